import { type Cell, type ColumnFacts, LIST_SEPARATOR } from '../columns/column.ts';
import { dayNumber } from '../day-number.ts';
import { cutToCell, looksLikeFormula, onOneLine } from '../spreadsheet-text.ts';

/** Cell formats, by their places in styles.xml. */
const STYLES = { plain: 0, header: 1, date: 2, quoted: 3 } as const;

/** Excel counts days from 1899-12-30, which gives those from March 1900 on their right numbers: it takes 1900 for a leap year. */
const EPOCH = dayNumber('1899-12-30');
const FIRST_DAY = '1900-03-01';

/** XML 1.0 has no place for them, not even escaped; nobody sees them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Excel reads _x0041_ in a text as the letter A: the first underscore is then written that way itself (ECMA-376, ST_Xstring). */
const ESCAPE = /_(?=x[0-9a-f]{4}_)/gi;

/** Text for an element or a quoted attribute. */
export const xmlText = (text: string): string =>
  text
    .replace(FORBIDDEN, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(/[&<>"]/g, (sign) => MARKUP[sign] ?? sign);

/** The string sits in the cell itself, as no part of the file can then grow with all texts. A string is never run; where one would be on editing, it is quoted. */
function stringCell(at: string, text: string): string {
  const style = looksLikeFormula(text) ? ` s="${STYLES.quoted}"` : '';
  const shown = xmlText(cutToCell(onOneLine(text))).replace(ESCAPE, '_x005F_');
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${shown}</t></is></c>`;
}

export const headerCell = (at: string, name: string): string =>
  `<c r="${at}" s="${STYLES.header}" t="inlineStr"><is><t>${xmlText(name)}</t></is></c>`;

/** A cell of a sheet, or nothing where there is nothing. Days before March 1900, which Excel has no numbers for, stay ISO text. */
export function cellXml({ type }: ColumnFacts, at: string, cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const text = typeof cell === 'string' ? cell : cell.join(LIST_SEPARATOR);
  if (text === '') return '';
  if (type === 'date' && text >= FIRST_DAY)
    return `<c r="${at}" s="${STYLES.date}"><v>${dayNumber(text) - EPOCH}</v></c>`;
  return stringCell(at, text);
}
