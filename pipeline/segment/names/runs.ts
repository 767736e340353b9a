import { isGivenName } from './given-names.ts';
import { type Known, knownAt } from './known.ts';
import { isCalendar, isClosedClass } from './ordinary-words.ts';
import { ORGANISATION_HEADS, THING_HEADS } from './organisations.ts';
import { placeNamed } from './places.ts';
import { isRole } from './titles.ts';
import type { Token } from './tokens.ts';

/** A maximal stretch of tokens [from, to) that may hold names: capitals and what ties them together. */
export type Run = { readonly from: number; readonly to: number };

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Lower-case words inside personal names. */
export const PARTICLES = set(
  'de del della der den des di da do dos das du la le van von zu zum al el bin ibn ben bint abu af av ter ten y e ul ud ur und',
);
/** Words before "of" that do not name a person's office, beside the heads of organisations and things. */
const BEFORE_OF = set(
  'Republic Kingdom State States Gulf Strait Bay Cape Isle Sultanate Horn City Emirate Knights Sons Lords Doctors Friends',
);
/** Bodies whose field may be a pair: "Ministry of Trade and Industry". */
const FIELD_HEADS = set(
  'Ministry Department Committee Institute Organization Organisation Office Centers Center Centre Bureau Agency Commission Council Convention Chamber School Museum',
);
const BEFORE_ON = set('Council Commission Committee Conference Convention Institute');
/** "Secretary of State", "Chief of Staff": offices with "of" and a capital. */
export const OFFICES_OF = set('Secretary Chief Speaker Leader');
export const OFFICE_FIELDS = set(
  'State Defense Defence Staff Treasury Energy Commerce Labor Transportation Education Agriculture Health Homeland Interior',
);

const isHead = (word: string): boolean => ORGANISATION_HEADS.has(word) || THING_HEADS.has(word) || BEFORE_OF.has(word);

/** Acronyms that name nobody. */
const PLAIN_ACRONYMS = set(
  'ET PT CT OK TV PC CD DVD ID SUV GDP HIV AIDS DNA AI USD EUR GBP VIP PR HR DJ MVP GPS LED LCD USB FAQ RSS PDF UTC RBI RB WR DUI DWI SOS EMS IST HKT CEST RPG NT A.M. P.M. A.M P.M',
);
/** Tails of a name that stand apart from it: "Apple, Inc.". */
const TAILS = /^(?:Inc|Corp|Ltd|LLC|PLC|Co|Jr|Sr|No|II|III|IV)\.?$/u;

const mayName = (token: Token | undefined): boolean =>
  token?.word === true &&
  token.capital &&
  !isCalendar(token.text) &&
  token.text !== 'I' &&
  !PLAIN_ACRONYMS.has(token.text);

/** Whether "of", "for", "on" or "and" at `at` ties the run to the capital after it. */
const connects = (tokens: readonly Token[], run: Run, at: number): boolean => {
  const word = tokens[at]?.text ?? '';
  const left = tokens[run.to - 1]?.text ?? '';
  const right = tokens[at + 1]?.text === 'the' ? tokens[at + 2] : tokens[at + 1];
  if (!right || !mayName(right)) return false;
  if (word === 'of') return isHead(left) || (OFFICES_OF.has(left) && OFFICE_FIELDS.has(right.text));
  if (placeNamed(right.text) || isGivenName(right.text) || isRole(right.text)) return false;
  if (word === 'for') return ORGANISATION_HEADS.has(left);
  if (word === 'on') return BEFORE_ON.has(left);
  return word === 'and' && fieldOpen(tokens, run);
};

/** Inside "Ministry of ...": a field was begun within the last eight words. */
const fieldOpen = (tokens: readonly Token[], run: Run): boolean => {
  for (let i = run.to - 1; i >= Math.max(run.from + 1, run.to - 8); i--)
    if (tokens[i]?.text === 'of' || tokens[i]?.text === 'for') return FIELD_HEADS.has(tokens[i - 1]?.text ?? '');
  return false;
};

/** No name has more words; the bound keeps reading a run cheap. */
const LONGEST_RUN = 16;

/** The run with one more word, or null where it ends. */
const extend = (tokens: readonly Token[], run: Run): Run | null => {
  const last = tokens[run.to - 1];
  const next = tokens[run.to];
  if (!last || last.possessive || next?.gap !== 'blank' || run.to - run.from >= LONGEST_RUN) return null;
  if (mayName(next) && !isClosedClass(next.text)) return { ...run, to: run.to + 1 };
  // "Theresa May" and "Fredric March" bear a month's name; "Ali May 5" does not occur.
  if (isGivenName(last.text) && /^(?:May|March)$/u.test(next.text)) return { ...run, to: run.to + 1 };
  if (next.text === '&' && mayName(tokens[run.to + 1])) return { ...run, to: run.to + 2 };
  if (!next.word || next.capital) return null;
  const following = tokens[run.to + 1];
  if (PARTICLES.has(next.text)) {
    if (mayName(following)) return { ...run, to: run.to + 2 };
    if (following && PARTICLES.has(following.text) && mayName(tokens[run.to + 2])) return { ...run, to: run.to + 3 };
  }
  if (!connects(tokens, run, run.to)) return null;
  return { ...run, to: run.to + (following?.text === 'the' ? 3 : 2) };
};

/** What the tables know at each token; only capitals begin a known name. */
export const knownNames = (tokens: readonly Token[]): readonly (Known | null)[] =>
  tokens.map((token, at) => (token.capital || token.text === 'sub-Saharan' ? knownAt(tokens, at) : null));

const opensName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.gap === 'blank' && mayName(tokens[at + 1]) && !isRole(tokens[at + 1]?.text ?? '');

/** The runs of a sentence in order. Every token is visited once. */
export const runs = (tokens: readonly Token[], known: readonly (Known | null)[]): Run[] => {
  const found: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const holiday = known[at]?.kind === 'holiday' ? known[at] : null;
    // "Jan Novak" is no month.
    const given = token !== undefined && isCalendar(token.text) && isGivenName(token.text) && opensName(tokens, at);
    if (
      !token ||
      holiday ||
      !(given || mayName(token)) ||
      TAILS.test(token.text) ||
      (isClosedClass(token.text) && !known[at])
    ) {
      at = holiday?.end ?? at + 1;
      continue;
    }
    let run: Run = { from: at, to: at + 1 };
    for (let wider: Run | null = run; wider; wider = extend(tokens, run)) {
      run = wider;
      for (let i = at; i < run.to; i++) run = { ...run, to: Math.max(run.to, known[i]?.end ?? 0) };
      at = run.to - 1;
    }
    found.push(run);
    at = run.to;
  }
  return found;
};
