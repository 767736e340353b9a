import type { VerbClass } from './verbs.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** One reading of a word as a verb. `guessed`: the verb is in no list, only the ending speaks for it. */
export type Analysis = {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly class: VerbClass;
  readonly guessed?: true;
};
