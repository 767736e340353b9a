import { FLAG } from '../table/flags.ts';
import { type IntLists, sharedWeight } from '../table/int-lists.ts';
import type { MentionTable } from '../table/mention-table.ts';

/** What speaks for or against two mentions being one event. Each is 0 to 1 unless said otherwise. */
export const SIGNALS = [
  'base',
  // Likeness of the two articles' stories, as steps.
  'story15',
  'story20',
  'story25',
  'story30',
  'story40',
  // The deed.
  'relatedDeed',
  'otherDeed',
  'sameLemma',
  'lightDeed',
  'toldOften',
  // Who.
  'names',
  'stranger',
  'strangers',
  'othersApart',
  'sameDoer',
  // Where and how many.
  'samePlace',
  'placesApart',
  'sameCount',
  'countsApart',
  'sameNumber',
  'numbersApart',
  // All the words.
  'content',
  'knownLeast',
  'knownMost',
  'copied',
  // When.
  'sameDay',
  'daysOverlap',
  'daysNear',
  'daysApart',
  'longAgo',
  'timeless',
] as const;

export type Signal = (typeof SIGNALS)[number];

/** Place of each signal in a vector of them. */
export const AT = Object.fromEntries(SIGNALS.map((signal, i) => [signal, i])) as Readonly<Record<Signal, number>>;

const STORY_STEPS: readonly (readonly [least: number, at: number])[] = [
  [0.15, AT.story15],
  [0.2, AT.story20],
  [0.25, AT.story25],
  [0.3, AT.story30],
  [0.4, AT.story40],
];

/** Share of a doer's name that the other article must know at least. */
const KNOWN = 0.3;
/** Days before publication that still are news. */
const NEWS_DAYS = 60;

const shares = (lists: IntLists, a: number, b: number): boolean => sharedWeight(lists, a, lists, b, null) > 0;

const cosine = (shared: number, weightA: number, weightB: number): number =>
  shared === 0 ? 0 : shared / Math.sqrt(weightA * weightB);

type Pair = { readonly table: MentionTable; readonly a: number; readonly b: number; readonly out: Float64Array };

const tellStory = ({ table, a, b, out }: Pair): void => {
  const likeness = table.articles.likeness(table.article[a] ?? 0, table.article[b] ?? 0);
  for (const [least, at] of STORY_STEPS) out[at] = likeness >= least ? 1 : 0;
};

/** Whether reporters tell one event by both deeds. */
export const areRelated = (table: MentionTable, a: number, b: number): boolean => shares(table.families, a, b);

const tellDeed = ({ table, a, b, out }: Pair): void => {
  const same = table.concept[a] === table.concept[b];
  const related = !same && areRelated(table, a, b);
  out[AT.relatedDeed] = related ? 1 : 0;
  out[AT.otherDeed] = same || related ? 0 : 1;
  out[AT.sameLemma] = table.lemma[a] === table.lemma[b] ? 1 : 0;
  out[AT.lightDeed] = same && (table.is(a, FLAG.light) || table.is(b, FLAG.light)) ? 1 : 0;
  out[AT.toldOften] = ((table.ambiguity[a] ?? 0) + (table.ambiguity[b] ?? 0)) / 2;
};

/** Whether one name may be the other: "Kanaani" is "Nasser Kanaani", and two people of one family name are two. */
export const sameDoer = (table: MentionTable, a: number, b: number): boolean => {
  if (table.doerHead[a] === -1 || table.doerHead[a] !== table.doerHead[b]) return false;
  const [some, others] = [table.doer.size(a), table.doer.size(b)];
  return some === 1 || others === 1 || sharedWeight(table.doer, a, table.doer, b, null) > 1;
};

/** Who acts in one report, but is not as much as named in the other's whole article. */
const isStranger = (table: MentionTable, a: number, article: number): boolean => {
  const weight = table.doerWeight[a] ?? 0;
  const known = table.articles.covered(table.doer, a, weight, article);
  return known !== null && known < KNOWN;
};

const tellWho = ({ table, a, b, out }: Pair): void => {
  const shared = sharedWeight(table.names, a, table.names, b, table.vocabulary.weights);
  const [weightA, weightB] = [table.namesWeight[a] ?? 0, table.namesWeight[b] ?? 0];
  out[AT.names] = cosine(shared, weightA, weightB);
  const strangers =
    Number(isStranger(table, a, table.article[b] ?? 0)) + Number(isStranger(table, b, table.article[a] ?? 0));
  out[AT.stranger] = strangers === 1 ? 1 : 0;
  out[AT.strangers] = strangers === 2 ? 1 : 0;
  const others = table.others.size(a) > 0 && table.others.size(b) > 0;
  const same = sameDoer(table, a, b);
  out[AT.othersApart] = others && same && !shares(table.others, a, b) ? 1 : 0;
  out[AT.sameDoer] = same ? 1 : 0;
};

