/** What may stand before the first element: declarations, comments, instructions. */
const PROLOGUE = /^(?:\s*<(?:\?[^>]{0,300}\?|!--[^>]{0,500}--|!DOCTYPE\s[^>]{0,300})>){0,9}\s*/i;

const behindPrologue = (head: string): string => head.replace(PROLOGUE, '');

/** Whether a file begins as an HTML page does. */
export const beginsAsPage = (head: string): boolean =>
  /^\s*<!doctype html/i.test(head) || /^<(?:html|head|body)\b/i.test(behindPrologue(head));

/** Whether a file begins as a feed does: RSS, Atom or RDF. */
export const beginsAsFeed = (head: string): boolean => /^<(?:rss|feed|rdf:RDF)\b/i.test(behindPrologue(head));

/** Headers of which every mail has some. Source: RFC 5322, 3.6, and what servers put above. */
const MAIL_HEADERS =
  /^(?:return-path|received|delivered-to|from|to|date|subject|message-id|mime-version|content-type)$/;
const HEADER_LINE = /^([!-9;-~]{1,60}):(?:\s|$)/;
const HEADERS_NEEDED = 3;

/** Whether a file begins as a mail does: nothing but header lines up to the first empty one, some that mails have. */
export function beginsAsMail(head: string): boolean {
  let known = 0;
  // The last line may be cut off.
  for (const line of head.split(/\r?\n/).slice(0, -1)) {
    if (line === '') break;
    if (/^[ \t]/.test(line)) continue;
    const name = HEADER_LINE.exec(line)?.[1]?.toLowerCase();
    if (name === undefined) return false;
    if (MAIL_HEADERS.test(name)) known++;
  }
  return known >= HEADERS_NEEDED;
}
