import { TextDecoder } from 'node:util';
import fc from 'fast-check';
import { surveyUtf8 } from '../../../pipeline/ingest/bytes/utf8.ts';
import { decodeWindows1252 } from '../../../pipeline/ingest/bytes/windows-1252.ts';
import { readPublished } from '../../../pipeline/ingest/dates/published.ts';
import { writtenDates } from '../../../pipeline/ingest/dates/written-date.ts';
import { textOfHtml } from '../../../pipeline/ingest/html/html-text.ts';
import { parseJson } from '../../../pipeline/ingest/json/parse-json.ts';
import { canonicalAddress } from '../../../pipeline/ingest/record/address.ts';
import { printable, printableLine } from '../../../pipeline/io/printable.ts';
import { parseDay } from '../../../pipeline/time/calendar.ts';
import { holds, type Law, same } from './law.ts';

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 30 }).map((text) => new Uint8Array(Buffer.from(text))),
  fc
    .array(fc.constantFrom(0x41, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80, 0xed, 0xa0, 0xc0), {
      maxLength: 20,
    })
    .map((list) => Uint8Array.from(list)),
);
const strict = (given: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(given);
  } catch {
    return null;
  }
};
const anyText = fc.string({ unit: 'binary', maxLength: 80 });
const json = fc.json({ maxDepth: 4 });
const pieces = fc.constantFrom(
  '<p>',
  '</p>',
  '<',
  '>',
  '&amp;',
  '&',
  '&#x',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '"',
  "'",
  '<div class=',
  'word ',
  'May 5, 2019',
  '\n',
  '<![CDATA[',
  ']]>',
  '<br/>',
);
const dateLike = fc.string({ unit: fc.constantFrom(...'0123456789-/.: TZ+JunMay,'), maxLength: 24 });

export const BYTES: readonly Law[] = [
  {
    name: 'bytes are good UTF-8 where TextDecoder says so',
    share: 60,
    property: fc.property(bytes, (given) => {
      const survey = surveyUtf8(given);
      holds((survey.firstBreak === null) === (strict(given) !== null), `breaks at ${survey.firstBreak}`);
    }),
  },
  {
    name: 'windows-1252 is read a character a byte, and ASCII as it is',
    share: 50,
    property: fc.property(fc.uint8Array({ maxLength: 40 }), (given) => {
      const text = decodeWindows1252(given);
      if (text === null) return;
      holds(text.length === given.length, 'length');
      holds(
        [...given].every((byte, i) => byte >= 0x80 || text.charCodeAt(i) === byte),
        'ASCII',
      );
    }),
  },
  {
    name: 'JSON is what JSON.parse takes, with its value',
    share: 40,
    property: fc.property(fc.oneof(json, anyText), (text) => {
      const read = parseJson(Buffer.from(text), { encoding: 'utf-8', offset: 0 });
      let wanted: unknown;
      try {
        wanted = JSON.parse(text);
      } catch {
        return holds(!read.ok, 'what is no JSON is refused');
      }
      if (read.ok) holds(same(read.value, wanted), 'value');
    }),
  },
  {
    name: 'what is printed steers no terminal, and is the same printed twice',
    share: 60,
    property: fc.property(anyText, (text) => {
      const line = printableLine(text);
      holds(!/(?!\t)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u.test(line), 'no control');
      holds(printable(printable(text)) === printable(text), 'twice');
    }),
  },
  {
    name: 'the text of markup has none of it left open, whatever the markup',
    share: 15,
    property: fc.property(fc.array(pieces, { maxLength: 25 }), (list) => {
      const text = textOfHtml(list.join(''));
      holds(!/<(?:script|p|div)\b/i.test(text.replaceAll('&lt;', '')) || !list.includes('<p>'), 'no tag');
    }),
  },
  {
    name: 'a canonical address is its own',
    share: 40,
    property: fc.property(
      fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), anyText),
      (address) => {
        const once = canonicalAddress(address);
        holds(canonicalAddress(once) === once, `${once} becomes ${canonicalAddress(once)}`);
      },
    ),
  },
  {
    name: 'a publication date that is read has a day of the calendar, and a refusal has its reason',
    share: 60,
    property: fc.property(fc.oneof(dateLike, anyText, fc.integer(), fc.double(), fc.constant(null)), (given) => {
      const read = readPublished(given);
      if (read.ok) holds(parseDay(read.published.slice(0, 10)) !== null, read.published);
      else holds(read.why !== '', 'why');
    }),
  },
  {
    name: 'a written date stands where it says and is a day',
    share: 30,
    property: fc.property(
      fc.oneof(dateLike, anyText),
      fc.constantFrom<'day' | 'month' | null>('day', 'month', null),
      (text, order) => {
        for (const { day, start, end } of writtenDates(text, order)) {
          holds(start >= 0 && end > start && end <= text.length, 'place');
          holds(parseDay(day) !== null, day);
        }
      },
    ),
  },
];
