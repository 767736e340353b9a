import { CONFIDENCE } from '../../schemas/choice.ts';
import type { DateValue } from '../../schemas/date-value.ts';
import type { Mention } from '../../schemas/mention.ts';
import type { Clusters } from './clusters.ts';
import type { Pairs } from './pairs/pair-list.ts';
import { THRESHOLDS } from './pairs/weights.ts';
import { refOf } from './speech.ts';
import { FLAG } from './table/flags.ts';
import type { MentionTable } from './table/mention-table.ts';

/** Of each undated mention, the dated one that it fits best in its own cluster, and how many other events it fits as well. */
export class Lenders {
  readonly #lender: Int32Array;
  readonly #rivals: Uint16Array;

  constructor(table: MentionTable, clusters: Clusters, pairs: Pairs) {
    this.#lender = new Int32Array(table.length).fill(-1);
    this.#rivals = new Uint16Array(table.length);
    const best = new Float64Array(table.length);
    const eachLoan = (visit: (undated: number, dated: number, score: number) => void): void => {
      for (let i = 0; i < pairs.length; i++) {
        const [a, b, score] = [pairs.a[i] ?? 0, pairs.b[i] ?? 0, pairs.score[i] ?? 0];
        if (table.is(a, FLAG.dated) === table.is(b, FLAG.dated)) continue;
        if (table.is(a, FLAG.dated)) visit(b, a, score);
        else visit(a, b, score);
      }
    };
    // Pairs come best first, so the first of a cluster's own is the best.
    eachLoan((undated, dated, score) => {
      if (this.#lender[undated] !== -1 || clusters.root(undated) !== clusters.root(dated)) return;
      this.#lender[undated] = dated;
      best[undated] = score;
    });
    const counted = new Set<string>();
    eachLoan((undated, dated, score) => {
      const root = clusters.root(dated);
      if (this.#lender[undated] === -1 || root === clusters.root(undated)) return;
      if (score < (best[undated] ?? 0) - THRESHOLDS.margin || counted.has(`${undated} ${root}`)) return;
      counted.add(`${undated} ${root}`);
      this.#rivals[undated] = (this.#rivals[undated] ?? 0) + 1;
    });
  }

  /** The dated mention that lends its date, or null where it was joined through others. */
  lenderOf(undated: number): number | null {
    const lender = this.#lender[undated] ?? -1;
    return lender === -1 ? null : lender;
  }

  /** Events of other dates that the mention fits equally well, as far as can be told. */
  rivalsOf(undated: number): number {
    return this.#rivals[undated] ?? 0;
  }
}

/** The date is known through other words than the mention's own, and is never surer than a shared date is. */
export const borrowed = (mention: Mention, date: DateValue, lender: Mention): Mention => ({
  ...mention,
  date: { ...date, basis: 'shared' },
  why: null,
  anchor: { kind: 'event', date: date.edtf, ref: refOf(lender) },
  rule: 'shared',
  confidence: Math.round(Math.min(CONFIDENCE.shared, lender.confidence * 0.8) * 1000) / 1000,
});

export const undecided = (mention: Mention, events: number): Mention => {
  if (mention.date !== null) return mention;
  const reason = `it fits ${events} dated events equally well as far as can be told, so it takes the date of none`;
  return { ...mention, why: mention.why === null ? reason : `${mention.why}; ${reason}` };
};
