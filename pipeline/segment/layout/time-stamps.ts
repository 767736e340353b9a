import type { TimeStamp } from '../../../schemas/passage.ts';
import { CLOSING, DIGIT, isAt, LOWER, STOP, type Stretch, UPPER } from './characters.ts';
import { CLOCK, DATE } from './dateline-words.ts';

const AGO = '\\d{1,2} ?(?:m|h|d|min|mins|minutes?|hrs?|hours?|days?|weeks?) ago';
const WHEN = `(?:(?:${DATE})(?:,| at| -)? )?(?:${CLOCK})(?: ?(?:,| on)? ?(?:${DATE}))?|(?:${AGO})(?: ${CLOCK})?`;
const NO_DAY = '(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?\\b|July?\\b|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b)';

const BEFORE_ENTRY = '\\s*[-:|•–—]+(?=\\s)|(?=\\s{2,})';
/** A clock time that opens an entry: before a mark, or with its half of the day or its zone before a capital. */
const ENTRY = new RegExp(
  `^(?:${WHEN})(?:${BEFORE_ENTRY}|(?<=\\))(?=\\s)|(?<=[a-zA-Z.])(?=\\s+["“‘']?${NO_DAY}\\p{Lu}))`,
  'u',
);
/** Or in brackets; by what it begins with, as one pattern for all would take long to compile. */
const IN_BRACKETS: ReadonlyMap<string, RegExp> = new Map([
  ['[', new RegExp(`^\\[(?:${WHEN})\\](?:${BEFORE_ENTRY}|(?=\\s))`, 'u')],
  ['(', new RegExp(`^\\((?:${WHEN})\\)(?:${BEFORE_ENTRY}|(?=\\s))`, 'u')],
]);

const WORDS: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  published publish publication updated update posted modified edited created released release filed first last originally original on at by date time
  today yesterday ago hour hours hr hrs minute minutes min mins day days h m d st nd rd th am pm a p t z and the in local web uk us
  gmt utc bst cet cest eet eest est edt et cst cdt ct mst mdt mt pst pdt pt ist jst hkt sgt aest aedt nzst msk eastern noon midnight`.split(
    /\s+/,
  ),
);
const LATER: ReadonlySet<string> = new Set(['updated', 'update', 'modified', 'edited']);
/** A line that says when a page was written says a day or a clock time. */
const SAYS_WHEN = new RegExp(
  `(?:${DATE})(?!\\d)|${CLOCK}|${AGO}|\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}|[A-Z][a-z]{2}-\\d{2}-\\d{2}`,
  'iu',
);
const PIECE = /\p{L}+/gu;
const LONGEST = 120;
const LONGEST_ENTRY = 60;
const LONGEST_WORD = 12;

/** True where a line holds nothing but dates, clock times and words such as "Published" and "Last updated". */
const saysOnlyWhen = (line: string): boolean => {
  for (const [word] of line.matchAll(PIECE)) if (!WORDS.has(word.toLowerCase())) return false;
  return SAYS_WHEN.test(line);
};

/** True for the words that a stamp opens with: digits, brackets, or a word of the table. */
const opensStamp = (text: string, { start, end }: Stretch): boolean => {
  let to = start;
  while (to < end && to - start <= LONGEST_WORD && isAt(text, to, UPPER | LOWER)) to++;
  return to === start || (to - start <= LONGEST_WORD && WORDS.has(text.slice(start, to).toLowerCase()));
};

const hasDigit = (text: string, { start, end }: Stretch): boolean => {
  for (let at = start; at < end; at++) if (isAt(text, at, DIGIT)) return true;
  return false;
};

const labelled = (line: string): boolean =>
  line
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => LATER.has(word));

/** A stamp that ends in a full stop ends in "p.m."; a longer line with one is a sentence. */
const LONGEST_STOPPED = 48;

/** True for a line that is one time stamp altogether. */
export const isStamp = (text: string, line: Stretch): boolean => {
  const length = line.end - line.start;
  if (length > LONGEST || (length > LONGEST_STOPPED && isAt(text, line.end - 1, STOP | CLOSING))) return false;
  return opensStamp(text, line) && hasDigit(text, line) && saysOnlyWhen(text.slice(line.start, line.end));
};

/** A line that is one time stamp altogether: "Published: May 3, 2013 10:42 BST". `told` is whether the news has begun before it. */
export const stampLine = (text: string, line: Stretch, told: boolean): TimeStamp | null => {
  if (!isStamp(text, line)) return null;
  return {
    start: line.start,
    end: line.end,
    of: told ? 'entry' : labelled(text.slice(line.start, line.end)) ? 'update' : 'publication',
  };
};

/** A clock time that opens an entry of a chronicle that is written while things happen: "10:42 GMT", "10.42am:". */
export const entryStamp = (text: string, { start, end }: Stretch): TimeStamp | null => {
  const pattern = IN_BRACKETS.get(text.charAt(start)) ?? (isAt(text, start, DIGIT) ? ENTRY : null);
  const match = pattern?.exec(text.slice(start, Math.min(end, start + LONGEST_ENTRY)));
  if (!match) return null;
  return { start, end: start + match[0].trimEnd().length, of: 'entry' };
};
