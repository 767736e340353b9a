import { type Choice, CONFIDENCE } from '../../schemas/choice.ts';
import type { Clause } from '../../schemas/clause.ts';
import type { Bounds } from '../time/bounds.ts';
import type { Day } from '../time/calendar.ts';
import type { Context } from '../time/resolve.ts';
import type { TimeExpression } from '../time/tag.ts';
import type { Attached } from './attach.ts';
import type { Dated } from './dated.ts';

/** What the choice looks at besides the clause itself. */
export type Scene = {
  readonly text: string;
  readonly now: Day | null;
  readonly clauses: readonly Clause[];
  readonly attached: readonly Attached[];
  /** What each expression is reckoned from where it stands in the text. */
  readonly contexts: ReadonlyMap<TimeExpression, Context>;
  /** The clause before each that tells of the same act; null where there is none. */
  readonly sameBefore: readonly (number | null)[];
  /** Rank of each clause's sentence among the article's sentences: 0 is the lead. */
  readonly sentence: readonly number[];
};

/** The last dated statement, event and time of the story so far. */
export type Story = {
  readonly speeches: Map<string, number>;
  lastStatement: number | null;
  lastEvent: number | null;
  /** The last thing that the article itself told of with a date, stated or guessed: what "the move" takes up. */
  lastTold: number | null;
  focus: Bounds | null;
  /** The clause that has the focus for its date. */
  focusFrom: number | null;
  /** The story has stepped out of its own day: "In 1996 he was tried. ...". */
  aside: boolean;
};

/** How evidence asks after other clauses. */
export type Means = {
  readonly dateOf: (index: number) => Dated;
  readonly story: Story;
  readonly kids: ReadonlyMap<number, readonly number[]>;
};

/** One kind of evidence: a date, a reason why there is none, or nothing to say. */
export type Evidence = (scene: Scene, index: number, means: Means) => Dated | null;

export const UNDATED = 'no time expression in reach of this clause, and no dated clause that it hangs on';

export const none = (why: string = UNDATED): Dated => ({
  bounds: null,
  why,
  basis: 'relative',
  choice: 'none',
  from: { kind: 'none' },
  expression: null,
  confidence: CONFIDENCE.none,
});

/** What is told along with "at 8 p.m." is of that day; nobody says that it is of that minute. */
const ofDay = (bounds: Bounds): Bounds =>
  bounds.precision === 'time' ? { ...bounds, precision: 'day', clock: null } : bounds;

/** The date of another clause, taken over. */
export const inherit = (
  dated: Dated,
  { choice, from }: Pick<Dated, 'choice' | 'from'>,
  bounds: Bounds | null = dated.bounds,
): Dated => ({
  bounds: bounds && ofDay(bounds),
  why: dated.why,
  basis: 'inherited',
  choice,
  from,
  expression: null,
  confidence: Math.min(dated.confidence, CONFIDENCE[choice]),
});

/** The same, where nothing in the text says that it is just that time. */
export const aboutThen = (dated: Dated): Dated => ({
  ...dated,
  bounds: dated.bounds && { ...dated.bounds, approximate: true },
});

/** The date of another clause as it is, or null where that has none. */
export function takeOver({ dateOf }: Pick<Means, 'dateOf'>, clause: number, choice: Choice): Dated | null {
  const dated = dateOf(clause);
  return dated.bounds === null ? null : inherit(dated, { choice, from: { kind: 'event', clause } });
}
