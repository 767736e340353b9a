import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Column } from '../../../pipeline/emit/columns/column.ts';
import { csv, csvHeader, csvPieces } from '../../../pipeline/emit/csv.ts';
import type { Entry } from '../../../pipeline/emit/entries.ts';
import { history } from '../../../pipeline/emit/history/history.ts';
import { nowOf } from '../../../pipeline/emit/history/named.ts';
import { type ListName, type Section, Sizes, sectionsText } from '../../../pipeline/emit/sections.ts';
import { newestVersion } from '../../../pipeline/ingest/versions.ts';
import { packed, unpacked } from '../../../pipeline/memory/packed.ts';
import { compareKeys } from '../../../schemas/event-order.ts';
import { aMention, anArticle, anEvent } from '../../emit/records.ts';
import { holds, type Law, same } from './law.ts';

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n"\', a0;＝\u200b\ufeff'), maxLength: 8 }),
);
const rows = fc.array(fc.tuple(cell, cell, fc.integer()), { maxLength: 8 });
type Row = readonly [string, string, number];
const COLUMNS: readonly Column<Row>[] = [
  { name: 'free', type: 'text', means: '', value: ([text]) => text, free: true },
  { name: 'machine', type: 'text', means: '', value: ([, text]) => text },
  { name: 'number', type: 'integer', means: '', value: ([, , number]) => number },
];
const tally = () => ({ guarded: 0, shortened: 0 });
/** A formula to a spreadsheet, whatever stands unseen before it. */
const FORMULA = /^(?:\s|\p{Cc}|\p{Cf})*[=+\-@＝＋－＠−]/u;

const sectionOf = (pieces: readonly Entry<string>[], json: boolean): Section => ({
  list: 'events' as ListName,
  opening: json ? '[\n' : 'head\r\n',
  separator: json ? ',\n' : '',
  closing: json ? '\n]\n' : '',
  empty: json ? '[]\n' : 'head\r\n',
  pieces: pieces.map((entry) => ('made' in entry ? { made: { text: entry.made } } : entry)),
});

type Text = { readonly text: string; readonly sizes: Sizes };
function textOf(pieces: readonly Entry<string>[], json: boolean, before: Text | null): Text {
  const sizes = new Sizes();
  const known = before?.sizes.lists.get('events');
  const part = (list: readonly number[] = []): Int32Array => Int32Array.from(list);
  const earlier = before && {
    sizes: new Map([
      [
        'events' as ListName,
        { bytes: part(known?.bytes), guarded: part(known?.guarded), shortened: part(known?.shortened) },
      ],
    ]),
    read: (from: number, to: number) => [Buffer.from(before.text).subarray(from, to)],
  };
  const chunks = [...sectionsText([sectionOf(pieces, json)], { earlier, sizes })];
  return { text: Buffer.concat(chunks.map((chunk) => Buffer.from(chunk))).toString('utf8'), sizes };
}

const version = fc
  .tuple(
    fc.constantFrom('one', 'two', 'three'),
    fc.constantFrom(null, '2023-06-12', '2023-06-12T23:30:00+03:30', '2023-06-13'),
    fc.constantFrom('a.txt', 'b.txt'),
  )
  .map(([text, published_at, source_path]) => ({
    article: anArticle({ sha256: text.padEnd(64, '0'), published_at, source_path }),
  }));

const MENTIONS = [0, 40, 80, 120].map((start) =>
  aMention({ start, end: start + 33, trigger: { start: start + 12, end: start + 18, text: 'opened', lemma: 'open' } }),
);
const nameOf = (start: number): string => `ev_${String(start).padStart(16, '0')}`;
const events = fc.array(fc.constantFrom(null, 0, 1, 2), { minLength: 4, maxLength: 4 }).map((homes) =>
  [0, 1, 2].flatMap((home) => {
    const own = MENTIONS.filter((_, i) => homes[i] === home);
    return own[0] === undefined ? [] : [anEvent({ id: nameOf(own[0].start), mentions: own })];
  }),
);
const key = fc.record({
  start: fc.constantFrom('', '2018-01-01', '2019-01-01'),
  end: fc.constantFrom('2018-01-01', '2020-01-01', '~'),
  id: fc.constantFrom('a', 'b'),
});

