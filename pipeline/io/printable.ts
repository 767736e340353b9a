/**
 * Characters that steer a terminal or turn its text around: controls but for TAB and LF, DEL, the C1 range (U+009B begins
 * a sequence), bidirectional controls, line separators. JSON.stringify leaves most of them raw.
 */
const STEERING = /(?![\t\n])\p{Cc}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** Text that is safe to print on a terminal: what steers it is shown as \uXXXX, which in JSON says the same. */
export const printable = (text: string): string =>
  text.replace(STEERING, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The same on one line, for names and messages inside a line of ours. */
export const printableLine = (text: string): string => printable(text).replaceAll('\n', '\\u000a');
