import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyCorrections } from '../../pipeline/dedupe/corrections/apply-corrections.ts';
import { dedupe } from '../../pipeline/dedupe/dedupe.ts';
import { eventViolations, timelineChecks, violations } from '../../schemas/checks.ts';
import { Event } from '../../schemas/event.ts';
import { Mention } from '../../schemas/mention.ts';
import { dated, mention } from '../dedupe/mention.ts';
import { idOf, rowsOf } from './rows.ts';

const pick = <T>(...values: readonly T[]) => fc.constantFrom(...values);

const date = pick(
  null,
  dated('2018'),
  dated('2018-05'),
  dated('2018-05-08'),
  dated('2019-01/..'),
  dated('../2018-05-10~'),
);

const anyMention = fc
  .record({
    article: pick('A', 'B', 'C'),
    start: pick(0, 100, 300),
    doer: pick('Ortega', 'Dunmore'),
    deed: pick('*opened=open*', '*closed=close*'),
    date,
  })
  .map(({ article, start, doer, deed, date: when }) =>
    Mention.parse(
      mention(article, `${doer} ${deed} the new quay on the Slaney`, { start, date: when, participants: [doer] }),
    ),
  );
const mentions = fc.uniqueArray(anyMention, {
  selector: (m) => `${m.article_id}:${m.start}`,
  minLength: 1,
  maxLength: 9,
});

const value = {
  split: pick(''),
  drop: pick(''),
  date: pick('2018-05-08', '2018-05', '2020', '2017/..', '2021-01~/2021-03~'),
  status: pick('occurred', 'planned', 'denied'),
  title: pick('The quay', 'The other quay'),
};

/** Rows about these mentions and their events, by ids that name them or did so once, and about ids of nobody. */
const rowsAbout = (known: readonly Mention[]) => {
  const places = [...known.map((m) => `${m.article_id}:${m.start}`), 'Z:0'];
  const ids = [...known.map(idOf), 'ev_0000000000000000'];
  const any = pick(...places, ...ids);
  const line = fc.oneof(
    fc.tuple(any, any, any).map(([a, b, c]) => `${a} merge ${b} ${c}`),
    any.map((id) => `${id} split`),
    any.map((id) => `${id} drop`),
    fc.tuple(any, value.date).map(([id, when]) => `${id} date ${when}`),
    fc.tuple(any, value.status).map(([id, status]) => `${id} status ${status}`),
    fc.tuple(pick(...ids), value.title).map(([id, title]) => `${id} title ${title}`),
  );
  return fc.array(fc.tuple(line, pick('', ' | seen', ' | heard')), { maxLength: 7 });
};

const cases = mentions.chain((known) =>
  fc.tuple(
    fc.constant(known),
    rowsAbout(known).map((lines) => lines.map(([line, note]) => line + note)),
  ),
);
const runs = { numRuns: 250 };
const placeOf = (m: Mention): string => `${m.article_id}:${m.start}:${m.quote}`;

test('each mention stays, in one place, and the timeline is as valid as it was', () => {
  fc.assert(
    fc.property(cases, ([known, lines]) => {
      const timeline = applyCorrections(dedupe(known), rowsOf(...lines));
      const all = [...timeline.events.flatMap((event) => event.mentions), ...timeline.unresolved];
      expect(all.map(placeOf).sort()).toEqual(known.map(placeOf).sort());
      expect(violations(timelineChecks, timeline)).toEqual([]);
      for (const event of timeline.events) expect([Event.parse(event), eventViolations(event)]).toEqual([event, []]);
      for (const one of timeline.unresolved) expect(JSON.stringify(Mention.parse(one))).toBe(JSON.stringify(one));
    }),
    runs,
  );
});

test('the order of the rows changes nothing but the lines that notes name', () => {
  const shuffled = cases.chain(([known, lines]) =>
    fc.tuple(fc.constant(known), fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
  );
  fc.assert(
    fc.property(shuffled, ([known, lines, again]) => {
      const [one, other] = [lines, again].map((rows) => applyCorrections(dedupe(known), rowsOf(...rows)));
      expect(JSON.stringify([other!.events, other!.unresolved])).toBe(JSON.stringify([one!.events, one!.unresolved]));
      const messages = (of: typeof one) => of!.notes.map(({ message }) => message).sort();
      expect(messages(other)).toEqual(messages(one));
    }),
    runs,
  );
});

/** Rows that take an event apart mean the program's own: what rows say of events by their ids finds other ones the next time. */
const takesApartWholes = (lines: readonly string[]): boolean => {
  const has = (form: RegExp): boolean => lines.some((line) => form.test(line));
  return (has(/ split/) || has(/ drop/)) && (has(/^ev_/) || has(/ merge /));
};

test('what is corrected stays as it is when it is corrected again', () => {
  fc.assert(
    fc.property(cases, ([known, lines]) => {
      fc.pre(!takesApartWholes(lines));
      const once = applyCorrections(dedupe(known), rowsOf(...lines));
      const twice = applyCorrections(once, rowsOf(...lines));
      expect([twice.events, twice.unresolved]).toEqual([once.events, once.unresolved]);
    }),
    runs,
  );
});
