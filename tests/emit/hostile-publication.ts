import { emit } from '../../pipeline/emit/formats.ts';
import type { Publication } from '../../pipeline/emit/publication.ts';
import type { Event } from '../../schemas/event.ts';
import { aDate, aMention, anArticle, anEvent, anUnresolved, listed, noAssets } from './records.ts';

/** Texts that have run, broken or changed in some reader of tables. */
export const HOSTILE: readonly string[] = [
  "=cmd|' /C calc'!A0",
  '+1',
  '-1',
  '@SUM(1)',
  '\uff1d1+1',
  '\u2212 1',
  '\u00a0=1',
  '\u200b=1',
  '\t=1',
  '“Curly”, ‘quotes’ – “…”',
  '👩‍👩‍👧 flags 🇮🇷',
  '<t>&amp;</t>]]>',
  'say "no", then; go',
  '_x0041_ and _x000D_',
  'null',
  'NULL',
  'true',
  '2018-05',
  '0044',
  '1e5',
  '#N/A',
  "'quoted",
  ' spaces ',
];

const DATES = [
  aDate(),
  aDate({ edtf: '0001-01-01', start: '0001-01-01', end: '0001-12-31', precision: 'year' }),
  aDate({ edtf: '1582-10-10', start: '1582-10-10', end: '1582-10-10' }),
  aDate({ edtf: '1899-12-31', start: '1899-12-31', end: '1900-02-28' }),
  aDate({ edtf: '1900-03-01', start: '1900-03-01', end: '1969-12-31', precision: 'interval', approximate: true }),
  aDate({ edtf: '2022-08/..', start: '2022-08-01', end: null, precision: 'month', extent: 'throughout' }),
  aDate({ edtf: '../2020-02-29', start: null, end: '2020-02-29', precision: 'interval' }),
  aDate({ edtf: '9999-12-31', start: '9999-12-31', end: '9999-12-31' }),
];

const idOf = (n: number): string => `ev_${n.toString(16).padStart(16, '0')}`;

const eventOf = (text: string, n: number): Event => {
  const date = DATES[n % DATES.length] ?? aDate();
  const mention = aMention({ title: text, quote: text, date, places: [text], start: n, end: n + 9 });
  return anEvent({
    id: idOf(n),
    title: text,
    date,
    participants: n % 3 === 0 ? [] : [text, 'the harbour; the port', `"${n}"`].slice(0, n % 3),
    places: [text],
    confidence: n / 64,
    mentions: n % 2 === 0 ? [mention] : [mention, aMention({ article_id: 'b', quote: `again: ${text}`, date })],
    conflicts: n % 5 === 0 ? [{ field: 'date', values: ['2018-05-08', '2018-05'] }] : [],
  });
};

const summary = (id: string, fields: Partial<ReturnType<typeof anArticle>> = {}) => {
  const { text: _, ...rest } = anArticle({ id, ...fields });
  return rest;
};

/** An event for each text, with dates of all ages, mentions of two articles and some of no event. */
export const publicationOf = (texts: readonly string[]): Publication => ({
  ...listed({
    events: texts.map(eventOf),
    unresolved: texts.map((text) => anUnresolved({ quote: text, why: text, article_id: 'b' })),
  }),
  articles: [
    summary('a', { title: texts[0] ?? null, published_at: '2018-05-09T10:00:00+02:00' }),
    summary('b', { published_at: null, published_method: null, url: null, language: 'de' }),
  ],
  rejects: [],
  changes: [],
  aliases: [],
  csvProfile: 'plain',
});

const bytesOf = (chunks: Iterable<string | Uint8Array>): Uint8Array =>
  Buffer.concat(Array.from(chunks, (chunk) => Buffer.from(chunk as string)));

/** The files of these formats, by name. */
export const filesOf = (publication: Publication, formats: readonly string[]): ReadonlyMap<string, Uint8Array> =>
  new Map(
    emit(publication, formats, { tally: { guarded: 0, shortened: 0 }, assets: noAssets }).map(({ name, chunks }) => [
      name,
      bytesOf(chunks),
    ]),
  );

/** Nothing in it at all. */
export const NOTHING: Publication = { ...publicationOf([]), articles: [] };
