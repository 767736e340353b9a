import type { Part, Trust } from '../../../schemas/dates-evaluation.ts';
import { compareText } from '../../../schemas/event-order.ts';
import { share } from '../share.ts';
import type { Stated, Verdict } from './score-words.ts';

/** Bands of confidence, from the surest: each begins where the one after it ends. */
const BANDS: readonly (readonly [name: string, from: number])[] = [
  ['>= 0.9', 0.9],
  ['0.8-0.9', 0.8],
  ['0.7-0.8', 0.7],
  ['0.6-0.7', 0.6],
  ['< 0.6', 0],
];

const bandOf = ({ confidence }: Stated): string => BANDS.find(([, from]) => confidence >= from)?.[0] ?? '';

export const partOf = (count: number, whole: number): Part => ({ count, share: share(count, whole) });

function judged(stated: readonly Stated[]): { judged: number; exact: Part; inside: Part } {
  const part = (kind: 'exact' | 'inside'): Part => partOf(stated.filter((date) => date[kind]).length, stated.length);
  return { judged: stated.length, exact: part('exact'), inside: part('inside') };
}

/** How often dates are right by how sure the program says it is, and by how it chose them: the most frequent rule first. */
export function trustIn(verdicts: readonly Verdict[]): Trust {
  const stated = verdicts.flatMap((verdict) => verdict.stated ?? []);
  const rules = [...new Set(stated.map(({ rule }) => rule))];
  return {
    by_confidence: BANDS.map(([confidence]) => ({
      confidence,
      ...judged(stated.filter((date) => bandOf(date) === confidence)),
    })),
    by_rule: rules
      .map((rule) => ({ rule, ...judged(stated.filter((date) => date.rule === rule)) }))
      .toSorted((a, b) => b.judged - a.judged || compareText(a.rule, b.rule)),
  };
}
