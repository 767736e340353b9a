import type { Cell, ColumnFacts, ColumnType } from '../columns/column.ts';
import { cellXml, headerCell } from './cell-xml.ts';

/** One sheet. `length` is the number of rows under the header. */
export type Sheet = {
  readonly name: string;
  readonly columns: readonly ColumnFacts[];
  readonly length: number;
  readonly rows: Iterable<readonly Cell[]>;
};

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** About how many characters of XML are handed on at a time. */
const PIECE = 65_536;

/** Widths of columns, in characters. */
const WIDTHS: Readonly<Record<ColumnType, number>> = {
  text: 20,
  list: 30,
  moment: 26,
  date: 12,
  integer: 9,
  number: 11,
  boolean: 9,
};
const WIDE = 48;
/** What the arrow of the filter takes beside the name. */
const ARROW = 4;

const widthOf = ({ name, type, free, options }: ColumnFacts): number =>
  Math.max(
    name.length + ARROW,
    ...(options ?? []).map((option) => option.length + 2),
    free && type === 'text' ? WIDE : WIDTHS[type],
  );

const A = 65;
const LETTERS = 26;

/** A, B, ... Z, AA, AB ... from 0 on. */
const columnName = (n: number): string =>
  (n >= LETTERS ? columnName(Math.floor(n / LETTERS) - 1) : '') + String.fromCharCode(A + (n % LETTERS));

/** All cells of a sheet, header and all: A1:W101. */
export const corners = ({ columns, length }: Sheet): readonly [from: string, to: string] => [
  'A1',
  `${columnName(columns.length - 1)}${length + 1}`,
];

/** The parts of a sheet before its rows: header frozen, widths. The first sheet is the one that is open. */
const opening = (sheet: Sheet, isFirst: boolean): string =>
  `${XML}<worksheet xmlns="${MAIN}"><dimension ref="${corners(sheet).join(':')}"/>` +
  `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">` +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><cols>' +
  sheet.columns
    .map((column, i) => `<col min="${i + 1}" max="${i + 1}" width="${widthOf(column)}" customWidth="1"/>`)
    .join('') +
  '</cols><sheetData>';

/** A worksheet part, piece by piece. */
export function* sheetXml(sheet: Sheet, isFirst: boolean): Generator<string> {
  const { columns, rows } = sheet;
  const names = columns.map((_, i) => columnName(i));
  const header = columns.map(({ name }, i) => headerCell(`${names[i]}1`, name)).join('');
  let piece = `${opening(sheet, isFirst)}<row r="1">${header}</row>`;
  let line = 1;
  for (const row of rows) {
    line += 1;
    piece += `<row r="${line}">`;
    for (const [i, column] of columns.entries()) piece += cellXml(column, `${names[i]}${line}`, row[i] ?? null);
    piece += '</row>';
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</sheetData><autoFilter ref="${corners(sheet).join(':')}"/></worksheet>`;
}
