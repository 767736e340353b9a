import { gather, sourceChunks } from '../bytes/bytes.ts';
import { isBlank } from '../bytes/lines.ts';
import { textOfHtml } from '../html/html-text.ts';
import { type Ingested, type InputFile, rejected } from '../ingested.ts';
import { LIMITS } from '../limits.ts';
import { articleFromText } from '../record/article-record.ts';
import { contextOf } from '../record/file-article.ts';
import { findingsOf } from '../record/findings-of.ts';
import { type Mail, parseMail } from './parse-mail.ts';

/** A mail (RFC 5322, MIME): its body is the article, its subject the title. What is attached is no part of it. */
export async function* readMail(file: InputFile): AsyncGenerator<Ingested> {
  const context = contextOf(file, null, true);
  const whole = await gather(sourceChunks(file.source), LIMITS.articleBytes);
  if (!whole.ok) return yield rejected(context.place, whole.code, whole.detail);
  if (isBlank(whole.bytes)) return yield rejected(context.place, 'E_EMPTY', '');
  const mail = await parseMail(whole.bytes);
  if (mail === null) return yield rejected(context.place, 'E_MAIL', '');
  const text = bodyOf(mail);
  if (text === '') return yield rejected(context.place, 'E_EMPTY', '');
  const record = { id: mail.messageId, title: titleOf(mail.subject), publisher: mail.sender };
  yield articleFromText(text, record, context, findingsOf({ text, date: mail.date }));
}

/** "Re:" and "Fwd:", in German as well. */
const titleOf = (subject: string | null): string | null =>
  subject?.replace(/^(?:\s*(?:re|fwd?|aw|wg)\s*:)+/i, '').trim() || null;

/** How much shorter than the page a text may be that only says where the page is. */
const NOTICE = 0.3;

/** The plain text of a mail, unless it is a notice beside the HTML that holds the article. */
function bodyOf({ text, html }: Mail): string {
  const plain = text.replace(/\r\n/g, '\n').trim();
  const page = html === '' ? '' : textOfHtml(html);
  return plain.length >= page.length * NOTICE ? plain : page;
}
