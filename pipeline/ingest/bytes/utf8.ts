/** How well bytes keep to UTF-8. Offsets count bytes from 0. */
export type Utf8Survey = {
  /** Well-formed characters of more than one byte. */
  readonly characters: number;
  /** Places where the form breaks. */
  readonly breaks: number;
  /** Where it breaks first; null if it never does. */
  readonly firstBreak: number | null;
  /** The one break is a character that the end cuts off. */
  readonly cutOff: boolean;
};

/** Lead bytes and what may follow them. Source: the Unicode Standard, table 3-7, well-formed UTF-8 byte sequences. */
const LEADS: readonly { from: number; to: number; length: number; low: number; high: number }[] = [
  { from: 0xc2, to: 0xdf, length: 2, low: 0x80, high: 0xbf },
  { from: 0xe0, to: 0xe0, length: 3, low: 0xa0, high: 0xbf },
  { from: 0xe1, to: 0xec, length: 3, low: 0x80, high: 0xbf },
  { from: 0xed, to: 0xed, length: 3, low: 0x80, high: 0x9f },
  { from: 0xee, to: 0xef, length: 3, low: 0x80, high: 0xbf },
  { from: 0xf0, to: 0xf0, length: 4, low: 0x90, high: 0xbf },
  { from: 0xf1, to: 0xf3, length: 4, low: 0x80, high: 0xbf },
  { from: 0xf4, to: 0xf4, length: 4, low: 0x80, high: 0x8f },
];

type Step = { readonly length: number; readonly ok: boolean; readonly atEnd: boolean };

/** The character, or the piece of one, that begins with a byte over 7F. */
function stepAt(bytes: Uint8Array, at: number): Step {
  const byte = bytes[at] ?? 0;
  const lead = LEADS.find(({ from, to }) => from <= byte && byte <= to);
  if (lead === undefined) return { length: 1, ok: false, atEnd: false };
  let length = 1;
  for (; length < lead.length && at + length < bytes.length; length++) {
    const next = bytes[at + length] ?? 0;
    const [low, high] = length === 1 ? [lead.low, lead.high] : [0x80, 0xbf];
    if (next < low || next > high) return { length, ok: false, atEnd: false };
  }
  return { length, ok: length === lead.length, atEnd: length < lead.length };
}

/** Looks for the form of UTF-8 in bytes, in one pass: is this damaged UTF-8, or something else? */
export function surveyUtf8(bytes: Uint8Array): Utf8Survey {
  let characters = 0;
  let breaks = 0;
  let firstBreak: number | null = null;
  let atEnd = false;
  for (let at = 0; at < bytes.length; ) {
    if ((bytes[at] ?? 0) < 0x80) {
      at++;
      continue;
    }
    const step = stepAt(bytes, at);
    if (step.ok) characters++;
    else {
      breaks++;
      firstBreak ??= at;
      atEnd = step.atEnd;
    }
    at += step.length;
  }
  return { characters, breaks, firstBreak, cutOff: breaks === 1 && atEnd };
}
