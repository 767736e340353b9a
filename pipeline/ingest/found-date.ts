import type { Findings } from './article-record.ts';
import { readAs } from './dates/dating.ts';
import { quoted } from './reject-codes.ts';
import { warning } from './warning-codes.ts';

/**
 * The publication date that a feed or a mail states. One that cannot be read is a warning and no reject: nobody can mend the feed of
 * somebody else.
 */
export function foundDate(stated: string | null | undefined): Findings {
  if (stated === null || stated === undefined || stated.trim() === '') return { dates: [], warnings: [] };
  const reading = readAs('record', stated);
  return reading.ok
    ? { dates: [reading.dating], warnings: [] }
    : { dates: [], warnings: [warning('W_DATE_UNREAD', quoted(stated))] };
}
