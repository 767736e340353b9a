import { join } from 'node:path';
import { RunManifest } from '../../../schemas/run-manifest.ts';
import type { GenerationNames } from '../../io/read-folder.ts';
import { readText } from '../../io/read-text.ts';
import { MEMORY_FILES } from '../../memory/memory-files.ts';
import type { Tellings } from './columns.ts';
import { linesWatcher, tablesWatcher, tellingsWatcher } from './file-watchers.ts';
import { type Finding, TIMELINE, type Watcher } from './finding.ts';
import { historyFindings } from './history-check.ts';
import { countFindings, fileFindings, idFindings, type Tallied } from './manifest-check.ts';
import { articlesWatcher, orderWatcher, rulesWatcher, uniqueWatcher } from './order-check.ts';
import { rejectFindings } from './reject-check.ts';
import { linesFindings, manifestSchemaFindings, timelineSchemaFindings } from './schema-check.ts';
import type { CellTally } from './table-check.ts';
import { type ArticleText, Sayings } from './text-check.ts';
import { articleFacts, watched } from './watch.ts';

const RUN_JSON = 'run.json';
const REQUIRED = [RUN_JSON, TIMELINE, 'rejects.jsonl', 'changes.jsonl', 'aliases.csv'];

/** Texts that the timeline is to be held against, and what was wrong with those that could not be read. */
export type Texts = AsyncIterable<ArticleText | Finding>;
type TextCounts = { readonly checked: number; readonly articles: number };

/** Whether a run made it, which knows all articles: what annals emit publishes has those that it was given, and no memory. */
const isOfRun = ({ files }: RunManifest): boolean => Object.hasOwn(files, MEMORY_FILES.state);

/** Counts as the records pass. */
const tallyWatcher = (tallied: Tallied): Watcher => ({
  event: () => {
    tallied.events += 1;
    return [];
  },
  mention: ({ event }) => {
    tallied[event === null ? 'unresolved' : 'in_events'] += 1;
    return [];
  },
  article: () => {
    tallied.articles += 1;
    return [];
  },
});

function* cellFindings({ cells }: RunManifest, tally: CellTally): Generator<Finding> {
  for (const name of ['guarded', 'shortened'] as const)
    if (cells[name] !== tally[name])
      yield {
        file: RUN_JSON,
        line: null,
        check: 'cells',
        message: `cells.${name} is ${cells[name]}, the tables hold ${tally[name]}`,
      };
}

async function* textFindings(sayings: Sayings, texts: Texts): AsyncGenerator<Finding> {
  for await (const one of texts)
    if ('check' in one) yield one;
    else yield* sayings.check(one);
  yield* sayings.end();
}

/** All that is built on a run.json and a timeline.json that keep their schemas. */
async function* builtFindings(
  generation: GenerationNames,
  manifest: RunManifest,
  texts: Texts | null,
): AsyncGenerator<Finding, TextCounts | null> {
  const tallied: Tallied = { events: 0, in_events: 0, unresolved: 0, articles: 0, rejected: 0 };
  const articles = await articleFacts(generation.folder);
  const tellings = new Map<string, Tellings>();
  const tally: CellTally = { guarded: 0, shortened: 0 };
  const ids = new Set<string>();
  const sayings = texts === null ? null : new Sayings(articles);
  let isTold = true;
  for await (const finding of watched(generation.folder, [
    rulesWatcher(),
    orderWatcher(),
    uniqueWatcher(ids),
    ...(isOfRun(manifest) ? [articlesWatcher(articles)] : []),
    tallyWatcher(tallied),
    tellingsWatcher(tellings),
    linesWatcher(generation),
    tablesWatcher(generation, { articles, tellings, tally }),
    ...(sayings === null ? [] : [sayings.watcher()]),
  ])) {
    isTold &&= !finding.file.endsWith('.csv');
    yield finding;
  }
  yield* rejectFindings(generation, tallied);
  yield* countFindings(manifest, tallied);
  if (isTold) yield* cellFindings(manifest, tally);
  yield* historyFindings(generation, ids);
  if (sayings === null || texts === null) return null;
  yield* textFindings(sayings, texts);
  return sayings.counts();
}

async function manifestOf({ folder }: GenerationNames): Promise<{ json: string; findings: Finding[] }> {
  const json = await readText(join(folder, RUN_JSON));
  return { json, findings: manifestSchemaFindings(json) };
}

/**
 * What is wrong with a generation, as it is found; in the end, how many texts it was held against. Where run.json or timeline.json is
 * broken in itself, what is built on them is not looked at. In memory are ids and digests, never a file.
 */
export async function* generationFindings(
  generation: GenerationNames,
  texts: Texts | null,
): AsyncGenerator<Finding, TextCounts | null> {
  const missing = REQUIRED.filter((file) => !generation.names.includes(file));
  yield* missing.map((file): Finding => ({ file, line: null, check: 'missing', message: 'is not there' }));
  if (missing.length > 0) return null;
  const { json, findings } = await manifestOf(generation);
  yield* findings;
  let isBroken = findings.length > 0;
  for await (const finding of timelineSchemaFindings(generation)) {
    isBroken = true;
    yield finding;
  }
  yield* linesFindings(generation);
  if (isBroken) return null;
  const manifest = RunManifest.parse(JSON.parse(json));
  yield* fileFindings(generation, manifest);
  yield* idFindings(generation, manifest);
  return yield* builtFindings(generation, manifest, texts);
}
