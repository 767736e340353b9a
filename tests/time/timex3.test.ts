import { expect, it } from 'vitest';
import { parseDay } from '../../pipeline/time/calendar.ts';
import { settings } from '../../pipeline/time/narrative.ts';
import { tag } from '../../pipeline/time/tag.ts';
import { timex3 } from '../../pipeline/time/timex3.ts';

/** Said on 12 June 2023, a Monday: the sentence, and the TIMEX3 type, value and mod of its last expression. */
const CASES: readonly { sentence: string; type: string; value: string; mod: string | null }[] = [
  { sentence: 'He left on Monday.', type: 'DATE', value: '2023-06-12', mod: null },
  { sentence: 'They will meet Friday.', type: 'DATE', value: '2023-06-16', mod: null },
  { sentence: 'It fell last week.', type: 'DATE', value: '2023-W23', mod: null },
  { sentence: 'It fell two weeks ago.', type: 'DATE', value: '2023-W22', mod: null },
  { sentence: 'It fell several years ago.', type: 'DATE', value: 'PAST_REF', mod: null },
  { sentence: 'It was built in the 1990s.', type: 'DATE', value: '199', mod: null },
  { sentence: 'in the 19th century', type: 'DATE', value: '18', mod: null },
  { sentence: 'in early 2018', type: 'DATE', value: '2018', mod: 'START' },
  { sentence: 'at the end of May 2018', type: 'DATE', value: '2018-05', mod: 'END' },
  { sentence: 'last summer', type: 'DATE', value: '2022-SU', mod: null },
  { sentence: 'in the second quarter of 2019', type: 'DATE', value: '2019-Q2', mod: null },
  { sentence: 'in the first half of 2019', type: 'DATE', value: '2019-H1', mod: null },
  { sentence: 'over the weekend', type: 'DATE', value: '2023-W23-WE', mod: null },
  { sentence: 'He fell ill Sunday night.', type: 'TIME', value: '2023-06-11TNI', mod: null },
  { sentence: 'at 8:30 p.m. on June 3, 2019', type: 'TIME', value: '2019-06-03T20:30', mod: null },
  { sentence: 'at noon', type: 'TIME', value: '2023-06-12T12:00', mod: null },
  { sentence: 'for ten years', type: 'DURATION', value: 'P10Y', mod: null },
  { sentence: 'a two-day visit', type: 'DURATION', value: 'P2D', mod: null },
  { sentence: 'for several hours', type: 'DURATION', value: 'PTXH', mod: null },
  { sentence: 'more than two weeks', type: 'DURATION', value: 'P2W', mod: 'MORE_THAN' },
  { sentence: 'about five months', type: 'DURATION', value: 'P5M', mod: 'APPROX' },
  { sentence: 'over the past two years', type: 'DURATION', value: 'P2Y', mod: null },
  { sentence: 'in recent weeks', type: 'DURATION', value: 'PXW', mod: null },
  { sentence: 'every Monday', type: 'SET', value: 'XXXX-WXX-1', mod: null },
  { sentence: 'twice a week', type: 'SET', value: 'P1W', mod: null },
  { sentence: 'every two years', type: 'SET', value: 'P2Y', mod: null },
  { sentence: 'daily flights', type: 'SET', value: 'P1D', mod: null },
  { sentence: 'He recently left.', type: 'DATE', value: 'PAST_REF', mod: null },
  { sentence: 'He is now ill.', type: 'DATE', value: 'PRESENT_REF', mod: null },
  { sentence: 'in the near future', type: 'DATE', value: 'FUTURE_REF', mod: null },
  { sentence: 'since last August', type: 'DATE', value: '2022-08', mod: null },
  { sentence: 'until Friday', type: 'DATE', value: '2023-06-16', mod: null },
  { sentence: 'before 2018', type: 'DATE', value: '2018', mod: null },
  { sentence: 'around 2015', type: 'DATE', value: '2015', mod: 'APPROX' },
  { sentence: 'One day after the vote they met.', type: 'DURATION', value: 'P1D', mod: null },
  { sentence: 'In March 2019 he left. Two days later he came.', type: 'DATE', value: '2019-03', mod: null },
  { sentence: 'In May 2019 he came, and that day he left.', type: 'DATE', value: '2019-05-XX', mod: null },
  { sentence: 'the quarter ended Sept. 30', type: 'DATE', value: '2023-09-30', mod: null },
  { sentence: 'the first week of June', type: 'DATE', value: '2023-W22', mod: null },
  { sentence: 'Christmas last year', type: 'DATE', value: '2022-12-25', mod: null },
  { sentence: 'earlier this year', type: 'DATE', value: '2023', mod: 'START' },
  { sentence: 'later this month', type: 'DATE', value: '2023-06', mod: 'END' },
  { sentence: 'half an hour', type: 'DURATION', value: 'PT30M', mod: null },
  { sentence: 'a year and a half', type: 'DURATION', value: 'P1.5Y', mod: null },
  { sentence: 'Third-quarter profit rose from a year ago.', type: 'DATE', value: '2021-Q3', mod: null },
  { sentence: 'the day before yesterday', type: 'DATE', value: '2023-06-10', mod: null },
  { sentence: 'He will come in two weeks.', type: 'DURATION', value: 'P2W', mod: null },
  { sentence: 'on February 30, 2015', type: 'DATE', value: 'XXXX-XX-XX', mod: null },
  { sentence: 'a couple of weeks', type: 'DURATION', value: 'P2W', mod: null },
  { sentence: 'two to three weeks', type: 'DURATION', value: 'P2W', mod: null },
];

it.each(CASES)('$sentence', ({ sentence, type, value, mod }) => {
  const last = settings(tag(sentence), parseDay('2023-06-12')).at(-1);
  expect(last && timex3(last.read.expr, last.resolution)).toEqual({ type, value, mod });
});
