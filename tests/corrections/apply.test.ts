import { describe, expect, test } from 'vitest';
import { eventViolations, timelineChecks, violations } from '../../schemas/checks.ts';
import { Event } from '../../schemas/event.ts';
import { mention } from '../dedupe/mention.ts';
import { corrected, idOf, inShort } from './rows.ts';

const QUAY = 'Ortega *opened=open* the new quay of Dunmore';
const opened = (article: string, date: string | null, start = 0) =>
  mention(article, QUAY, { start, date, participants: ['Ortega', 'Dunmore'], rule: 'expression' });

// Two reports of one opening, a second clause of B about it, a fire that nothing ties to it, and a vote without a date.
const [quayA, quayB, quayB2] = [opened('A', '2018-05'), opened('B', '2018-05-08'), opened('B', '2018-05-08', 200)];
const fire = mention('C', 'a fire *destroyed=destroy* the mill at Rosslare', {
  date: '2019-03-02',
  participants: ['Rosslare'],
});
const vote = mention('D:x', 'the council *voted=vote* on the bypass', { participants: ['council'] });
const ALL = [quayA, quayB, quayB2, fire, vote];
const PLAIN = ['2018-05-08: A0 B0 B200', '2019-03-02: C0', 'none: D:x0'];
const [QUAY_ID, FIRE_ID] = [idOf(quayA), idOf(fire)];

test('without rows the timeline is as it was', () => {
  expect(inShort(corrected(ALL))).toEqual(PLAIN);
});

describe('what becomes of the timeline', () => {
  test.each<[string, string[], string[]]>([
    ['two events are merged', [`${QUAY_ID} merge ${FIRE_ID}`], ['2018-05-08: A0 B0 B200 C0', 'none: D:x0']],
    ['a mention is merged into an event', [`${FIRE_ID} merge D:x:0`], [PLAIN[0]!, '2019-03-02: C0 D:x0']],
    ['merges are a chain', [`${QUAY_ID} merge C:0`, `D:x:0 merge ${FIRE_ID}`], ['2018-05-08: A0 B0 B200 C0 D:x0']],
    ['one row merges many', [`D:x:0 merge ${FIRE_ID}; A:0`], ['2018-05-08: A0 B0 B200 C0 D:x0']],
    ['a mention is split off', ['B:0 split'], ['2018-05-08: A0 B200', '2018-05-08: B0', ...PLAIN.slice(1)]],
    ['an event is split by article', [`${QUAY_ID} split`], ['2018-05: A0', '2018-05-08: B0 B200', ...PLAIN.slice(1)]],
    [
      'a mention is moved',
      ['B:200 split', `B:200 merge ${FIRE_ID}`],
      ['2018-05-08: A0 B0', '2018-05-08: B200 C0', PLAIN[2]!],
    ],
    ['an event is dated', [`${FIRE_ID} date 2019-03`], [PLAIN[0]!, '2019-03: C0', PLAIN[2]!]],
    ['a mention is dated', ['D:x:0 date 2020-01-05'], [PLAIN[0]!, PLAIN[1]!, '2020-01-05: D:x0']],
    ['a finer date of one report', ['A:0 date 2018-05-08'], PLAIN],
    ['another date of one report', ['A:0 date 2018-06'], ['2018-06: A0 B0 B200', ...PLAIN.slice(1)]],
    ['a mention is dropped', ['A:0 drop'], ['2018-05-08: B0 B200', PLAIN[1]!, 'none: A0', PLAIN[2]!]],
    ['an event is dropped', [`${FIRE_ID} drop`], [PLAIN[0]!, 'none: C0', PLAIN[2]!]],
    [
      'what is merged is dropped whole',
      [`${FIRE_ID} merge D:x:0`, `${FIRE_ID} drop`],
      [PLAIN[0]!, 'none: C0', PLAIN[2]!],
    ],
    ['an undated event id is dated', [`${idOf(vote)} date 2020`], [PLAIN[0]!, PLAIN[1]!, '2020: D:x0']],
    ['merged and then dated', ['D:x:0 merge C:0', 'D:x:0 date 2019-03-02'], [PLAIN[0]!, '2019-03-02: C0 D:x0']],
    ['dates that contradict each other', [`${FIRE_ID} date 2020`, `${FIRE_ID} date 2021`], PLAIN],
    ['ids that nobody has', ['ev_0000000000000000 drop', 'Z:0 split', `Z:1 merge ${FIRE_ID}`], PLAIN],
  ])('%s', (_, rows, expected) => {
    const timeline = corrected(ALL, ...rows);
    expect(inShort(timeline)).toEqual(expected);
    expect(violations(timelineChecks, timeline)).toEqual([]);
    for (const event of timeline.events) expect([Event.parse(event), eventViolations(event)]).toEqual([event, []]);
  });
});

