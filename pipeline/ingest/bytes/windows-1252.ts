/**
 * Bytes 80 to 9F of windows-1252 as code points; 0 where the code page has none. Own table, because the decoder of Node 20
 * reads them as control characters. Source: the WHATWG Encoding Standard, index-windows-1252, without its five C1 controls.
 */
const HIGH_CONTROLS: readonly number[] = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0,
  0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
];

const undefinedIn1252 = (byte: number): boolean => HIGH_CONTROLS[byte - 0x80] === 0;

/** The text of windows-1252 bytes, or null where a byte has no meaning there. */
export function decodeWindows1252(bytes: Uint8Array): string | null {
  if (bytes.some(undefinedIn1252)) return null;
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return latin1.replace(/[\x80-\x9f]/g, (char) => String.fromCharCode(HIGH_CONTROLS[char.charCodeAt(0) - 0x80] ?? 0));
}

/** Text whose windows-1252 bytes were read as control characters, by a decoder of Node 20 or by whoever made the page, mended. */
export const mendC1 = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (char) => {
    const code = HIGH_CONTROLS[char.charCodeAt(0) - 0x80] ?? 0;
    return code === 0 ? char : String.fromCharCode(code);
  });
