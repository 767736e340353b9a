import { describe, expect, test } from 'vitest';
import { dedupe } from '../../pipeline/dedupe/dedupe.ts';
import { decideDate } from '../../pipeline/dedupe/event/event-date.ts';
import { refOf } from '../../pipeline/dedupe/speech.ts';
import { Event } from '../../schemas/event.ts';
import type { Mention } from '../../schemas/mention.ts';
import { dated, mention } from './mention.ts';

/** What matters of a result: each event's EDTF and the places of its mentions. */
const outline = (mentions: readonly Mention[]) =>
  dedupe(mentions).events.map((event) => {
    Event.parse(event);
    return [event.date.edtf, ...event.mentions.map((m) => `${m.article_id}:${m.start}`)].join(' ');
  });

const withdrawal = {
  month: mention('A', 'the U.S. *withdrew=withdraw* from the JCPOA', {
    date: '2018-05',
    participants: ['U.S.', 'JCPOA'],
  }),
  year: mention('B', 'In 2018 the US *withdrew=withdraw* from the JCPOA under President Donald Trump', {
    date: '2018',
    participants: ['US', 'JCPOA', 'Donald Trump'],
  }),
  undated: mention('A', 'after the U.S. *withdrew=withdraw* from the nuclear agreement', {
    start: 500,
    participants: ['U.S.'],
  }),
};

describe('dates', () => {
  test('the finer date wins inside the coarser one', () => {
    expect(outline([withdrawal.year, withdrawal.month])).toEqual(['2018-05 A:0 B:0']);
  });

  test('a month outside the other one keeps them apart', () => {
    const later = { ...withdrawal.year, date: dated('2018-09') };
    expect(outline([later, withdrawal.month])).toHaveLength(2);
  });

  test('a coarse report joins one of two days, and never both', () => {
    const bombing = (article: string, date: string) =>
      mention(article, 'A bomb *exploded=explode* at the Karachi market', { date, places: ['Karachi'] });
    const events = outline([bombing('A', '2011-03-04'), bombing('B', '2011-03-18'), bombing('C', '2011-03')]);
    expect(events).toEqual(['2011-03-04 A:0 C:0', '2011-03-18 B:0']);
  });

  test('approximate bounds intersect, as valid EDTF', () => {
    const proposal = (article: string, words: string, date: string) =>
      mention(article, `We welcomed the mediation proposal *put=put* ${words} by senior Omani officials`, { date });
    expect(
      outline([proposal('A', 'forth', '2023-04-17~/2023-06-01~'), proposal('B', 'forward', '2023-04-10~/2023-05-29~')]),
    ).toEqual(['2023-04-17~/2023-05-29~ A:0 B:0']);
  });

  test('what lasted throughout is one only with the same from the same day on', () => {
    const stalled = (article: string, edtf: string, extent: 'within' | 'throughout') =>
      mention(article, 'efforts to revive the pact have *stopped=stop*', { date: dated(edtf, { extent }) });
    const since = (article: string, month: string) => stalled(article, `${month}/..`, 'throughout');
    expect(outline([since('A', '2022-08'), since('B', '2022-08')])).toEqual(['2022-08/.. A:0 B:0']);
    expect(outline([since('A', '2022-08'), since('B', '2022-09')])).toHaveLength(2);
    expect(outline([since('A', '2022-08'), stalled('B', '2022-10', 'within')])).toHaveLength(2);
  });

  test('stated goes before inherited, and exact before approximate, of equal bounds', () => {
    const stated = { ...withdrawal.month, confidence: 0.3 };
    const inherited = { ...withdrawal.month, article_id: 'B', date: dated('2018-05', { basis: 'inherited' }) };
    const vague = { ...withdrawal.month, article_id: 'C', date: dated('2018-05~') };
    expect(dedupe([vague, inherited, stated]).events[0]?.date).toEqual(stated.date);
  });
});

