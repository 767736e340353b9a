import type { DatesDifference, DatesEvaluation } from '../../../schemas/dates-evaluation.ts';
import { isHeldOut } from '../held-out.ts';
import { anchorsFigures, boundsFigures, type Scored } from './dates-figures.ts';
import type { ScoredWord, Verdict } from './score-words.ts';

/** What could not be scored. */
type NotScored = Pick<DatesEvaluation, 'unread' | 'left_out'>;

type PartTally = { documents: number; readonly verdicts: Verdict[] };

/** Adds up a corpus article by article; of each gold word only its verdict is kept. */
export class DatesTally {
  readonly #oneIn: number | null;
  readonly #open: PartTally = { documents: 0, verdicts: [] };
  readonly #heldOut: PartTally = { documents: 0, verdicts: [] };

  /** `oneIn`: one article in so many is kept apart; null to keep none. */
  constructor(oneIn: number | null) {
    this.#oneIn = oneIn;
  }

  /** Counts an article by its id. Returns the differences that may be shown: none of the part that is kept apart. */
  add(id: string, words: readonly ScoredWord[]): DatesDifference[] {
    const isApart = this.#oneIn !== null && isHeldOut(id, this.#oneIn);
    const part = isApart ? this.#heldOut : this.#open;
    part.documents += 1;
    for (const { verdict } of words) part.verdicts.push(verdict);
    return isApart ? [] : words.flatMap(({ difference }) => difference ?? []);
  }

  evaluation(gold: DatesEvaluation['gold'], notScored: NotScored): DatesEvaluation {
    const head = { task: 'dates', ...notScored } as const;
    return gold === 'bounds'
      ? { ...head, gold, ...this.#parts(boundsFigures) }
      : { ...head, gold, ...this.#parts(anchorsFigures) };
  }

  #parts<Figures>(figures: (scored: Scored) => Figures): {
    all: Figures;
    hold_out: { one_in: number; open: Figures; held_out: Figures } | null;
  } {
    const [open, heldOut] = [this.#open, this.#heldOut];
    const all = {
      documents: open.documents + heldOut.documents,
      verdicts: [...open.verdicts, ...heldOut.verdicts],
    };
    return {
      all: figures(all),
      hold_out: this.#oneIn === null ? null : { one_in: this.#oneIn, open: figures(open), held_out: figures(heldOut) },
    };
  }
}
