import { bench, describe } from 'vitest';
import { dedupe } from '../../pipeline/dedupe/dedupe.ts';
import type { Mention } from '../../schemas/mention.ts';
import { mention } from '../dedupe/mention.ts';
import { generator } from './chance.ts';

const SYLLABLES = 'ka lo mi ra ten vo shu bar del nor pe zin'.split(' ');
const nameOf = (n: number): string => {
  const syllables = [n % 12, Math.floor(n / 12) % 12, Math.floor(n / 144) % 12, Math.floor(n / 1728) % 12].map(
    (i) => SYLLABLES[i],
  );
  return syllables.join('').replace(/^./, (letter) => letter.toUpperCase());
};
const DEEDS = 'visited=visit attacked=attack met=meet arrested=arrest signed=sign left=leave said=say noted=note'.split(
  ' ',
);
const THINGS = 'agreement border prison embassy pipeline minister budget hospital bridge treaty'.split(' ');

const pad = (n: number): string => String(n).padStart(2, '0');

const dateOf = (n: number, event: number): string | null => {
  const month = `${2000 + (event % 20)}-${pad(1 + (event % 12))}`;
  return (
    [`${month}-${pad(1 + (event % 28))}`, `${month}-${pad(1 + (event % 28))}`, month, month.slice(0, 4), null][n % 5] ??
    null
  );
};

/** Four mentions an event on average, in articles of ten. */
const generate = (count: number): Mention[] => {
  const random = generator(7);
  return Array.from({ length: count }, (_, i) => {
    const event = random(count / 4);
    const deed = DEEDS[event % DEEDS.length] ?? '';
    const [doer, other, place] = [event, event * 7 + 1, event * 13 + 5].map(nameOf);
    const thing = THINGS[Math.floor(event / 8) % THINGS.length] ?? '';
    return mention(`article-${Math.floor(i / 10)}`, `${doer} *${deed}* ${other} about the ${thing} in ${place}`, {
      start: (i % 10) * 200,
      kind: /say|note/.test(deed) ? 'statement' : 'event',
      date: dateOf(random(5), event),
      participants: [doer ?? '', other ?? ''],
      places: [place ?? ''],
    });
  });
};

describe('dedupe', () => {
  for (const count of [10_000, 20_000]) {
    const mentions = generate(count);
    bench(`${count} mentions`, () => void dedupe(mentions), { iterations: 3, warmupIterations: 1, time: 0 });
  }
});