describe('what is like, and not the same', () => {
  const quake = (article: string, place: string, date: string | null) =>
    mention(article, `An earthquake *struck=strike* ${place}, killing dozens of people`, { date, places: [place] });

  test.each([
    ['another place', quake('A', 'Valdivia', '2010-02-27'), quake('B', 'Sendai', '2010-02-27')],
    ['another day', quake('A', 'Sendai', '2011-03-11'), quake('B', 'Sendai', '2011-04-07')],
    [
      'another number',
      mention('A', 'Gunmen *killed=kill* 7 soldiers near the border', { date: '2015-02-03' }),
      mention('B', 'Gunmen *killed=kill* 12 soldiers near the border', { date: '2015-02-03' }),
    ],
    [
      'another person',
      mention('A', 'Police *arrested=arrest* Smith', { date: '2015-02-03', participants: ['Police', 'John Smith'] }),
      mention('B', 'Police *arrested=arrest* Jones', { date: '2015-02-03', participants: ['Police', 'Mary Jones'] }),
    ],
    [
      'a denial',
      mention('A', 'Rebels *shelled=shell* the Donetsk airport', { date: '2015-02-03' }),
      mention('B', 'Rebels *shelled=shell* the Donetsk airport', { date: '2015-02-03', status: 'denied' }),
    ],
    [
      'another kind',
      mention('A', 'The Foreign Ministry *confirmed=confirm* the Vienna round', { date: '2015-02-03' }),
      mention('B', 'The Foreign Ministry *confirmed=confirm* the Vienna round', {
        date: '2015-02-03',
        kind: 'statement',
      }),
    ],
  ])('%s', (_, a, b) => {
    expect(outline([a, b])).toHaveLength(2);
  });

  test('noun and verb, and words of one class, are one', () => {
    const verb = mention('A', 'Businessman Siamak Namazi was *arrested=arrest* in Tehran', {
      date: '2015-10',
      participants: ['Siamak Namazi'],
    });
    const noun = mention('B', 'the *arrest* of Siamak Namazi', { date: '2015', participants: ['Siamak Namazi'] });
    expect(outline([verb, noun])).toEqual(['2015-10 A:0 B:0']);
    const accord = mention('A', '2015 Iran nuclear *accord*', { date: '2015' });
    const deal = mention('B', '2015 nuclear *deal*', { date: '2015' });
    expect(outline([accord, deal])).toEqual(['2015 A:0 B:0']);
  });

  test('planned and then occurred are one that occurred', () => {
    const visit = (article: string, status: Mention['status']) =>
      mention(article, 'President Raisi *visits=visit* Caracas', {
        date: '2023-06-12',
        participants: ['Raisi'],
        status,
      });
    const { events } = dedupe([visit('A', 'planned'), visit('B', 'occurred')]);
    expect(events.map(({ status, mentions }) => [status, mentions.length])).toEqual([['occurred', 2]]);
  });

  const crash = (article: string, date: string) =>
    mention(article, 'A Sukhoi fighter *crashed=crash* near Zhigansk during a training flight, killing Igor Petrov', {
      date,
      participants: ['Igor Petrov'],
      places: ['Zhigansk'],
    });

  test('like reports whose days exclude each other stay two, and each names the other', () => {
    const { events } = dedupe([crash('A', '2014-06-03'), crash('B', '2014-06-05')]);
    const values = events.map(({ id, date }) => `${date.edtf} (${id})`);
    expect(values).toHaveLength(2);
    expect(events.map(({ conflicts }) => conflicts)).toEqual([
      [{ field: 'date', values }],
      [{ field: 'date', values }],
    ]);
  });

  test('weeks apart are two, though every word is the same', () => {
    expect(outline([crash('A', '2014-06-03'), crash('B', '2014-06-14')])).toHaveLength(2);
  });

  test('a denial is another event, and both name the other', () => {
    const { events } = dedupe([crash('A', '2014-06-03'), { ...crash('B', '2014-06-03'), status: 'denied' }]);
    const values = events.map(({ id, status }) => `${status} (${id})`).sort();
    expect(events.map(({ conflicts }) => conflicts)).toEqual([
      [{ field: 'status', values }],
      [{ field: 'status', values }],
    ]);
  });
});

