import type { Span } from '../../span.ts';
import { type Context, titleAndRoles } from './apposition.ts';
import type { Known } from './known.ts';
import type { Name } from './name.ts';
import { isOrdinaryOpener } from './ordinary-words.ts';
import { readRun } from './read-run.ts';
import type { Draft, Reading } from './reading.ts';
import { knownNames, runs } from './runs.ts';
import { isRole } from './titles.ts';
import { type Token, tokens as tokenize } from './tokens.ts';

const OPENING_MARK = /^[“"‘'«„•*([]$/u;

/** Tokens that are capital because a sentence, a quotation or a heading begins there. */
const openersOf = (tokens: readonly Token[]): ReadonlySet<number> => {
  const openers = new Set<number>();
  let opening = true;
  tokens.forEach((token, at) => {
    if (opening && token.word) openers.add(at);
    opening = token.word
      ? false
      : opening ||
        (OPENING_MARK.test(token.text) && tokens[at + 1]?.gap === 'none') ||
        /^[:;.?!–—-]$/u.test(token.text);
    if (token.gap === 'break' && token.word) openers.add(at);
  });
  return openers;
};

const isShouted = (token: Token): boolean => token.text.length > 3 && /^\p{Lu}+$/u.test(token.text);

/** Whether capitals mean nothing here, as in "Iran, Azerbaijan Reach Deal On Water Rights" or "THREE HELD AFTER RAID". */
const isHeadline = (tokens: readonly Token[]): boolean => {
  const long = tokens.filter((token) => token.word && token.text.length > 3);
  if (long.length > 2 && long.filter(isShouted).length > long.length / 2) return true;
  if (long.length < 3 || tokens.at(-1)?.text === '.') return false;
  const telling = tokens.some(
    (token, at) => at > 0 && token.capital && isOrdinaryOpener(token.text) && !isRole(token.text),
  );
  return telling && long.filter((token) => token.capital).length > long.length * 0.8;
};

const nameOf = (context: Context, draft: Draft): Name | null => {
  const first = context.tokens[draft.from];
  const last = context.tokens[draft.to - 1];
  if (!first || !last) return null;
  const text = context.text.slice(first.start, last.end);
  const known: Known | null = draft.known;
  const mayBePerson = draft.kind === 'person' || (draft.kind === 'other' && !known && !draft.country);
  const { title, roles } = mayBePerson ? titleAndRoles(context, draft) : { title: null, roles: [] };
  // A single unknown word in apposition may be a ship or a firm ("Ever Given, ..."): only a title before it makes a person.
  const person =
    draft.kind === 'person' ||
    (title !== null && draft.to - draft.from < 4 && context.tokens[draft.from - 1]?.text !== ',');
  const asPerson =
    person &&
    (draft.kind === 'person' ||
      roles.some((role) =>
        context.text
          .slice(Math.max(0, first.start - 80), first.start)
          .trimEnd()
          .endsWith(role.words),
      ));
  return {
    start: first.start,
    end: last.end,
    text,
    kind: asPerson ? 'person' : draft.kind,
    canonical: known?.canonical ?? text,
    country: draft.country,
    demonym: known?.demonym ?? false,
    title: asPerson ? title : null,
    roles: asPerson ? roles : [],
  };
};

/** Words of a sentence with the names they hold; what the cast of an article is made from. */
export type NamedSentence = {
  readonly tokens: readonly Token[];
  readonly openers: ReadonlySet<number>;
  readonly names: readonly Name[];
};

export const nameSentence = (text: string, span: Span): NamedSentence => {
  const tokens = tokenize(text, span);
  const known = knownNames(tokens);
  const reading: Reading = { tokens, known, openers: openersOf(tokens), headline: isHeadline(tokens) };
  const context: Context = { tokens, known, text };
  const names = runs(tokens, known)
    .flatMap((run) => readRun(reading, run))
    .map((draft) => nameOf(context, draft))
    .filter((name) => name !== null);
  return { tokens, openers: reading.openers, names };
};

/** The proper names of one sentence of `text`, in order and without overlap. Linear in the sentence; never fails. */
export const findNames = (text: string, span: Span): Name[] => [...nameSentence(text, span).names];
