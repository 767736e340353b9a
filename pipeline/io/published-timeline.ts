import type { z } from 'zod';
import { Event } from '../../schemas/event.ts';
import { Mention } from '../../schemas/mention.ts';
import type { Source } from '../../schemas/source.ts';
import { ArticleSummary } from '../../schemas/timeline.ts';
import { fileSource } from './file-source.ts';
import { lines } from './lines.ts';

/** The lists of timeline.json, in their order there. */
const LISTS = ['events', 'unresolved', 'articles'] as const;
export type TimelineList = (typeof LISTS)[number];

/** A line of timeline.json that holds something; those that only open and close say nothing. */
export type TimelineLine =
  | { readonly ok: true; readonly line: number; readonly list: TimelineList | 'schema_version'; readonly json: string }
  /** It is not as annals writes it. Nothing comes after that. */
  | { readonly ok: false; readonly line: number; readonly message: string };

const VERSION = '  "schema_version": ';
const RECORD = '    ';

/** Where the reader stands: `next` is the list that must come, -2 and -1 what stands above the first one. */
type Place = { next: number; inside: boolean; comma: boolean };

type Taken = { readonly list: TimelineList | 'schema_version'; readonly json: string } | 'nothing' | 'misfit';

function takeHead(place: Place, text: string): Taken {
  if (place.next === -2) {
    place.next = -1;
    return text === '{' ? 'nothing' : 'misfit';
  }
  place.next = 0;
  return text.startsWith(VERSION) && text.endsWith(',')
    ? { list: 'schema_version', json: text.slice(VERSION.length, -1) }
    : 'misfit';
}

/** What a line says at a place, which moves on to the next one. */
function take(place: Place, text: string): Taken {
  if (place.next < 0) return takeHead(place, text);
  const list = LISTS[place.next];
  if (list === undefined) {
    const isEnd = place.next === LISTS.length && text === '}';
    place.next += 1;
    return isEnd ? 'nothing' : 'misfit';
  }
  const tail = place.next + 1 < LISTS.length ? ',' : '';
  const closes = place.inside ? text === `  ]${tail}` && !place.comma : text === `  "${list}": []${tail}`;
  if (closes) {
    Object.assign(place, { next: place.next + 1, inside: false });
    return 'nothing';
  }
  if (!place.inside) {
    Object.assign(place, { inside: true, comma: true });
    return text === `  "${list}": [` ? 'nothing' : 'misfit';
  }
  if (!place.comma || !text.startsWith(RECORD)) return 'misfit';
  place.comma = text.endsWith(',');
  return { list, json: text.slice(RECORD.length, place.comma ? -1 : undefined) };
}

/**
 * timeline.json line by line, one record a line as it is published: the file may be larger than the longest string. Fails where the
 * source cannot be read.
 */
export async function* timelineLines(source: Source): AsyncGenerator<TimelineLine> {
  const place: Place = { next: -2, inside: false, comma: true };
  let line = 0;
  for await (const read of lines(source)) {
    line = read.line;
    if (!read.ok) return yield { ok: false, line, message: read.message };
    const taken = take(place, read.text);
    if (taken === 'misfit') return yield { ok: false, line, message: 'the line is not where a timeline has it' };
    if (taken !== 'nothing') yield { ok: true, line, ...taken };
  }
  if (place.next <= LISTS.length) yield { ok: false, line: line + 1, message: 'the file ends too early' };
}

/** A record of a published timeline. */
export type TimelineRecord =
  | { readonly list: 'events'; readonly value: Event }
  | { readonly list: 'unresolved'; readonly value: Mention }
  | { readonly list: 'articles'; readonly value: ArticleSummary };

/** The record that a line holds. Throws in words where it is none. */
export function recordFrom<T>(json: string, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new Error('the line is not JSON');
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`${issue?.path.join('.')}: ${issue?.message}`);
}

function recordOf(list: TimelineList, json: string): TimelineRecord {
  switch (list) {
    case 'events':
      return { list, value: recordFrom(json, Event) };
    case 'unresolved':
      return { list, value: recordFrom(json, Mention) };
    case 'articles':
      return { list, value: recordFrom(json, ArticleSummary) };
  }
}

/**
 * The records of a timeline.json as they are published: all events, then what is unresolved, then the articles; one is in memory. Fails
 * in words that name path and line where the file cannot be read, or is no timeline to its end.
 */
export async function* publishedRecords(path: string): AsyncGenerator<TimelineRecord> {
  const failure = (line: number | null, message: string): Error =>
    new Error(`${path}${line === null ? '' : `:${line}`}: ${message}`);
  let at: number | null = null;
  try {
    for await (const told of timelineLines(fileSource(path, path))) {
      at = told.line;
      if (!told.ok) throw new Error(told.message);
      if (told.list === 'schema_version') continue;
      const record = recordOf(told.list, told.json);
      // Whatever fails next, it is not on this line.
      at = null;
      yield record;
    }
  } catch (error) {
    throw failure(at, error instanceof Error ? error.message : String(error));
  }
}
