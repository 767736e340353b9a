import type { CorrectionRow } from '../schemas/correction.ts';
import { compareText } from '../schemas/event-order.ts';
import type { RememberedFile } from '../schemas/memory.ts';
import type { Reject } from '../schemas/reject.ts';
import type { ArticleSummary } from '../schemas/timeline.ts';
import { undatedNotes, unreadNotes } from './article-notes.ts';
import { assertBalance, type Checked, type Counts } from './balance.ts';
import { type GatherOptions, gather } from './gather.ts';
import { readCorrections } from './ingest/lists/corrections.ts';
import { newestVersion } from './ingest/versions.ts';
import type { Found } from './io/found.ts';
import { endingAtOnce } from './io/interrupt.ts';
import type { Earlier } from './memory/earlier.ts';
import { compareRead, leftFrom, type Memory, type ReadArticle } from './memory/memory.ts';
import type { Note } from './note.ts';
import { type Tallies, talliesOf } from './update/article-counts.ts';
import { type Updated, updateTimeline } from './update/update-timeline.ts';

/** What one run makes of its inputs and of what earlier runs read, before anything is written. */
export type Outcome = Updated & {
  readonly articles: readonly ArticleSummary[];
  readonly countsOf: Tallies['countsOf'];
  readonly tellers: Tallies['tellers'];
  readonly rejects: readonly Reject[];
  /** How many of the rejects are of this run's inputs. */
  readonly rejectedNow: number;
  /** How many of the articles were read by earlier runs and are not in the input any more. */
  readonly left: number;
  readonly counts: Counts;
  /** Files and parts of files that were not meant to be articles, by reason. */
  readonly passedOver: ReadonlyMap<string, number>;
  /** Rows of corrections.csv that could be read. */
  readonly corrections: readonly CorrectionRow[];
  /** For the next run: all versions of all articles, and what each file came to. */
  readonly known: { readonly articles: readonly ReadArticle[]; readonly files: readonly RememberedFile[] };
};

export type RunOptions = GatherOptions & {
  /** What the generation before found, if this one can build on it. */
  readonly earlier: Earlier | null;
  /** Reviewers' words that hold where none come with the inputs. */
  readonly corrections?: readonly CorrectionRow[];
};

/** What reviewers say, of every folder of the input. */
async function correctionsIn({ corrections }: Found): Promise<{ rows: CorrectionRow[]; rejects: Reject[] }> {
  const files = await Promise.all(corrections.map(({ source, complete }) => readCorrections(source, complete)));
  return { rows: files.flatMap(({ rows }) => rows), rejects: files.flatMap(({ rejects }) => rejects) };
}

/** One version of each article. The same text twice is one article; each other text of an id is a reject. */
function newestOf(known: readonly ReadArticle[]): { kept: ReadArticle[]; outdated: Reject[]; doubles: number } {
  const kept: ReadArticle[] = [];
  const outdated: Reject[] = [];
  let doubles = 0;
  for (const versions of byId(known)) {
    const { keep, rejects } = newestVersion(versions);
    kept.push(keep);
    outdated.push(...rejects);
    doubles += versions.length - 1 - rejects.length;
  }
  return { kept, outdated, doubles };
}

/** Versions of one article stand together. */
function* byId(known: readonly ReadArticle[]): Generator<[ReadArticle, ...ReadArticle[]]> {
  let own: ReadArticle[] = [];
  for (const version of known) {
    if (own[0] !== undefined && own[0].article.id !== version.article.id) {
      yield [own[0], ...own.slice(1)];
      own = [];
    }
    own.push(version);
  }
  if (own[0] !== undefined) yield [own[0], ...own.slice(1)];
}

const compareRejects = (a: Reject, b: Reject): number =>
  compareText(a.source_path, b.source_path) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  compareText(a.code, b.code) ||
  compareText(a.message, b.message);

const publicationDates = (articles: readonly ArticleSummary[]): ReadonlyMap<string, string> =>
  new Map(articles.flatMap(({ id, published_at }) => (published_at === null ? [] : [[id, published_at] as const])));

