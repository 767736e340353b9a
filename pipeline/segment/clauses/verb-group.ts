import type { Clause } from '../../../schemas/clause.ts';
import type { Analysis } from '../lexicon/analysis.ts';
import type { Modal } from '../lexicon/auxiliaries.ts';
import type { VerbClass } from '../lexicon/verbs.ts';

/** An auxiliary chain with its main verb, or a verb alone: "has never left", "was arrested", "to lift", "put". */
export type VerbGroup = {
  /** Word indices [from, to); `head` is the main verb. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly lemma: string;
  readonly class: VerbClass;
  readonly form: Clause['form'];
  readonly tense: Clause['tense'];
  readonly aspect: Clause['aspect'];
  readonly mood: Modal['mood'] | null;
  readonly negated: boolean;
  readonly passive: boolean;
  /** The bare form can be past tense or participle: the sentence decides. */
  readonly either: boolean;
};

type Shape = Pick<VerbGroup, 'form' | 'tense'> & Partial<Pick<VerbGroup, 'aspect' | 'mood' | 'passive' | 'either'>>;

/** A verb of one word. */
export const bare = (
  at: number,
  { lemma, class: verbClass }: Analysis,
  { form, tense, aspect = 'simple', mood = null, passive = false, either = false }: Shape,
): VerbGroup => ({
  from: at,
  to: at + 1,
  head: at,
  lemma,
  class: verbClass,
  form,
  tense,
  aspect,
  mood,
  negated: false,
  passive,
  either,
});
