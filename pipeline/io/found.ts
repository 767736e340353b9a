import { compareText } from '../../schemas/event-order.ts';
import type { Reject } from '../../schemas/reject.ts';
import type { Source } from '../../schemas/source.ts';
import type { PassedOver } from './passed-over.ts';

/**
 * Files and the articles.csv that speaks for them: the nearest one in their folder or above. `complete`: its folder was
 * named as a whole, so a row that no file answers to is a mistake.
 */
export type Group = {
  readonly sidecar: Source | null;
  readonly complete: boolean;
  /** The list was named itself, or its folder was: if it holds articles, they are asked for. */
  readonly named: boolean;
  readonly sources: Source[];
};

/** A corrections.csv. `complete` as for a group: whatever it speaks of should be there. */
export type CorrectionsFile = { readonly source: Source; readonly complete: boolean };

export type Found = {
  readonly groups: readonly Group[];
  readonly corrections: readonly CorrectionsFile[];
  readonly rejects: readonly Reject[];
  readonly passedOver: ReadonlyMap<PassedOver, number>;
  /** Size of all files together: whether threads are worth their start. */
  readonly bytes: number;
};

export const EMPTY_FOUND: Found = { groups: [], corrections: [], rejects: [], passedOver: new Map(), bytes: 0 };

const byPath = (a: Source, b: Source): number => compareText(a.path, b.path);

/** What a walk has found so far. */
export class Findings {
  bytes = 0;
  readonly #groups = new Map<string, Group>();
  readonly #corrections = new Map<string, CorrectionsFile>();
  readonly #rejects: Reject[] = [];
  readonly #passedOver = new Map<PassedOver, number>();
  readonly #seen = new Set<string>();
  readonly #named = new Set<string>();

  passOver(why: PassedOver): void {
    this.#passedOver.set(why, (this.#passedOver.get(why) ?? 0) + 1);
  }

  reject(source_path: string, message: string): void {
    this.#rejects.push({ source_path, line: null, code: 'E_READ', message });
  }

  /** Each real path once, however many links and arguments lead to it. */
  isNew(real: string): boolean {
    if (this.#seen.has(real)) return false;
    this.#seen.add(real);
    return true;
  }

  /** The group of a sidecar, by its real path. Once its folder was named as a whole, it stays complete. */
  groupOf(real: string, { sidecar, complete }: Pick<Group, 'sidecar' | 'complete'>): Group {
    const known = this.#groups.get(real);
    if (known !== undefined && (known.complete || !complete)) return known;
    const group: Group = { sidecar, complete, named: complete, sources: known?.sources ?? [] };
    this.#groups.set(real, group);
    return group;
  }

  /** A list that the user named itself, by its real path. */
  nameList(real: string): void {
    this.#named.add(real);
  }

  /** A corrections.csv, by its real path. Like a group, it stays complete. */
  correct(real: string, file: CorrectionsFile): void {
    if (file.complete || !this.#corrections.has(real)) this.#corrections.set(real, file);
  }

  found(): Found {
    return {
      groups: [...this.#groups].map(([real, group]) => ({
        ...group,
        named: group.complete || this.#named.has(real),
        sources: group.sources.toSorted(byPath),
      })),
      corrections: [...this.#corrections.values()],
      rejects: this.#rejects,
      passedOver: this.#passedOver,
      bytes: this.bytes,
    };
  }
}
