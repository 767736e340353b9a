import { at } from './at.ts';
import type { Batch } from './batch.ts';
import { type Bounds, compatible, dayNumber, UNBOUNDED } from './bounds.ts';
import type { Features } from './features.ts';
import { blockingKeys } from './keys.ts';
import type { Name } from './names.ts';
import { contentScore, discoursePoints } from './score.ts';
import { LIMITS, THRESHOLDS } from './weights.ts';

/** A dated mention that an undated one may tell the same event as, and how well it fits, in points. */
export type Lender = { readonly mention: number; readonly score: number };

type Index = ReadonlyMap<string, readonly number[]>;

/** Inside one article the deed alone is a key: "after the U.S. withdrew" shares no rare word with the dated sentence. */
const lookupKeys = (features: Features): string[] => [
  ...blockingKeys(features),
  ...(features.statement ? [] : [`${features.realm}@${features.article}|${features.concept}`]),
];

const indexed = (features: readonly Features[], dated: readonly number[], wanted: ReadonlySet<string>): Index => {
  const index = new Map<string, number[]>();
  for (const i of dated) {
    for (const key of lookupKeys(at(features, i))) {
      if (!wanted.has(key)) continue;
      const list = index.get(key);
      if (list === undefined) index.set(key, [i]);
      else list.push(i);
    }
  }
  return index;
};

/** Shortest lists first, so that a common word can't crowd out the telling ones. */
const lookedUp = (features: Features, index: Index): Set<number> => {
  const lists = lookupKeys(features).map((key) => index.get(key) ?? []);
  const found = new Set<number>();
  for (const list of lists.sort((a, b) => a.length - b.length)) {
    for (const i of list) {
      if (found.size >= LIMITS.lookups) return found;
      found.add(i);
    }
  }
  return found;
};

/** What is reported as done was done by the day of publication, which is known where any mention of the article was reckoned from it. */
const publicationLimits = ({ mentions }: Batch): ReadonlyMap<string, Bounds> => {
  const limits = new Map<string, Bounds>();
  for (const { article_id, anchor } of mentions) {
    const day = anchor.kind === 'publication' ? /^\d{4}-\d\d-\d\d/.exec(anchor.date ?? '')?.[0] : undefined;
    if (day === undefined) continue;
    const known = limits.get(article_id)?.last ?? UNBOUNDED.first;
    limits.set(article_id, { first: UNBOUNDED.first, last: Math.max(known, dayNumber(day)) });
  }
  return limits;
};

/** The best fitting mention of each event, best first; ties by order. */
export const onePerEvent = (lenders: readonly Lender[], rootOf: (mention: number) => number): Lender[] => {
  const ranked = [...lenders].sort((a, b) => b.score - a.score || a.mention - b.mention);
  const roots = new Set<number>();
  return ranked.filter(({ mention }) => !roots.has(rootOf(mention)) && roots.add(rootOf(mention)));
};

/** "The Paris talks" and talks that somebody held in Paris: all that both name is the place, where much else happens. */
const sharesOnlyPlaces = (mine: Features, theirs: Features): boolean => {
  const isPlace = ({ tokens }: Name): boolean =>
    mine.places.has(tokens.join(' ')) || theirs.places.has(tokens.join(' '));
  return mine.names.every(isPlace);
};

/** The dated mentions that tell clearly of what an undated one tells, as a function of its index. `dated` and `undated` are indices. */
export const findLenders = (
  batch: Batch,
  dated: readonly number[],
  undated: readonly number[],
): ((index: number) => Lender[]) => {
  const { features } = batch;
  const index = indexed(features, dated, new Set(undated.flatMap((i) => lookupKeys(at(features, i)))));
  const limits = publicationLimits(batch);
  return (i) => {
    const mine = at(features, i);
    const until = limits.get(mine.article) ?? UNBOUNDED;
    const base = mine.statement ? THRESHOLDS.shareStatement : THRESHOLDS.share;
    const isOld = ({ article, bounds }: Features): boolean =>
      article !== mine.article && Number.isFinite(until.last) && until.last - bounds.last > LIMITS.newsDays;
    const lenders: Lender[] = [];
    for (const mention of lookedUp(mine, index)) {
      const theirs = at(features, mention);
      if (mine.article !== theirs.article && sharesOnlyPlaces(mine, theirs)) continue;
      if (!compatible(mine.bounds, theirs.bounds) || !compatible(until, theirs.bounds)) continue;
      const score = contentScore(mine, theirs) + discoursePoints(mine, theirs);
      if (score >= base + (isOld(theirs) ? THRESHOLDS.shareOld : 0)) lenders.push({ mention, score });
    }
    return lenders;
  };
};
