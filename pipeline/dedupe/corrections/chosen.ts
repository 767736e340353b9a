import type { Correction } from '../../../schemas/correction.ts';
import type { Aimed } from './regroup.ts';
import type { Tell } from './telling.ts';

type Action = Correction['action'];

/** The row of each action that holds for one mention or one event. */
export type Chosen = Readonly<Partial<Record<Action, Aimed>>>;

/** All rows of one action at one target: the first, as they are in order, or none where they contradict each other. */
function agreed(rows: readonly Aimed[], tell: Tell): Aimed | undefined {
  const isOne = new Set(rows.map(({ row }) => row.correction.value)).size === 1;
  if (!isOne) for (const { row } of rows) tell(row, 'contradicted');
  return isOne ? rows[0] : undefined;
}

/** What is dropped needs nothing else said of it. */
function choice(byAction: ReadonlyMap<Action, readonly Aimed[]>, tell: Tell): Chosen {
  const isDropped = byAction.has('drop');
  const chosen: Partial<Record<Action, Aimed>> = {};
  for (const [action, rows] of byAction) {
    const row = agreed(rows, tell);
    if (row === undefined) continue;
    if (isDropped && action !== 'drop') tell(row.row, 'dropped');
    else chosen[action] = row;
  }
  return chosen;
}

/** The rows that hold, by what they are aimed at: mentions or groups, as `targetOf` numbers them. */
export function chosenRows(
  rows: readonly Aimed[],
  targetOf: (index: number) => number,
  tell: Tell,
): ReadonlyMap<number, Chosen> {
  const byTarget = new Map<number, Map<Action, Aimed[]>>();
  for (const aimed of rows) {
    const target = targetOf(aimed.index);
    const byAction = byTarget.get(target) ?? new Map<Action, Aimed[]>();
    byTarget.set(target, byAction);
    const { action } = aimed.row.correction;
    if (byAction.get(action)?.push(aimed) === undefined) byAction.set(action, [aimed]);
  }
  return new Map([...byTarget].map(([target, byAction]) => [target, choice(byAction, tell)]));
}
