import type { Clause } from '../../schemas/clause.ts';
import type { Bounds } from '../time/bounds.ts';
import { isArranging } from './arranging.ts';
import type { Scene } from './scene.ts';

export const TOO_LATE = 'the date lies after publication, but the clause is past';

/** What occurred never begins after publication; a noun may tell of what is to come ("the summit on Friday"), an arranging verb does. */
export const isTooLate = ({ now }: Scene, clause: Clause | undefined, { start }: Bounds): boolean =>
  now !== null &&
  start !== null &&
  start > now &&
  clause?.status === 'occurred' &&
  clause.form !== 'nominal' &&
  !isArranging(clause);
