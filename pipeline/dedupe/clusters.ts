import { sameDoer } from './pairs/signals.ts';
import { OPEN } from './table/day-window.ts';
import { FLAG } from './table/flags.ts';
import type { MentionTable } from './table/mention-table.ts';

/** Days that the reports of one event may be apart, where they name different ones. */
const MOST_APART = 7;

/** Union-find over mention indices in which chains can't bring together what excludes each other. */
export class Clusters {
  readonly #table: MentionTable;
  readonly #parent: Int32Array;
  /** Days that all mentions of a cluster leave open, or where they disagree, those that they name; by root. */
  readonly #from: Int32Array;
  readonly #until: Int32Array;
  /** ... and those that are left open by what the texts themselves say. */
  readonly #saidFrom: Int32Array;
  readonly #saidUntil: Int32Array;
  /** A mention of the cluster that names its speaker, or -1; by root. */
  readonly #speaker: Int32Array;

  constructor(table: MentionTable) {
    this.#table = table;
    this.#parent = Int32Array.from({ length: table.length }, (_, i) => i);
    this.#from = table.from.slice();
    this.#until = table.until.slice();
    this.#saidFrom = table.first.map((day, i) => (table.is(i, FLAG.said) ? day : -OPEN));
    this.#saidUntil = table.last.map((day, i) => (table.is(i, FLAG.said) ? day : OPEN));
    this.#speaker = Int32Array.from({ length: table.length }, (_, i) =>
      table.is(i, FLAG.statement) && table.doerHead[i] !== -1 ? i : -1,
    );
  }

  /** The mention that stands for the cluster of this one: its first. */
  root(index: number): number {
    let current = index;
    for (let up = this.#up(current); up !== current; up = this.#up(current)) {
      this.#parent[current] = this.#up(up);
      current = up;
    }
    return current;
  }

  /**
   * Joins the clusters of two mentions, unless their realms, days or speakers, all taken together, exclude each other. Two that state
   * different days are joined by their own likeness only, never through a third that states none.
   */
  join(a: number, b: number): boolean {
    const first = Math.min(this.root(a), this.root(b));
    const second = Math.max(this.root(a), this.root(b));
    if (first === second) return true;
    const days = this.#daysTogether(first, second);
    const said = this.#saidTogether(first, second);
    if (said === null && !this.#contradict(a, b)) return false;
    if (days === null || !this.#speakersAgree(first, second)) return false;
    if (this.#table.realm[first] !== this.#table.realm[second]) return false;
    this.#parent[second] = first;
    this.#from[first] = days.from;
    this.#until[first] = days.until;
    if (said !== null) {
      this.#saidFrom[first] = said.from;
      this.#saidUntil[first] = said.until;
    }
    if (this.#speaker[first] === -1) this.#speaker[first] = this.#speaker[second] ?? -1;
    return true;
  }

  #up(index: number): number {
    return this.#parent[index] ?? index;
  }

  #saidTogether(a: number, b: number): { from: number; until: number } | null {
    const from = Math.max(this.#saidFrom[a] ?? 0, this.#saidFrom[b] ?? 0);
    const until = Math.min(this.#saidUntil[a] ?? 0, this.#saidUntil[b] ?? 0);
    return from <= until ? { from, until } : null;
  }

  /** Whether the two state different days and are held to be one all the same: nothing between them can do that for them. */
  #contradict(a: number, b: number): boolean {
    const { first, last } = this.#table;
    if (!this.#table.is(a, FLAG.said) || !this.#table.is(b, FLAG.said)) return false;
    return (first[a] ?? 0) > (last[b] ?? 0) || (first[b] ?? 0) > (last[a] ?? 0);
  }

  #daysTogether(a: number, b: number): { from: number; until: number } | null {
    const [fromA, fromB] = [this.#from[a] ?? 0, this.#from[b] ?? 0];
    const [untilA, untilB] = [this.#until[a] ?? 0, this.#until[b] ?? 0];
    const common = { from: Math.max(fromA, fromB), until: Math.min(untilA, untilB) };
    if (common.from <= common.until) return common;
    const named = { from: common.until, until: common.from };
    return named.until - named.from <= MOST_APART ? named : null;
  }

  #speakersAgree(a: number, b: number): boolean {
    const [one, other] = [this.#speaker[a] ?? -1, this.#speaker[b] ?? -1];
    return one === -1 || other === -1 || sameDoer(this.#table, one, other);
  }
}
