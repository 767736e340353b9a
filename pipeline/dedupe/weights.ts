/**
 * What a shared feature is worth, in points, and how many points make one event. One table, so that a change is seen as one.
 * A pair of dated reports needs `merge` points; every number here was set by hand on invented reports and then looked at on
 * annotated news, and none of them is learned from the batch.
 */
export const WEIGHTS = {
  /** The same trigger is the best single sign, yet never enough: a day has many attacks. */
  trigger: 2.5,
  /** Per point of the trigger's rarity, up to one point: withdrawals are fewer than meetings. */
  rareTrigger: 1,
  /** Half of it for light verbs ("hold", "make"), which say little of what happened. */
  lightTrigger: 1.5,
  /** Words of one class ("accord", "deal") differ in shade now and then. */
  synonymTrigger: 2,
  /** Per point of rarity of the shared names, at most `namesMost`: two countries meet often, two envoys seldom. */
  names: 0.6,
  namesMost: 3,
  /** Both name somebody, and nobody is in both. */
  namesApart: -1.5,
  /** The doer is the same and all the others differ: police arrest many people. */
  othersApart: -2,
  /** A shared place adds, two different places take away more: like events in two towns are two events. */
  place: 0.75,
  placesApart: -5,
  /** "four rounds" in both. */
  number: 1,
  /** "killed 7 people", "killed 12 people": like events, or a later count; the reports stay apart. */
  numbersApart: -5,
  /** Cosine of the rarity-weighted words, 0 to 1: is all of it alike? */
  likeness: 4,
  /** Per point of rarity of the shared words, at most `sharedWordsMost` points: how much is alike? */
  sharedWords: 0.5,
  sharedWordsMost: 3,
  /** A run of words in common is a quotation or a copy; full marks when all runs of the shorter one are shared. */
  wordRuns: 4,
  /** Both state the very same month or year, and one of them in few words (points of rarity): things are named by their year ("the 2015 deal"). */
  sameStated: 0.5,
  /** ... and one of them says nothing that the other does not: two names of one thing, a longer and a shorter. */
  sameName: 1,
  fewWords: 4,
  /** One speaker. The verb of saying is not counted in statements: "noted" and "claimed" are one. */
  speaker: 2.5,
  /** Statements are told apart by what they say, so likeness of content counts for more. */
  statementLikeness: 6,
  /** An article that names the same doer and deed again means the same deed, unless it says otherwise. Only for undated mentions. */
  sameDiscourse: 2.5,
} as const;

/** Points for agreeing dates, by the width in days of the narrower bounds: a shared day is rarer than a shared year. */
export const DATE_POINTS: readonly { readonly days: number; readonly event: number; readonly statement: number }[] = [
  { days: 1, event: 1.5, statement: 1 },
  { days: 7, event: 1, statement: 0.75 },
  { days: 70, event: 0.75, statement: 0.5 },
  { days: 366, event: 0.5, statement: 0.25 },
];

export const THRESHOLDS = {
  /** Two dated reports are of one event. */
  merge: 6,
  /** Two clauses of one article: writers seldom tell a thing twice, but often tell of two like things. */
  mergeInArticle: 7.5,
  /** Mean over the pairs of two clusters that are to be joined: half of what a pair needs, since reports tell different parts. */
  cluster: 3,
  /** An undated report takes a date: no date speaks for it, so the rest must. Date points are not counted here. */
  share: 6.25,
  /** The same for statements, where the speaker is a condition and no mere points: two people never share. */
  shareStatement: 5.75,
  /**
   * Points more where another article's event is older than `newsDays` at the borrower's publication: what news tells without a date
   * is mostly new, and last year's like event ("launched the phone") is the usual wrong lender.
   */
  shareOld: 2,
  /** Two dated events with compatible dates that one undated report fits: it told of both, so they are one with less. */
  bridge: 4.5,
  /** Clearly one event although the dates differ; the disagreement is recorded, nothing is merged. */
  conflict: 10,
} as const;

/** Bounds on the work, so that no batch can make it quadratic. */
export const LIMITS = {
  /** Days before publication that still are news. */
  newsDays: 60,
  /** Blocking keys of one mention: its rarest words. */
  keys: 12,
  /** Rarity in points below which a word is no key: what only shares such words can't reach a threshold. */
  keyRarity: 0.6,
  /** Word runs of one mention that serve as blocking keys. */
  runKeys: 4,
  /** Reports of one key whose dates still overlap that a further one is compared with. */
  active: 48,
  /** Members that stand for a cluster when another is compared with it. */
  sample: 6,
  /** Dated reports that an undated one is compared with, those that share its least common keys first. */
  lookups: 128,
  /** Days by which two dates may miss each other and still count as a disagreement about one event. */
  conflictDays: 3,
} as const;
