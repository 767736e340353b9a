import { describe, expect, test } from 'vitest';
import { bestMention } from '../../pipeline/eval/best-mention.ts';
import { anchorOf } from '../../pipeline/eval/dates/anchor.ts';
import { anchorsWord } from '../../pipeline/eval/dates/anchors-word.ts';
import { boundsWord } from '../../pipeline/eval/dates/bounds-word.ts';
import { isMisplaced } from '../../pipeline/eval/misplaced.ts';
import type { DateValue } from '../../schemas/date-value.ts';
import { edtfBounds } from '../../schemas/edtf-bounds.ts';
import type { AnchoredMention, BoundsEvent } from '../../schemas/gold-dates.ts';
import { aDate, aMention } from '../emit/records.ts';

const dateOf = (edtf: string, precision: DateValue['precision'], fields: Partial<DateValue> = {}): DateValue =>
  aDate({ edtf, ...edtfBounds(edtf), precision, ...fields });

const DAY = dateOf('2018-05-08', 'day');
const MONTH = dateOf('2018-05', 'month');
const WEEK = dateOf('2018-05-07/2018-05-13', 'week');
const SINCE = dateOf('2018-05/..', 'month', { extent: 'throughout' });
const BEFORE = dateOf('../2018-05', 'month');

test.each<[DateValue, string | null]>([
  [DAY, '2018-05-08'],
  [{ ...DAY, precision: 'time', time: '20:00' }, '2018-05-08'],
  [MONTH, '2018-05'],
  [dateOf('2018', 'year'), '2018'],
  [WEEK, '2018-05'],
  [dateOf('2018-05-28/2018-06-03', 'week'), '2018'],
  [dateOf('2018-12-31/2019-01-06', 'week'), null],
  [dateOf('201X', 'decade'), null],
  [SINCE, '2018-05'],
  [dateOf('2018-05~/..', 'month', { extent: 'throughout' }), '2018-05'],
  [dateOf('2018-04-28/2018-05-08', 'interval', { extent: 'throughout' }), '2018-04-28'],
  [dateOf('2018-04-28/2018-05-08', 'interval'), '2018'],
  [BEFORE, null],
])('%j vouches for %j', (date, anchor) => {
  expect(anchorOf(date)).toBe(anchor);
});

const mentioned = (anchors: string[], begin: string | null = null, fields: Partial<AnchoredMention> = {}) =>
  anchorsWord({ doc: 'a', word: 'opened', spans: [[12, 18]], anchors, begin, ...fields });

describe('gold with anchors', () => {
  test.each<[string[], DateValue, [right: boolean, inside: boolean, asDay: boolean]]>([
    [['2018-05-08'], DAY, [true, true, true]],
    [['2018-05-09'], DAY, [false, false, true]],
    [['2018-05-09', '2018-05-08'], DAY, [true, true, true]],
    [['2018-05'], DAY, [false, false, true]],
    [['2018-05-08'], MONTH, [false, true, false]],
    [['2018-05'], MONTH, [true, true, false]],
    [['2018-05'], WEEK, [true, false, false]],
    [['2016-02'], dateOf('2016-02', 'month'), [true, true, false]],
    [['2018'], MONTH, [false, false, false]],
    [['2018'], dateOf('201X', 'decade'), [false, true, false]],
    [['2018-06-01'], SINCE, [false, true, false]],
    [['2018-01-01'], BEFORE, [false, false, false]],
  ])('%j against %j', (anchors, date, [right, inside, asDay]) => {
    expect(mentioned(anchors).judge(date)).toEqual({ right, inside, asDay });
  });

  test('is counted by the first anchor, by its beginning where there is none, or not at all', () => {
    const rows = [mentioned(['2018']), mentioned(['2018-05', '2018']), mentioned(['2018-05-08'], '2018')];
    expect(rows.map(({ row, written }) => [row, written])).toEqual([
      ['year', '2018'],
      ['month', '2018-05 or 2018'],
      ['day', '2018-05-08'],
    ]);
    expect(mentioned([], '2018-05')).toMatchObject({ row: 'begin', tells: true, written: 'from 2018-05' });
    expect(mentioned([], '2018-05').judge(SINCE)).toEqual({ right: true, inside: true, asDay: false });
    expect(mentioned([])).toMatchObject({ row: 'unknown', tells: false });
    expect(mentioned([]).judge(BEFORE)).toEqual({ right: false, inside: false, asDay: false });
  });
});

const bounded = (begin: BoundsEvent['begin'], until = begin, kind: BoundsEvent['kind'] = 'single') =>
  boundsWord({ doc: 'a', eid: 'e1', start: 12, end: 18, word: 'opened', kind, begin, until });

