import type { ArticleSummary } from '../../schemas/timeline.ts';
import { ALIAS_COLUMNS } from './aliases-csv.ts';
import { type CellTally, csv } from './csv.ts';
import { DOCUMENT_COLUMNS, documentRows } from './documents-csv.ts';
import { jsonLines, timelineJson } from './json.ts';
import { MENTION_COLUMNS, mentionRows } from './mentions-csv.ts';
import type { Publication } from './publication.ts';
import { eventRows, TIMELINE_COLUMNS } from './timeline-csv.ts';

/** A file of a generation: its text in chunks, made as it is written, and how many records it holds. */
type EmittedFile = { readonly name: string; readonly rows: number; readonly chunks: Iterable<string> };

type Format = {
  /** Word of --format; `always` is written whatever was asked, as other commands or the next run read it. */
  readonly format: 'always' | 'jsonl' | 'csv';
  readonly file: string;
  readonly rows: (publication: Publication) => number;
  readonly chunks: (publication: Publication, tally: CellTally) => Iterable<string>;
};

const byId = ({ articles }: Publication): ReadonlyMap<string, ArticleSummary> =>
  new Map(articles.map((article) => [article.id, article]));

const mentionCount = ({ events, unresolved }: Publication): number =>
  events.reduce((sum, { mentions }) => sum + mentions.length, unresolved.length);

const FORMATS: readonly Format[] = [
  { format: 'always', file: 'timeline.json', rows: () => 1, chunks: timelineJson },
  {
    format: 'jsonl',
    file: 'timeline.jsonl',
    rows: ({ events }) => events.length,
    chunks: ({ events }) => jsonLines(events),
  },
  {
    format: 'csv',
    file: 'timeline.csv',
    rows: ({ events }) => events.length,
    chunks: (publication, tally) =>
      csv(
        { columns: TIMELINE_COLUMNS, rows: eventRows(publication.events, byId(publication)) },
        publication.csvProfile,
        tally,
      ),
  },
  {
    format: 'csv',
    file: 'mentions.csv',
    rows: mentionCount,
    chunks: (publication, tally) =>
      csv(
        { columns: MENTION_COLUMNS, rows: mentionRows(publication, byId(publication)) },
        publication.csvProfile,
        tally,
      ),
  },
  {
    format: 'csv',
    file: 'documents.csv',
    rows: ({ articles }) => articles.length,
    chunks: (publication, tally) =>
      csv({ columns: DOCUMENT_COLUMNS, rows: documentRows(publication) }, publication.csvProfile, tally),
  },
  {
    format: 'always',
    file: 'rejects.jsonl',
    rows: ({ rejects }) => rejects.length,
    chunks: ({ rejects }) => jsonLines(rejects),
  },
  {
    format: 'always',
    file: 'changes.jsonl',
    rows: ({ changes }) => changes.length,
    chunks: ({ changes }) => jsonLines(changes),
  },
  {
    format: 'always',
    file: 'aliases.csv',
    rows: ({ aliases }) => aliases.length,
    chunks: ({ aliases, csvProfile }, tally) => csv({ columns: ALIAS_COLUMNS, rows: aliases }, csvProfile, tally),
  },
];

/** Words that --format takes. timeline.json, the rejects and the history are always written. */
export const FORMAT_NAMES: readonly string[] = ['json', 'jsonl', 'csv'];

/** The files of a generation, in the order they are written. Iterating a CSV file adds to the tally. */
export const emit = (publication: Publication, formats: readonly string[], tally: CellTally): EmittedFile[] =>
  FORMATS.filter(({ format }) => format === 'always' || formats.includes(format)).map(({ file, rows, chunks }) => ({
    name: file,
    rows: rows(publication),
    chunks: chunks(publication, tally),
  }));
