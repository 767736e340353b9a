import type { Article } from '../../schemas/article.ts';
import { LIMITS } from './limits.ts';
import { publishedSeconds, readPublished } from './published.ts';
import { warning } from './warning-codes.ts';

/** When an article was published, how that is known, and from which words. */
export type Dating = Pick<Article, 'published_at' | 'published_method' | 'published_evidence'>;

export const UNDATED: Dating = { published_at: null, published_method: null, published_evidence: null };

/** How a publication date was found, from the strongest to the weakest. */
export type DateMethod =
  | 'sidecar'
  | 'record'
  | 'front_matter'
  | 'json_ld'
  | 'meta'
  | 'time'
  | 'url'
  | 'dateline'
  | 'byline'
  | 'option';

/** One source's word on when an article was published. */
export type DateStatement = {
  readonly published_at: string;
  readonly published_method: DateMethod;
  readonly published_evidence: string;
};

/** What an article cannot have been published after, as ISO dates; null where nothing says. */
export type Bounds = Pick<Article, 'modified_at' | 'fetched_at'>;

export const NO_BOUNDS: Bounds = { modified_at: null, fetched_at: null };

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
  const { row, stated, method, found, published } = evidence;
  const own = stated === null ? null : readAs(method, stated);
  if (own?.ok === false && !row?.dating) return own;
  const statements = [...(row?.dating ? [row.dating] : []), ...(own?.ok ? [own.dating] : []), ...found];
  if (statements[0] !== undefined) return { ok: true, dating: statements[0], warnings: doubts(statements, evidence) };
  // The row's date was refused where it stands: the option, which speaks of articles without a date, must not replace it.
  if (published === null || row?.dateRefused === true) return { ok: true, dating: UNDATED, warnings: [] };
  const option = readAs('option', published);
  return option.ok ? { ...option, warnings: doubts([option.dating], evidence) } : option;
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

const SECONDS_A_DAY = 86_400;

const dayOf = (published: string): string => published.slice(0, 10);
const daysAfter = (a: string, b: string): number =>
  (publishedSeconds(dayOf(a)) - publishedSeconds(dayOf(b))) / SECONDS_A_DAY;

const yearOf = (published: string): number => Number(published.slice(0, 4));

/** What its user himself says of an article may be as old as it likes. */
const SAID_BY_USER: ReadonlySet<DateMethod> = new Set(['sidecar', 'option']);

/** Why the first of the statements may be wrong. A day between two sources may be a time zone. */
function doubts([chosen, ...others]: readonly DateStatement[], { bounds, earliest }: DateEvidence): string[] {
  if (chosen === undefined) return [];
  const { published_at, published_method } = chosen;
  const dispute = others.find((other) => Math.abs(daysAfter(published_at, other.published_at)) > 1);
  const bound = [bounds.fetched_at, bounds.modified_at].find(
    (latest) => latest !== null && daysAfter(published_at, latest) > 1,
  );
  const future = bound ?? (yearOf(published_at) > LIMITS.latestYear ? String(LIMITS.latestYear) : null);
  const early = !SAID_BY_USER.has(published_method) && yearOf(published_at) < earliest;
  return [
    ...(dispute === undefined
      ? []
      : [warning('W_DATE_DISPUTED', `${dispute.published_method} says ${dispute.published_at}`)]),
    ...(future === null ? [] : [warning('W_DATE_FUTURE', `it is after ${future}`)]),
    ...(early ? [warning('W_DATE_EARLY', `it is before ${earliest}`)] : []),
  ];
}