describe('gold with bounds', () => {
  test('knows the day where all four bounds are that day, and it was on one day', () => {
    const day = '2018-05-08';
    expect(bounded([day, day])).toMatchObject({ row: 'day', tells: true, written: day });
    expect(bounded([day, day], [day, day], 'multi').row).toBe('bounded');
    expect(bounded([day, '2018-05-09']).row).toBe('bounded');
    expect(bounded(['<2018-05-08', '<2018-05-08']).row).toBe('bounded');
    expect(bounded([null, '<2018-05-08'], ['>2018-05-08', null], 'multi')).toMatchObject({
      tells: true,
      written: 'multi ..<2018-05-08 to >2018-05-08..',
    });
    expect(bounded([null, null])).toMatchObject({ row: 'bounded', tells: false });
  });

  test.each<[DateValue, [right: boolean, inside: boolean]]>([
    [DAY, [true, true]],
    [{ ...DAY, precision: 'time' }, [true, true]],
    [dateOf('2018-05-09', 'day'), [false, false]],
    [MONTH, [false, true]],
    [SINCE, [false, true]],
    [BEFORE, [false, false]],
  ])('of a day, against %j', (date, [right, inside]) => {
    expect(bounded(['2018-05-08', '2018-05-08']).judge(date)).toEqual({ right, inside, asDay: false });
  });

  test.each<[BoundsEvent['begin'], BoundsEvent['begin'], DateValue, boolean]>([
    [['2018-05-01', null], [null, '2018-05-31'], WEEK, true],
    [['2018-05-13', null], [null, '2018-05-31'], WEEK, true],
    [['2018-05-14', null], [null, '2018-05-31'], WEEK, false],
    [[null, '<2018-05-07'], [null, '<2018-05-07'], WEEK, true],
    [[null, '<2018-05-06'], [null, '<2018-05-06'], WEEK, false],
    [['>2018-06-01', null], [null, null], SINCE, true],
    [[null, null], [null, '2018-04-30'], BEFORE, true],
    [['2018-06-01', null], [null, null], BEFORE, false],
  ])('of %j to %j, against %j', (begin, until, date, right) => {
    expect(bounded(begin, until).judge(date)).toEqual({ right, inside: right, asDay: false });
  });

  test('has a day invented where it was on several', () => {
    const [begin, until] = [
      ['2018-05-01', '2018-05-01'],
      ['2018-05-31', '2018-05-31'],
    ] as [BoundsEvent['begin'], BoundsEvent['begin']];
    expect(bounded(begin, until, 'multi').judge(DAY)).toMatchObject({ right: true, asDay: true });
    expect(bounded(begin, until, 'multi').judge(MONTH)).toMatchObject({ right: true, asDay: false });
    expect(bounded(begin, until).judge(DAY)).toMatchObject({ right: true, asDay: false });
  });
});

describe('the mention of a gold word', () => {
  const trigger = (start: number, end: number) => ({ start, end, text: 'x', lemma: 'x' });
  const mention = (title: string, start: number, end: number, at: [number, number]) =>
    aMention({ title, start, end, trigger: trigger(...at) });
  const best = (...mentions: ReturnType<typeof aMention>[]) => bestMention(mentions, [{ start: 12, end: 18 }])?.title;
  const around = mention('around', 0, 60, [40, 46]);
  const tight = mention('tight', 4, 30, [20, 26]);

  test('has its trigger there, above all', () => {
    expect(best(tight, mention('on it', 0, 90, [12, 18]), mention('touching', 10, 20, [15, 20]))).toBe('on it');
    expect(best(tight, mention('touching', 15, 20, [15, 20]))).toBe('touching');
  });

  test('else is the tightest that holds it, and dated rather than not', () => {
    expect(best(around, tight)).toBe('tight');
    expect(best({ ...tight, title: 'undated', date: null }, tight)).toBe('tight');
    expect(best(mention('inside it', 13, 17, [20, 26]), mention('beside it', 18, 30, [18, 24]))).toBeUndefined();
  });

  test('may be at any of its places', () => {
    const places = [
      { start: 90, end: 96 },
      { start: 12, end: 18 },
    ];
    expect(bestMention([around, tight], places)?.title).toBe('tight');
    expect(bestMention([around, tight], places.slice(0, 1))).toBeNull();
  });
});

test.each<[AnchoredMention['word'], AnchoredMention['spans'], boolean]>([
  ['opened', [[12, 18]], false],
  ['Opened', [[12, 18]], false],
  ['harbour_opened', [[4, 18]], false],
  [
    'harbour_opened',
    [
      [4, 11],
      [12, 18],
    ],
    false,
  ],
  ['opened', [[11, 17]], true],
  ['opened', [[12, 99]], true],
  ['opened', [[18, 12]], true],
  [
    'opened',
    [
      [12, 18],
      [4, 11],
    ],
    true,
  ],
])('%s at %j is misplaced: %j', (word, spans, misplaced) => {
  expect(isMisplaced(mentioned(['2018'], null, { word, spans }), 'The harbour opened.')).toBe(misplaced);
});
