import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CellTally } from '../../pipeline/emit/cell-tally.ts';
import type { Column } from '../../pipeline/emit/columns/column.ts';
import { csv } from '../../pipeline/emit/csv.ts';

const COLUMNS: readonly Column<string>[] = [
  { name: 'id', type: 'text', means: 'an id', value: () => 'x' },
  { name: 'text', type: 'text', means: 'a text', value: (row) => row, free: true },
];
const write = (rows: string[], profile: 'plain' | 'excel' = 'plain') => {
  const tally: CellTally = { guarded: 0, shortened: 0 };
  return { text: [...csv({ columns: COLUMNS, rows }, profile, tally)].join(''), tally };
};
const cell = (text: string): string => parse(write([text]).text, { from_line: 2 })[0]?.[1] ?? '';

test('lines end in CRLF and the header is always there', () => {
  expect(write([]).text).toBe('id,text\r\n');
  expect(write(['a "b", c']).text).toBe('id,text\r\nx,"a ""b"", c"\r\n');
});

test('the excel profile begins with a BOM, the plain one does not', () => {
  expect(write([], 'excel').text).toBe('\ufeffid,text\r\n');
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@a',
  '＝1',
  '−1',
  '\t1',
  '\r1',
  ' =1',
  '\u00a0=1',
  '\u200b=1',
  '\ufeff=1',
  '\0=1',
  '\n=1',
])('%j cannot run as a formula', (text) => {
  expect(cell(text)).toMatch(/^'/);
  expect(write([text]).tally.guarded).toBe(1);
});

test.each(['a=1', '1-2', '', '“-', '.'])('%j stays as it is', (text) => {
  expect(cell(text)).toBe(text);
  expect(write([text]).tally.guarded).toBe(0);
});

test('a line end inside text becomes one space', () => {
  expect(cell('a\r\nb\nc\u2028d')).toBe('a b c d');
});

test('a NUL, which ends cells and which no database takes, is not left in a table', () => {
  expect(cell('a\0b')).toBe('a\ufffdb');
});

test('a cell holds 32,767 characters and never half of one', () => {
  expect(cell('a'.repeat(32_767))).toHaveLength(32_767);
  const { text, tally } = write([`${'a'.repeat(32_765)}😀${'b'.repeat(9)}`]);
  expect(text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  expect(tally.shortened).toBe(1);
  expect(cell('a'.repeat(40_000))).toHaveLength(32_767);
});

test('any text comes back as one cell of one line, and the first visible character runs nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), (rows) => {
      const back: string[][] = parse(write(rows).text, { record_delimiter: '\r\n', bom: false });
      expect(back.slice(1).map((r) => r[1])).toEqual(rows.map(cell));
      for (const [, text] of back.slice(1)) expect(text).not.toMatch(/^\s*[=+\-@]/);
    }),
  );
});
