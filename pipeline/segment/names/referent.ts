import type { NamedSentence } from './find-names.ts';
import type { Name } from './name.ts';
import { isCalendar } from './ordinary-words.ts';
import { saysBefore, saysNext } from './says.ts';
import { isRole, isRoleModifier } from './titles.ts';
import type { Token } from './tokens.ts';

/** One mention of a named entity: by name, by office ("the spokesman") or by alias ("the nuclear agreement"). */
export type Referent = {
  readonly start: number;
  readonly end: number;
  readonly name: Name;
  /** Display name of the entity: a person's longest title-less form, a country's name, a body's full name. */
  readonly entity: string;
};

/** A referent with what pronouns need: whether it may be a subject, whether a verb of saying stands beside it. */
export type Placed = Referent & {
  readonly subject: boolean;
  readonly says: boolean;
  /** A clause with "who" goes on from it. */
  readonly described: boolean;
};

const isDescribed = (tokens: readonly Token[], last: number): boolean =>
  /^who$/iu.test(tokens[last + (tokens[last + 1]?.text === ',' ? 2 : 1)]?.text ?? '');

/** Lower-case words after which a name may be subject: what opens a clause, verbs of saying turned round, ends of time phrases. */
const BEFORE_SUBJECT: ReadonlySet<string> = new Set(
  (
    'that and but or while whereas although though because since after before as when whenever where if unless until than whether how why so yet then ' +
    'also however meanwhile earlier later ago today yesterday now recently week month year day night morning afternoon evening weekend ' +
    'say believe believes think thinks hope hopes fear fears know knows suggest suggests show shows mean means ensure said says added adds announced noted stated explained insisted argued claimed warned wrote replied continued concluded declared ' +
    'confirmed acknowledged according'
  ).split(' '),
);
const REACH = 12;

const passes = (token: Token): boolean =>
  (token.capital && !isCalendar(token.text)) ||
  isRole(token.text) ||
  isRoleModifier(token.text) ||
  /^(?:the|a|an)$/u.test(token.text);

type Judged = {
  readonly tokens: readonly Token[];
  /** By the index of a referent's last token: whether it may be a subject. */
  readonly ended: Map<number, boolean>;
};

const ACCORDING = /^according$/iu;

/** Whether the phrase that ends before token `at` leaves the name there free to be a subject. */
const isSubject = ({ tokens, ended }: Judged, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token) return true;
    if (token.text === 'and') return ended.get(before?.text === ',' ? i - 2 : i - 1) ?? true;
    if (/^(?:to|of|for)$/u.test(token.text) && before && (isRole(before.text) || ACCORDING.test(before.text))) continue;
    // The comma of an apposition ("the US envoy, Robert Malley") is passed, any other comma ends a phrase.
    if (token.text === ',' && i === at - 1 && before && isRoleNear(tokens, i)) continue;
    if (passes(token)) continue;
    return !token.word || isCalendar(token.text) || BEFORE_SUBJECT.has(token.text) || ACCORDING.test(token.text);
  }
  return true;
};

const isRoleNear = (tokens: readonly Token[], comma: number): boolean =>
  isRole(tokens[comma - 1]?.text ?? '') ||
  isRole(tokens[comma - 3]?.text ?? '') ||
  isRole(tokens[comma - 4]?.text ?? '');

const PREPOSITIONAL_START =
  /^(?:of|to|with|by|on|for|under|like|unlike|from|against|about|between|among|at|in|alongside|despite|besides)$/iu;

/** Adds to the referents of one sentence whether each may be a subject. */
export const placeReferents = ({ tokens }: NamedSentence, referents: readonly Referent[]): Placed[] => {
  const starts = new Map(tokens.map((token, at) => [token.start, at]));
  const ends = new Map(tokens.map((token, at) => [token.end, at]));
  const judged: Judged = { tokens, ended: new Map() };
  return referents.map((referent) => {
    const at = starts.get(referent.start) ?? 0;
    const last = ends.get(referent.end) ?? at;
    const possessive = tokens[last]?.possessive ?? false;
    const opened = at <= REACH && tokens.slice(1, at).every(passes) && PREPOSITIONAL_START.test(tokens[0]?.text ?? '');
    const subject = !possessive && !referent.name.demonym && !(opened && at > 0) && isSubject(judged, at);
    judged.ended.set(last, subject);
    return {
      ...referent,
      subject,
      says: !possessive && ((subject && saysNext(tokens, last)) || saysBefore(tokens, at)),
      described: isDescribed(tokens, last),
    };
  });
};
