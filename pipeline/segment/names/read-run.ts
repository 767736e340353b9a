import { isGivenName } from './given-names.ts';
import type { Known } from './known.ts';
import { isClosedClass, isListedOrdinary, isOrdinaryOpener } from './ordinary-words.ts';
import { ORGANISATION_HEADS } from './organisations.ts';
import { PLACE_OR_GIVEN_NAME } from './places.ts';
import { type Draft, headKind, isAcronym, isHead, kindByHead, kindOf, type Reading, word } from './reading.ts';
import { PARTICLES, type Run } from './runs.ts';
import { type TitlePhrase, titleAt } from './title-phrase.ts';
import { isHonorific, isRole } from './titles.ts';

/** Callings that are surnames as well: "Stephen King". */
const SURNAME_ROLES: ReadonlySet<string> = new Set(
  'King Prince Bishop Judge Major Marshal Pope Abbott Cardinal Duke Baron Father Lord Nurse Pilot Driver Farmer Painter Singer Writer Model Boss Coach Pastor'.split(
    ' ',
  ),
);

const draft = (from: number, to: number, kind: Draft['kind']): Draft => ({
  from,
  to,
  kind,
  known: null,
  country: null,
  title: null,
});

const TIES = /^(?:of|for|on|the|and)$/u;

/** A known place or body opens a longer name when a head follows: "Iranian Foreign Ministry", "Vietnam War". Index after it, or null. */
const headedEnd = (reading: Reading, known: Known, limit: number): number | null => {
  const next = reading.known[known.end];
  if (
    next &&
    next.end <= limit &&
    next.kind === 'organisation' &&
    next.country === null &&
    isHead(word(reading, next.end - 1))
  )
    return next.end;
  let head = -1;
  for (let i = known.end; i < limit; i++) {
    if (reading.known[i] && !isHead(word(reading, i))) break;
    if (isRole(word(reading, i)) && !isHead(word(reading, i + 1))) break;
    if (isHead(word(reading, i))) head = i;
    else if (head >= 0 && !TIES.test(word(reading, i)) && !TIES.test(word(reading, i - 1))) break;
    else if (head >= 0 && i > head) head = i;
  }
  return head < 0 ? null : head + 1;
};

const readKnown = (reading: Reading, at: number, limit: number): Draft | null => {
  const known = reading.known[at];
  if (!known || known.end > limit) return null;
  const next = word(reading, known.end);
  const more = known.end < limit;
  const first = word(reading, at);
  const asGiven = known.end === at + 1 && (PLACE_OR_GIVEN_NAME.has(first) || isGivenName(first));
  if (more && asGiven && !known.demonym && !isHead(next) && !titleAt(reading.tokens, known.end, limit)) return null;
  const end = more ? headedEnd(reading, known, limit) : null;
  if (end !== null)
    return {
      ...draft(at, end, headKind(word(reading, end - 1)) ?? kindByHead(reading, at, end) ?? 'organisation'),
      country: known.country,
    };
  const tail = tailEnd(reading, known, limit);
  if (tail > known.end) return { ...draft(at, tail, 'organisation'), country: known.country };
  const kind = known.kind === 'holiday' ? 'other' : known.kind;
  return { ...draft(at, known.end, kind), known, country: known.country };
};

/** A firm or a team: a known body or city with capitals behind it that are no other name ("Apple Computer", "Leeds Rovers"). */
const tailEnd = (reading: Reading, known: Known, limit: number): number => {
  let end = known.end;
  const open =
    known.kind === 'organisation' ||
    (known.kind === 'place' && !known.demonym && known.country !== null && known.canonical !== known.country);
  while (
    open &&
    !reading.headline &&
    end < limit &&
    !reading.known[end] &&
    !isGivenName(word(reading, end)) &&
    !titleAt(reading.tokens, end, limit) &&
    /^\p{Lu}/u.test(word(reading, end))
  )
    end++;
  return end;
};

const CALLING_ENDING = /\p{Ll}{3}(?:er|or|ist|ian|ant|man)$/u;

/** Words that describe the person named next: "Linebacker Steve Kowalski", "Rovers Sign Maurice Bell". */
const describes = (reading: Reading, from: number, to: number): boolean => {
  if (reading.openers.has(from) && to === from + 1 && CALLING_ENDING.test(word(reading, from))) return true;
  for (let i = from; i < to; i++) {
    const text = word(reading, i);
    if (!reading.headline && !isOrdinaryOpener(text) && !isAcronym(text) && !text.endsWith('s')) return false;
  }
  return true;
};

