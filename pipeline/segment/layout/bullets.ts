import { BLANK, BULLET, DIGIT, isAt, pastBlanks, type Stretch } from './characters.ts';

/** Marks that open an item where a blank follows; inside a sentence they may mean something else. */
const ITEM_MARKS: ReadonlySet<string> = new Set(['–', '—', '-', '*', '+', '>', '»', '·', 'o']);
const NUMBERED = /^(?:\(?\d{1,2}[.)]|\(?[a-z]\))$/;
const LONGEST_MARK = 4;

/** Where the item begins whose bullet or number opens a line; null for any other line. */
export const itemStart = (text: string, { start, end }: Stretch): number | null => {
  if (isAt(text, start, BULLET)) {
    let at = start;
    while (at < end && isAt(text, at, BULLET | BLANK)) at++;
    return at < end ? at : null;
  }
  let mark = start;
  while (mark < end && mark - start <= LONGEST_MARK && !isAt(text, mark, BLANK)) mark++;
  const length = mark - start;
  if (length === 0 || length > LONGEST_MARK || mark === end) return null;
  const sign = text.slice(start, mark);
  if (!(length === 1 && ITEM_MARKS.has(sign)) && !NUMBERED.test(sign)) return null;
  const next = pastBlanks(text, mark, end);
  // "3. 2015 was dry" is an item; "- 2015" may be the rest of a span of years, and "(c) 2015" is a copyright.
  const year = !isAt(text, mark - 2, DIGIT) && [0, 1, 2, 3].every((n) => isAt(text, next + n, DIGIT));
  return year || next === end ? null : next;
};
