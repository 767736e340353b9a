/** What an Excel cell holds. Source: Microsoft, "Excel specifications and limits". */
const CELL_LIMIT = 32_767;

/**
 * Text that a spreadsheet would run: = + - @ as first visible character, also full-width and as a Unicode minus, or a TAB
 * or CR there. Spaces of any kind, zero-width characters, BOM, NUL and line ends before it do not protect. Source: OWASP,
 * "CSV Injection", and what csv-stringify's own option lets through.
 */
const FORMULA = /^[\s\0\u200b-\u200d\u2060\ufeff]*[\t\r=+\-@＝＋－＠−]/u;

export const looksLikeFormula = (text: string): boolean => FORMULA.test(text);

/** A line end inside a cell breaks tables apart in many readers: it becomes a space. */
export const onOneLine = (text: string): string => text.replace(/\r\n|[\n\r\u2028\u2029\v\f]/g, ' ');

export const fitsCell = (text: string): boolean => text.length <= CELL_LIMIT;

/** As much of a text as a cell holds. Cuts between characters, never inside a surrogate pair. */
export function cutToCell(text: string): string {
  if (fitsCell(text)) return text;
  const end = CELL_LIMIT - 1;
  const code = text.charCodeAt(end - 1);
  return `${text.slice(0, code >= 0xd800 && code <= 0xdbff ? end - 1 : end)}…`;
}
