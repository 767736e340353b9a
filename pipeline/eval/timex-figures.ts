import type { TimexFigures } from '../../schemas/timex-evaluation.ts';
import type { TimexCounts } from './score-timex.ts';
import { share } from './share.ts';

export const NO_COUNTS: TimexCounts = {
  documents: 0,
  undated: 0,
  gold: 0,
  system: 0,
  relaxed: 0,
  strict: 0,
  type: 0,
  valued: 0,
  value: 0,
  days: 0,
  daysMatched: 0,
  daysEqual: 0,
};

export const addCounts = (a: TimexCounts, b: TimexCounts): TimexCounts => ({
  documents: a.documents + b.documents,
  undated: a.undated + b.undated,
  gold: a.gold + b.gold,
  system: a.system + b.system,
  relaxed: a.relaxed + b.relaxed,
  strict: a.strict + b.strict,
  type: a.type + b.type,
  valued: a.valued + b.valued,
  value: a.value + b.value,
  days: a.days + b.days,
  daysMatched: a.daysMatched + b.daysMatched,
  daysEqual: a.daysEqual + b.daysEqual,
});

/**
 * Precision, recall and F1 of what was found, and F1 of type and value as TempEval-3 has it: relaxed F1 times the accuracy on
 * the relaxed matches (UzZaman et al. 2013). Shares run from 0 to 1.
 */
export function timexFigures(counts: TimexCounts): TimexFigures {
  const { documents, undated, gold, system } = counts;
  const found = (matched: number): TimexFigures['strict'] => ({
    precision: share(matched, system),
    recall: share(matched, gold),
    f1: share(2 * matched, system + gold),
  });
  const relaxed = found(counts.relaxed);
  const attribute = (accuracy: number | null): TimexFigures['type'] => ({
    f1: relaxed.f1 === null ? null : relaxed.f1 * (accuracy ?? 0),
    accuracy,
  });
  return {
    documents,
    undated,
    gold,
    system,
    strict: found(counts.strict),
    relaxed,
    type: attribute(share(counts.type, counts.relaxed)),
    value: attribute(share(counts.value, counts.valued)),
    day_values: {
      system: counts.days,
      matched: counts.daysMatched,
      equal: counts.daysEqual,
      precision: share(counts.daysEqual, counts.daysMatched),
    },
  };
}
