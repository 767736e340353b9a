import type { Analysis, VerbForm } from './analysis.ts';
import { guess } from './guess.ts';
import { gerunds, pasts, third, variants } from './inflection.ts';
import { IRREGULAR } from './irregular.ts';
import { VERBS } from './verbs.ts';

/** Finite present forms read as `third`, whatever their person. */
const BE: readonly (readonly [string, VerbForm])[] = [
  ['be', 'base'],
  ['am', 'third'],
  ['are', 'third'],
  ['is', 'third'],
  ['was', 'past'],
  ['were', 'past'],
  ['been', 'participle'],
  ['being', 'gerund'],
];

const regularForms = (base: string): readonly (readonly [string, VerbForm])[] => {
  const { past, participle } = IRREGULAR.get(base) ?? { past: pasts(base), participle: pasts(base) };
  return [
    [base, 'base'],
    [base === 'have' ? 'has' : third(base), 'third'],
    ...past.map((word) => [word, 'past'] as const),
    ...participle.map((word) => [word, 'participle'] as const),
    ...gerunds(base).map((word) => [word, 'gerund'] as const),
  ];
};

const inflected = (): ReadonlyMap<string, readonly Analysis[]> => {
  const forms = new Map<string, Analysis[]>();
  const enter = (word: string, analysis: Analysis): void => {
    const known = forms.get(word);
    if (known === undefined) forms.set(word, [analysis]);
    else if (!known.some((other) => other.lemma === analysis.lemma && other.form === analysis.form))
      known.push(analysis);
  };
  for (const [lemma, verbClass] of VERBS) {
    for (const base of variants(lemma)) {
      for (const [word, form] of lemma === 'be' ? BE : regularForms(base))
        enter(word, { lemma, form, class: verbClass });
    }
  }
  return forms;
};

const FORMS = inflected();
const NONE: readonly Analysis[] = [];
const PREFIX = /^(?:re|co|pre|mis|over|out|counter|cross|double|self)-(.+)$/;

const prefixed = (word: string): readonly Analysis[] => {
  const match = PREFIX.exec(word);
  const rest = match?.[1];
  if (rest === undefined) return NONE;
  const prefix = word.slice(0, word.length - rest.length);
  return (FORMS.get(rest) ?? NONE).map((known) => ({ ...known, lemma: prefix + known.lemma }));
};

/**
 * Every reading of a lower-case word as a verb form, the likelier lemma not necessarily first; none for a word that is no verb.
 * A regular -ed form reads as past and as participle. Unknown words by their ending, marked `guessed`.
 */
export const analyses = (word: string): readonly Analysis[] => {
  const known = FORMS.get(word);
  if (known !== undefined) return known;
  return word.includes('-') ? prefixed(word) : guess(word);
};
