import type { ArticleSummary } from '../../schemas/timeline.ts';
import { ALIAS_COLUMNS } from './aliases-csv.ts';
import type { CellTally } from './cell-tally.ts';
import { csv, csvHeader, csvPieces } from './csv.ts';
import { DOCUMENT_COLUMNS, documentRows } from './documents-csv.ts';
import { mapEntries } from './entries.ts';
import { articlesTail, jsonLines, linesSection, timelineSections } from './json.ts';
import { MENTION_COLUMNS, mentionRows } from './mentions-csv.ts';
import type { Publication } from './publication.ts';
import { type EarlierFile, type Section, Sizes, sectionsText } from './sections.ts';
import { eventRow, TIMELINE_COLUMNS } from './timeline-csv.ts';

type ById = ReadonlyMap<string, ArticleSummary>;

type Format = {
  /** Word of --format; `always` is written whatever was asked, as other commands or the next run read it. */
  readonly format: 'always' | 'jsonl' | 'csv';
  readonly file: string;
  readonly rows: (publication: Publication) => number;
  /** What is in it record by record, so that records of the generation before can be taken over. */
  readonly sections?: (publication: Publication, articles: ById) => Section[];
  /** What is in it else, or behind that. */
  readonly rest?: (publication: Publication, tally: CellTally) => Iterable<string>;
};

/** A part of a table of records: the header, if it stands above, has no end. */
const tablePart = (opening: string): Pick<Section, 'opening' | 'separator' | 'closing' | 'empty'> => ({
  opening,
  separator: '',
  closing: '',
  empty: opening,
});

const eventTable = ({ events, csvProfile }: Publication, articles: ById): Section[] => {
  const rows = mapEntries(events, (event) => [eventRow(event, articles)]);
  const header = csvHeader(TIMELINE_COLUMNS, csvProfile);
  return [{ list: 'events', ...tablePart(header), pieces: csvPieces(TIMELINE_COLUMNS, rows) }];
};

const mentionTable = ({ events, unresolved, csvProfile }: Publication, articles: ById): Section[] => {
  const ofEvents = mapEntries(events, ({ id, mentions }) => mentionRows(id, mentions, articles));
  const ofNone = mapEntries(unresolved, (mention) => mentionRows(null, [mention], articles));
  const header = csvHeader(MENTION_COLUMNS, csvProfile);
  return [
    { list: 'events', ...tablePart(header), pieces: csvPieces(MENTION_COLUMNS, ofEvents) },
    { list: 'unresolved', ...tablePart(''), pieces: csvPieces(MENTION_COLUMNS, ofNone) },
  ];
};

const FORMATS: readonly Format[] = [
  { format: 'always', file: 'timeline.json', rows: () => 1, sections: timelineSections, rest: articlesTail },
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
    rest: (publication, tally) =>
      csv({ columns: DOCUMENT_COLUMNS, rows: documentRows(publication) }, publication.csvProfile, tally),
  },
  {
    format: 'always',
    file: 'rejects.jsonl',
    rows: ({ rejects }) => rejects.length,
    rest: ({ rejects }) => jsonLines(rejects),
  },
  {
    format: 'always',
    file: 'changes.jsonl',
    rows: ({ changes }) => changes.length,
    rest: ({ changes }) => jsonLines(changes),
  },
  {
    format: 'always',
    file: 'aliases.csv',
    rows: ({ aliases }) => aliases.length,
    rest: ({ aliases, csvProfile }, tally) => csv({ columns: ALIAS_COLUMNS, rows: aliases }, csvProfile, tally),
  },
];

/** Words that --format takes. timeline.json, the rejects and the history are always written. */
export const FORMAT_NAMES: readonly string[] = ['json', 'jsonl', 'csv'];

const asked = (formats: readonly string[]): Format[] =>
  FORMATS.filter(({ format }) => format === 'always' || formats.includes(format));

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

/** The files of a generation, in the order they are written. Records that are kept are read from the earlier files of the same names. */
export const emit = (
  publication: Publication,
  formats: readonly string[],
  { tally, earlier }: { readonly tally: CellTally; readonly earlier?: ReadonlyMap<string, EarlierFile> },
): EmittedFile[] => {
  const articles = new Map(publication.articles.map((article) => [article.id, article]));
  return asked(formats).map(({ file, rows, sections = () => [], rest = () => [] }) => {
    const sizes = new Sizes();
    const writing = { earlier: earlier?.get(file) ?? null, sizes };
    const chunks = function* (): Generator<string | Uint8Array> {
      yield* sectionsText(sections(publication, articles), writing);
      yield* rest(publication, tally);
      for (const { guarded, shortened } of sizes.lists.values()) {
        for (const count of guarded) tally.guarded += count;
        for (const count of shortened) tally.shortened += count;
      }
    };
    return { name: file, rows: rows(publication), chunks: chunks(), sizes };
  });
};
