import { endingAt, startingAt, type Token } from '../words/tokens.ts';
import type { NamedSentence } from './find-names.ts';
import type { Name } from './name.ts';
import { saysBefore, saysNext } from './says.ts';

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

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

const passes = ({ form, text }: Token): boolean =>
  (form.naming.capital && !form.naming.isCalendar) ||
  form.naming.isRole ||
  form.naming.isRoleModifier ||
  ARTICLES.has(text);

type Judged = {
  readonly tokens: readonly Token[];
  /** By the index of a referent's last token: whether it may be a subject. */
  readonly ended: Map<number, boolean>;
};

const GOVERNORS: ReadonlySet<string> = new Set(['to', 'of', 'for']);

/** Whether the phrase that ends before token `at` leaves the name there free to be a subject. */
const isSubject = ({ tokens, ended }: Judged, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token) return true;
    if (token.text === 'and') return ended.get(before?.text === ',' ? i - 2 : i - 1) ?? true;
    if (GOVERNORS.has(token.text) && (before?.form.naming.isRole || before?.lower === 'according')) continue;
    // The comma of an apposition ("the US envoy, Robert Malley") is passed, any other comma ends a phrase.
    if (token.text === ',' && i === at - 1 && before && isRoleNear(tokens, i)) continue;
    if (passes(token)) continue;
    return (
      !token.isWord || token.form.naming.isCalendar || BEFORE_SUBJECT.has(token.text) || token.lower === 'according'
    );
  }
  return true;
};

const isRoleNear = (tokens: readonly Token[], comma: number): boolean =>
  [1, 3, 4].some((back) => tokens[comma - back]?.form.naming.isRole);

const PREPOSITIONAL_START: ReadonlySet<string> = new Set(
  'of to with by on for under like unlike from against about between among at in alongside despite besides'.split(' '),
);

/** Whether a sentence opens with a preposition that goes for the name at `at`. */
const opens = (tokens: readonly Token[], at: number): boolean => {
  if (at === 0 || at > REACH || !PREPOSITIONAL_START.has(tokens[0]?.lower ?? '')) return false;
  for (let i = 1; i < at; i++) if (!passes(tokens[i] as Token)) return false;
  return true;
};

/** Adds to the referents of one sentence whether each may be a subject. */
export const placeReferents = ({ tokens }: NamedSentence, referents: readonly Referent[]): Placed[] => {
  const judged: Judged = { tokens, ended: new Map() };
  return referents.map((referent) => {
    const at = startingAt(tokens, referent.start);
    const last = endingAt(tokens, referent.end);
    const possessive = tokens[last]?.possessive ?? false;
    const subject = !possessive && !referent.name.demonym && !opens(tokens, at) && isSubject(judged, at);
    judged.ended.set(last, subject);
    const { start, end, name, entity } = referent;
    const says = !possessive && ((subject && saysNext(tokens, last)) || saysBefore(tokens, at));
    return { start, end, name, entity, subject, says, described: isDescribed(tokens, last) };
  });
};