describe('articles', () => {
  const landslide = (article: string, rest: string) => [
    mention(article, `A landslide *buried=bury* the village of Tolna ${rest}`, {
      date: '2019-04-02',
      places: ['Tolna'],
    }),
    mention(article, `Rescuers from ${rest} the valley *dug=dig* for survivors of the landslide in Tolna all night`, {
      start: 300,
      date: '2019-04-02',
    }),
  ];

  test('that are copies are all listed, and counted once', () => {
    const [event] = dedupe([
      ...landslide('A', 'on Tuesday, officials said'),
      ...landslide('B', 'on Tuesday, officials said'),
      ...landslide('C', 'after a week of rain'),
    ]).events;
    expect(event?.mentions.map(({ article_id }) => article_id)).toEqual(['A', 'B', 'C']);
    expect(event?.article_count).toBe(2);
  });

  test('name the event by the one published first, whatever comes later', () => {
    const idsWith = (published: Record<string, string>, ...articles: string[]) =>
      dedupe(
        articles.flatMap((article) => landslide(article, 'after a week of rain')),
        { published: new Map(Object.entries(published)) },
      ).events.map(({ id }) => id);
    const alone = idsWith({ B: '2019-04-03' }, 'B');
    expect(idsWith({ B: '2019-04-03', A: '2019-04-04' }, 'A', 'B')).toEqual(alone);
    expect(idsWith({ B: '2019-04-03' }, 'A', 'B')).toEqual(alone);
    expect(idsWith({ B: '2019-04-03', A: '2019-04-02' }, 'A', 'B')).not.toEqual(alone);
  });
});

describe('the date of an event', () => {
  const report = (article: string, date: string, sketch: Parameters<typeof mention>[2] = {}) =>
    mention(article, 'The dam *broke=break* at Orov', { date, ...sketch });
  const decided = (mentions: readonly Mention[], sourceOf = (id: string) => id) => {
    const decision = decideDate(mentions, sourceOf);
    return [decision?.date.edtf, decision?.rejected.map(({ date }) => date.edtf)];
  };

  test.each<[string, Mention[], [string, string[]]]>([
    ['the day inside the month', [report('A', '2021-03'), report('B', '2021-03-04')], ['2021-03-04', []]],
    [
      'what most sources say',
      [report('A', '2021-03-04'), report('B', '2021-03-05'), report('C', '2021-03-05')],
      ['2021-03-05', ['2021-03-04']],
    ],
    [
      'what the surer source says',
      [report('A', '2021-03-04', { confidence: 0.9 }), report('B', '2021-03-05', { confidence: 0.6 })],
      ['2021-03-04', ['2021-03-05']],
    ],
    [
      'what a month speaks for, too',
      [report('A', '2021-04-01'), report('B', '2021-03-31'), report('C', '2021-03')],
      ['2021-03-31', ['2021-04-01']],
    ],
    [
      'what the text says, whatever others guess',
      [
        report('A', '2021-03-04'),
        report('B', '2021-03-06', { rule: 'lead' }),
        report('C', '2021-03-06', { rule: 'lead' }),
      ],
      ['2021-03-04', []],
    ],
    [
      'what a text says, whatever others take over from around',
      [
        report('A', '2021-03-04'),
        report('B', '2021-03-05~', { rule: 'narrative' }),
        report('C', '2021-03-05~', { rule: 'same_time' }),
      ],
      ['2021-03-04', []],
    ],
    [
      'the earliest guess, where all guess',
      [report('A', '2021-03-06', { rule: 'lead' }), report('B', '2021-03-05', { rule: 'lead' })],
      ['2021-03-05', []],
    ],
    [
      'what vague spans have in common',
      [report('A', '2021-03-01~/2021-03-20~'), report('B', '2021-03-10~/2021-04-20~')],
      ['2021-03-10~/2021-03-20~', []],
    ],
  ])('is %s', (_, mentions, expected) => {
    expect(decided(mentions)).toEqual(expected);
    expect(decided(mentions.toReversed())).toEqual(expected);
  });

  test('is not outvoted by copies of one article', () => {
    const mentions = [
      report('A', '2021-03-04', { confidence: 0.9 }),
      report('B', '2021-03-05'),
      report('C', '2021-03-05'),
    ];
    const sourceOf = (id: string): string => (id === 'C' ? 'B' : id);
    expect(decided(mentions, sourceOf)).toEqual(['2021-03-04', ['2021-03-05']]);
  });
});

