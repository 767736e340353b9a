import { articleFromText } from './article-record.ts';
import { gather, sourceChunks } from './bytes.ts';
import { contextOf } from './file-article.ts';
import { foundDate } from './found-date.ts';
import { textOfHtml } from './html/html-text.ts';
import { type Ingested, type InputFile, rejected } from './ingested.ts';
import { LIMITS } from './limits.ts';
import { mendC1 } from './windows-1252.ts';

/** A mail (RFC 5322, MIME): its body is the article, its subject the title. Attachments are no part of it. */
export async function* readMail(file: InputFile): AsyncGenerator<Ingested> {
  const context = contextOf(file, null, true);
  const whole = await gather(sourceChunks(file.source), LIMITS.articleBytes);
  if (!whole.ok) return yield rejected(context.place, whole.code, whole.detail);
  const mail = await parsed(whole.bytes);
  if (mail === null) return yield rejected(context.place, 'E_MAIL', '');
  const text = bodyOf(mail);
  if (text === '') return yield rejected(context.place, 'E_EMPTY', '');
  const record = {
    id: mail.messageId?.trim() || null,
    title: titleOf(mail.subject),
    publisher: mail.sender,
  };
  yield articleFromText(text, record, context, foundDate(mail.date));
}

type Mail = {
  readonly subject: string | null;
  readonly sender: string | null;
  /** As the header has it. */
  readonly date: string | null;
  readonly messageId: string | null;
  readonly text: string;
  readonly html: string;
};

/** postal-mime is imported when the first mail comes. Null for what has no header of a mail, or nests without end. */
async function parsed(bytes: Uint8Array): Promise<Mail | null> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    const mail = await PostalMime.parse(bytes, { maxNestingDepth: LIMITS.mailDepth });
    if (mail.headers.length === 0) return null;
    const header = (name: string): string | null => mail.headers.find(({ key }) => key === name)?.value ?? null;
    return {
      subject: mail.subject ?? null,
      sender: mail.from?.name?.trim() || mail.from?.address || null,
      // Not `mail.date`, which moves it to UTC.
      date: header('date'),
      messageId: mail.messageId ?? null,
      text: mendC1(mail.text ?? ''),
      html: mendC1(mail.html ?? ''),
    };
  } catch {
    return null;
  }
}

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
