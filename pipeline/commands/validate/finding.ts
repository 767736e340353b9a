import type { Event } from '../../../schemas/event.ts';
import type { Mention } from '../../../schemas/mention.ts';
import type { ArticleSummary } from '../../../schemas/timeline.ts';

/** Something wrong with a published timeline. `line` counts from 1; null where the file as a whole is meant. */
export type Finding = {
  readonly file: string;
  readonly line: number | null;
  readonly check: string;
  readonly message: string;
};

export const TIMELINE = 'timeline.json';

/** A record of timeline.json, with its line there. */
export type Told<T> = { readonly line: number; readonly value: T; readonly json: string };

/** A mention, with the line of its event or its own; `event` is null where it is unresolved. */
export type ToldMention = { readonly line: number; readonly mention: Mention; readonly event: Event | null };

type Found = readonly Finding[] | Promise<readonly Finding[]>;

/**
 * One who looks at the records of timeline.json as they pass: all events, each followed by its mentions; then the unresolved mentions;
 * then the articles; and `end`.
 */
export type Watcher = {
  readonly event?: (told: Told<Event>) => Found;
  readonly mention?: (told: ToldMention) => Found;
  readonly article?: (told: Told<ArticleSummary>) => Found;
  readonly end?: () => Found;
};
