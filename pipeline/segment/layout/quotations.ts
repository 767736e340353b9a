import type { Quotation } from '../../../schemas/passage.ts';
import { analyses } from '../lexicon/morphology.ts';
import { BLANK, countWords, DASH, DIGIT, isAt, type Stretch, traitsAt, WORD } from './characters.ts';

/** What is open while the marks are read, and what was found so far. */
type Reading = {
  readonly text: string;
  readonly found: Quotation[];
  double: { readonly start: number; readonly mark: string } | null;
  single: number | null;
};

const DOUBLE = '"“”„«»';
const OPENING = '"“„«';
const FEW_WORDS = 3;
const [LETTERS_BACK, BLANK_OR_OPEN] = [24, '([—–'];

const gapAt = (text: string, at: number): boolean =>
  traitsAt(text, at) === 0
    ? at < 0 || at >= text.length
    : isAt(text, at, BLANK) || BLANK_OR_OPEN.includes(text.charAt(at));
const openerAt = (text: string, at: number): boolean => gapAt(text, at - 1) && !gapAt(text, at + 1);
const closerAt = (text: string, at: number): boolean => !gapAt(text, at - 1) && !isAt(text, at + 1, WORD);

/** True for a mark that a slip of the space bar parted from what it closes: `over, "he said`. */
const slipped = (text: string, at: number): boolean =>
  isAt(text, at - 1, BLANK) && !isAt(text, at - 2, BLANK | DASH) && ',.?!'.includes(text.charAt(at - 2));

const closeDouble = (reading: Reading, end: number): void => {
  if (reading.double === null) return;
  let to = end;
  while (to > reading.double.start && isAt(reading.text, to - 1, BLANK)) to--;
  reading.found.push({ start: reading.double.start, end: to });
  reading.double = null;
};

const openDouble = (reading: Reading, start: number): void => {
  // A mark that opens while another is open: the one before was never closed.
  closeDouble(reading, start);
  reading.double = { start, mark: reading.text.charAt(start) };
};

/** Marks of speech. Straight ones, and curly ones set the wrong way round, open or close by the gaps beside them. */
const readDouble = (reading: Reading, at: number): void => {
  const { text, double } = reading;
  const mark = text.charAt(at);
  if (double === null) {
    const inches = mark === '"' && isAt(text, at - 1, DIGIT);
    if (mark === '»' || inches) return;
    if (mark === '”' ? openerAt(text, at) : !gapAt(text, at + 1)) openDouble(reading, at);
    return;
  }
  const closes = mark === '”' || mark === '»' || (mark === '“' && double.mark === '„');
  if (closes || closerAt(text, at)) closeDouble(reading, at + 1);
  else if (mark === '"' && slipped(text, at)) closeDouble(reading, at + 1);
  else if (openerAt(text, at)) openDouble(reading, at);
  else if (mark === '"') closeDouble(reading, at + 1);
};

/** Short words in single quotes are terms, unless a colon or a verb of saying leads up to them. */
const isSpeech = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - LETTERS_BACK), start).trimEnd();
  if (before.endsWith(':') || countWords(text, { start, end }, FEW_WORDS + 1) > FEW_WORDS) return true;
  const word = /\p{L}+(?=,?$)/u.exec(before)?.[0].toLowerCase() ?? '';
  return analyses(word).some((verb) => verb.class === 'saying' && (verb.form === 'past' || verb.form === 'third'));
};

/** Single marks count outside double ones only; an apostrophe has a letter after it, and '90s a digit. */
const readSingle = (reading: Reading, at: number): void => {
  const { text, single, found } = reading;
  const mark = text.charAt(at);
  if (reading.double !== null) return;
  if (single === null) {
    if (mark !== '’' && openerAt(text, at) && isAt(text, at + 1, WORD) && !isAt(text, at + 1, DIGIT))
      reading.single = at;
    return;
  }
  if (mark === '‘' || !closerAt(text, at)) return;
  reading.single = null;
  if (!isSpeech(text, single, at + 1)) return;
  while ((found.at(-1)?.start ?? -1) > single) found.pop();
  found.push({ start: single, end: at + 1 });
};

/**
 * Quoted speech, marks included, in order, none inside another, from the `marks` that may open or close it. Speech that is never closed ends
 * with its paragraph, unless the next one opens with a mark again.
 */
export const quotations = (
  text: string,
  marks: readonly number[],
  paragraphs: readonly Stretch[],
): readonly Quotation[] => {
  const reading: Reading = { text, found: [], double: null, single: null };
  let next = 0;
  for (const [index, { start, end }] of paragraphs.entries()) {
    // A speech of several paragraphs opens each of them again and is closed once.
    const from = reading.double !== null ? start + 1 : start;
    for (let at = marks[next]; at !== undefined && at < end; at = marks[++next]) {
      if (at < from) continue;
      if (DOUBLE.includes(text.charAt(at))) readDouble(reading, at);
      else readSingle(reading, at);
    }
    reading.single = null;
    const following = paragraphs[index + 1];
    if (following === undefined || !OPENING.includes(text.charAt(following.start))) closeDouble(reading, end);
  }
  return reading.found;
};
