import type { CorrectionRow } from '../schemas/correction.ts';
import { compareEvents, compareText } from '../schemas/event-order.ts';
import type { RememberedFile } from '../schemas/memory.ts';
import type { Mention } from '../schemas/mention.ts';
import type { Reject } from '../schemas/reject.ts';
import type { ArticleSummary } from '../schemas/timeline.ts';
import { undatedNotes, unreadNotes } from './article-notes.ts';
import { assertBalance, type Counts, type Lists, soundEvents } from './balance.ts';
import { applyCorrections } from './dedupe/corrections/apply-corrections.ts';
import { dedupe } from './dedupe/dedupe.ts';
import type { DedupeOptions } from './dedupe/merger.ts';
import { type GatherOptions, gather } from './gather.ts';
import { readCorrections } from './ingest/lists/corrections.ts';
import { newestVersion } from './ingest/versions.ts';
import type { Found } from './io/found.ts';
import { compareRead, leftFrom, type Memory, type ReadArticle } from './memory/memory.ts';
import { unpacked } from './memory/packed.ts';
import type { Note } from './note.ts';

/** What one run makes of its inputs and of what earlier runs read, before anything is written. */
export type Outcome = Lists & {
  readonly articles: readonly ArticleSummary[];
  readonly rejects: readonly Reject[];
  /** How many of the rejects are of this run's inputs. */
  readonly rejectedNow: number;
  readonly notes: readonly Note[];
  readonly counts: Counts;
  /** Files and parts of files that were not meant to be articles, by reason. */
  readonly passedOver: ReadonlyMap<string, number>;
  /** Rows of corrections.csv that could be read. */
  readonly corrections: readonly CorrectionRow[];
  /** For the next run: all versions of all articles, and what each file came to. */
  readonly known: { readonly articles: readonly ReadArticle[]; readonly files: readonly RememberedFile[] };
};

export type RunOptions = GatherOptions & {
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

const compareMentions = (a: Mention, b: Mention): number =>
  compareText(a.article_id, b.article_id) || a.start - b.start || a.end - b.end || a.trigger.start - b.trigger.start;

const compareRejects = (a: Reject, b: Reject): number =>
  compareText(a.source_path, b.source_path) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  compareText(a.code, b.code) ||
  compareText(a.message, b.message);

export type MergeOptions = DedupeOptions & { readonly corrections?: readonly CorrectionRow[] };

/** Stage four: mentions to events, as reviewers correct them, in the contract's order, each as its schema says. */
export function eventsOf(
  mentions: readonly Mention[],
  { corrections = [], ...options }: MergeOptions = {},
): Lists & { readonly notes: readonly Note[] } {
  const corrected = applyCorrections(dedupe(mentions, options), corrections);
  const { events, unresolved, notes } = soundEvents(corrected);
  return {
    events: events.toSorted(compareEvents),
    unresolved: unresolved.toSorted(compareMentions),
    notes: [...corrected.notes, ...notes],
  };
}

const publicationDates = (articles: readonly ArticleSummary[]): ReadonlyMap<string, string> =>
  new Map(articles.flatMap(({ id, published_at }) => (published_at === null ? [] : [[id, published_at] as const])));

const rejectsOf = (files: readonly RememberedFile[]): Reject[] => files.flatMap(({ rejects }) => rejects);

function passedOverIn(files: readonly RememberedFile[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { passed_over } of files)
    for (const [why, count] of Object.entries(passed_over)) counts.set(why, (counts.get(why) ?? 0) + count);
  return counts;
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
  const mentions = kept.flatMap((version) => unpacked(version.packed()));
  const articles = kept.map(({ article }) => article);
  const corrections = await correctionsIn(inputs);
  const rows = [...(options.corrections ?? []), ...corrections.rows];
  const merged = eventsOf(mentions, { published: publicationDates(articles), corrections: rows });
  const { events, unresolved } = merged;
  const leftRejects = rejectsOf(left.files);
  const paths = new Set(gathered.files.map(({ path }) => path));
  const rejectedNow = [...gathered.rejects, ...rejectsOf(gathered.files), ...corrections.rejects];
  const rejects = [...rejectedNow, ...leftRejects, ...outdated].toSorted(compareRejects);
  const counts: Counts = {
    inputs: gathered.inputs + corrections.rejects.length + left.articles.length + leftRejects.length,
    doubles,
    articles: articles.length,
    rejected: rejects.length,
    mentions: mentions.length,
    in_events: events.reduce((sum, event) => sum + event.mentions.length, 0),
    unresolved: unresolved.length,
    events: events.length,
  };
  assertBalance(counts, { events, unresolved });
  return {
    events,
    unresolved,
    articles,
    rejects,
    rejectedNow: rejectedNow.length + outdated.filter(({ source_path }) => paths.has(source_path)).length,
    notes: [
      ...kept.flatMap((version) => version.notes),
      ...merged.notes,
      ...undatedNotes(articles, events),
      ...unreadNotes(articles),
    ],
    counts,
    passedOver: new Map([...inputs.passedOver, ...passedOverIn(gathered.files)]),
    corrections: rows,
    known,
  };
}
