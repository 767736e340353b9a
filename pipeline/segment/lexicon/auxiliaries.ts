/** A form of be, have, do; `none` for infinitive, participle and gerund. */
export type Auxiliary = {
  readonly lemma: 'be' | 'have' | 'do';
  readonly tense: 'past' | 'present' | 'none';
  readonly negated: boolean;
};

/** What a modal makes of its verb: to come, possible, due, or bound to a condition. */
export type Modal = {
  readonly lemma: string;
  readonly mood: 'future' | 'possible' | 'obliged' | 'conditional';
  readonly negated: boolean;
};

const AUXILIARY_ROWS: readonly (readonly [Auxiliary['lemma'], Auxiliary['tense'], string])[] = [
  ['be', 'present', "am is are 'm 're"],
  ['be', 'past', 'was were'],
  ['be', 'none', 'be been being'],
  ['have', 'present', "have has 've"],
  ['have', 'past', 'had'],
  ['have', 'none', 'having'],
  ['do', 'present', 'do does'],
  ['do', 'past', 'did'],
  ['do', 'none', 'done doing'],
];

const MODAL_ROWS: readonly (readonly [Modal['mood'], string])[] = [
  ['future', "will shall 'll"],
  ['possible', 'can could may might'],
  ['obliged', 'must should ought need'],
  ['conditional', "would 'd"],
];

/** Negated forms that are not the word plus n't. */
const ODD_NEGATIONS: readonly (readonly [string, string])[] = [
  ['will', "won't"],
  ['can', "can't"],
  ['can', 'cannot'],
  ['shall', "shan't"],
  ['am', "ain't"],
];

const HAVE_NO_NT = new Set([
  "'m",
  "'re",
  "'ve",
  "'ll",
  "'d",
  'will',
  'can',
  'shall',
  'am',
  'be',
  'been',
  'being',
  'having',
  'done',
  'doing',
]);

/** A word, its negation, and both with the typographic apostrophe. */
const spellings = (word: string): readonly (readonly [string, boolean])[] => {
  const odd = ODD_NEGATIONS.filter(([base]) => base === word).map(([, negation]) => negation);
  const negations = HAVE_NO_NT.has(word) || word.startsWith("'") ? odd : [`${word}n't`, ...odd];
  const straight = [[word, false] as const, ...negations.map((negation) => [negation, true] as const)];
  return straight.flatMap(([form, negated]) => [
    [form, negated] as const,
    [form.replaceAll("'", '’'), negated] as const,
  ]);
};

const auxiliaries = (): ReadonlyMap<string, Auxiliary> => {
  const forms = new Map<string, Auxiliary>();
  for (const [lemma, tense, list] of AUXILIARY_ROWS) {
    for (const word of list.split(' ')) {
      for (const [form, negated] of spellings(word)) forms.set(form, { lemma, tense, negated });
    }
  }
  return forms;
};

const modals = (): ReadonlyMap<string, Modal> => {
  const forms = new Map<string, Modal>();
  for (const [mood, list] of MODAL_ROWS) {
    for (const word of list.split(' ')) {
      for (const [form, negated] of spellings(word)) forms.set(form, { lemma: word, mood, negated });
    }
  }
  return forms;
};

/** Lower-case form -> auxiliary; contracted and negated forms with either apostrophe: "hasn't", "’re". */
export const AUXILIARIES: ReadonlyMap<string, Auxiliary> = auxiliaries();

/** Lower-case form -> modal: "will", "couldn't", "’ll". */
export const MODALS: ReadonlyMap<string, Modal> = modals();