/** A town may lie in the country that the other one names; two towns, or two countries, are two places. */
const placesApart = (table: MentionTable, a: number, b: number): boolean =>
  table.places.size(a) > 0 &&
  table.places.size(b) > 0 &&
  table.places
    .list(a)
    .some((place) => table.places.list(b).some((other) => table.isCountry(place) === table.isCountry(other)));

const tellWhere = ({ table, a, b, out }: Pair): void => {
  const same = shares(table.places, a, b);
  out[AT.samePlace] = same ? 1 : 0;
  out[AT.placesApart] = !same && placesApart(table, a, b) ? 1 : 0;
};

const tellHowMany = ({ table, a, b, out }: Pair): void => {
  const counted = sharedWeight(table.counted, a, table.counted, b, null);
  const agreeing = counted === 0 ? 0 : sharedWeight(table.counts, a, table.counts, b, null);
  out[AT.sameCount] = agreeing > 0 ? 1 : 0;
  out[AT.countsApart] = counted > agreeing ? 1 : 0;
  const same = shares(table.numbers, a, b);
  out[AT.sameNumber] = same ? 1 : 0;
  out[AT.numbersApart] = !same && table.numbers.size(a) > 0 && table.numbers.size(b) > 0 ? 1 : 0;
};

/** Share of the word runs of the shorter quote that the other one has too, 0 to 1. */
export const copiedShare = (table: MentionTable, a: number, b: number): number => {
  const shorter = Math.min(table.runs.size(a), table.runs.size(b));
  return shorter === 0 ? 0 : sharedWeight(table.runs, a, table.runs, b, null) / shorter;
};

/** Without words there is nothing to know: neither for nor against. */
const UNTOLD = 0.5;

const tellWords = ({ table, a, b, out }: Pair): void => {
  const { content, contentWeight, articles, vocabulary, article } = table;
  const [weightA, weightB] = [contentWeight[a] ?? 0, contentWeight[b] ?? 0];
  out[AT.content] = cosine(sharedWeight(content, a, content, b, vocabulary.weights), weightA, weightB);
  const knownA = articles.covered(content, a, weightA, article[b] ?? 0) ?? UNTOLD;
  const knownB = articles.covered(content, b, weightB, article[a] ?? 0) ?? UNTOLD;
  out[AT.knownLeast] = Math.min(knownA, knownB);
  out[AT.knownMost] = Math.max(knownA, knownB);
  out[AT.copied] = copiedShare(table, a, b);
};

const tellWhen = ({ table, a, b, out }: Pair): void => {
  out[AT.sameDay] = 0;
  out[AT.daysOverlap] = 0;
  out[AT.daysNear] = 0;
  out[AT.daysApart] = 0;
  out[AT.longAgo] = 0;
  out[AT.timeless] = 0;
  const [datedA, datedB] = [table.is(a, FLAG.dated), table.is(b, FLAG.dated)];
  if (datedA && datedB) {
    const [firstA, lastA, firstB, lastB] = [table.first[a], table.last[a], table.first[b], table.last[b]] as const;
    if (firstA === firstB && lastA === lastB && firstA === lastA) out[AT.sameDay] = 1;
    else if (overlap(table.first, table.last, a, b)) out[AT.daysOverlap] = 1;
    else out[overlap(table.from, table.until, a, b) ? AT.daysNear : AT.daysApart] = 1;
  } else if (datedA !== datedB) {
    const [undated, dated] = datedA ? [b, a] : [a, b];
    const published = table.articles.publishedDay(table.article[undated] ?? 0);
    if (published === null) out[AT.timeless] = 1;
    else if (published - (table.last[dated] ?? 0) > NEWS_DAYS) out[AT.longAgo] = 1;
  }
};

const overlap = (first: Int32Array, last: Int32Array, a: number, b: number): boolean =>
  (first[a] ?? 0) <= (last[b] ?? 0) && (first[b] ?? 0) <= (last[a] ?? 0);

/** Fills `out` with the signals of two mentions, in the order of `SIGNALS`. */
export const tellSignals = (pair: Pair): void => {
  pair.out[AT.base] = 1;
  tellStory(pair);
  tellDeed(pair);
  tellWho(pair);
  tellWhere(pair);
  tellHowMany(pair);
  tellWords(pair);
  tellWhen(pair);
};
