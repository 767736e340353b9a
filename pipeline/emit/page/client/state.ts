import { type Filters, NO_FILTERS } from './filters.ts';
import type { View } from './scale.ts';

export const TABS = ['events', 'undated', 'changes', 'help'] as const;
export type Tab = (typeof TABS)[number];

/** All that a reader can change. */
export type State = {
  readonly filters: Filters;
  /** The part of time on the axis. */
  readonly view: View;
  /** The list holds only what is on the axis. */
  readonly follows: boolean;
  /** Place of the event that was chosen last. */
  readonly chosen: number | null;
  readonly tab: Tab;
};

type Watcher = (state: State, changed: ReadonlySet<keyof State>) => void;

/** One state, and those who draw it: each is told what changed, once a frame at most. */
export class Store {
  #state: State;
  #changed = new Set<keyof State>();
  readonly #watchers: Watcher[] = [];

  constructor(view: View) {
    this.#state = { filters: NO_FILTERS, view, follows: false, chosen: null, tab: 'events' };
  }

  get state(): State {
    return this.#state;
  }

  set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    if (this.#changed.size === 0) requestAnimationFrame(() => this.#tell());
    for (const key of Object.keys(change)) this.#changed.add(key as keyof State);
  }

  watch(watcher: Watcher): void {
    this.#watchers.push(watcher);
  }

  #tell(): void {
    const changed = this.#changed;
    this.#changed = new Set();
    for (const watcher of this.#watchers) watcher(this.#state, changed);
  }
}
