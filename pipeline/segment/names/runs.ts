import type { Token } from '../words/tokens.ts';
import { type Known, knownAt } from './known.ts';
import { placeNamed } from './places.ts';

/** A maximal stretch of tokens [from, to) that may hold names: capitals and what ties them together. */
export type Run = { readonly from: number; readonly to: number };

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

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

const ownsOf = ({ text, form }: Token): boolean =>
  form.naming.head === 'organisation' || form.naming.head === 'other' || BEFORE_OF.has(text);

const mayName = (token: Token | undefined): boolean => token?.form.naming.mayName === true;

/** Whether "of", "for", "on" or "and" at `at` ties the run to the capital after it. */
const connects = (tokens: readonly Token[], run: Run, at: number): boolean => {
  const word = tokens[at]?.text ?? '';
  const left = tokens[run.to - 1];
  const right = tokens[at + 1]?.text === 'the' ? tokens[at + 2] : tokens[at + 1];
  if (!left || !right || !mayName(right)) return false;
  if (word === 'of') return ownsOf(left) || (OFFICES_OF.has(left.text) && OFFICE_FIELDS.has(right.text));
  if (right.form.naming.isGivenName || right.form.naming.isRole || placeNamed(right.text)) return false;
  if (word === 'for') return left.form.naming.head === 'organisation';
  if (word === 'on') return BEFORE_ON.has(left.text);
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
  if (mayName(next) && !next.form.naming.isClosedClass) return { ...run, to: run.to + 1 };
  // "Theresa May" and "Fredric March" bear a month's name; "Ali May 5" does not occur.
  if (last.form.naming.isGivenName && (next.text === 'May' || next.text === 'March')) return { ...run, to: run.to + 1 };
  if (next.text === '&' && mayName(tokens[run.to + 1])) return { ...run, to: run.to + 2 };
  if (!next.isWord || next.capital) return null;
  const following = tokens[run.to + 1];
  if (next.form.naming.isParticle) {
    if (mayName(following)) return { ...run, to: run.to + 2 };
    if (following?.form.naming.isParticle && mayName(tokens[run.to + 2])) return { ...run, to: run.to + 3 };
  }
  if (!connects(tokens, run, run.to)) return null;
  return { ...run, to: run.to + (following?.text === 'the' ? 3 : 2) };
};

/** What the tables know at each token; only certain words begin a known name. */
export const knownNames = (tokens: readonly Token[]): readonly (Known | null)[] =>
  tokens.map((_, at) => knownAt(tokens, at));

const opensName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.gap === 'blank' && mayName(tokens[at + 1]) && !tokens[at + 1]?.form.naming.isRole;

/** The runs of a sentence in order. Every token is visited once. */
export const runs = (tokens: readonly Token[], known: readonly (Known | null)[]): Run[] => {
  const found: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const holiday = known[at]?.kind === 'holiday' ? known[at] : null;
    // "Jan Novak" is no month.
    const given = token?.form.naming.isCalendar && token.form.naming.isGivenName && opensName(tokens, at);
    if (
      !token ||
      holiday ||
      !(given || mayName(token)) ||
      token.form.naming.isTail ||
      (token.form.naming.isClosedClass && !known[at])
    ) {
      at = holiday?.end ?? at + 1;
      continue;
    }
    let run: Run = { from: at, to: at + 1 };
    for (let wider: Run | null = run; wider; wider = extend(tokens, run)) {
      let { to } = wider;
      for (let i = at; i < to; i++) to = Math.max(to, known[i]?.end ?? 0);
      run = { from: run.from, to };
      at = to - 1;
    }
    found.push(run);
    at = run.to;
  }
  return found;
};
