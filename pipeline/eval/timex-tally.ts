import { compareText } from '../../schemas/event-order.ts';
import type { TimexDifference, TimexEvaluation } from '../../schemas/timex-evaluation.ts';
import { documentName, isHeldOut } from './held-out.ts';
import type { Difference, Scored } from './score-timex.ts';
import { addCounts, NO_COUNTS, timexFigures } from './timex-figures.ts';

/** What `--verbose` tells of a difference. A difference of type shows the types where the others show values. */
function told(document: string, { kind, gold, system }: Difference): TimexDifference {
  const attribute = kind === 'type' ? 'type' : 'value';
  return {
    kind,
    document,
    gold_text: gold?.text ?? null,
    gold_value: gold?.[attribute] ?? null,
    system_text: system?.text ?? null,
    system_value: system?.[attribute] ?? null,
    rule: system?.rule ?? null,
  };
}

/** Adds up a corpus document by document; of each only counts are kept. */
export class TimexTally {
  readonly #oneIn: number | null;
  readonly #kinds = new Map<Difference['kind'], number>();
  readonly #rules = new Map<string, number>();
  #open = NO_COUNTS;
  #heldOut = NO_COUNTS;

  /** `oneIn`: one document in so many is kept apart; null to keep none. */
  constructor(oneIn: number | null) {
    this.#oneIn = oneIn;
  }

  /** Counts a document by its path. Returns the differences that may be shown: none of the part that is kept apart. */
  add(path: string, { counts, differences }: Scored): TimexDifference[] {
    if (this.#oneIn !== null && isHeldOut(documentName(path), this.#oneIn)) {
      this.#heldOut = addCounts(this.#heldOut, counts);
      return [];
    }
    this.#open = addCounts(this.#open, counts);
    for (const { kind, system } of differences) {
      this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1);
      if (kind === 'value' && system !== null) this.#rules.set(system.rule, (this.#rules.get(system.rule) ?? 0) + 1);
    }
    return differences.map((difference) => told(path, difference));
  }

  evaluation(unread: number): TimexEvaluation {
    const count = (kind: Difference['kind']): number => this.#kinds.get(kind) ?? 0;
    return {
      task: 'timex',
      unread,
      all: timexFigures(addCounts(this.#open, this.#heldOut)),
      hold_out:
        this.#oneIn === null
          ? null
          : { one_in: this.#oneIn, open: timexFigures(this.#open), held_out: timexFigures(this.#heldOut) },
      errors: {
        missed: count('missed'),
        spurious: count('spurious'),
        extent: count('extent'),
        type: count('type'),
        value: count('value'),
        value_by_rule: [...this.#rules]
          .map(([rule, errors]) => ({ rule, count: errors }))
          .toSorted((a, b) => b.count - a.count || compareText(a.rule, b.rule)),
      },
    };
  }
}
