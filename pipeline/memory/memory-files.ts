import type { CorrectionRow } from '../../schemas/correction.ts';
import { MEMORY_FORMAT, type MemoryState, type RememberedArticle, type RememberedFile } from '../../schemas/memory.ts';
import type { ReadArticle } from './memory.ts';

/** A file of a generation that is for the next run alone. */
type MemoryFile = { readonly name: string; readonly rows: number; readonly chunks: Iterable<string | Uint8Array> };

export const MEMORY_FILES = {
  state: 'memory/state.json',
  files: 'memory/files.jsonl',
  articles: 'memory/articles.jsonl',
  mentions: 'memory/mentions.jsonl.gz',
  findings: 'memory/findings.bin',
} as const;

type Remembered = {
  /** Digest of the program. */
  readonly program: string;
  readonly csvProfile: MemoryState['csv_profile'];
  readonly corrections: readonly CorrectionRow[];
  /** In the order of `compareRead`. */
  readonly articles: readonly ReadArticle[];
  /** In the order of their paths. */
  readonly files: readonly RememberedFile[];
};

/** The same record twice in one file is one to remember. */
const distinct = (articles: readonly ReadArticle[]): ReadArticle[] =>
  articles.filter(({ key }, i) => key !== articles[i - 1]?.key);

function* lines<T>(records: Iterable<T>, written: (record: T) => unknown): Generator<string> {
  for (const record of records) yield `${JSON.stringify(written(record))}\n`;
}

const asLine = ({ packed: _, unpacked: __, notes, ...rest }: ReadArticle): RememberedArticle => ({
  ...rest,
  notes: [...notes],
});

/** A file that tells nothing need not be remembered, as a list that had mistakes once. */
const telling = (files: readonly RememberedFile[]): RememberedFile[] =>
  files
    .filter(({ digest, articles, rejects }) => digest !== null || articles.length + rejects.length > 0)
    .map(({ path, digest, articles, rejects, passed_over }) => ({ path, digest, articles, rejects, passed_over }));

/** Articles and rejects of a file that stand on one line: a file may have a million, and a line must not grow with it. */
const ON_A_LINE = 5000;

/** A file on as many lines as it needs; the first has all that is told once. */
function* onLines(files: readonly RememberedFile[]): Generator<RememberedFile> {
  for (const { articles, rejects, ...file } of files) {
    const part = (at: number): Pick<RememberedFile, 'articles' | 'rejects'> => ({
      articles: articles.slice(at, at + ON_A_LINE),
      rejects: rejects.slice(at, at + ON_A_LINE),
    });
    yield { ...file, ...part(0) };
    for (let at = ON_A_LINE; at < Math.max(articles.length, rejects.length); at += ON_A_LINE)
      yield { ...file, passed_over: {}, ...part(at) };
  }
}

/** The files of lines that `onLines` wrote. */
export function filesOf(lines: readonly RememberedFile[]): ReadonlyMap<string, RememberedFile> {
  const files = new Map<string, RememberedFile>();
  for (const line of lines) {
    const begun = files.get(line.path);
    if (begun === undefined) files.set(line.path, line);
    else {
      for (const article of line.articles) begun.articles.push(article);
      for (const reject of line.rejects) begun.rejects.push(reject);
    }
  }
  return files;
}

/** What a run must know of the ones before, as files of their generation: so that it can never disagree with what they published. */
export function memoryFiles({ program, csvProfile, corrections, articles, files }: Remembered): MemoryFile[] {
  const known = distinct(articles);
  const told = telling(files);
  const state: MemoryState = {
    format: MEMORY_FORMAT,
    program,
    csv_profile: csvProfile,
    corrections: [...corrections],
  };
  return [
    { name: MEMORY_FILES.state, rows: 1, chunks: [`${JSON.stringify(state)}\n`] },
    { name: MEMORY_FILES.files, rows: [...onLines(told)].length, chunks: lines(onLines(told), (file) => file) },
    { name: MEMORY_FILES.articles, rows: known.length, chunks: lines(known, asLine) },
    {
      name: MEMORY_FILES.mentions,
      rows: 1,
      chunks: (function* () {
        for (const { packed } of known) yield packed();
      })(),
    },
  ];
}
