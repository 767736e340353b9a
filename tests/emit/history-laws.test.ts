import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventId } from '../../pipeline/dedupe/event/event-id.ts';
import { type Before, type History, history } from '../../pipeline/emit/history/history.ts';
import { nowOf } from '../../pipeline/emit/history/named.ts';
import type { Event } from '../../schemas/event.ts';
import type { Mention } from '../../schemas/mention.ts';
import { aMention, anEvent } from './records.ts';

const idOf = (mention: Mention): string => eventId(mention, 0);

/** Three mentions in each of three articles. */
const MENTIONS: readonly Mention[] = ['a', 'b', 'c'].flatMap((article_id) =>
  [0, 40, 80].map((start) =>
    aMention({
      article_id,
      start,
      end: start + 33,
      trigger: { start: start + 12, end: start + 18, text: 'opened', lemma: 'open' },
    }),
  ),
);

/** The number of the event that each mention is in at one run; null where its article is not there. */
type Assignment = readonly (number | null)[];

/** Any way of putting mentions together, so that the laws hold whatever is thought to be one event. */
const anyRuns: fc.Arbitrary<Assignment[]> = fc.array(
  fc.array(fc.constantFrom(null, 0, 1, 2, 3), { minLength: MENTIONS.length, maxLength: MENTIONS.length }),
  { minLength: 1, maxLength: 7 },
);

function eventsOf(assignment: Assignment): Event[] {
  const groups = new Map<number, Mention[]>();
  for (const [i, mention] of MENTIONS.entries()) {
    const number = assignment[i] ?? null;
    if (number !== null) groups.set(number, [...(groups.get(number) ?? []), mention]);
  }
  return [...groups.values()].map((mentions) => anEvent({ id: idOf(mentions[0]!), mentions }));
}

type Generation = { readonly before: Before; readonly events: readonly Event[]; readonly told: History };

function generations(runs: readonly Assignment[]): Generation[] {
  let before: Before = { events: [], aliases: [] };
  return runs.map((assignment) => {
    const events = eventsOf(assignment);
    const generation = { before, events, told: history(before, nowOf(events, idOf)) };
    before = { events, aliases: generation.told.aliases };
    return generation;
  });
}

const holds = (event: Event, id: string): boolean => event.mentions.some((mention) => idOf(mention) === id);

test('an id that was ever published names an event, or leads to one in a single step, or to nothing', () => {
  fc.assert(
    fc.property(anyRuns, (runs) => {
      const ever = new Set<string>();
      for (const { events, told } of generations(runs)) {
        const present = new Set(events.map(({ id }) => id));
        for (const { old_id, event_id } of told.aliases) {
          expect(ever).toContain(old_id);
          expect(present).not.toContain(old_id);
          expect(present).toContain(event_id);
        }
        const ids = told.aliases.map(({ old_id }) => old_id);
        expect(ids).toEqual([...new Set(ids)].sort());
        for (const id of present) ever.add(id);
      }
    }),
  );
});

test('an old id leads to the event that holds the mention which gave it, where there is one', () => {
  fc.assert(
    fc.property(anyRuns, (runs) => {
      for (const { events, told } of generations(runs))
        for (const { old_id, event_id } of told.aliases) {
          const holder = events.find((event) => holds(event, old_id));
          if (holder !== undefined) expect(event_id).toBe(holder.id);
        }
    }),
  );
});

test('articles that only come lose no id', () => {
  const stay = (earlier: Assignment, later: Assignment): Assignment =>
    later.map((number, i) => number ?? (earlier[i] == null ? null : 0));
  fc.assert(
    fc.property(anyRuns, (runs) => {
      const growing: Assignment[] = [];
      for (const run of runs) growing.push(stay(growing.at(-1) ?? [], run));
      const ever = new Set<string>();
      for (const { events, told } of generations(growing)) {
        for (const { id } of events) ever.add(id);
        const known = [...events.map(({ id }) => id), ...told.aliases.map(({ old_id }) => old_id)];
        expect(known.sort()).toEqual([...ever].sort());
        expect(told.changes.filter(({ change }) => change === 'removed')).toEqual([]);
      }
    }),
  );
});

test('the lines account for every event, and each lost id has its alias', () => {
  fc.assert(
    fc.property(anyRuns, (runs) => {
      for (const { before, events, told } of generations(runs)) {
        const count = (kind: string): number => told.changes.filter(({ change }) => change === kind).length;
        expect(events.length).toBe(before.events.length + count('added') - count('merged') - count('removed'));
        expect(new Set(told.changes.map(({ event_id }) => event_id)).size).toBe(told.changes.length);
        const alias = new Map(told.aliases.map(({ old_id, event_id }) => [old_id, event_id]));
        for (const { event_id, into } of told.changes) expect(alias.get(event_id) ?? null).toBe(into);
      }
    }),
  );
});
