import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dedupe } from '../../pipeline/dedupe/dedupe.ts';
import { Event } from '../../schemas/event.ts';
import { Mention, Status } from '../../schemas/mention.ts';
import { dated, mention } from './mention.ts';

const pick = <T>(...values: readonly T[]) => fc.constantFrom(...values);

const date = pick(
  null,
  null,
  dated('2018'),
  dated('2018-05'),
  dated('2018-05-08'),
  dated('2018-05-09', { basis: 'inherited' }),
  dated('2018-05-08', { precision: 'time', time: '10:00' }),
  dated('2018-04-20~/2018-05-20~'),
  dated('2018-05-01~/2018-06-10~'),
  dated('../2018-05-10~'),
  dated('2018-05/..', { extent: 'throughout' }),
);

const anyMention = fc
  .record({
    article: pick('A', 'B', 'C'),
    start: pick(0, 40, 300, 900),
    doer: pick('Trump', 'Donald Trump', 'U.S.', 'Khamenei'),
    deed: pick('*withdrew=withdraw*', '*quit*', '*said=say*', '*noted=note*'),
    rest: pick('from the nuclear deal', 'the Paris climate accord has failed', 'from the JCPOA, as promised in Ohio'),
    kind: pick('event' as const, 'statement' as const),
    status: fc.constantFrom(...Status.options),
    date,
    hangsOn: pick(null, null, 'A:6', 'B:45'),
  })
  .map(({ article, start, doer, deed, rest, kind, status, date, hangsOn }) =>
    mention(article, `${doer} ${deed} ${rest}`, {
      start,
      kind,
      status,
      date,
      participants: [doer],
      anchor: { kind: hangsOn === null ? 'none' : 'event', date: null, ref: hangsOn },
    }),
  );

const batch = fc.array(anyMention, { maxLength: 24 });
const shuffled = batch.chain((mentions) =>
  fc.tuple(fc.constant(mentions), fc.shuffledSubarray(mentions, { minLength: mentions.length })),
);
const runs = { numRuns: 120 };

test('the order of the mentions changes nothing', () => {
  fc.assert(
    fc.property(shuffled, ([mentions, again]) => {
      expect(JSON.stringify(dedupe(again))).toBe(JSON.stringify(dedupe(mentions)));
    }),
    runs,
  );
});

const placeOf = (m: Mention): string =>
  JSON.stringify([m.article_id, m.start, m.quote, m.kind, m.status, m.expression]);

test('each mention ends in exactly one place', () => {
  fc.assert(
    fc.property(batch, (mentions) => {
      const { events, unresolved } = dedupe(mentions);
      const kept = [...events.flatMap((event) => event.mentions), ...unresolved];
      expect(kept.map(placeOf).sort()).toEqual(mentions.map(placeOf).sort());
    }),
    runs,
  );
});

test('an event is valid, inside the bounds of all mentions or says who differs, of one story, with an id of its own', () => {
  fc.assert(
    fc.property(batch, (mentions) => {
      const { events } = dedupe(mentions);
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      for (const event of events) {
        Event.parse(event);
        const differing = event.conflicts.some(({ field }) => field === 'date');
        for (const { date } of event.mentions) {
          expect(date?.extent).toBe(event.date.extent);
          if (differing) continue;
          expect((event.date.start ?? '') >= (date?.start ?? '')).toBe(true);
          expect((event.date.end ?? '~') <= (date?.end ?? '~')).toBe(true);
        }
        const stories = new Set(event.mentions.map(({ status }) => status));
        if (stories.has('denied') || stories.has('hypothetical')) expect(stories.size).toBe(1);
      }
    }),
    runs,
  );
});

test('an article about something else changes no event', () => {
  const elsewhere = fc.array(
    fc.tuple(pick('X', 'Y'), pick(0, 40, 300), date).map(([article, start, when]) =>
      mention(article, 'Chelsea *beat* Bayern on penalties in Munich', {
        start,
        date: when,
        participants: ['Chelsea', 'Bayern'],
      }),
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(batch, elsewhere, (mentions, others) => {
      const ours = ({ events }: ReturnType<typeof dedupe>) =>
        events.filter((e) => !/^[XY]$/.test(e.mentions[0]!.article_id));
      expect(ours(dedupe([...mentions, ...others]))).toEqual(ours(dedupe(mentions)));
    }),
    runs,
  );
});

test('what was unresolved says why, and is a valid mention', () => {
  fc.assert(
    fc.property(batch, (mentions) => {
      for (const m of dedupe(mentions).unresolved) {
        Mention.parse(m);
        expect(m.date).toBeNull();
        expect(m.why).not.toBeNull();
      }
    }),
    runs,
  );
});
