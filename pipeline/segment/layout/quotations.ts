import type { Quotation } from '../../../schemas/passage.ts';
import { analyses } from '../lexicon/morphology.ts';
import type { Paragraph } from './paragraphs.ts';

/** What is open while the marks are read, and what was found so far. */
type Reading = {
  readonly text: string;
  readonly found: Quotation[];
  double: { readonly start: number; readonly mark: string } | null;
  single: number | null;
};

const MARKS = /["“”„«»‘’']/g;
const OPENING_MARK = /["“„«]/;
const FEW_WORDS = 3;

const letterAt = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
const gapAt = (text: string, at: number): boolean => at < 0 || at >= text.length || /[\s([—–]/.test(text.charAt(at));
const openerAt = (text: string, at: number): boolean => gapAt(text, at - 1) && !gapAt(text, at + 1);
const closerAt = (text: string, at: number): boolean => !gapAt(text, at - 1) && !letterAt(text, at + 1);

const closeDouble = (reading: Reading, end: number): void => {
  if (reading.double === null) return;
  const quoted = reading.text.slice(reading.double.start, end).trimEnd().length;
  reading.found.push({ start: reading.double.start, end: reading.double.start + quoted });
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
    const inches = mark === '"' && /\d/.test(text.charAt(at - 1));
    if (mark === '»' || inches) return;
    if (mark === '”' ? openerAt(text, at) : !gapAt(text, at + 1)) openDouble(reading, at);
    return;
  }
  const closes = mark === '”' || mark === '»' || (mark === '“' && double.mark === '„');
  if (closes || closerAt(text, at)) closeDouble(reading, at + 1);
  else if (openerAt(text, at)) openDouble(reading, at);
  else if (mark === '"') closeDouble(reading, at + 1);
};

/** Short words in single quotes are terms, unless a colon or a verb of saying leads up to them. */
const isSpeech = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - 24), start).trimEnd();
  if (before.endsWith(':')) return true;
  const word = /\p{L}+(?=,?$)/u.exec(before)?.[0].toLowerCase() ?? '';
  const said = analyses(word).some(
    (verb) => verb.class === 'saying' && (verb.form === 'past' || verb.form === 'third'),
  );
  return said || text.slice(start, end).split(/\s+/).length > FEW_WORDS;
};

/** Single marks count outside double ones only; an apostrophe has a letter after it, and '90s a digit. */
const readSingle = (reading: Reading, at: number): void => {
  const { text, single, found } = reading;
  const mark = text.charAt(at);
  if (reading.double !== null) return;
  if (single === null) {
    if (mark !== '’' && openerAt(text, at) && /\p{L}/u.test(text.charAt(at + 1))) reading.single = at;
    return;
  }
  if (mark === '‘' || !closerAt(text, at)) return;
  reading.single = null;
  if (!isSpeech(text, single, at + 1)) return;
  while ((found.at(-1)?.start ?? -1) > single) found.pop();
  found.push({ start: single, end: at + 1 });
};

const readParagraph = (reading: Reading, { start, end }: Paragraph): void => {
  // A speech of several paragraphs opens each of them again and is closed once.
  const from = reading.double !== null ? start + 1 : start;
  for (const match of reading.text.slice(from, end).matchAll(MARKS)) {
    const at = from + match.index;
    if (/["“”„«»]/.test(match[0])) readDouble(reading, at);
    else readSingle(reading, at);
  }
  reading.single = null;
};

/**
 * Quoted speech, marks included, in order, none inside another. Speech that is never closed ends with its paragraph, unless
 * the next one opens with a mark again.
 */
export const quotations = (text: string, all: readonly Paragraph[]): readonly Quotation[] => {
  const reading: Reading = { text, found: [], double: null, single: null };
  for (const [at, paragraph] of all.entries()) {
    readParagraph(reading, paragraph);
    const next = all[at + 1];
    if (next === undefined || !OPENING_MARK.test(text.charAt(next.start))) closeDouble(reading, paragraph.end);
  }
  return reading.found;
};
