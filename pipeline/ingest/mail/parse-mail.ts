import { isUtf8 } from 'node:buffer';
import { mendC1 } from '../bytes/windows-1252.ts';
import { LIMITS } from '../limits.ts';

/** A mail as its sender wrote it; of messages inside it, the outer one. */
export type Mail = {
  readonly subject: string | null;
  readonly sender: string | null;
  /** As the header has it. */
  readonly date: string | null;
  readonly messageId: string | null;
  readonly text: string;
  readonly html: string;
};

/** Headers of which every mail has one. Source: RFC 5322, 3.6. */
const NEEDED: ReadonlySet<string> = new Set(['from', 'date', 'subject', 'message-id', 'received', 'return-path']);

/** Reads a mail; null for what has no header of one, or nests without end. postal-mime is imported when the first mail comes. */
export async function parseMail(bytes: Uint8Array): Promise<Mail | null> {
  const { default: PostalMime } = await import('postal-mime');
  let mail: Awaited<ReturnType<typeof PostalMime.parse>>;
  try {
    // A message inside is an attachment: written out, its date would be in the words of the locale.
    mail = await PostalMime.parse(withCharset(bytes), {
      maxNestingDepth: LIMITS.mailDepth,
      forceRfc822Attachments: true,
    });
  } catch {
    return null;
  }
  const header = (name: string): string | null => mail.headers.find(({ key }) => key === name)?.value ?? null;
  if (!mail.headers.some(({ key }) => NEEDED.has(key))) return null;
  const sender = mail.from?.name?.trim() || mail.from?.address || null;
  return {
    subject: mail.subject === undefined ? null : mendC1(mail.subject),
    sender: sender === null ? null : mendC1(sender),
    // Not `mail.date`, which moves it to UTC.
    date: header('date'),
    messageId: mail.messageId?.trim() || null,
    text: mendC1(mail.text ?? ''),
    html: mendC1(mail.html ?? ''),
  };
}

const NAMES_CHARSET = /charset/i;

/** Old mails hold bytes of windows-1252 and say nothing of it; what says nothing is read as UTF-8. */
function withCharset(bytes: Uint8Array): Uint8Array {
  if (isUtf8(bytes)) return bytes;
  const text = Buffer.from(bytes).toString('latin1');
  return NAMES_CHARSET.test(text) ? bytes : Buffer.from(mendC1(text), 'utf8');
}
