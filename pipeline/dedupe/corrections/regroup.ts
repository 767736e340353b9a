import { type CorrectionRow, idsIn, namesEvent } from '../../../schemas/correction.ts';
import type { Event } from '../../../schemas/event.ts';
import type { Holding } from './holding.ts';
import type { Tell } from './telling.ts';

/** A row, and the index of the mention that its id names. */
export type Aimed = { readonly row: CorrectionRow; readonly index: number };

/** Which mentions are one event, after splits and merges; `mergedBy`: the row that merges a mention which was in no event. */
export type Regrouped = {
  readonly groupOf: (index: number) => number;
  readonly mergedBy: ReadonlyMap<number, CorrectionRow>;
};

/** Groups by number, and which of them have been joined. */
type Groups = {
  /** The group of each mention, before merges. */
  readonly own: number[];
  readonly fresh: () => number;
  readonly join: (a: number, b: number) => void;
  readonly root: (group: number) => number;
};

function groupsOf({ homes }: Holding): Groups {
  const parent: number[] = [];
  const fresh = (): number => parent.push(parent.length) - 1;
  const byHome = new Map<Event | null, number>();
  const own = homes.map((home) => {
    const group = (home === null ? undefined : byHome.get(home)) ?? fresh();
    byHome.set(home, group);
    return group;
  });
  const root = (group: number): number => {
    let current = group;
    for (let up = parent[current] ?? current; up !== current; up = parent[current] ?? current) {
      parent[current] = parent[up] ?? up;
      current = up;
    }
    return current;
  };
  const join = (a: number, b: number): void => {
    const [first, second] = [Math.min(root(a), root(b)), Math.max(root(a), root(b))];
    parent[second] = first;
  };
  return { own, fresh, join, root };
}

/** The groups that a row has taken apart. */
type Parted = { readonly row: CorrectionRow; readonly groups: readonly number[] };

/** An event of several articles becomes one event an article; the first article's mentions stay where they are. */
function splitByArticle(holding: Holding, groups: Groups, members: readonly number[]): number[] {
  const byArticle = new Map<string, number>();
  for (const i of members) {
    const article = holding.mentions[i]?.article_id ?? '';
    const group = byArticle.get(article) ?? (byArticle.size === 0 ? groups.own[i] : undefined) ?? groups.fresh();
    byArticle.set(article, group);
    groups.own[i] = group;
  }
  return [...byArticle.values()];
}

const isOfOneArticle = ({ mentions: [first, ...others] }: Event): boolean =>
  others.every(({ article_id }) => article_id === first?.article_id);

type Splitting = { readonly holding: Holding; readonly groups: Groups; readonly tell: Tell };

function splitEvents(rows: readonly Aimed[], { holding, groups, tell }: Splitting): Parted[] {
  const membersOf = new Map<Event, number[]>();
  for (const [i, home] of holding.homes.entries())
    if (home !== null && membersOf.get(home)?.push(i) === undefined) membersOf.set(home, [i]);
  const done = new Map<Event, readonly number[]>();
  return rows.flatMap(({ row, index }) => {
    const home = holding.homes[index] ?? null;
    if (home === null) tell(row, 'no_event');
    else if (isOfOneArticle(home)) tell(row, 'one_article');
    else {
      const parts = done.get(home) ?? splitByArticle(holding, groups, membersOf.get(home) ?? []);
      done.set(home, parts);
      return [{ row, groups: parts }];
    }
    return [];
  });
}

function splitMentions(rows: readonly Aimed[], { holding, groups, tell }: Splitting): Parted[] {
  return rows.flatMap(({ row, index }) => {
    const home = holding.homes[index] ?? null;
    const before = groups.own[index];
    if (home === null || before === undefined) tell(row, 'no_event');
    else if (home.mentions.length === 1) tell(row, 'alone');
    else {
      const alone = groups.fresh();
      groups.own[index] = alone;
      return [{ row, groups: [before, alone] }];
    }
    return [];
  });
}

type Merging = Splitting & { readonly find: (id: string) => number | undefined };

/** The mentions that a row names, each id that names none told. */
function namedBy(row: CorrectionRow, { find, tell }: Merging): number[] {
  return [row.correction.id, ...(idsIn(row.correction.value) ?? [])].flatMap((id) => {
    const index = find(id);
    if (index === undefined) tell(row, 'gone', id);
    return index === undefined ? [] : [index];
  });
}

function merge(rows: readonly CorrectionRow[], merging: Merging): Map<number, CorrectionRow> {
  const { holding, groups, tell } = merging;
  const mergedBy = new Map<number, CorrectionRow>();
  const joins: number[][] = [];
  for (const row of rows) {
    const indices = namedBy(row, merging);
    const distinct = new Set(indices.map((i) => groups.own[i] ?? i));
    if (distinct.size > 1) joins.push([...distinct]);
    else if (indices.length > 1) tell(row, 'settled');
    for (const i of distinct.size > 1 ? indices : [])
      if (holding.homes[i] === null && !mergedBy.has(i)) mergedBy.set(i, row);
  }
  for (const [first, ...others] of joins) for (const other of others) groups.join(first ?? other, other);
  return mergedBy;
}

/** The rows that change which mentions are one event. */
type Rows = { readonly splits: readonly Aimed[]; readonly merges: readonly CorrectionRow[] };

/** Splits, of events before mentions, then merges: a mention can so be moved from one event to another. */
export function regroup({ splits, merges }: Rows, merging: Omit<Merging, 'groups'>): Regrouped {
  const groups = groupsOf(merging.holding);
  const around = { ...merging, groups };
  const ofEvents = splits.filter(({ row }) => namesEvent(row.correction.id));
  const ofMentions = splits.filter(({ row }) => !namesEvent(row.correction.id));
  const parted = [...splitEvents(ofEvents, around), ...splitMentions(ofMentions, around)];
  const mergedBy = merge(merges, around);
  for (const { row, groups: parts } of parted)
    if (new Set(parts.map(groups.root)).size < parts.length) merging.tell(row, 'merged_back');
  return { groupOf: (index) => groups.root(groups.own[index] ?? index), mergedBy };
}
