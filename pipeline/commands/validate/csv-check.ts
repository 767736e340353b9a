import { parse } from 'csv-parse/sync';
import type { DateValue } from '../../../schemas/date-value.ts';
import type { Timeline } from '../../../schemas/timeline.ts';
import { type Finding, type Generation, textOf } from './finding.ts';

type Cells = Readonly<Record<string, string>>;
type Table = { readonly file: string; readonly expected: (timeline: Timeline) => readonly Cells[] };

/** Machine columns only: free text may carry the guard against formulas. */
const dateCells = (date: DateValue | null): Cells => ({
  date_start: date?.start ?? '',
  date_end: date?.end ?? '',
  date_precision: date?.precision ?? '',
  date_edtf: date?.edtf ?? '',
  date_approximate: date === null ? '' : String(date.approximate),
  date_extent: date?.extent ?? '',
  date_basis: date?.basis ?? '',
});

const TABLES: readonly Table[] = [
  {
    file: 'timeline.csv',
    expected: ({ events }) =>
      events.map((event) => ({
        event_id: event.id,
        ...dateCells(event.date),
        status: event.status,
        kind: event.kind,
        article_count: String(event.article_count),
        mention_count: String(event.mentions.length),
      })),
  },
  {
    file: 'mentions.csv',
    expected: ({ events, unresolved }) =>
      [
        ...events.flatMap(({ id, mentions }) => mentions.map((mention) => ({ id, mention }))),
        ...unresolved.map((mention) => ({ id: '', mention })),
      ].map(({ id, mention }) => ({
        event_id: id,
        start: String(mention.start),
        end: String(mention.end),
        ...dateCells(mention.date),
        rule: mention.rule,
      })),
  },
  {
    file: 'documents.csv',
    expected: ({ articles }) =>
      articles.map(({ sha256, published_at }) => ({ sha256, published_at: published_at ?? '' })),
  },
];

type Row = { readonly record: Cells; readonly info: { readonly lines: number } };

/** The rows of a CSV file, each with the line that it ends on, or null where it is no table. */
export function tableRows(text: string): Row[] | null {
  try {
    return parse(text, { bom: true, columns: true, info: true });
  } catch {
    return null;
  }
}

function* tableFindings({ file, expected }: Table, text: string, timeline: Timeline): Generator<Finding> {
  const rows = tableRows(text);
  const want = expected(timeline);
  if (rows === null) return yield { file, line: null, check: 'csv', message: 'is not a table: rows differ in length' };
  if (rows.length !== want.length)
    yield {
      file,
      line: null,
      check: 'agrees',
      message: `has ${rows.length} rows, timeline.json asks for ${want.length}`,
    };
  for (const [i, { record, info }] of rows.entries()) {
    const wrong = Object.entries(want[i] ?? {}).find(([name, value]) => record[name] !== value);
    if (wrong === undefined) continue;
    const [name, value] = wrong;
    const message = `${name} is "${record[name] ?? ''}", timeline.json says "${value}"`;
    yield { file, line: info.lines, check: 'agrees', message };
  }
}

/** The CSV files say the same as timeline.json. They are read back by a parser, as a spreadsheet would. */
export function* csvFindings(generation: Generation, timeline: Timeline): Generator<Finding> {
  for (const table of TABLES)
    if (generation.has(table.file)) yield* tableFindings(table, textOf(generation, table.file), timeline);
}
