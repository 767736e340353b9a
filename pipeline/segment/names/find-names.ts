import type { Span } from '../../span.ts';
import { type Token, type Tokenised, tokenise } from '../words/tokens.ts';
import { type Context, titleAndRoles } from './apposition.ts';
import type { Known } from './known.ts';
import type { Name } from './name.ts';
import { readRun } from './read-run.ts';
import type { Draft, Reading } from './reading.ts';
import { knownNames, runs } from './runs.ts';

/** Tokens that are capital because a sentence, a quotation or a heading begins there. */
const openersOf = (tokens: readonly Token[]): ReadonlySet<number> => {
  const openers = new Set<number>();
  let opening = true;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.isWord) {
      if (opening || token.gap === 'break') openers.add(at);
      opening = false;
    } else
      opening ||= token.form.naming.isRestart || (token.form.naming.isOpeningMark && tokens[at + 1]?.gap === 'none');
  }
  return openers;
};

/** Whether capitals mean nothing here, as in "Iran, Azerbaijan Reach Deal On Water Rights" or "THREE HELD AFTER RAID". */
const isHeadline = (tokens: readonly Token[]): boolean => {
  let [long, capital, shouted] = [0, 0, 0];
  for (const { isWord, text, form } of tokens) {
    if (!isWord || text.length < 4) continue;
    long++;
    if (form.naming.capital) capital++;
    if (form.naming.isShouted) shouted++;
  }
  if (long > 2 && shouted > long / 2) return true;
  if (long < 3 || capital <= long * 0.8 || tokens.at(-1)?.text === '.') return false;
  return tokens.some(
    ({ form }, at) => at > 0 && form.naming.capital && form.naming.isOrdinaryOpener && !form.naming.isRole,
  );
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

export const nameSentence = (text: string, { tokens }: Tokenised): NamedSentence => {
  const known = knownNames(tokens);
  const reading: Reading = { tokens, known, openers: openersOf(tokens), headline: isHeadline(tokens) };
  const context: Context = { tokens, known, text };
  const names: Name[] = [];
  for (const run of runs(tokens, known))
    for (const draft of readRun(reading, run)) {
      const name = nameOf(context, draft);
      if (name !== null) names.push(name);
    }
  return { tokens, openers: reading.openers, names };
};

/** The proper names of one sentence of `text`, in order and without overlap. Linear in the sentence; never fails. */
export const findNames = (text: string, span: Span): Name[] => [...nameSentence(text, tokenise(text, span)).names];