describe('what the records say', () => {
  test('a corrected date is stated, by a rule of its own, and keeps the note', () => {
    const { events } = corrected(ALL, `${FIRE_ID} date 2019-03-03~ | the fire brigade's log`);
    const fields = {
      rule: 'corrected',
      confidence: 1,
      anchor: { kind: 'none', date: null, ref: "corrections.csv: the fire brigade's log" },
    };
    expect(events[1]).toMatchObject({ id: FIRE_ID, date: { basis: 'stated', approximate: true }, mentions: [fields] });
  });

  test('the mention that is named carries the date of its event, and reports that exclude it are a conflict', () => {
    const { events } = corrected(ALL, `${idOf(quayB)} date 2018-07-01`);
    expect(events[0]).toMatchObject({ id: QUAY_ID, date: { edtf: '2018-07-01' } });
    expect(events[0]!.mentions.map(({ rule }) => rule)).toEqual(['expression', 'corrected', 'expression']);
    expect(events[0]!.conflicts).toEqual([
      { field: 'date', values: ['2018-05 (A:0)', '2018-05-08 (B:200)', '2018-07-01 (B:0)'] },
    ]);
  });

  test('merged events whose dates exclude each other have the one that most speaks for, and say so', () => {
    const sure = { ...fire, confidence: 0.9 };
    const { events } = corrected([quayA, quayB, quayB2, sure], `${QUAY_ID} merge ${FIRE_ID}`);
    expect(events[0]).toMatchObject({ id: QUAY_ID, date: { edtf: '2018-05-08' }, article_count: 2 });
    expect(events[0]!.conflicts).toEqual([
      { field: 'date', values: ['2018-05 (A:0)', '2018-05-08 (B:0, B:200)', '2019-03-02 (C:0)'] },
    ]);
  });

  test('an undated mention that is merged takes the date of the event', () => {
    const { events } = corrected(ALL, `D:x:0 merge ${FIRE_ID} | the vote was on the ruin`);
    const [, counted] = events[1]!.mentions;
    expect(counted).toMatchObject({
      date: { edtf: '2019-03-02', basis: 'shared' },
      why: null,
      rule: 'corrected',
      confidence: 0.8,
    });
  });

  test('what is dropped names the row and its note', () => {
    const { unresolved } = corrected(ALL, `${FIRE_ID} drop | a drill`);
    expect(unresolved[0]).toMatchObject({
      date: null,
      why: `a reviewer dropped ${FIRE_ID} (corrections.csv): a drill`,
      rule: 'corrected',
      confidence: 0,
    });
  });

  test('title and status are as the reviewer has them', () => {
    const { events } = corrected(
      ALL,
      `${FIRE_ID} title The mill of Rosslare burns down`,
      'A:0 status ongoing',
      `${FIRE_ID} status denied`,
    );
    expect(events.map(({ title, status }) => [title, status])).toEqual([
      [expect.stringContaining('quay'), 'occurred'],
      ['The mill of Rosslare burns down', 'denied'],
    ]);
    expect(events[0]!.mentions[0]!.status).toBe('ongoing');
  });

  test('an event that loses its first mention is named after the next, which keeps the old rows apart', () => {
    const { events } = corrected(ALL, 'A:0 split', `${QUAY_ID} title What A tells`);
    expect(events.map(({ id, title }) => [id, title === 'What A tells'])).toEqual([
      [QUAY_ID, true],
      [idOf(quayB), false],
      [FIRE_ID, false],
    ]);
  });
});

describe('an id of an earlier run', () => {
  test('names the event that holds its mention now', () => {
    const older = opened('0', '2018-05-08');
    const { events, notes } = corrected([older, ...ALL], `${QUAY_ID} title The quay opens`);
    expect([events[0]!.id, events[0]!.title, notes]).toEqual([idOf(older), 'The quay opens', []]);
  });

  test('tells apart mentions that are alike in all that an id is made of', () => {
    const twin = { ...fire, date: { ...fire.date!, edtf: '2019-04-02', start: '2019-04-02', end: '2019-04-02' } };
    const plain = corrected([fire, twin]);
    const [first, second] = plain.events;
    const { events } = corrected([fire, twin], `${second!.id} title Another fire`);
    expect(events.map(({ title }) => title)).toEqual([first!.title, 'Another fire']);
  });
});

describe('rows without effect are told', () => {
  test.each<[string[], string[]]>([
    [['ev_0000000000000000 title Nobody'], ['2 gone']],
    [[`${FIRE_ID} merge Z:0 A:0`], ['2 gone']],
    [[`${QUAY_ID} merge B:0`], ['2 settled']],
    [
      ['C:0 split', 'D:x:0 split', `${FIRE_ID} split`],
      ['2 settled', '3 settled', '4 settled'],
    ],
    [
      [`${FIRE_ID} date 2019-03-02`, 'A:0 date 2018-05'],
      ['2 settled', '3 settled'],
    ],
    [
      [`${FIRE_ID} status occurred`, 'C:0 status occurred'],
      ['2 settled', '3 settled'],
    ],
    [[`${FIRE_ID} title a fire destroyed the mill at Rosslare`], ['2 settled']],
    [
      ['D:x:0 drop', `${idOf(vote)} drop`],
      ['2 settled', '3 settled'],
    ],
    [
      [`${idOf(vote)} title The vote`, `${idOf(vote)} status denied`],
      ['2 void', '3 void'],
    ],
    [
      [`${FIRE_ID} title One`, `${FIRE_ID} title Two`],
      ['2 void', '3 void'],
    ],
    [
      [`${QUAY_ID} title One`, `${idOf(quayB)} title Two`],
      ['2 void', '3 void'],
    ],
    [[`${FIRE_ID} title One`, `${FIRE_ID} title One`], []],
    [['B:0 split', `B:0 merge ${QUAY_ID}`], ['2 void']],
    [[`${FIRE_ID} drop`, `${FIRE_ID} date 2020`], ['3 void']],
    [['C:0 drop', `${FIRE_ID} date 2020`], ['3 void']],
    [['D:x:0 merge E:0', 'E:0 drop'], ['2 void']],
  ])('%j: %j', (rows, expected) => {
    const other = mention('E', 'the mayor *resigned=resign*');
    const { notes } = corrected([...ALL, other], ...rows);
    expect(notes.map(({ about, code }) => `${about.split(':')[1]} ${code.replace('correction_', '')}`)).toEqual(
      expected,
    );
    for (const { message } of notes) expect(message).toMatch(/^(merge|split|date|title|status|drop) \S+: .*: \S/);
  });
});
