import { describe, expect, test } from 'vitest';
import { eventId } from '../../pipeline/dedupe/event/event-id.ts';
import { type Before, history } from '../../pipeline/emit/history/history.ts';
import { nowOf } from '../../pipeline/emit/history/named.ts';
import type { Change } from '../../schemas/change.ts';
import type { Event } from '../../schemas/event.ts';
import type { Mention } from '../../schemas/mention.ts';
import { aDate, aMention, anEvent } from './records.ts';

const NOTHING: Before = { events: [], aliases: [] };
const idOf = (name: string): string => `ev_${name.padEnd(16, '0')}`;
const idOfMention = ({ article_id }: Mention): string => idOf(article_id);
const short = (id: string | null): string => id?.slice(3, 4) ?? '';

/** "abc" is the event that a mention in article a gives its id, and that articles b and c report as well. */
const event = (articles: string): Event =>
  anEvent({
    id: idOf(articles.slice(0, 1)),
    article_count: articles.length,
    mentions: [...articles].map((article_id) => aMention({ article_id })),
  });
const since = (before: Before, events: readonly string[]) => history(before, nowOf(events.map(event), idOfMention));
const line = ({ change, event_id, into }: Change): string =>
  `${change} ${short(event_id)}${into === null ? '' : ` > ${short(into)}`}`;

type Row = readonly [name: string, before: readonly string[], now: readonly string[], lines: readonly string[]];
const ROWS: readonly Row[] = [
  ['what stays is no change', ['ab'], ['ab'], []],
  ['a first run adds everything', [], ['b', 'a'], ['added a', 'added b']],
  ['a newer report changes', ['b'], ['bc'], ['changed b']],
  ['an older report renames', ['bc'], ['abc'], ['renamed b > a']],
  ['a bridge merges', ['a', 'c'], ['abc'], ['changed a', 'merged c > a']],
  ['the one that gives most is renamed', ['b', 'cd'], ['abcd'], ['merged b > a', 'renamed c > a']],
  ['of equals, the id that sorts first', ['c', 'b'], ['abc'], ['renamed b > a', 'merged c > a']],
  ['a split leaves the id with its mention', ['abc'], ['a', 'bc'], ['changed a', 'added b']],
  ['so does a split with an older report', ['bcd'], ['ab', 'cd'], ['renamed b > a', 'added c']],
  ['without its mention, most decide', ['abcd'], ['b', 'cd'], ['renamed a > c', 'added b']],
  ['of as many, the id that sorts first', ['abc'], ['c', 'b'], ['renamed a > b', 'added c']],
  ['without its mention, merged', ['ab', 'c'], ['cb'], ['merged a > c', 'changed c']],
  ['no mention left is removed', ['a', 'b'], ['b'], ['removed a']],
  ['nothing left', ['a', 'b'], [], ['removed a', 'removed b']],
];

describe('changes', () => {
  test.each(ROWS)('%s: %j -> %j', (_, before, now, lines) => {
    const { changes } = since({ events: before.map(event), aliases: [] }, now);
    expect(changes.map(line)).toEqual(lines);
  });

  test('the order of the events changes nothing', () => {
    for (const [, before, now] of ROWS) {
      const there = since({ events: before.map(event), aliases: [] }, now);
      const back = since({ events: before.toReversed().map(event), aliases: [] }, now.toReversed());
      expect(back).toEqual(there);
    }
  });

  test.each<[string, Partial<Event>, Change['fields']]>([
    ['a title', { title: 'The port opened' }, { title: ['The harbour opened', 'The port opened'] }],
    [
      'a date',
      { date: aDate({ precision: 'time', time: '10:00' }) },
      { date: [aDate(), aDate({ precision: 'time', time: '10:00' })] },
    ],
    [
      'another mention',
      { article_count: 2, mentions: [aMention(), aMention({ article_id: 'b', start: 40 })] },
      { article_count: [1, 2], mentions: [[], ['b:40']] },
    ],
    ['a mention read otherwise', { mentions: [aMention({ status: 'planned' })] }, { mentions: [['a:0'], ['a:0']] }],
  ])('%s is told from what to what', (_, fields, told) => {
    const before = { events: [anEvent()], aliases: [] };
    expect(history(before, nowOf([anEvent(fields)], idOfMention)).changes).toEqual([
      { change: 'changed', event_id: anEvent().id, into: null, fields: told },
    ]);
  });

  test('a renamed event tells its fields too', () => {
    const [renamed] = since({ events: [event('b')], aliases: [] }, ['ab']).changes;
    expect(renamed?.fields).toEqual({ article_count: [1, 2], mentions: [[], ['a:0']] });
  });
});

