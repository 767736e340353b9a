import { expect, test } from 'vitest';
import { dateInWords } from '../../pipeline/emit/date-in-words.ts';
import type { DateValue } from '../../schemas/date-value.ts';
import { aDate } from './records.ts';

const date = (edtf: string, start: string | null, end: string | null, rest: Partial<DateValue> = {}): DateValue =>
  aDate({ edtf, start, end, ...rest });

test.each<[string, DateValue]>([
  ['9 Jun 2023', date('2023-06-09', '2023-06-09', '2023-06-09')],
  ['about 12 Jun 2023', date('2023-06-12~', '2023-06-12', '2023-06-12', { approximate: true })],
  ['12 Jun 2023, 20:00', date('2023-06-12', '2023-06-12', '2023-06-12', { precision: 'time', time: '20:00' })],
  ['week of 5–11 Jun 2023', date('2023-06-05/2023-06-11', '2023-06-05', '2023-06-11', { precision: 'week' })],
  ['week of 29 May – 4 Jun 2023', date('2023-05-29/2023-06-04', '2023-05-29', '2023-06-04', { precision: 'week' })],
  ['May 2018', date('2018-05', '2018-05-01', '2018-05-31', { precision: 'month' })],
  ['Feb 2016', date('2016-02', '2016-02-01', '2016-02-29', { precision: 'month' })],
  ['2015', date('2015', '2015-01-01', '2015-12-31', { precision: 'year' })],
  ['Apr – Jun 2023', date('2023-04/2023-06', '2023-04-01', '2023-06-30', { precision: 'quarter' })],
  ['Dec 2022 – Feb 2023', date('2022-12/2023-02', '2022-12-01', '2023-02-28', { precision: 'season' })],
  ['the 2010s', date('201X', '2010-01-01', '2019-12-31', { precision: 'decade' })],
  ['the 1900s', date('19XX', '1900-01-01', '1999-12-31', { precision: 'century' })],
  [
    'about 8–28 May 2023',
    date('2023-05-08~/2023-05-28~', '2023-05-08', '2023-05-28', { precision: 'interval', approximate: true }),
  ],
  [
    '3 Mar 2019 – 28 May 2023, all of it',
    date('2019-03-03/2023-05-28', '2019-03-03', '2023-05-28', { precision: 'interval', extent: 'throughout' }),
  ],
  ['since Aug 2022', date('2022-08/..', '2022-08-01', null, { precision: 'month', extent: 'throughout' })],
  ['Aug 2022 or later', date('2022-08/..', '2022-08-01', null, { precision: 'month' })],
  ['until 10 Jun 2023', date('../2023-06-10', null, '2023-06-10', { extent: 'throughout' })],
  ['Jun 2023 or earlier', date('../2023-06', null, '2023-06-30', { precision: 'month' })],
  ['1 Jan 2020 or later', date('2020-01-01/..', '2020-01-01', null)],
])('%s', (words, value) => {
  expect(dateInWords(value)).toBe(words);
});
