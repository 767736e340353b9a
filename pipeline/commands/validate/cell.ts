/** What a spreadsheet's cell holds, in characters. Longer text is cut there and ends with the sign of it. */
const CELL = 32_767;
const CUT = '…';

/** How a cell says what it must: just so, or guarded against being run as a formula, or cut. Null where it says something else. */
export type CellMatch = { readonly guarded: boolean; readonly shortened: boolean };

const AS_IS: CellMatch = { guarded: false, shortened: false };

/** On one line, as cells of free text are. */
const flat = (text: string): string => text.replace(/\r\n|[\n\r\u2028\u2029\v\f]/g, ' ').replaceAll('\0', '\ufffd');

/** Whether a cell is the text, or is where the text was cut between two characters. */
function holds(cell: string, text: string): boolean {
  if (text.length <= CELL) return cell === text;
  return cell.endsWith(CUT) && cell.length >= CELL - 1 && text.startsWith(cell.slice(0, -1));
}

export function matchCell(cell: string, wanted: unknown, free: boolean): CellMatch | null {
  const text = wanted === null || wanted === undefined ? '' : String(wanted);
  if (!free) return cell === text ? AS_IS : null;
  const plain = flat(text);
  const guarded = `'${plain}`;
  if (holds(cell, plain)) return { guarded: false, shortened: plain.length > CELL };
  return holds(cell, guarded) ? { guarded: true, shortened: guarded.length > CELL } : null;
}

/** Text that a spreadsheet would run: what begins with one of these, or with a tab, whatever cannot be seen before it. Source: OWASP, "CSV Injection". */
const FORMULA = /^[\s\0\u200b-\u200d\u2060\ufeff]*[\t=+\-@＝＋－＠−]/u;

export const isFormula = (cell: string): boolean => FORMULA.test(cell);
