import type { Token } from '../words/tokens.ts';
import type { Known } from './known.ts';
import type { Role } from './name.ts';
import type { Draft } from './reading.ts';
import { type TitlePhrase, titleAt, titleBefore } from './title-phrase.ts';

/** The sentence around a name: its words, what the tables know of them, its text. */
export type Context = {
  readonly tokens: readonly Token[];
  readonly known: readonly (Known | null)[];
  readonly text: string;
};

/** Words that end the search for a role: a clause begins or ended there. */
const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  'who whom which that said says told is are was were has had have be been will would and but or as when while after before he she it they'.split(
    ' ',
  ),
);
/** A role in apposition stands at most this many words from its comma. */
const REACH = 12;
const OPENS_APPOSITION = /^(?:the|a|an|its|his|her|their|one|whose|now|then|formerly|also)$/u;

const countryIn = (context: Context, from: number, to: number): string | null => {
  for (let i = Math.max(0, from); i < to; i++) if (context.known[i]?.country) return context.known[i]?.country ?? null;
  return null;
};

const roleOf = (context: Context, phrase: TitlePhrase, country: string | null): Role | null => {
  const head = context.tokens[phrase.head];
  const first = context.tokens[phrase.from];
  const last = context.tokens[phrase.to - 1];
  if (!head || !first || !last) return null;
  return { head: head.lower, words: context.text.slice(first.start, last.end), country };
};

/** The title phrase around the role noun at `head`, its modifiers before it included. */
const phraseAround = (context: Context, head: number): TitlePhrase => {
  const before = titleBefore(context.tokens, head + 1);
  const after = titleAt(context.tokens, head, context.tokens.length);
  return { from: before?.from ?? head, to: after?.to ?? head + 1, head: after?.head ?? head };
};

/** "Nasser Kanaani, the Iranian Foreign Ministry spokesman": the first role after the comma. */
const roleAfter = (context: Context, end: number): Role | null => {
  const { tokens } = context;
  let at = end + 1;
  if (tokens[end]?.text !== ',') return null;
  if (/^\d+$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2;
  const opener = tokens[at];
  if (!opener?.isWord) return null;
  if (!OPENS_APPOSITION.test(opener.text) && !context.known[at] && !titleAt(tokens, at, tokens.length)) return null;
  for (let i = at; i < Math.min(tokens.length, at + REACH); i++) {
    const token = tokens[i];
    if (!token?.isWord || CLAUSE_WORDS.has(token.text)) return null;
    if (token.form.naming.isRole)
      return roleOf(context, phraseAround(context, i), countryIn(context, at, Math.min(tokens.length, i + 8)));
  }
  return null;
};

/** "the US special envoy to Iran, Robert Malley,": the nearest role before the comma. */
const roleBeforeComma = (context: Context, from: number): Role | null => {
  const { tokens } = context;
  if (tokens[from - 1]?.text !== ',') return null;
  for (let i = from - 2; i >= Math.max(0, from - 2 - REACH); i--) {
    const token = tokens[i];
    if (!token?.isWord || CLAUSE_WORDS.has(token.text)) return null;
    if (token.form.naming.isRole) {
      const phrase = phraseAround(context, i);
      return roleOf(context, phrase, countryIn(context, phrase.from - 4, i) ?? countryIn(context, i, from - 1));
    }
  }
  return null;
};

/** "Iranian lawmaker Mojtaba Tavanger". */
const roleAdjacent = (context: Context, from: number): { phrase: TitlePhrase; role: Role | null } | null => {
  const token = context.tokens[from];
  const phrase = token?.gap === 'blank' ? titleBefore(context.tokens, from) : null;
  return phrase && { phrase, role: roleOf(context, phrase, countryIn(context, phrase.from - 4, phrase.to)) };
};

const said = (context: Context, phrase: TitlePhrase): string =>
  context.text.slice(context.tokens[phrase.from]?.start ?? 0, context.tokens[phrase.to - 1]?.end ?? 0);

/** The title of a name and every role that the sentence gives its bearer. */
export const titleAndRoles = (context: Context, draft: Draft): { title: string | null; roles: readonly Role[] } => {
  const adjacent = draft.title
    ? {
        phrase: draft.title,
        role: roleOf(context, draft.title, countryIn(context, draft.title.from - 4, draft.title.from)),
      }
    : roleAdjacent(context, draft.from);
  const start = adjacent?.phrase.from ?? draft.from;
  const roles = [adjacent?.role, roleBeforeComma(context, start), roleAfter(context, draft.to)].filter(
    (role) => role !== null && role !== undefined,
  );
  return { title: adjacent ? said(context, adjacent.phrase) : (roles[0]?.words ?? null), roles };
};
