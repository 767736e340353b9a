import { narrowerWidth } from './bounds.ts';
import type { Features } from './features.ts';
import { type Name, sameName } from './names.ts';
import { DATE_POINTS, WEIGHTS } from './weights.ts';
import { rarity } from './word-form.ts';
import { isCountry } from './words.ts';

const sharedWeight = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [token, weight] of small) if (large.has(token)) sum += weight;
  return sum;
};

const sharedCount = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const item of small) if (large.has(item)) count++;
  return count;
};

const triggerPoints = (a: Features, b: Features): number => {
  if (a.concept !== b.concept) return 0;
  if (a.light || b.light) return WEIGHTS.lightTrigger;
  const points = a.lemma === b.lemma ? WEIGHTS.trigger : WEIGHTS.synonymTrigger;
  return points + WEIGHTS.rareTrigger * Math.min(rarity(a.concept), 1);
};

const nobodyShared = (some: readonly Name[], others: readonly Name[]): boolean =>
  some.length > 0 && others.length > 0 && !some.some((name) => others.some((other) => sameName(name, other)));

/** Whether both name the same doer, and then only different people. */
const othersApart = ([doer, ...rest]: readonly Name[], [sameDoer, ...others]: readonly Name[]): boolean =>
  doer !== undefined && sameDoer !== undefined && sameName(doer, sameDoer) && nobodyShared(rest, others);

/** "The U.S. withdrew", "US President Trump withdrew": who acts in one is named in the other, in another role. */
const namedBeside = (a: Features, b: Features): boolean =>
  sharedWeight(a.nameTokens, b.words) > 0 || sharedWeight(b.nameTokens, a.words) > 0;

const namePoints = (a: Features, b: Features): number => {
  const shared = sharedWeight(a.nameTokens, b.nameTokens);
  if (shared === 0) return nobodyShared(a.names, b.names) && !namedBeside(a, b) ? WEIGHTS.namesApart : 0;
  const apart = othersApart(a.names, b.names) ? WEIGHTS.othersApart : 0;
  return Math.min(shared * WEIGHTS.names, WEIGHTS.namesMost) + apart;
};

/** A town may lie in the country that the other one names; two towns, or two countries, are two places. */
const placesApart = (a: Features, b: Features): boolean =>
  [...a.places].some((place) => [...b.places].some((other) => isCountry(place) === isCountry(other)));

const placePoints = (a: Features, b: Features): number => {
  if (sharedCount(a.places, b.places) > 0) return WEIGHTS.place;
  return placesApart(a, b) ? WEIGHTS.placesApart : 0;
};

const countPoints = (a: Features, b: Features): number => {
  let points = 0;
  for (const [unit, value] of a.counts) {
    const other = b.counts.get(unit);
    if (other !== undefined) points += other === value ? WEIGHTS.number : WEIGHTS.numbersApart;
  }
  return points;
};

/** Share of the word runs of the shorter quote that the other one has too, 0 to 1. */
const runsInCommon = (a: Features, b: Features): number => {
  const shorter = Math.min(a.runs.size, b.runs.size);
  return shorter === 0 ? 0 : sharedCount(a.runs, b.runs) / shorter;
};

const contentPoints = (a: Features, b: Features, likeness: number): number => {
  const shared = sharedWeight(a.words, b.words);
  if (shared === 0) return 0;
  const cosine = shared / Math.sqrt(a.wordsWeight * b.wordsWeight);
  return (
    likeness * cosine +
    Math.min(shared * WEIGHTS.sharedWords, WEIGHTS.sharedWordsMost) +
    WEIGHTS.wordRuns * runsInCommon(a, b)
  );
};

const spansCross = (a: Features, b: Features): boolean => a.start < b.end && b.start < a.end;

/** Two deeds are one under two names only where one report copies the other: half its word runs. */
const COPIED = 0.8;

/** A trigger that stands in the other's own words is told there by a mention of its own: that one is the match. */
const toldBeside = (a: Features, b: Features): boolean => a.words.has(b.concept) || b.words.has(a.concept);

/** Whether the two may be one event at all, whatever the words. */
const mayBeOne = (a: Features, b: Features): boolean => {
  if (a.realm !== b.realm) return false;
  const together = a.article === b.article;
  if (together && spansCross(a, b)) return false;
  if (a.statement) return a.speaker === null || b.speaker === null || sameName(a.speaker, b.speaker);
  return a.concept === b.concept || !(together || toldBeside(a, b) || runsInCommon(a, b) < COPIED);
};

/** Points for what the reports say, dates left out; -Infinity where they can't be one event. */
export const contentScore = (a: Features, b: Features): number => {
  if (!mayBeOne(a, b)) return Number.NEGATIVE_INFINITY;
  if (a.statement) {
    const speaker = a.speaker === null || b.speaker === null ? 0 : WEIGHTS.speaker;
    return speaker + contentPoints(a, b, WEIGHTS.statementLikeness);
  }
  const roles = triggerPoints(a, b) + namePoints(a, b) + placePoints(a, b) + countPoints(a, b);
  return roles + contentPoints(a, b, WEIGHTS.likeness);
};

/** Whether both name their event by one and the same coarse date. */
const namedByDate = (a: Features, b: Features): boolean =>
  a.stated &&
  b.stated &&
  a.bounds.first < a.bounds.last &&
  a.bounds.first === b.bounds.first &&
  a.bounds.last === b.bounds.last &&
  Math.min(a.wordsWeight, b.wordsWeight) <= WEIGHTS.fewWords;

/** Points for compatible dates. */
export const datePoints = (a: Features, b: Features): number => {
  const width = narrowerWidth(a.bounds, b.bounds);
  const row = DATE_POINTS.find(({ days }) => width <= days);
  if (row === undefined) return 0;
  const named = namedByDate(a, b) ? (saysNoMore(a, b) || saysNoMore(b, a) ? WEIGHTS.sameName : WEIGHTS.sameStated) : 0;
  return (a.statement ? row.statement : row.event) + named;
};

/** "the 2015 nuclear deal" says nothing that "the 2015 Iran nuclear accord" does not say, too. */
const saysNoMore = (a: Features, b: Features): boolean =>
  a.words.size > 0 && [...a.words.keys()].every((word) => b.words.has(word));

/** Points for telling of the same doer and deed again inside one article, without naming other people this time. */
export const discoursePoints = (a: Features, b: Features): number => {
  const [doer] = a.names;
  const [sameDoer] = b.names;
  if (a.statement || a.light || a.article !== b.article || a.concept !== b.concept) return 0;
  if (doer === undefined || sameDoer === undefined || !sameName(doer, sameDoer)) return 0;
  return othersApart(a.names, b.names) ? 0 : WEIGHTS.sameDiscourse;
};