describe('undated mentions', () => {
  test('take the date of the dated event of their article', () => {
    expect(outline([withdrawal.month, withdrawal.undated])).toEqual(['2018-05 A:0 A:500']);
  });

  test('say where the date comes from, and are less sure', () => {
    const [event] = dedupe([withdrawal.month, withdrawal.year, withdrawal.undated]).events;
    expect(event?.mentions[1]).toMatchObject({
      start: 500,
      date: { edtf: '2018-05', basis: 'shared' },
      anchor: { kind: 'event', date: '2018-05', ref: refOf(withdrawal.month) },
      why: null,
      rule: 'shared',
    });
    expect(event?.mentions[1]?.confidence).toBeLessThan(0.8);
    expect(event?.date.basis).toBe('stated');
  });

  test.each(['planned', 'hypothetical', 'denied'] as const)('that are %s take none', (status) => {
    const { events, unresolved } = dedupe([withdrawal.month, { ...withdrawal.undated, status }]);
    expect([events.length, unresolved.length]).toEqual([1, 1]);
  });

  test('take none from what was only planned', () => {
    expect(dedupe([{ ...withdrawal.month, status: 'planned' }, withdrawal.undated]).unresolved).toHaveLength(1);
  });

  test('that fit two dated events take none, and say so', () => {
    const met = (article: string, date: string | null) =>
      mention(article, 'Envoys Malley and Irvani *met=meet* in Geneva', { date, participants: ['Malley', 'Irvani'] });
    const { unresolved } = dedupe([met('A', '2021-02-01'), met('B', '2022-03-01'), met('C', null)]);
    expect(unresolved.map(({ article_id, why }) => [article_id, why])).toEqual([
      ['C', expect.stringMatching(/no time expression; .* 2 dated events/)],
    ]);
  });

  test('of an article published before the event take none', () => {
    const before = { ...withdrawal.undated, article_id: 'C' };
    const published = mention('C', 'Shares *fell=fall* sharply', {
      date: '2016-01-04',
      start: 900,
      anchor: { kind: 'publication', date: '2016-01-04', ref: null },
    });
    const lender = { ...withdrawal.month, quote: withdrawal.undated.quote };
    expect(dedupe([lender, before]).unresolved).toHaveLength(0);
    expect(dedupe([lender, before, published]).unresolved).toHaveLength(1);
  });

  test('with a date open to one side stay what they are where nothing fits', () => {
    const earlier = mention('B', 'Ali Khamenei *urged=urge* calm', { date: '../2023-06-12~', kind: 'statement' });
    expect(outline([earlier])).toEqual(['../2023-06-12~ B:0']);
  });
});

test('an event tells what its mentions agree on', () => {
  const { events } = dedupe([
    { ...withdrawal.month, title: 'withdrawal from the JCPOA' },
    { ...withdrawal.year, title: 'Former US President Donald Trump withdrew from the nuclear deal' },
  ]);
  expect(events[0]).toMatchObject({
    title: 'Former US President Donald Trump withdrew from the nuclear deal',
    participants: ['JCPOA', 'U.S.', 'Donald Trump'],
    article_count: 2,
    confidence: 0.84,
    conflicts: [],
  });
  expect(events[0]?.id).toMatch(/^ev_[0-9a-f]{16}$/);
});

test('events are in the order of the contract, open beginnings first and open ends last', () => {
  const at = (article: string, date: string) => mention(article, `Nothing *like* ${article.repeat(6)}`, { date });
  const dates = ['2015', '2015-01-01', '2015-01/..', '../2015-03-01'];
  const { events } = dedupe(dates.map((date, i) => at('abcd'.charAt(i), date)));
  expect(events.map(({ date }) => date.edtf)).toEqual(['../2015-03-01', '2015-01-01', '2015', '2015-01/..']);
});

describe('things named by their year', () => {
  const named = (article: string, marked: string, year: string) => mention(article, marked, { date: year });

  test('are one where the shorter name says no more than the longer', () => {
    const pair = [
      named('A', 'the 2009 Gulf fisheries *accord*', '2009'),
      named('B', 'the 2009 fisheries *deal*', '2009'),
    ];
    expect(dedupe(pair).events.map(({ article_count }) => article_count)).toEqual([2]);
  });

  test('are two where each says something of its own', () => {
    const pair = [named('A', 'the 2009 Gulf fisheries *accord*', '2009'), named('B', 'the 2009 rail *deal*', '2009')];
    expect(dedupe(pair).events).toHaveLength(2);
  });
});
