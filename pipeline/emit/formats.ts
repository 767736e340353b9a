import type { ArticleSummary } from '../../schemas/timeline.ts';
import type { CellTally } from './cell-tally.ts';
import { ALIAS_COLUMNS } from './columns/alias-columns.ts';
import { DOCUMENT_COLUMNS, documentRows } from './columns/document-columns.ts';
import { type Contents, contentsOf } from './contents.ts';
import { csv } from './csv.ts';
import { eventTable, mentionTable } from './csv-tables.ts';
import { dataPackage } from './data-package.ts';
import { eventsTable, mentionsTable } from './filled-tables.ts';
import { dayCalendar, wholeCalendar } from './icalendar/calendar.ts';
import { articlesTail, jsonLines, linesSection, timelineSections } from './json.ts';
import { changesScript } from './page/changes-script.ts';
import { type PageAssets, page } from './page/page.ts';
import { parquet } from './parquet.ts';
import type { Publication } from './publication.ts';
import { SCHEMA_FILES } from './schema-files.ts';
import { type EarlierFile, type Section, Sizes, sectionsText } from './sections.ts';
import type { SqliteEngine } from './sqlite/engine.ts';
import { sqlite } from './sqlite/sqlite.ts';
import { timelineJs } from './timelinejs.ts';
import { xlsx } from './xlsx/xlsx.ts';

type ById = ReadonlyMap<string, ArticleSummary>;

/** What a format that is no list of records is made from. */
type Making = {
  readonly publication: Publication;
  readonly articles: ById;
  readonly contents: Contents;
  readonly tally: CellTally;
  /** Names of all files of the publication. */
  readonly names: readonly string[];
  readonly assets: () => PageAssets;
  readonly engine: SqliteEngine | null;
};

type Format = {
  /** Word of --format; `always` is written whatever was asked, as other commands or the next run read it. */
  readonly format:
    | 'always'
    | 'json'
    | 'jsonl'
    | 'csv'
    | 'html'
    | 'timelinejs'
    | 'ics'
    | 'ics-all'
    | 'parquet'
    | 'xlsx'
    | 'sqlite';
  readonly file: string;
  readonly rows: (publication: Publication) => number;
  /** What is in it record by record, so that records of the generation before can be taken over. */
  readonly sections?: (publication: Publication, articles: ById) => Section[];
  /** What is in it else, or behind that. */
  readonly rest?: (making: Making) => Iterable<string | Uint8Array>;
};

/** What people open to look at a timeline. */
export const PAGE = 'timeline.html';

/** What is made with SQLite, which whoever publishes loads for it. */
export const DATABASE = 'timeline.sqlite';

function database({ engine, ...filling }: Making): Iterable<Uint8Array> {
  if (engine === null) throw new Error(`${DATABASE} cannot be made: no SQLite was given`);
  return sqlite(filling, engine);
}

const FORMATS: readonly Format[] = [
  {
    format: 'always',
    file: 'timeline.json',
    rows: () => 1,
    sections: timelineSections,
    rest: ({ publication }) => articlesTail(publication),
  },
  {
    format: 'jsonl',
    file: 'timeline.jsonl',
    rows: ({ events }) => events.length,
    sections: (publication) => [linesSection(publication)],
  },
  { format: 'csv', file: 'timeline.csv', rows: ({ events }) => events.length, sections: eventTable },
  { format: 'csv', file: 'mentions.csv', rows: ({ mentions }) => mentions, sections: mentionTable },
  {
    format: 'csv',
    file: 'documents.csv',
    rows: ({ articles }) => articles.length,
    rest: ({ publication, tally }) =>
      csv({ columns: DOCUMENT_COLUMNS, rows: documentRows(publication) }, publication.csvProfile, tally),
  },
  {
    format: 'always',
    file: 'rejects.jsonl',
    rows: ({ rejects }) => rejects.length,
    rest: ({ publication }) => jsonLines(publication.rejects),
  },
  {
    format: 'always',
    file: 'changes.jsonl',
    rows: ({ changes }) => changes.length,
    rest: ({ publication }) => jsonLines(publication.changes),
  },
  {
    format: 'always',
    file: 'aliases.csv',
    rows: ({ aliases }) => aliases.length,
    rest: ({ publication, tally }) =>
      csv({ columns: ALIAS_COLUMNS, rows: publication.aliases }, publication.csvProfile, tally),
  },
  { format: 'html', file: PAGE, rows: () => 1, rest: page },
  {
    format: 'html',
    file: 'memory/changes.js',
    rows: () => 1,
    rest: ({ publication }) => [changesScript(publication.changes)],
  },
  { format: 'timelinejs', file: 'timelinejs.json', rows: () => 1, rest: timelineJs },
  { format: 'ics', file: 'timeline.ics', rows: () => 1, sections: dayCalendar },
  { format: 'ics-all', file: 'timeline-all.ics', rows: () => 1, sections: wholeCalendar },
  {
    format: 'parquet',
    file: 'events.parquet',
    rows: ({ events }) => events.length,
    rest: (making) => parquet(eventsTable(making)),
  },
  {
    format: 'parquet',
    file: 'mentions.parquet',
    rows: ({ mentions }) => mentions,
    rest: (making) => parquet(mentionsTable(making)),
  },
  { format: 'xlsx', file: 'timeline.xlsx', rows: () => 1, rest: xlsx },
  { format: 'sqlite', file: DATABASE, rows: () => 1, rest: database },
  { format: 'always', file: 'datapackage.json', rows: () => 1, rest: ({ names }) => dataPackage(names) },
  ...SCHEMA_FILES.map(({ file, text }): Format => ({ format: 'always', file, rows: () => 1, rest: () => [text()] })),
];

