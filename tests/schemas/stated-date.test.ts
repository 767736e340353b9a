import { expect, test } from 'vitest';
import { dateViolations } from '../../schemas/checks.ts';
import { DateValue } from '../../schemas/date-value.ts';
import { statedDate } from '../../schemas/stated-date.ts';

test.each([
  ['2023-06-11', '2023-06-11', '2023-06-11', 'day', 'within'],
  ['2018-05', '2018-05-01', '2018-05-31', 'month', 'within'],
  ['2018~', '2018-01-01', '2018-12-31', 'year', 'within'],
  ['199X', '1990-01-01', '1999-12-31', 'decade', 'within'],
  ['19XX', '1900-01-01', '1999-12-31', 'century', 'within'],
  ['2022-08/..', '2022-08-01', null, 'month', 'throughout'],
  ['../2022', null, '2022-12-31', 'year', 'within'],
  ['2023-05-08~/2023-05-28~', '2023-05-08', '2023-05-28', 'interval', 'within'],
  ['2023-05/2023', '2023-05-01', '2023-12-31', 'interval', 'within'],
])('%s', (edtf, start, end, precision, extent) => {
  const date = statedDate(edtf, null);
  expect(date).toEqual({ edtf, start, end, precision, extent, approximate: edtf.includes('~'), basis: 'stated' });
  expect([dateViolations(DateValue.parse(date)), date?.edtf]).toEqual([[], edtf]);
});

test('two bounds keep what was known of the time between them', () => {
  const before = statedDate('2022-08/..', null);
  expect(statedDate('2022-08-01/2022-08-09', before)).toMatchObject({ extent: 'throughout' });
  expect(statedDate('2022-08-01', before)).toMatchObject({ extent: 'within' });
});

test.each([
  '',
  'soon',
  '2023-13',
  '2023-02-29',
  '../..',
  '2023/2022',
  '2023/2024/2025',
  '6/11/2023',
  '0000',
  '2023-W23',
])('%j is no date', (text) => {
  expect(statedDate(text, null)).toBeNull();
});
