import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableOf } from '../../pipeline/dedupe/fill-table.ts';
import { inMemory } from '../../pipeline/dedupe/mention-source.ts';
import { merge, merged } from '../../pipeline/dedupe/merge.ts';
import { Merger } from '../../pipeline/dedupe/merger.ts';
import { byPlace } from '../../pipeline/dedupe/order.ts';
import { findPairs } from '../../pipeline/dedupe/pairs/candidates.ts';
import type { Linked } from '../../pipeline/dedupe/pairs/pair-list.ts';
import { relink } from '../../pipeline/dedupe/relink/relink.ts';
import { linkColumns, linkedFrom } from '../../pipeline/dedupe/relink/saved-links.ts';
import { spread } from '../../pipeline/dedupe/relink/spread.ts';
import type { Event } from '../../schemas/event.ts';
import { compareEvents, compareText } from '../../schemas/event-order.ts';
import type { Mention } from '../../schemas/mention.ts';
import { madeMentions } from '../bench/made-mentions.ts';
import { dated } from './mention.ts';

const mentions = [...madeMentions(900)];
/** Articles of a few stories, each also with other wordings that an editor might give it. */
const NEWS = [...new Set(mentions.map(({ article_id }) => article_id))].map((id) => {
  const own = mentions.filter(({ article_id }) => article_id === id);
  const cut = own.filter((_, i) => i % 3 !== 1);
  return { id, versions: [own, cut, own.map((mention): Mention => ({ ...mention, status: 'occurred' }))] };
});

const placeOf = ({ article_id, start, end, trigger }: Mention): string =>
  [article_id, start, end, trigger.start].join();

/** By article, which of its versions is there; null for none. */
type State = readonly (number | null)[];
type Told = { readonly id: string; readonly version: number; readonly mentions: readonly Mention[] };

const READING = { published: new Map<string, string>(), dates: true };

const toldIn = (state: State): Told[] =>
  NEWS.flatMap(({ id, versions }, i) => {
    const version = state[i] ?? null;
    const mentions = version === null ? [] : (versions[version] ?? []);
    return version === null ? [] : [{ id, version, mentions: mentions.toSorted(byPlace) }];
  }).toSorted((a, b) => compareText(a.id, b.id));

const sourceOf = (told: readonly Told[]) => inMemory(told.flatMap(({ mentions }) => mentions));

const linkedAnew = (told: readonly Told[]): Linked => {
  const table = tableOf(sourceOf(told), READING);
  return { table, ...findPairs(table) };
};

const inOrder = ({ pairs, disagreements }: Linked): unknown[] => [
  Array.from({ length: pairs.length }, (_, i) => [pairs.a[i], pairs.b[i], pairs.score[i]].join()).toSorted(),
  disagreements.map(({ a, b, on }) => [a, b, on].join()).toSorted(),
];

const saved = (linked: Linked): Linked => linkedFrom(new Map(linkColumns(linked)));

const state = fc.array(fc.option(fc.nat(2), { freq: 3 }), { minLength: NEWS.length, maxLength: NEWS.length });
/** What is the same of two states, as between two nights. */
const nights = fc
  .tuple(state, state, fc.array(fc.boolean(), { minLength: NEWS.length, maxLength: NEWS.length }))
  .map(([before, other, stays]): [State, State] => [
    before,
    before.map((version, i) => (stays[i] ? version : (other[i] ?? null))),
  ]);

const CROWD_SIZE = 420;

/** So many reports of one deed that they push each other out of sight: on a few days, or over weeks, and some of a whole year. */
const crowd = (days: number): Told[] =>
  Array.from({ length: CROWD_SIZE }, (_, i) => {
    const id = `crowd-${String((i * 97) % CROWD_SIZE).padStart(3, '0')}`;
    const [model] = mentions;
    if (model === undefined) throw new RangeError('there are no mentions');
    const day = i % days;
    const stated = dated(`2018-0${5 + Math.floor(day / 28)}-${String(1 + (day % 28)).padStart(2, '0')}`);
    const date = i % 20 === 7 ? dated('2018-05-01/2018-12-31') : stated;
    return { id, version: 0, mentions: [{ ...model, article_id: id, date: i % 4 === 0 ? null : date }] };
  }).toSorted((a, b) => compareText(a.id, b.id));

describe('what changes between two sets of articles', () => {
  test.each([9, 80])('links a crowd as if it were linked anew: reports of %i days', { timeout: 120_000 }, (days) => {
    const all = crowd(days);
    const some = fc.uniqueArray(fc.nat(all.length - 1), { maxLength: 12 });
    fc.assert(
      fc.property(some, some, (come, go) => {
        const before = all.filter((_, i) => !come.includes(i));
        const after = all.filter((_, i) => come.includes(i) || !go.includes(i));
        const numbers = new Map(before.map(({ id }, i) => [id, i]));
        const articles = after.map(({ id, mentions: own }) => ({
          mentions: own.length,
          before: numbers.get(id) ?? null,
          read: () => own,
        }));
        const { linked } = relink(linkedAnew(before), articles, READING);
        expect(inOrder(linked)).toEqual(inOrder(linkedAnew(after)));
      }),
      { numRuns: 25 },
    );
    expect(linkedAnew(all).pairs.length).toBeLessThan((CROWD_SIZE * CROWD_SIZE) / 8);
  });

  test('links them as if all were linked anew, and reaches every event that is not the same', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(nights, ([first, second]) => {
        const [before, after] = [toldIn(first), toldIn(second)];
        const numbers = new Map(before.map(({ id, version }, i) => [`${id} ${version}`, i]));
        const articles = after.map(({ id, version, mentions }) => ({
          mentions: mentions.length,
          before: numbers.get(`${id} ${version}`) ?? null,
          read: () => mentions,
        }));
        const { linked, movedTo, touched } = relink(saved(linkedAnew(before)), articles, READING);
        expect(inOrder(linked)).toEqual(inOrder(linkedAnew(after)));

        const reached = spread(linked, touched);
        const source = sourceOf(after);
        const places = new Map(before.flatMap(({ mentions }) => mentions).map((mention, i) => [placeOf(mention), i]));
        const stays = ({ mentions }: Event): boolean =>
          mentions.every((mention) => {
            const now = movedTo[places.get(placeOf(mention)) ?? -1] ?? -1;
            return now !== -1 && reached[now] === 0;
          });
        const kept = [...merge(sourceOf(before)).events()].filter(stays);
        const made = [...merged(new Merger(linked, source, (i) => reached[i] === 1)).events()];
        expect([...kept, ...made].toSorted(compareEvents)).toEqual([...merge(source).events()]);
      }),
      { numRuns: 20 },
    );
  });

  test('columns give the same links back', () => {
    const linked = linkedAnew(toldIn(NEWS.map((_, i) => i % 3)));
    const again = saved(linked);
    expect(inOrder(again)).toEqual(inOrder(linked));
    expect([...new Map(linkColumns(again))]).toEqual([...new Map(linkColumns(linked))]);
  });
});