/** End of an unknown name: before the next title, or before a known name of two words and more. */
const plainEnd = (reading: Reading, at: number, limit: number): number => {
  const given = isGivenName(word(reading, at));
  for (let i = at + 1; i < limit; i++) {
    const surname = given && i === limit - 1 && SURNAME_ROLES.has(word(reading, i));
    const title = surname ? null : titleAt(reading.tokens, i, limit);
    if (
      title &&
      !isHead(word(reading, title.to)) &&
      !PARTICLES.has(word(reading, i)) &&
      !PARTICLES.has(word(reading, i - 1))
    ) {
      if (!/^(?:of|for|on|the|and|&)$/u.test(word(reading, i - 1))) return i;
    }
    if (!given && reading.known[i]?.demonym) return i;
    if (reading.headline && isListedOrdinary(word(reading, i))) return i;
    if (!given && i < limit - 1 && isGivenName(word(reading, i)) && describes(reading, at, i)) return i;
  }
  return limit;
};

const readTitled = (reading: Reading, title: TitlePhrase, limit: number): Draft | null => {
  const at = title.to;
  if (at >= limit) return null;
  const known = reading.known[at];
  if (known && !isGivenName(word(reading, at)) && !PLACE_OR_GIVEN_NAME.has(word(reading, at))) return null;
  const end = plainEnd(reading, at, limit);
  const head = kindByHead(reading, at, end);
  if (head === 'organisation') return draft(title.from, end, head);
  return { ...draft(at, end, 'person'), title };
};

/** Skips capitals that are due to the sentence's start; returns where names may begin. */
const skipOpener = (reading: Reading, run: Run): number => {
  const { from, to } = run;
  if (!reading.openers.has(from)) return from;
  const text = word(reading, from);
  if (isClosedClass(text) && !(reading.known[from] && reading.known[from].end > from + 1)) return from + 1;
  if (reading.known[from] || isRole(text) || isHonorific(text)) return from;
  if (!isOrdinaryOpener(text) || (isGivenName(text) && to - from > 1)) return from;
  // "Central Bank governor ...", "Foreign Ministry spokesman ...": an ordinary word may open a body's name.
  const headed = to - from > 1 && !reading.known[from + 1] && ORGANISATION_HEADS.has(word(reading, to - 1));
  const surname =
    to - from > 1 && !isListedOrdinary(text) && !titleAt(reading.tokens, from + 1, to) && !reading.known[from + 1];
  return headed || surname ? from : from + 1;
};

const admitted = (reading: Reading, name: Draft): boolean => {
  if (name.known || name.title || name.country) return true;
  const single = name.to - name.from === 1;
  const opener = reading.openers.has(name.from) && single;
  if (opener && isOrdinaryOpener(word(reading, name.from)) && !isGivenName(word(reading, name.from))) return false;
  if (!reading.headline) return true;
  if (/^\p{Lu}{2,}$/u.test(word(reading, name.from))) return false;
  return !single && (name.kind === 'organisation' || isGivenName(word(reading, name.from)));
};

/** The names of one run, in order. Linear: every step moves forward. */
export const readRun = (reading: Reading, run: Run): Draft[] => {
  const found: Draft[] = [];
  let at = skipOpener(reading, run);
  while (at < run.to) {
    const first = word(reading, at);
    if (PARTICLES.has(first) || /^(?:of|for|on|the|and|&)$/u.test(first)) {
      at += 1;
      continue;
    }
    const title =
      reading.known[at] && (reading.known[at]?.end ?? 0) > at + 1 ? null : titleAt(reading.tokens, at, run.to);
    const titled = title && readTitled(reading, title, run.to);
    const company = title && isHead(word(reading, title.to)) && title.to < run.to;
    if (title && !company) {
      if (titled) found.push(titled);
      at = titled?.to ?? title.to;
      continue;
    }
    const end = plainEnd(reading, at, run.to);
    const name = readKnown(reading, at, run.to) ?? draft(at, end, kindOf(reading, at, end));
    const description =
      reading.openers.has(at) &&
      name.to < run.to &&
      isGivenName(word(reading, name.to)) &&
      describes(reading, at, name.to);
    if (!description && admitted(reading, name)) found.push(name);
    at = Math.max(name.to, at + 1);
  }
  return found;
};