export const FILES: readonly Law[] = [
  {
    name: 'a table reads back as it was, but for line ends and the guard, and no free cell is a formula',
    share: 8,
    property: fc.property(rows, (given) => {
      const text = [...csv({ columns: COLUMNS, rows: given }, 'plain', tally())].join('');
      const read: string[][] = parse(text, { relax_column_count: false });
      holds(read.length === given.length + 1, 'rows');
      for (const [i, [, machine, number]] of given.entries()) {
        const [free = '', second, third] = read[i + 1] ?? [];
        holds(!FORMULA.test(free), `formula ${free}`);
        holds(second === machine && third === String(number), 'machine columns');
      }
    }),
  },
  {
    name: 'the pieces of a table are the table',
    share: 5,
    property: fc.property(fc.array(rows, { maxLength: 5 }), (records) => {
      const whole = [...csv({ columns: COLUMNS, rows: records.flat() }, 'plain', tally())].join('');
      const pieces = [
        ...csvPieces(
          COLUMNS,
          records.map((made) => ({ made })),
        ),
      ];
      const text = pieces.map((piece) => ('made' in piece ? piece.made.text : '')).join('');
      holds(csvHeader(COLUMNS, 'plain') + text === whole && pieces.length === records.length, 'whole');
    }),
  },
  {
    name: 'records kept from an earlier file are as if they were made anew',
    share: 60,
    property: fc.property(
      fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }), { maxLength: 8 }),
      fc.array(fc.nat(12), { maxLength: 10 }),
      fc.boolean(),
      (old, picks, json) => {
        const before = textOf(
          old.map((made) => ({ made })),
          json,
          null,
        );
        const entries = picks.map(
          (pick): Entry<string> => (pick < old.length ? { kept: pick } : { made: `new ${pick}` }),
        );
        const anew = entries.map((entry): Entry<string> => ('kept' in entry ? { made: old[entry.kept] ?? '' } : entry));
        const [kept, made] = [textOf(entries, json, before), textOf(anew, json, null)];
        holds(kept.text === made.text && same([...kept.sizes.lists], [...made.sizes.lists]), 'the same file');
      },
    ),
  },
  {
    name: 'which version is the newest does not hang on their order, and each text is kept or told once',
    share: 30,
    property: fc.property(fc.array(version, { minLength: 1, maxLength: 5 }), (all) => {
      const [first, ...more] = all;
      const [last, ...others] = all.toReversed();
      if (first === undefined || last === undefined) return;
      const forth = newestVersion([first, ...more]);
      holds(same(forth, newestVersion([last, ...others])), 'order');
      holds(forth.rejects.length + 1 === new Set(all.map(({ article }) => article.sha256)).size, 'once');
    }),
  },
  {
    name: 'mentions that are packed are the same unpacked',
    share: 5,
    property: fc.property(
      fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), { maxLength: 4 }),
      (quotes) => {
        const mentions = quotes.map((quote) => aMention({ quote }));
        holds(same(unpacked(packed(mentions)), mentions), 'the same');
      },
    ),
  },
  {
    name: 'changes add up: events after are those before, and added, less merged and removed; each id leads to an event',
    share: 15,
    property: fc.property(events, events, (before, after) => {
      const { changes, aliases } = history(
        { events: before, aliases: [] },
        nowOf(after, ({ start }) => nameOf(start)),
      );
      const count = (kind: string): number => changes.filter(({ change }) => change === kind).length;
      holds(before.length + count('added') - count('merged') - count('removed') === after.length, 'sum');
      const present = new Set(after.map(({ id }) => id));
      holds(
        aliases.every(({ event_id, old_id }) => present.has(event_id) && !present.has(old_id)),
        'aliases',
      );
    }),
  },
  {
    name: 'the order of events is an order',
    share: 50,
    property: fc.property(key, key, key, (a, b, c) => {
      holds(Math.sign(compareKeys(a, b)) === -Math.sign(compareKeys(b, a)), 'both ways');
      if (compareKeys(a, b) <= 0 && compareKeys(b, c) <= 0) holds(compareKeys(a, c) <= 0, 'on and on');
    }),
  },
];
