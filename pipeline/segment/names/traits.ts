import { isGivenName } from './given-names.ts';
import { beginsKnown, continuesKnown, type KnownName, named } from './known-names.ts';
import { isCalendar, isClosedClass, isListedOrdinary, isOrdinaryOpener } from './ordinary-words.ts';
import { ORGANISATION_HEADS, THING_HEADS } from './organisations.ts';
import { PLACE_OR_GIVEN_NAME } from './places.ts';
import { PLACE_HEADS } from './regions.ts';
import { isHonorific, isRole, isRoleModifier } from './titles.ts';

/** What a word as it is written may be to a name. */
export type NameTraits = {
  readonly text: string;
  readonly isUpper: boolean;
  /** It begins with a capital, or with "al-", "d'" and a capital. */
  readonly capital: boolean;
  readonly isRole: boolean;
  readonly isHonorific: boolean;
  readonly isRoleModifier: boolean;
  readonly isGivenName: boolean;
  /** A given name or a place that is one as well. */
  readonly isGivenOrPlace: boolean;
  readonly isCalendar: boolean;
  readonly isClosedClass: boolean;
  /** An ordinary word by list, or by its ending as well. */
  readonly isListedOrdinary: boolean;
  readonly isOrdinaryOpener: boolean;
  /** Kind of the name whose last word it is. */
  readonly head: 'organisation' | 'other' | 'place' | null;
  /** Some known name begins with it. */
  readonly beginsKnown: boolean;
  readonly continuesKnown: boolean;
  /** What it names alone. */
  readonly known: KnownName | null;
  /** Lower-case words inside personal names. */
  readonly isParticle: boolean;
  /** Lower-case words inside the names of bodies. */
  readonly isTie: boolean;
  /** A tail of a name that stands apart from it: "Apple, Inc.". */
  readonly isTail: boolean;
  readonly isAcronym: boolean;
  /** A capital that is no date, no acronym of a thing, and not "I". */
  readonly mayName: boolean;
  /** A longer word all in capitals. */
  readonly isShouted: boolean;
  /** "J.", "J.K." */
  readonly isInitials: boolean;
  /** "MacBook" */
  readonly isCamel: boolean;
  /** A mark after which a capital may be due to its place. */
  readonly isOpeningMark: boolean;
  readonly isRestart: boolean;
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const PARTICLES = set(
  'de del della der den des di da do dos das du la le van von zu zum al el bin ibn ben bint abu af av ter ten y e ul ud ur und',
);
const TIES = set('of for on the and &');
/** Capitals that name nobody. */
const NO_NAMES = set(
  'I ET PT CT OK TV PC CD DVD ID SUV GDP HIV AIDS DNA AI USD EUR GBP VIP PR HR DJ MVP GPS LED LCD USB FAQ RSS PDF UTC RBI RB WR DUI DWI SOS EMS IST HKT CEST RPG NT A.M. P.M. A.M P.M',
);
const TAIL = /^(?:Inc|Corp|Ltd|LLC|PLC|Co|Jr|Sr|No|II|III|IV)\.?$/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\d.&-]*\p{Lu}[\p{Lu}\d.]*$/u;
const CAPITALS = /^\p{Lu}+$/u;
const INITIALS = /^(?:\p{Lu}\.?|(?:\p{Lu}\.)+)$/u;
/** Not "McGurk", "DeGeneres", "O’Neill". */
const CAMEL = /^(?!Mc|Mac\p{Lu}|De|Di|Da|La|Le|Van|Du|Fitz|O['’])\p{Lu}\p{Ll}+\p{Lu}/u;
const OPENING_MARK = /^[“"‘'«„•*([]$/u;
const RESTART = /^[:;.?!–—-]$/u;

const UPPER = /^\p{Lu}/u;
const CAPITAL = /^(?:\p{Lu}|al-\p{Lu}|el-\p{Lu}|d['’]\p{Lu})/u;

/** No table has any other word that begins small. */
const mayBegin = (word: string): boolean => CAPITAL.test(word) || word === 'sub-Saharan';

const headOf = (word: string): NameTraits['head'] => {
  if (ORGANISATION_HEADS.has(word)) return 'organisation';
  if (THING_HEADS.has(word)) return 'other';
  return PLACE_HEADS.has(word) ? 'place' : null;
};

export const nameTraits = (word: string): NameTraits => ({
  text: word,
  isUpper: UPPER.test(word),
  capital: CAPITAL.test(word),
  isRole: isRole(word),
  isHonorific: isHonorific(word),
  isRoleModifier: isRoleModifier(word),
  isGivenName: isGivenName(word),
  isGivenOrPlace: isGivenName(word) || PLACE_OR_GIVEN_NAME.has(word),
  isCalendar: isCalendar(word),
  isClosedClass: isClosedClass(word),
  isListedOrdinary: isListedOrdinary(word),
  isOrdinaryOpener: isOrdinaryOpener(word),
  head: headOf(word),
  beginsKnown: mayBegin(word) && beginsKnown(word),
  continuesKnown: continuesKnown(word),
  known: mayBegin(word) ? named(word) : null,
  isParticle: PARTICLES.has(word),
  isTie: TIES.has(word),
  isTail: TAIL.test(word),
  isAcronym: ACRONYM.test(word),
  mayName: CAPITAL.test(word) && !isCalendar(word) && !NO_NAMES.has(word),
  isShouted: word.length > 3 && CAPITALS.test(word),
  isInitials: INITIALS.test(word),
  isCamel: CAMEL.test(word),
  isOpeningMark: OPENING_MARK.test(word),
  isRestart: RESTART.test(word),
});