/** The word of --format for all there are. */
const EVERY_FORMAT = 'all';

/** Words that --format takes. timeline.json, the rejects, the history and what the files mean are always written. */
export const FORMAT_NAMES: readonly string[] = [
  ...new Set(['json', ...FORMATS.map(({ format }) => format).filter((name) => name !== 'always'), EVERY_FORMAT]),
];

/** What is written unless --format says otherwise. */
export const DEFAULT_FORMATS: readonly string[] = ['json', 'jsonl', 'csv', 'html'];

/** ... in the words of a command's help. */
export const FORMAT_HELP = `files besides timeline.json, of ${FORMAT_NAMES.join(', ')} (default: ${DEFAULT_FORMATS.join(',')})`;

const asked = (formats: readonly string[]): Format[] =>
  FORMATS.filter(({ format }) => format === 'always' || formats.includes(format) || formats.includes(EVERY_FORMAT));

/** Whether a file is among those that are asked for. */
export const isWritten = (name: string, formats: readonly string[]): boolean =>
  asked(formats).some(({ file }) => file === name);

/** The files from which records can be taken over by a run that is asked for these formats. */
export const recordFiles = (formats: readonly string[]): string[] =>
  asked(formats).flatMap(({ file, sections }) => (sections === undefined ? [] : [file]));

/** A file of a generation: its content in chunks, made as it is written, and how many records it holds. */
type EmittedFile = {
  readonly name: string;
  readonly rows: number;
  readonly chunks: Iterable<string | Uint8Array>;
  /** Of its records, once it is written. */
  readonly sizes: Sizes;
};

type Emitting = {
  readonly tally: CellTally;
  /** The page's own code; asked for where a page is written. */
  readonly assets: () => PageAssets;
  /** Needed where the database is asked for. */
  readonly engine?: SqliteEngine;
  readonly earlier?: ReadonlyMap<string, EarlierFile>;
};

/** Stage five. Records that are kept are read from the earlier files of the same names. */
export const emit = (
  publication: Publication,
  formats: readonly string[],
  { tally, assets, engine, earlier }: Emitting,
): EmittedFile[] => {
  const files = asked(formats);
  const making: Making = {
    publication,
    articles: new Map(publication.articles.map((article) => [article.id, article])),
    contents: contentsOf(publication, earlier?.get('timeline.json') ?? null),
    tally,
    names: files.map(({ file }) => file),
    assets,
    engine: engine ?? null,
  };
  return files.map(({ file, rows, sections = () => [], rest = () => [] }) => {
    const sizes = new Sizes();
    const writing = { earlier: earlier?.get(file) ?? null, sizes };
    const chunks = function* (): Generator<string | Uint8Array> {
      yield* sectionsText(sections(publication, making.articles), writing);
      yield* rest(making);
      for (const { guarded, shortened } of sizes.lists.values()) {
        for (const count of guarded) tally.guarded += count;
        for (const count of shortened) tally.shortened += count;
      }
    };
    return { name: file, rows: rows(publication), chunks: chunks(), sizes };
  });
};
