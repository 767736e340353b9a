import { expect, test } from 'vitest';
import { anchorsWord } from '../../pipeline/eval/dates/anchors-word.ts';
import { boundsWord } from '../../pipeline/eval/dates/bounds-word.ts';
import { DatesTally } from '../../pipeline/eval/dates/dates-tally.ts';
import { scoreWords } from '../../pipeline/eval/dates/score-words.ts';
import type { Mention } from '../../schemas/mention.ts';
import { aDate, aMention, anUnresolved } from '../emit/records.ts';

const NONE = { unread: 0, left_out: 0 };
const TEXT = 'abcdefghij'.repeat(10);
const DAY = '2018-05-08';

/** A mention of the ten letters that begin at a place, and nothing else. */
const at = (start: number, fields: Partial<Mention> = {}): Mention =>
  aMention({
    start,
    end: start + 10,
    trigger: { start, end: start + 4, text: 'abcd', lemma: 'abcd' },
    rule: 'frame',
    ...fields,
  });

const month = aDate({ edtf: '2018-05', start: '2018-05-01', end: '2018-05-31', precision: 'month' });

const anchored = (start: number, anchors: string[], begin: string | null = null) =>
  anchorsWord({ doc: 'a', word: 'abcd', spans: [[start, start + 4]], anchors, begin });

test('figures of anchors, reckoned by hand', () => {
  const words = [
    anchored(0, [DAY]), // right
    anchored(10, [DAY]), // a month: inside
    anchored(20, [DAY]), // undated
    anchored(30, [DAY]), // no mention
    anchored(40, ['2018-05']), // right
    anchored(50, ['2018-05']), // given a day
    anchored(60, ['2018'], null), // given a day of another year
    anchored(70, [], '2018-05'), // right
    anchored(80, []), // unknown: nothing to judge
    anchored(94, [DAY]), // right, but the trigger is another word
  ];
  const mentions = [
    at(0, { confidence: 0.9 }),
    at(10, { date: month, confidence: 0.89 }),
    anUnresolved({ ...at(20), date: null, confidence: 0 }),
    at(40, { date: month, rule: 'lead', confidence: 0.6 }),
    at(50, { confidence: 0.95 }),
    at(60, { date: aDate({ edtf: '2017-05-08', start: '2017-05-08', end: '2017-05-08' }), confidence: 0.7 }),
    at(70, { date: month, rule: 'lead', confidence: 0.3 }),
    at(80),
    at(90),
  ];
  const tally = new DatesTally(null);
  const shown = tally.add('a', scoreWords(words, TEXT, mentions));
  const evaluation = tally.evaluation('anchors', NONE);
  const of = (count: number, whole: number) => ({ count, share: count / whole });
  expect(evaluation.hold_out).toBeNull();
  expect(evaluation.all).toEqual({
    documents: 1,
    rows: {
      all: { gold: 8, covered: of(7, 8), dated: of(6, 8), right: of(3, 8), inside: of(4, 8), given_a_day: of(4, 8) },
      day: { gold: 5, covered: of(4, 5), dated: of(3, 5), right: of(2, 5), inside: of(3, 5), given_a_day: of(2, 5) },
      month: { gold: 2, covered: of(2, 2), dated: of(2, 2), right: of(1, 2), inside: of(1, 2), given_a_day: of(1, 2) },
      year: { gold: 1, covered: of(1, 1), dated: of(1, 1), right: of(0, 1), inside: of(0, 1), given_a_day: of(1, 1) },
      begin: { gold: 1, covered: of(1, 1), dated: of(1, 1), right: of(1, 1), inside: of(1, 1), given_a_day: of(0, 1) },
    },
    false_precision: { gold: 3, given_a_day: of(2, 3), given_a_day_of_dated: of(2, 3) },
    by_confidence: [
      { confidence: '>= 0.9', judged: 2, exact: of(1, 2), inside: of(1, 2) },
      { confidence: '0.8-0.9', judged: 1, exact: of(0, 1), inside: of(1, 1) },
      { confidence: '0.7-0.8', judged: 1, exact: of(0, 1), inside: of(0, 1) },
      { confidence: '0.6-0.7', judged: 1, exact: of(1, 1), inside: of(1, 1) },
      { confidence: '< 0.6', judged: 1, exact: of(1, 1), inside: of(1, 1) },
    ],
    by_rule: [
      { rule: 'frame', judged: 4, exact: of(1, 4), inside: of(2, 4) },
      { rule: 'lead', judged: 2, exact: of(2, 2), inside: of(2, 2) },
    ],
  });
  expect(shown.map(({ gold, system, rule }) => [gold, system, rule])).toEqual([
    [DAY, '2018-05', 'frame'],
    [DAY, null, 'frame'],
    [DAY, null, null],
    ['2018-05', DAY, 'frame'],
    ['2018', '2017-05-08', 'frame'],
  ]);
});

type Bound = string | null;
const bounded = (start: number, kind: 'single' | 'multi', begin: [Bound, Bound], until = begin) =>
  boundsWord({ doc: 'a', eid: `e${start}`, start, end: start + 4, word: 'abcd', kind, begin, until });

test('figures of bounds, reckoned by hand', () => {
  const words = [
    bounded(0, 'single', [DAY, DAY]), // right
    bounded(10, 'single', [DAY, DAY]), // a month: inside
    bounded(20, 'single', [DAY, DAY]), // no mention
    bounded(30, 'multi', ['2018-05-01', null], [null, null]), // a day invented
    bounded(40, 'multi', ['2018-05-01', null], [null, null]), // not contradicting
    bounded(50, 'single', [null, '<2018-01-01']), // contradicting
    bounded(60, 'single', [null, '<2018-01-01']), // undated
    bounded(70, 'single', [null, null]), // gold tells nothing: no date is judged by it
  ];
  const mentions = [
    at(0),
    at(10, { date: month }),
    at(30),
    at(40, { date: month }),
    at(50),
    anUnresolved({ ...at(60), date: null, confidence: 0 }),
    at(70),
  ];
  const tally = new DatesTally(null);
  const shown = tally.add('a', scoreWords(words, TEXT, mentions));
  const of = (count: number, whole: number) => ({ count, share: count / whole });
  expect(tally.evaluation('bounds', NONE).all).toMatchObject({
    day: { gold: 3, covered: of(2, 3), dated: of(2, 3), right: of(1, 3), inside: of(2, 3) },
    bounded: { gold: 5, dated: of(4, 5), not_contradicting: of(3, 4), day_invented: of(1, 4) },
    by_rule: [{ rule: 'frame', judged: 5, exact: of(2, 5), inside: of(3, 5) }],
  });
  expect(shown.map(({ gold, system }) => [gold, system])).toEqual([
    [DAY, '2018-05'],
    [DAY, null],
    ['multi 2018-05-01.. to ..', DAY],
    ['single ..<2018-01-01 to ..<2018-01-01', DAY],
    ['single ..<2018-01-01 to ..<2018-01-01', null],
  ]);
});

test('nothing to judge has no share', () => {
  const { all } = new DatesTally(null).evaluation('bounds', NONE);
  expect(all).toMatchObject({ documents: 0, day: { gold: 0, right: { count: 0, share: null } }, by_rule: [] });
});
