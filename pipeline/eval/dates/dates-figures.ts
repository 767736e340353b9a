import type { AnchorsFigures, BoundsFigures, Part } from '../../../schemas/dates-evaluation.ts';
import type { Row } from './gold-word.ts';
import type { Verdict } from './score-words.ts';
import { partOf, trustIn } from './trust.ts';

/** The articles of a corpus, or of a part of it. */
export type Scored = { readonly documents: number; readonly verdicts: readonly Verdict[] };

type Mark = 'covered' | 'dated' | 'right' | 'inside' | 'asDay';
const count = (verdicts: readonly Verdict[], mark: Mark): number => verdicts.filter((verdict) => verdict[mark]).length;

function found(verdicts: readonly Verdict[]): BoundsFigures['day'] {
  const part = (mark: Mark): Part => partOf(count(verdicts, mark), verdicts.length);
  return {
    gold: verdicts.length,
    covered: part('covered'),
    dated: part('dated'),
    right: part('right'),
    inside: part('inside'),
  };
}

const inRows = (verdicts: readonly Verdict[], rows: readonly Row[]): Verdict[] =>
  verdicts.filter(({ row }) => rows.includes(row));

/** The figures of gold with bounds. */
export function boundsFigures({ documents, verdicts }: Scored): BoundsFigures {
  const bounded = inRows(verdicts, ['bounded']);
  const dated = count(bounded, 'dated');
  return {
    documents,
    day: found(inRows(verdicts, ['day'])),
    bounded: {
      gold: bounded.length,
      dated: partOf(dated, bounded.length),
      not_contradicting: partOf(count(bounded, 'right'), dated),
      day_invented: partOf(count(bounded, 'asDay'), dated),
    },
    ...trustIn(verdicts),
  };
}

/** The figures of gold with anchors. */
export function anchorsFigures({ documents, verdicts }: Scored): AnchorsFigures {
  const row = (...rows: Row[]): AnchorsFigures['rows']['all'] => {
    const own = inRows(verdicts, rows);
    return { ...found(own), given_a_day: partOf(count(own, 'asDay'), own.length) };
  };
  const coarse = inRows(verdicts, ['month', 'year']);
  const asDay = count(coarse, 'asDay');
  return {
    documents,
    rows: {
      all: row('day', 'month', 'year'),
      day: row('day'),
      month: row('month'),
      year: row('year'),
      begin: row('begin'),
    },
    false_precision: {
      gold: coarse.length,
      given_a_day: partOf(asDay, coarse.length),
      given_a_day_of_dated: partOf(asDay, count(coarse, 'dated')),
    },
    ...trustIn(verdicts),
  };
}