const rejectsOf = (files: readonly RememberedFile[]): Reject[] => files.flatMap(({ rejects }) => rejects);

function passedOverIn(files: readonly RememberedFile[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { passed_over } of files)
    for (const [why, count] of Object.entries(passed_over)) counts.set(why, (counts.get(why) ?? 0) + count);
  return counts;
}

function madeAnew({ made, unresolved, findings: { events } }: Updated): Checked {
  const order = events.ids.map((id, i) => ({ id, start: events.starts[i] ?? '', end: events.ends[i] ?? '' }));
  return { events: made, unresolved: unresolved.flatMap((entry) => ('made' in entry ? [entry.made] : [])), order };
}

/** From so many mentions on, merging may take longer than somebody who presses Ctrl-C waits. */
const LONG_MENTIONS = 50_000;

/** Reviewers' words are not remembered: a file of them that left may have been taken away on purpose. But it is told. */
function correctionsLeft(inputs: Found, { corrections }: Memory, options: RunOptions): Note[] {
  if (corrections.length === 0 || inputs.corrections.length > 0 || options.corrections !== undefined) return [];
  const rows = corrections.length === 1 ? '1 row' : `${corrections.length} rows`;
  const message = `it is not in the input any more, so its ${rows} of the run before do nothing: name its folder to have them back`;
  return [{ code: 'correction_gone', about: corrections[0]?.source_path ?? 'corrections.csv', message }];
}

/** The stages in order. Throws where the counts do not balance: then nothing may be published. */
export async function run(inputs: Found, memory: Memory, options: RunOptions): Promise<Outcome> {
  const gathered = await gather(inputs, memory, options);
  const left = leftFrom(memory, gathered);
  const known = {
    articles: [...gathered.articles, ...left.articles].toSorted(compareRead),
    files: [...gathered.files, ...left.files].toSorted((a, b) => compareText(a.path, b.path)),
  };
  const { kept, outdated, doubles } = newestOf(known.articles);
  const articles = kept.map(({ article }) => article);
  const corrections = await correctionsIn(inputs);
  const rows = [...(options.corrections ?? []), ...corrections.rows];
  const merging = {
    published: publicationDates(articles),
    corrections: rows,
    correctedBefore: memory.corrections,
  };
  const work = (): Updated => updateTimeline(kept, options.earlier, merging);
  const mentions = kept.reduce((sum, version) => sum + version.mentions, 0);
  const updated = mentions < LONG_MENTIONS ? work() : await endingAtOnce(work);
  const { eventOf } = updated.findings;
  const { countsOf, lent, tellers } = talliesOf(updated.findings);
  const leftRejects = rejectsOf(left.files);
  const paths = new Set(gathered.files.map(({ path }) => path));
  const rejectedNow = [...gathered.rejects, ...rejectsOf(gathered.files), ...corrections.rejects];
  const rejects = [...rejectedNow, ...leftRejects, ...outdated].toSorted(compareRejects);
  const counts: Counts = {
    inputs: gathered.inputs + corrections.rejects.length + left.articles.length + leftRejects.length,
    doubles,
    articles: articles.length,
    rejected: rejects.length,
    mentions,
    in_events: eventOf.reduce((sum, event) => sum + Number(event >= 0), 0),
    unresolved: updated.unresolved.length,
    events: updated.events.length,
  };
  assertBalance(counts, madeAnew(updated));
  const leftArticles = new Set(left.articles);
  return {
    ...updated,
    left: kept.filter((version) => leftArticles.has(version)).length,
    articles,
    countsOf,
    tellers,
    rejects,
    rejectedNow: rejectedNow.length + outdated.filter(({ source_path }) => paths.has(source_path)).length,
    notes: [
      ...kept.flatMap((version) => version.notes),
      ...updated.notes,
      ...correctionsLeft(inputs, memory, options),
      ...undatedNotes(articles, lent),
      ...unreadNotes(articles),
    ],
    counts,
    passedOver: new Map([...inputs.passedOver, ...passedOverIn(gathered.files)]),
    corrections: rows,
    known,
  };
}
