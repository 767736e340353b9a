import { join } from 'node:path';
import type { Event } from '../../../schemas/event.ts';
import type { Mention } from '../../../schemas/mention.ts';
import type { ArticleSummary } from '../../../schemas/timeline.ts';
import { fileSource } from '../../io/file-source.ts';
import { type TimelineLine, timelineLines } from '../../io/published-timeline.ts';
import type { ArticleFacts } from './columns.ts';
import { type Finding, TIMELINE, type Told, type ToldMention, type Watcher } from './finding.ts';

type Record = Extract<TimelineLine, { ok: true }>;

async function* recordsOf(folder: string): AsyncGenerator<Record> {
  for await (const told of timelineLines(fileSource(TIMELINE, join(folder, TIMELINE)))) if (told.ok) yield told;
}

/** A record that passed its schema. */
const toldOf = <T>({ line, json }: Record): Told<T> => ({ line, json, value: JSON.parse(json) });

/** What the events must know of the articles, which come last in the file. */
export async function articleFacts(folder: string): Promise<ReadonlyMap<string, ArticleFacts>> {
  const facts = new Map<string, ArticleFacts>();
  for await (const record of recordsOf(folder)) {
    if (record.list !== 'articles') continue;
    const { line, value } = toldOf<ArticleSummary>(record);
    facts.set(value.id, { published_at: value.published_at, url: value.url, sha256: value.sha256, line });
  }
  return facts;
}

async function* mentionFindings(told: ToldMention, watchers: readonly Watcher[]): AsyncGenerator<Finding> {
  for (const { mention } of watchers) if (mention !== undefined) yield* await mention(told);
}

async function* eventFindings(told: Told<Event>, watchers: readonly Watcher[]): AsyncGenerator<Finding> {
  for (const { event } of watchers) if (event !== undefined) yield* await event(told);
  for (const mention of told.value.mentions)
    yield* mentionFindings({ line: told.line, mention, event: told.value }, watchers);
}

async function* articleFindings(told: Told<ArticleSummary>, watchers: readonly Watcher[]): AsyncGenerator<Finding> {
  for (const { article } of watchers) if (article !== undefined) yield* await article(told);
}

/** Lets all records of a timeline.json that keeps its schema pass once, one in memory, and gathers what the watchers find. */
export async function* watched(folder: string, watchers: readonly Watcher[]): AsyncGenerator<Finding> {
  for await (const record of recordsOf(folder))
    if (record.list === 'events') yield* eventFindings(toldOf(record), watchers);
    else if (record.list === 'unresolved') {
      const { line, value } = toldOf<Mention>(record);
      yield* mentionFindings({ line, mention: value, event: null }, watchers);
    } else if (record.list === 'articles') yield* articleFindings(toldOf(record), watchers);
  for (const { end } of watchers) if (end !== undefined) yield* await end();
}
