import { type DateStatement, readAs } from '../dates/dating.ts';
import { quoted } from '../reject-codes.ts';
import { warning } from '../warning-codes.ts';
import type { Findings } from './article-record.ts';

/** What a feed or a mail says besides the record of an article: its text, and the date that it states. */
type Said = { readonly text: string; readonly date: string | null };

/**
 * What is found out about an article of a feed or a mail. A date that cannot be read is a warning and no reject: nobody can mend the
 * feed of somebody else.
 */
export function findingsOf({ text, date }: Said): Findings {
  const damaged = text.includes(REPLACED) ? [warning('W_DAMAGED', `${text.split(REPLACED).length - 1} of them`)] : [];
  if (date === null || date.trim() === '') return { dates: [], warnings: damaged };
  const statement = statementOf(date);
  return statement === null
    ? { dates: [], warnings: [warning('W_DATE_UNREAD', quoted(date)), ...damaged] }
    : { dates: [statement], warnings: damaged };
}

const REPLACED = '\ufffd';

type Rewrite = readonly [pattern: RegExp, written: (...groups: readonly string[]) => string];

/** Ways of feeds and mails to write a date, and the same as other records write it. */
const REWRITES: readonly Rewrite[] = [
  // A year of two digits, which RSS allows. Source: RFC 2822, 4.3.
  [
    /^((?:[a-z]{3,9},? {0,9})?\d{1,2} {1,9}[a-z]{3,9} {1,9})(\d\d)(?= {1,9}\d)/i,
    (_, day = '', year = '') => `${day}${Number(year) < 50 ? 20 : 19}${year}`,
  ],
  // Letters that mean other hours in other countries, such as IST: the local time is kept, and no offset with it.
  [/(:\d\d) {1,9}(?!am|pm)[a-z]{2,5}$/i, (_, clock = '') => clock],
];

/** The date as it is written, else as it means. Its words stay the evidence. */
function statementOf(date: string): DateStatement | null {
  const forms = [date.trim()];
  for (const [pattern, rewritten] of REWRITES) forms.push((forms.at(-1) ?? '').replace(pattern, rewritten));
  for (const form of forms) {
    const reading = readAs('record', form);
    if (reading.ok) return { ...reading.dating, published_evidence: date.trim() };
  }
  return null;
}
