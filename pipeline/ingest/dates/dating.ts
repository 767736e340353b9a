import type { Article } from '../../../schemas/article.ts';
import { dayOf as civilNumber } from '../../time/calendar.ts';
import { LIMITS } from '../limits.ts';
import { warning } from '../warning-codes.ts';
import { readPublished } from './published.ts';

/** When an article was published, how that is known, and from which words. */
export type Dating = Pick<Article, 'published_at' | 'published_method' | 'published_evidence'>;

export const UNDATED: Dating = { published_at: null, published_method: null, published_evidence: null };

/** How a publication date may be found, the strongest way first; the option speaks for articles that state none. */
export const DATE_METHODS = [
  'sidecar',
  'record',
  'front_matter',
  'json_ld',
  'meta',
  'time',
  'url',
  'dateline',
  'byline',
  'option',
] as const;
export type DateMethod = (typeof DATE_METHODS)[number];

/** One source's word on when an article was published. */
export type DateStatement = {
  readonly published_at: string;
  readonly published_method: DateMethod;
  readonly published_evidence: string;
  /** It may be another date: it stands where dates of publication stand, and nothing says that it is one. */
  readonly unsure?: true;
};

/** What an article cannot have been published after, as ISO dates; null where nothing says. */
export type Bounds = Pick<Article, 'modified_at' | 'fetched_at'>;

/** All that may say when an article was published, as it was written. */
export type DateEvidence = {
  /** Of the file's row in articles.csv: its date, or that it states one which cannot be read. */
  readonly row: { readonly dating: DateStatement | null; readonly dateRefused: boolean } | null;
  readonly stated: unknown;
  readonly method: 'record' | 'front_matter';
  /** What the page, its address and its words say, best first. */
  readonly found: readonly DateStatement[];
  readonly bounds: Bounds;
  readonly published: string | null;
  readonly earliest: number;
};

export type Dated = { readonly ok: true; readonly dating: Dating; readonly warnings: readonly string[] };

/**
 * Order of evidence: the row of articles.csv, the article's own statement, what was found in it, the option for articles that state
 * none. The first that says anything decides: a statement that cannot be read is never passed over for a weaker one. Never a clock,
 * a file time or a bound.
 */
export function datingOf(evidence: DateEvidence): Dated | { readonly ok: false; readonly why: string } {
  const { row, stated, method, found } = evidence;
  const own = stated === null ? null : readAs(method, stated);
  if (own?.ok === false && !row?.dating) return own;
  // The row's date was refused where it stands: the option, which speaks of articles without a date, must not replace it.
  const option = row?.dateRefused || evidence.published === null ? null : readAs('option', evidence.published);
  if (option?.ok === false) return option;
  const statements = [row?.dating, own?.ok ? own.dating : null, ...found].filter((statement) => statement != null);
  return decided(option?.ok ? withOption(statements, option.dating) : statements, evidence);
}

/** The option speaks for articles that state no date: before a guess, behind words of the text, which it may doubt, else not at all. */
function withOption(statements: readonly DateStatement[], option: DateStatement): readonly DateStatement[] {
  const [first] = statements;
  if (first === undefined || first.unsure) return [option];
  const { published_method } = first;
  return published_method === 'byline' || published_method === 'dateline' ? [...statements, option] : statements;
}

function decided(statements: readonly DateStatement[], evidence: DateEvidence): Dated {
  const [first] = statements;
  if (first === undefined) return { ok: true, dating: UNDATED, warnings: [] };
  const { published_at, published_method, published_evidence } = first;
  return {
    ok: true,
    dating: { published_at, published_method, published_evidence },
    warnings: doubts(statements, evidence),
  };
}

/** A statement read as a date, with its words kept as evidence. */
export function readAs(
  method: DateMethod,
  stated: unknown,
): { ok: true; dating: DateStatement } | { ok: false; why: string } {
  const reading = readPublished(stated);
  if (!reading.ok) return reading;
  const evidence = String(stated).trim();
  return {
    ok: true,
    dating: { published_at: reading.published, published_method: method, published_evidence: evidence },
  };
}

const dayOf = (published: string): string => published.slice(0, 10);

const numberOfDay = (published: string): number =>
  civilNumber(Number(published.slice(0, 4)), Number(published.slice(5, 7)), Number(published.slice(8, 10)));

/** Whole days from one publication to another, by the clock of each. */
const daysAfter = (a: string, b: string): number => (dayOf(a) === dayOf(b) ? 0 : numberOfDay(a) - numberOfDay(b));

const yearOf = (published: string): number => Number(published.slice(0, 4));

/** What its user himself says of an article may be as old as it likes. */
const SAID_BY_USER: ReadonlySet<DateMethod> = new Set(['sidecar', 'option']);

const IN_UTC = /T.*(?:Z|\+00:00)$/;

/**
 * Whether two statements cannot both be right. A moment in UTC may be the day before or after by the publisher's clock; two days by the
 * same clock may not.
 */
function disagree(a: DateStatement, b: DateStatement): boolean {
  const apart = Math.abs(daysAfter(a.published_at, b.published_at));
  return apart > 1 || (apart === 1 && IN_UTC.test(a.published_at) === IN_UTC.test(b.published_at));
}

/** Days after which a change makes it doubtful from which day an article speaks. */
const REWRITTEN_AFTER = 7;

/** Why the first of the statements may be wrong. */
function doubts([chosen, ...others]: readonly DateStatement[], { bounds, earliest }: DateEvidence): string[] {
  if (chosen === undefined) return [];
  const { published_at, published_method, published_evidence } = chosen;
  const { modified_at } = bounds;
  const told: string[] = [];
  if (chosen.unsure) told.push(warning('W_DATE_UNSURE', JSON.stringify(published_evidence)));
  const dispute = others.find((other) => !other.unsure && disagree(chosen, other));
  if (dispute !== undefined)
    told.push(warning('W_DATE_DISPUTED', `${dispute.published_method} says ${dispute.published_at}`));
  const after = futureOf(published_at, bounds);
  if (after !== null) told.push(warning('W_DATE_FUTURE', `it is after ${after}`));
  if (yearOf(published_at) < earliest && !SAID_BY_USER.has(published_method))
    told.push(warning('W_DATE_EARLY', `it is before ${earliest}`));
  if (modified_at !== null && daysAfter(modified_at, published_at) > REWRITTEN_AFTER)
    told.push(warning('W_REWRITTEN', `it was last changed on ${dayOf(modified_at)}`));
  return told;
}

/** What a date is after although it cannot be: clocks of two places may be a day apart. */
function futureOf(published: string, { fetched_at, modified_at }: Bounds): string | null {
  if (fetched_at !== null && published > fetched_at && daysAfter(published, fetched_at) > 1) return fetched_at;
  if (modified_at !== null && published > modified_at && daysAfter(published, modified_at) > 1) return modified_at;
  return yearOf(published) > LIMITS.latestYear ? String(LIMITS.latestYear) : null;
}
