import type { Article } from '../schemas/article.ts';
import type { CorrectionRow } from '../schemas/correction.ts';
import { compareEvents, compareText } from '../schemas/event-order.ts';
import type { Mention } from '../schemas/mention.ts';
import type { Reject } from '../schemas/reject.ts';
import type { ArticleSummary } from '../schemas/timeline.ts';
import { undatedNotes, unreadNotes } from './article-notes.ts';
import { assertBalance, type Counts, type Lists, soundEvents } from './balance.ts';
import { applyCorrections } from './dedupe/corrections/apply-corrections.ts';
import { dedupe } from './dedupe/dedupe.ts';
import type { DedupeOptions } from './dedupe/merger.ts';
import { isTableOfArticles } from './ingest/csv/table-of-articles.ts';
import { type Defaults, type FilePart, ingest } from './ingest/ingest.ts';
import { readCorrections } from './ingest/lists/corrections.ts';
import { NO_SIDECAR, readSidecar, unmatchedRows } from './ingest/lists/sidecar.ts';
import { newestVersion } from './ingest/versions.ts';
import type { Found, Group } from './io/found.ts';
import type { Note } from './note.ts';
import type { Reading } from './read-article.ts';
import { readArticles } from './read-articles.ts';

/** What one run makes of its inputs, before anything is written. */
export type Outcome = Lists & {
  readonly articles: readonly ArticleSummary[];
  readonly rejects: readonly Reject[];
  readonly notes: readonly Note[];
  readonly counts: Counts;
  /** Parts of files that were not meant to be articles, by reason. */
  readonly passedOver: ReadonlyMap<string, number>;
  /** Rows of corrections.csv that could be read. */
  readonly corrections: number;
};

type Inputs = Pick<Found, 'groups' | 'corrections' | 'rejects'>;

async function* ingestGroup(
  { sidecar: list, complete, named, sources }: Group,
  defaults: Defaults,
): AsyncGenerator<FilePart> {
  const isTable = list !== null && (await isTableOfArticles(list, defaults.map?.get('text')));
  const { sidecar, rejects } = list === null || isTable ? NO_LIST : await readSidecar(list);
  const all = isTable && named ? [...sources, list] : sources;
  for (const reject of rejects) yield { ok: false, reject };
  for (const source of all) yield* ingest(source, { ...defaults, sidecar });
  const paths = all.map(({ path }) => path);
  if (complete) for (const reject of unmatchedRows(sidecar, paths)) yield { ok: false, reject };
}

const NO_LIST = { sidecar: NO_SIDECAR, rejects: [] };

/** Stage one over everything that was found: articles and rejects as they come, one at a time in memory. */
export async function* ingestAll(
  { groups, rejects }: Omit<Inputs, 'corrections'>,
  defaults: Defaults,
): AsyncGenerator<FilePart> {
  for (const reject of rejects) yield { ok: false, reject };
  for (const group of groups) yield* ingestGroup(group, defaults);
}

type Version = Extract<Reading, { readonly ok: true }>;

/** What was read so far. Articles with one id wait together until the newest is known. */
type Gathered = {
  readonly byId: Map<string, Version[]>;
  readonly rejects: Reject[];
  readonly passedOver: Map<string, number>;
  inputs: number;
};

/** What reviewers say, of every folder of the input. */
async function correctionsIn({ corrections }: Inputs): Promise<{ rows: CorrectionRow[]; rejects: Reject[] }> {
  const files = await Promise.all(corrections.map(({ source, complete }) => readCorrections(source, complete)));
  return { rows: files.flatMap(({ rows }) => rows), rejects: files.flatMap(({ rejects }) => rejects) };
}

/** Stages one to three: from inputs to the mentions of each article. */
async function gather(inputs: Inputs, options: RunOptions): Promise<Gathered> {
  const gathered: Gathered = { byId: new Map(), rejects: [], passedOver: new Map(), inputs: 0 };
  const { passedOver } = gathered;
  async function* accepted(): AsyncGenerator<Article> {
    for await (const ingested of ingestAll(inputs, options)) {
      if (ingested.ok === null) {
        passedOver.set(ingested.passedOver, (passedOver.get(ingested.passedOver) ?? 0) + 1);
        continue;
      }
      gathered.inputs += 1;
      if (ingested.ok) yield ingested.article;
      else gathered.rejects.push(ingested.reject);
    }
  }
  let read = 0;
  for await (const reading of readArticles(accepted(), options.jobs)) {
    read += 1;
    options.progress?.(read);
    if (!reading.ok) gathered.rejects.push(reading.reject);
    else if (gathered.byId.get(reading.article.id)?.push(reading) === undefined)
      gathered.byId.set(reading.article.id, [reading]);
  }
  return gathered;
}

/** One version of each article. The same text twice is one article; each other text of an id is a reject. */
function newestOf({ byId }: Gathered): { kept: Version[]; rejects: Reject[]; doubles: number } {
  const kept: Version[] = [];
  const rejects: Reject[] = [];
  let doubles = 0;
  for (const versions of byId.values()) {
    const [first, ...more] = versions.map(({ article }) => article);
    if (first === undefined) continue;
    const newest = newestVersion([first, ...more]);
    kept.push(...versions.filter(({ article }) => article === newest.keep));
    rejects.push(...newest.rejects);
    doubles += versions.length - 1 - newest.rejects.length;
  }
  return { kept: kept.toSorted((a, b) => compareText(a.article.id, b.article.id)), rejects, doubles };
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

const publicationDates = (articles: readonly Article[]): ReadonlyMap<string, string> =>
  new Map(articles.flatMap(({ id, published_at }) => (published_at === null ? [] : [[id, published_at] as const])));

export const summaryOf = ({ text: _, ...summary }: Article): ArticleSummary => summary;

export type RunOptions = Defaults & {
  /** Threads that read articles. */
  readonly jobs: number;
  /** Told how many articles have been read, after each. */
  readonly progress?: (read: number) => void;
};

/** The stages in order. Throws where the counts do not balance: then nothing may be published. */
export async function run(inputs: Inputs, options: RunOptions): Promise<Outcome> {
  const gathered = await gather(inputs, options);
  const { kept, rejects, doubles } = newestOf(gathered);
  const mentions = kept.flatMap((version) => version.mentions);
  const published = publicationDates(kept.map(({ article }) => article));
  const corrections = await correctionsIn(inputs);
  const { events, unresolved, notes } = eventsOf(mentions, { published, corrections: corrections.rows });
  const articles = kept.map(({ article }) => summaryOf(article));
  const allRejects = [...gathered.rejects, ...rejects, ...corrections.rejects].toSorted(compareRejects);
  const counts: Counts = {
    inputs: gathered.inputs + corrections.rejects.length,
    doubles,
    articles: articles.length,
    rejected: allRejects.length,
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
    rejects: allRejects,
    notes: [
      ...kept.flatMap((version) => version.notes),
      ...notes,
      ...undatedNotes(articles, events),
      ...unreadNotes(articles),
    ],
    counts,
    passedOver: gathered.passedOver,
    corrections: corrections.rows.length,
  };
}
