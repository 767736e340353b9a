import { gzipSync } from 'node:zlib';
import { LIMITS } from '../../../pipeline/ingest/limits.ts';
import { type BadInput, bytes, casesOf, record, SENTENCE, utf16 } from './case.ts';

const text = casesOf('bad.txt');
const json = casesOf('bad.json');
const packed = casesOf('bad.txt.gz');
const gz = gzipSync(Buffer.from(SENTENCE));
const noise = Buffer.alloc(60_000, 0).map((_, i) => (i * i * 31 + (i >> 3)) % 251);
const long = (length: number): string => SENTENCE.repeat(Math.ceil(length / SENTENCE.length)).slice(0, length);

/** What bytes can do, whatever the format. */
export const BYTES: readonly BadInput[] = [
  text('no byte', '', 'E_EMPTY'),
  text('white space only', ' \t\r\n \u00a0\n', 'E_EMPTY'),
  text('a byte order mark only', bytes([0xef, 0xbb, 0xbf]), 'E_EMPTY'),
  text('a byte order mark of UTF-16 only', bytes([0xff, 0xfe]), 'E_EMPTY'),
  text('zero-width characters only', '\u200b\u200c\ufeff\u2060'),
  text('a byte order mark before the text', bytes([0xef, 0xbb, 0xbf], SENTENCE)),
  text('UTF-16, little-endian', utf16(SENTENCE)),
  text('UTF-16, big-endian', utf16(SENTENCE, true)),
  text('UTF-16 of an odd number of bytes', bytes([...utf16(SENTENCE)], [0x41]), 'E_ENCODING'),
  text('UTF-16 with half a character', bytes([...utf16(SENTENCE)], [0x3d, 0xd8]), 'E_ENCODING'),
  text('UTF-16 without a mark', utf16(SENTENCE).subarray(2), 'E_BINARY'),
  text('UTF-32', bytes([0xff, 0xfe, 0, 0], [0x41, 0, 0, 0, 0x42, 0, 0, 0]), 'E_BINARY'),
  text('a NUL in the text', `${SENTENCE}\0 More.`, 'E_BINARY'),
  text('NULs only', new Uint8Array(500), 'E_BINARY'),
  text('a picture under another name', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0, 0x0d]), 'E_BINARY'),
  text('noise', noise, 'E_BINARY'),
  text(
    'noise without NULs',
    noise.map((byte) => byte || 1),
    'E_ENCODING',
  ),
  text('UTF-8 cut off in a character', bytes('The café of Faro closed on May 8, 2018. Café', [0xc3]), 'E_ENCODING'),
  text(
    'one bad byte in good UTF-8',
    bytes('The café of Faro closed', [0xff], ' on May 8, 2018. Café. Señor.'),
    'E_ENCODING',
  ),
  text(
    'a surrogate written as UTF-8',
    bytes('The café of Faro', [0xed, 0xa0, 0x80], ' closed. Señor. Café. Número.'),
    'E_ENCODING',
  ),
  text('an overlong form', bytes('The café of Faro', [0xc0, 0xaf], ' closed. Señor. Café. Número.'), 'E_ENCODING'),
  text('windows-1252', bytes('The caf', [0xe9], ' of Faro closed on May 8, 2018, ', [0x93], 'for good', [0x94], '.')),
  text('controls and escapes', `${SENTENCE}\u001b[31m red \u0007\u0008 \u009b2J end.`),
  text('bidirectional controls', `${SENTENCE} \u202eevil\u202c \u2066x\u2069`),
  text('zero-width characters inside words', 'The cou\u200bncil of Fa\u00adro closed the mi\ufeffll on March 3, 2017.'),
  text('decomposed letters', 'The cafe\u0301 of Faro closed on May 8, 2018.'),
  text('private and unassigned characters', `${SENTENCE} \ue000\u0378\u{10ffff}\ufffe`),
  text('old Mac line ends', SENTENCE.replaceAll(' ', '\r')),
  text('as long as an article may be', long(LIMITS.articleBytes / 100)),
  text('one byte too long', Buffer.alloc(LIMITS.articleBytes + 1, 'a '), 'E_TOO_LARGE'),
  text('markup and scripts', `<script>alert(1)</script> ${SENTENCE} <img src=x onerror=alert(1)> javascript:alert(1)`),
  text('formulas', `=HYPERLINK("http://x.example","The council closed the mill on March 3, 2017.")`),
  json('half a surrogate', '{"id":"bad","text":"The council \\ud800 of Faro closed on May 8, 2018."}'),
  json('a NUL that is escaped', '{"id":"bad","text":"The council \\u0000 closed on May 8, 2018."}'),
  json('UTF-16', utf16(record())),
  json('a byte order mark', bytes([0xef, 0xbb, 0xbf], record())),
  packed('nothing', '', 'E_EMPTY'),
  packed('half of it', gz.subarray(0, 30), 'E_COMPRESSED'),
  packed('its head alone', gz.subarray(0, 10), 'E_COMPRESSED'),
  packed(
    'a changed byte',
    gz.map((byte, i) => (i === 25 ? byte ^ 0xff : byte)),
    'E_COMPRESSED',
  ),
  packed(
    'a wrong sum',
    gz.map((byte, i) => (i === gz.length - 6 ? byte ^ 1 : byte)),
    'E_COMPRESSED',
  ),
  packed('what is no gzip', SENTENCE),
  packed('two members', Buffer.concat([gz, gz])),
  packed('gzip in gzip', gzipSync(gz), 'E_BINARY'),
  packed('a bomb', gzipSync(Buffer.alloc(30_000_000, 'a ')), 'E_TOO_LARGE'),
  { name: 'bad.txt.zst: what is no zstd', files: { 'bad.txt.zst': SENTENCE }, told: [] },
  { name: 'no extension', files: { bad: SENTENCE }, told: [] },
  { name: 'an extension of its own', files: { 'bad.article': SENTENCE }, told: [] },
  { name: 'a picture', files: { 'bad.png': SENTENCE }, told: [] },
  { name: 'hidden, unfinished', files: { '.bad.txt': '', 'bad.txt~': '', '~bad.txt': '', 'bad.tmp': '\0' }, told: [] },
];
