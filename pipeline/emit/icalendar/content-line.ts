/** RFC 5545, 3.1: lines of at most 75 octets, without their ends; what is longer goes on behind a space. */
const OCTETS = 75;
const LINE_END = '\r\n';

/** Folded between characters: one in UTF-8 is never cut. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > OCTETS) {
      text += `${LINE_END} `;
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text + LINE_END;
}

/** A text as a value (3.3.11): control characters have no place in one, nor those beyond ASCII, which terminals obey. */
export const textValue = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** A property; none where it has no value. */
export const contentLine = (name: string, value: string | null): string =>
  value === null ? '' : folded(`${name}:${value}`);
