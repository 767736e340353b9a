import { ambiguous } from './ambiguous.ts';
import type { Analysis, VerbForm } from './analysis.ts';
import { AUXILIARIES, type Auxiliary, MODALS, type Modal } from './auxiliaries.ts';
import {
  COORDINATORS,
  DETERMINERS,
  NEGATORS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  standsBetween,
} from './closed-class.ts';
import { type EventNoun, eventNoun } from './event-nouns.ts';
import { analyses } from './morphology.ts';

/** What a word may be to a clause, whatever its case. */
export type WordClasses = {
  readonly lower: string;
  readonly isDeterminer: boolean;
  readonly isPreposition: boolean;
  readonly isCoordinator: boolean;
  readonly isSubordinator: boolean;
  readonly isRelative: boolean;
  readonly isPronoun: boolean;
  readonly isSubjectPronoun: boolean;
  readonly isNegator: boolean;
  /** It may stand between an auxiliary and its verb. */
  readonly standsBetween: boolean;
  readonly isNumeral: boolean;
  /** A mark that parts clauses. */
  readonly isClauseMark: boolean;
  /** A mark or a word at which a clause may begin. */
  readonly isSeam: boolean;
  /** Of a closed class: it names nothing. */
  readonly isFunctionWord: boolean;
  readonly auxiliary: Auxiliary | null;
  readonly modal: Modal | null;
  /** The one that it is, or that is contracted at its end: "he'll", "they've". */
  readonly lastAuxiliary: Auxiliary | null;
  readonly lastModal: Modal | null;
  readonly verbs: readonly Analysis[];
  /** The first of its readings in each form. */
  readonly verbAs: Readonly<Record<VerbForm, Analysis | null>>;
  /** Other than a verb as well: "claims", "left". */
  readonly isAmbiguous: boolean;
  readonly eventNoun: EventNoun | null;
};

const NUMERAL = /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)$/;
const CLAUSE_MARK = /^[,;:—–“”"«»()`-]$/;
const CONTRACTED = /['’](?:ve|ll|re|d|m)$/;

const firstAs = (verbs: readonly Analysis[], form: VerbForm): Analysis | null =>
  verbs.find((verb) => verb.form === form) ?? null;

export const wordClasses = (lower: string): WordClasses => {
  const tail = CONTRACTED.exec(lower)?.[0] ?? '';
  const verbs = analyses(lower);
  const isFunctionWord =
    [DETERMINERS, PREPOSITIONS, COORDINATORS, SUBORDINATORS, RELATIVES, PRONOUNS].some((words) => words.has(lower)) ||
    MODALS.has(lower) ||
    AUXILIARIES.has(lower);
  return {
    lower,
    isDeterminer: DETERMINERS.has(lower),
    isPreposition: PREPOSITIONS.has(lower),
    isCoordinator: COORDINATORS.has(lower),
    isSubordinator: SUBORDINATORS.has(lower),
    isRelative: RELATIVES.has(lower),
    isPronoun: PRONOUNS.has(lower),
    isSubjectPronoun: SUBJECT_PRONOUNS.has(lower),
    isNegator: NEGATORS.has(lower),
    standsBetween: standsBetween(lower),
    isNumeral: NUMERAL.test(lower),
    isFunctionWord,
    isClauseMark: CLAUSE_MARK.test(lower),
    isSeam: CLAUSE_MARK.test(lower) || COORDINATORS.has(lower) || SUBORDINATORS.has(lower) || RELATIVES.has(lower),
    auxiliary: AUXILIARIES.get(lower) ?? null,
    modal: MODALS.get(lower) ?? null,
    lastAuxiliary: AUXILIARIES.get(lower) ?? AUXILIARIES.get(tail) ?? null,
    lastModal: MODALS.get(lower) ?? MODALS.get(tail) ?? null,
    verbs,
    verbAs: {
      base: firstAs(verbs, 'base'),
      third: firstAs(verbs, 'third'),
      past: firstAs(verbs, 'past'),
      participle: firstAs(verbs, 'participle'),
      gerund: firstAs(verbs, 'gerund'),
    },
    isAmbiguous: ambiguous(lower),
    eventNoun: eventNoun(lower),
  };
};

/** What stands where no word does. */
export const NO_WORD = wordClasses('');
