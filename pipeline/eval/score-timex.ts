import type { TimexDifference } from '../../schemas/timex-evaluation.ts';
import { inTextOrder, overlaps, type Span } from '../span.ts';
import type { GoldDocument, GoldTimex } from './timeml.ts';

/** A time expression as a system found it, and what it read it by. Offsets as the gold's. */
export type SystemTimex = Span & {
  readonly text: string;
  readonly type: string;
  readonly value: string;
  readonly rule: string;
};

/** What figures are made of. Counts of documents are added up before anything is divided (micro average). */
export type TimexCounts = {
  readonly documents: number;
  /** Documents that state no creation time. */
  readonly undated: number;
  readonly gold: number;
  readonly system: number;
  /** Gold and system expressions that overlap, each at most once. */
  readonly relaxed: number;
  /** Those with the same characters. */
  readonly strict: number;
  /** Those of the same type. */
  readonly type: number;
  /** Those whose gold has a value, and those with the same one. */
  readonly valued: number;
  readonly value: number;
  /** System expressions whose value begins with a whole day; those that meet gold with a value; those that equal it. */
  readonly days: number;
  readonly daysMatched: number;
  readonly daysEqual: number;
};

export type Difference = {
  readonly kind: TimexDifference['kind'];
  readonly gold: GoldTimex | null;
  readonly system: SystemTimex | null;
};

export type Scored = { readonly counts: TimexCounts; readonly differences: readonly Difference[] };

type Gold = Omit<GoldDocument, 'text'>;
type Match = { readonly gold: GoldTimex; readonly system: SystemTimex };

const SHORT_WEEK = /^(\d{4}-W)(\d)(?!\d)/;
const WHOLE_DAY = /^\d{4}-\d\d-\d\d/;

/** A value as it is compared: 1998-W8 and 1998-W08 are one week. */
const comparable = (value: string): string => value.trim().replace(SHORT_WEEK, '$10$2');

const sameExtent = ({ gold, system }: Match): boolean => gold.start === system.start && gold.end === system.end;
const sameType = ({ gold, system }: Match): boolean => gold.type === system.type;
const isValued = ({ gold }: Match): boolean => gold.value !== '';
const sameValue = ({ gold, system }: Match): boolean => comparable(gold.value) === comparable(system.value);
const isDay = ({ value }: SystemTimex): boolean => WHOLE_DAY.test(comparable(value));

/**
 * The first system expression, still free, that overlaps each gold one; null where there is none. Both in text order.
 * Linear where the system's expressions do not overlap each other.
 */
function partnersOf(gold: readonly GoldTimex[], system: readonly SystemTimex[]): (SystemTimex | null)[] {
  const taken = new Set<SystemTimex>();
  let from = 0;
  return gold.map((expression) => {
    // Gold never begins further left than the gold before it, so what ends before it is out of reach for good.
    for (let first = system[from]; first !== undefined; first = system[from]) {
      if (!taken.has(first) && first.end > expression.start) break;
      from += 1;
    }
    for (let at = from; at < system.length; at += 1) {
      const candidate = system[at];
      if (candidate === undefined || candidate.start >= expression.end) break;
      if (taken.has(candidate) || !overlaps(candidate, expression)) continue;
      taken.add(candidate);
      return candidate;
    }
    return null;
  });
}

/** The expressions outside the spans that are not scored. Both in text order, the spans apart from each other. */
function scoredPart(system: readonly SystemTimex[], unscored: readonly Span[]): SystemTimex[] {
  let next = 0;
  return system.filter((expression) => {
    for (let span = unscored[next]; span !== undefined && span.end <= expression.start; span = unscored[next])
      next += 1;
    const span = unscored[next];
    return span === undefined || !overlaps(span, expression);
  });
}

function differencesOf(match: Match): Difference[] {
  const { gold, system } = match;
  const kinds: Difference['kind'][] = [];
  if (!sameExtent(match)) kinds.push('extent');
  if (!sameType(match)) kinds.push('type');
  if (isValued(match) && !sameValue(match)) kinds.push('value');
  return kinds.map((kind) => ({ kind, gold, system }));
}

/**
 * Scores one document as TempEval-3 does (task A; UzZaman et al. 2013): a gold expression takes the first system expression
 * that overlaps it and is still free. A match may differ in several ways and then is several differences.
 */
export function scoreTimexes({ created, timexes, unscored }: Gold, found: readonly SystemTimex[]): Scored {
  const gold = timexes.toSorted(inTextOrder);
  const system = scoredPart(found.toSorted(inTextOrder), unscored);
  const partners = partnersOf(gold, system);
  const matches: Match[] = [];
  const differences: Difference[] = [];
  for (const [index, expression] of gold.entries()) {
    const partner = partners[index] ?? null;
    if (partner === null) {
      differences.push({ kind: 'missed', gold: expression, system: null });
      continue;
    }
    const match = { gold: expression, system: partner };
    matches.push(match);
    differences.push(...differencesOf(match));
  }
  const matched = new Set(partners);
  const spurious = system.filter((expression) => !matched.has(expression));
  differences.push(...spurious.map((expression): Difference => ({ kind: 'spurious', gold: null, system: expression })));
  const totals = { documents: 1, undated: created === null ? 1 : 0, gold: gold.length, system: system.length };
  return { counts: { ...totals, ...countMatches(matches), days: system.filter(isDay).length }, differences };
}

function countMatches(
  matches: readonly Match[],
): Omit<TimexCounts, 'documents' | 'undated' | 'gold' | 'system' | 'days'> {
  const valued = matches.filter(isValued);
  const days = valued.filter((match) => isDay(match.system));
  return {
    relaxed: matches.length,
    strict: matches.filter(sameExtent).length,
    type: matches.filter(sameType).length,
    valued: valued.length,
    value: valued.filter(sameValue).length,
    daysMatched: days.length,
    daysEqual: days.filter(sameValue).length,
  };
}
