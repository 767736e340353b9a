import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { utf8Text } from '../bytes/decode.ts';
import { surveyUtf8 } from '../bytes/utf8.ts';
import { mendC1 } from '../bytes/windows-1252.ts';

/** The text of a page, and how many characters its bytes did not give, each written U+FFFD. */
export type DecodedPage = { readonly html: string; readonly replaced: number };

/** Bytes in which a page must name its encoding, by the HTML standard; many name it later. */
const PRESCAN_BYTES = 4096;

const DECLARED =
  /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w-]{2,40})|^\s{0,99}<\?xml[^>]{0,99}?encoding\s{0,9}=\s{0,9}["']([\w-]{2,40})/i;

/** Encodings that write other letters in ASCII: bytes that are UTF-8 may well be these. */
const SHIFTED = /^iso-2022/i;

/**
 * The text of a page in the encoding that its header or its own beginning names, else UTF-8 if it is that, else windows-1252. Bytes
 * that are no text are replaced and counted: one bad byte in an advertisement must not cost the article.
 */
export function decodePage(bytes: Uint8Array, charset: string | null): DecodedPage {
  const head = Buffer.from(bytes.subarray(0, PRESCAN_BYTES)).toString('latin1');
  const [, meta, xml] = DECLARED.exec(head) ?? [];
  const declared = [charset, meta, xml]
    .map((label) => (label ? decoderOf(label) : null))
    .find((found) => found !== null);
  // What is UTF-8 beyond ASCII is no accident, whatever the page says.
  const utf8 = isUtf8(bytes) && !SHIFTED.test(declared?.encoding ?? '');
  if (utf8) return counted(mendC1(utf8Text(bytes)));
  const decoder = declared ?? new TextDecoder(likeliest(bytes));
  return counted(mendC1(decoder.decode(bytes)));
}

/** Characters that keep to UTF-8 are no accident: where they outnumber the breaks, the page is UTF-8 that was damaged. */
function likeliest(bytes: Uint8Array): string {
  const { characters, breaks } = surveyUtf8(bytes);
  return characters >= breaks ? 'utf-8' : 'windows-1252';
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

const counted = (html: string): DecodedPage => ({ html, replaced: countReplaced(html) });

function countReplaced(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  return count;
}
