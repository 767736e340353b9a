import type { Known } from './known.ts';
import { type Draft, kindByHead, kindOf, type Reading, word } from './reading.ts';
import type { Run } from './runs.ts';
import { type TitlePhrase, titleAt } from './title-phrase.ts';
import type { NameTraits } from './traits.ts';

/** Callings that are surnames as well: "Stephen King". */
const SURNAME_ROLES: ReadonlySet<string> = new Set(
  'King Prince Bishop Judge Major Marshal Pope Abbott Cardinal Duke Baron Father Lord Nurse Pilot Driver Farmer Painter Singer Writer Model Boss Coach Pastor'.split(
    ' ',
  ),
);

/** "&" ties only what is capital around it. */
const isTie = ({ isTie: ties, text }: NameTraits): boolean => ties && text !== '&';

const draft = (from: number, to: number, kind: Draft['kind']): Draft => ({
  from,
  to,
  kind,
  known: null,
  country: null,
  title: null,
});

const isHead = (reading: Reading, at: number): boolean => word(reading, at).head !== null;
const isGivenName = (reading: Reading, at: number): boolean => word(reading, at).isGivenName;

/** A known place or body opens a longer name when a head follows: "Iranian Foreign Ministry", "Vietnam War". Index after it, or null. */
const headedEnd = (reading: Reading, known: Known, limit: number): number | null => {
  const next = reading.known[known.end];
  if (
    next &&
    next.end <= limit &&
    next.kind === 'organisation' &&
    next.country === null &&
    isHead(reading, next.end - 1)
  )
    return next.end;
  let head = -1;
  for (let i = known.end; i < limit; i++) {
    if (reading.known[i] && !isHead(reading, i)) break;
    if (word(reading, i).isRole && !isHead(reading, i + 1)) break;
    if (isHead(reading, i)) head = i;
    else if (head >= 0 && !isTie(word(reading, i)) && !isTie(word(reading, i - 1))) break;
    else if (head >= 0 && i > head) head = i;
  }
  return head < 0 ? null : head + 1;
};

const readKnown = (reading: Reading, at: number, limit: number): Draft | null => {
  const known = reading.known[at];
  if (!known || known.end > limit) return null;
  const more = known.end < limit;
  const asGiven = known.end === at + 1 && word(reading, at).isGivenOrPlace;
  if (more && asGiven && !known.demonym && !isHead(reading, known.end) && !titleAt(reading.tokens, known.end, limit))
    return null;
  const end = more ? headedEnd(reading, known, limit) : null;
  if (end !== null)
    return {
      ...draft(at, end, word(reading, end - 1).head ?? kindByHead(reading, at, end) ?? 'organisation'),
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
    !isGivenName(reading, end) &&
    !titleAt(reading.tokens, end, limit) &&
    word(reading, end).isUpper
  )
    end++;
  return end;
};

const CALLING_ENDING = /\p{Ll}{3}(?:er|or|ist|ian|ant|man)$/u;

/** Words that describe the person named next: "Linebacker Steve Kowalski", "Rovers Sign Maurice Bell". */
const describes = (reading: Reading, from: number, to: number): boolean => {
  if (reading.openers.has(from) && to === from + 1 && CALLING_ENDING.test(word(reading, from).text)) return true;
  for (let i = from; i < to; i++) {
    const { isOrdinaryOpener, isAcronym, text } = word(reading, i);
    if (!reading.headline && !isOrdinaryOpener && !isAcronym && !text.endsWith('s')) return false;
  }
  return true;
};

/** End of an unknown name: before the next title, or before a known name of two words and more. */
const plainEnd = (reading: Reading, at: number, limit: number): number => {
  const given = isGivenName(reading, at);
  for (let i = at + 1; i < limit; i++) {
    const surname = given && i === limit - 1 && SURNAME_ROLES.has(word(reading, i).text);
    const title = surname ? null : titleAt(reading.tokens, i, limit);
    if (
      title &&
      !isHead(reading, title.to) &&
      !word(reading, i).isParticle &&
      !word(reading, i - 1).isParticle &&
      !word(reading, i - 1).isTie
    )
      return i;
    if (!given && reading.known[i]?.demonym) return i;
    if (reading.headline && word(reading, i).isListedOrdinary) return i;
    if (!given && i < limit - 1 && isGivenName(reading, i) && describes(reading, at, i)) return i;
  }
  return limit;
};

const readTitled = (reading: Reading, title: TitlePhrase, limit: number): Draft | null => {
  const at = title.to;
  if (at >= limit) return null;
  const known = reading.known[at];
  if (known && !word(reading, at).isGivenOrPlace) return null;
  const end = plainEnd(reading, at, limit);
  const head = kindByHead(reading, at, end);
  if (head === 'organisation') return draft(title.from, end, head);
  return { ...draft(at, end, 'person'), title };
};

/** Skips capitals that are due to the sentence's start; returns where names may begin. */
const skipOpener = (reading: Reading, run: Run): number => {
  const { from, to } = run;
  if (!reading.openers.has(from)) return from;
  const first = word(reading, from);
  if (first.isClosedClass && !(reading.known[from] && reading.known[from].end > from + 1)) return from + 1;
  if (reading.known[from] || first.isRole || first.isHonorific) return from;
  if (!first.isOrdinaryOpener || (first.isGivenName && to - from > 1)) return from;
  // "Central Bank governor ...", "Foreign Ministry spokesman ...": an ordinary word may open a body's name.
  const headed = to - from > 1 && !reading.known[from + 1] && word(reading, to - 1).head === 'organisation';
  const surname =
    to - from > 1 && !first.isListedOrdinary && !titleAt(reading.tokens, from + 1, to) && !reading.known[from + 1];
  return headed || surname ? from : from + 1;
};

const admitted = (reading: Reading, name: Draft): boolean => {
  if (name.known || name.title || name.country) return true;
  const single = name.to - name.from === 1;
  const opener = reading.openers.has(name.from) && single;
  const { isOrdinaryOpener, isGivenName: isGiven, text } = word(reading, name.from);
  if (opener && isOrdinaryOpener && !isGiven) return false;
  if (!reading.headline) return true;
  if (/^\p{Lu}{2,}$/u.test(text)) return false;
  return !single && (name.kind === 'organisation' || isGiven);
};

/** The names of one run, in order. Linear: every step moves forward. */
export const readRun = (reading: Reading, run: Run): Draft[] => {
  const found: Draft[] = [];
  let at = skipOpener(reading, run);
  while (at < run.to) {
    const first = word(reading, at);
    if (first.isParticle || first.isTie) {
      at += 1;
      continue;
    }
    const title =
      reading.known[at] && (reading.known[at]?.end ?? 0) > at + 1 ? null : titleAt(reading.tokens, at, run.to);
    const titled = title && readTitled(reading, title, run.to);
    const company = title && isHead(reading, title.to) && title.to < run.to;
    if (title && !company) {
      if (titled) found.push(titled);
      at = titled?.to ?? title.to;
      continue;
    }
    const end = plainEnd(reading, at, run.to);
    const name = readKnown(reading, at, run.to) ?? draft(at, end, kindOf(reading, at, end));
    const description =
      reading.openers.has(at) && name.to < run.to && isGivenName(reading, name.to) && describes(reading, at, name.to);
    if (!description && admitted(reading, name)) found.push(name);
    at = Math.max(name.to, at + 1);
  }
  return found;
};