describe('an article that was edited', () => {
  const nameOf = (mention: Mention): string => eventId(mention, 0);
  const named = (mention: Mention): Event => anEvent({ id: nameOf(mention), mentions: [mention] });
  const moved = (by: number): Mention => {
    const { start, end, trigger, ...rest } = aMention();
    return {
      ...rest,
      start: start + by,
      end: end + by,
      trigger: { ...trigger, start: trigger.start + by, end: trigger.end + by },
    };
  };
  const opened = named(aMention());
  const fate = (...events: Event[]): Pick<Change, 'change' | 'into'>[] =>
    history({ events: [opened], aliases: [] }, nowOf(events, nameOf))
      .changes.filter(({ event_id }) => event_id === opened.id)
      .map(({ change, into }) => ({ change, into }));

  test('keeps its event where a sentence was put in above it', () => {
    expect(fate(named(moved(50)))).toEqual([{ change: 'renamed', into: nameOf(moved(50)) }]);
  });

  test('keeps its event where the clause is cut otherwise', () => {
    const longer = aMention({ quote: 'The harbour opened on May 8, 2018, at last', end: 42 });
    expect(fate(named(longer))).toEqual([{ change: 'renamed', into: nameOf(longer) }]);
  });

  test('goes by the surest likeness: the clause at its old place, not its copy further down', () => {
    const longer = aMention({ quote: 'The harbour opened on May 8, 2018, at last', end: 42 });
    expect(fate(named(moved(50)), named(longer))).toEqual([{ change: 'renamed', into: nameOf(longer) }]);
  });

  test('loses its event where nothing of it is left, or only another word at the place', () => {
    const closed = aMention({
      quote: 'The harbour closed on May 8, 2018',
      trigger: { start: 12, end: 18, text: 'closed', lemma: 'close' },
    });
    expect(fate(named(closed))).toEqual([{ change: 'removed', into: null }]);
  });
});

describe('aliases', () => {
  test.each<[string, readonly (readonly string[])[], readonly string[]]>([
    ['a first run has none', [['a', 'b']], []],
    ['a renamed id leads to the new one', [['b'], ['ab']], ['b > a']],
    ['a chain leads to its end', [['c'], ['bc'], ['abc']], ['b > a', 'c > a']],
    ['what was merged follows what it was merged into', [['b', 'c'], ['bc'], ['abc']], ['b > a', 'c > a']],
    ['they are kept where nothing happens', [['b'], ['ab'], ['ab'], ['abc']], ['b > a']],
    ['an id that names an event again is none', [['b'], ['ab'], ['b']], ['a > b']],
    ['what was removed leads nowhere', [['b'], ['ab'], ['c']], []],
    ['an old id goes where its mention goes', [['b', 'cd'], ['bcd'], ['b', 'acd']], ['c > a']],
    ['where its mention is gone, where its event goes', [['c', 'd'], ['cd'], ['c'], ['bc']], ['c > b', 'd > b']],
  ])('%s', (_, generations, rows) => {
    let before = NOTHING;
    for (const generation of generations)
      before = { events: generation.map(event), aliases: since(before, generation).aliases };
    expect(before.aliases.map(({ old_id, event_id }) => `${short(old_id)} > ${short(event_id)}`)).toEqual(rows);
  });

  test('a circle that somebody wrote into the file is dropped', () => {
    const aliases = [
      { old_id: idOf('a'), event_id: idOf('b') },
      { old_id: idOf('b'), event_id: idOf('a') },
    ];
    expect(since({ events: [event('c')], aliases }, ['c']).aliases).toEqual([]);
  });
});
