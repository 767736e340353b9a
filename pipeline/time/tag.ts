import type { Lean } from './cycle.ts';
import type { Expr } from './expr.ts';
import { english } from './lang/en/lexicon.ts';
import { FINAL, GROUPS, rules } from './lang/en/rules.ts';
import { type Phrase, read } from './read.ts';
import { scan } from './scan.ts';
import { type RawToken, type Token, token } from './token.ts';
import { literals, trie } from './trie.ts';
import { wordTable } from './words.ts';

/** An expression of time in a text, read but not yet resolved. [start, end) is what the notations call its extent. */
export type TimeExpression = {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly expr: Expr;
  /** Which way the words around it lean ("will meet Friday"); null where nothing says. */
  readonly lean: Lean;
};

const table = wordTable(english, literals(rules));
const grammar = trie(rules, GROUPS);

/** All expressions of a text, in order, longest first where they compete, none overlapping. One pass; needs no date. */
export function tag(text: string): TimeExpression[] {
  const found: TimeExpression[] = [];
  let lean: Lean = null;
  let unleaned = 0;
  scan(text, table, {
    run: (raw) => {
      for (const expression of expressions(text, raw)) found.push({ ...expression, lean });
    },
    lean: (cue) => {
      lean = cue;
      // "On Friday they will meet": the first cue of a sentence leans what stands before it, too
      for (; cue !== null && unleaned < found.length; unleaned++) {
        const before = found[unleaned];
        if (before?.lean === null) found[unleaned] = { ...before, lean };
      }
    },
    sentenceEnd: () => {
      lean = null;
      unleaned = found.length;
    },
  });
  return found;
}

function expressions(text: string, raw: readonly RawToken[]): Omit<TimeExpression, 'lean'>[] {
  const tokens = raw.map((r) => token(text, r, table));
  const phrases = read(tokens, grammar);
  if (phrases.length === 0) return [];
  return best(phrases).flatMap((phrase) => {
    const expr = asExpr(phrase);
    const extent = spanOf(tokens, phrase);
    return phrase.type === 'nothing' || expr === null || extent === null
      ? []
      : [{ ...extent, rule: phrase.rule, expr }];
  });
}

function spanOf(tokens: readonly Token[], { coreFrom, coreTo }: Phrase): { start: number; end: number } | null {
  const first = tokens[coreFrom];
  const last = tokens[coreTo - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** From the left, the longest expression at each place; of two with one extent the one that read more around it. */
function best(phrases: readonly Phrase[]): Phrase[] {
  const ranked = phrases
    .filter((phrase) => FINAL.has(phrase.type))
    .sort((a, b) => a.coreFrom - b.coreFrom || b.coreTo - a.coreTo || b.to - b.from - (a.to - a.from));
  const chosen: Phrase[] = [];
  let end = 0;
  for (const phrase of ranked) {
    if (phrase.coreFrom < end) continue;
    chosen.push(phrase);
    end = phrase.coreTo;
  }
  return chosen;
}

/** A length standing alone is an expression, too. */
function asExpr({ value }: Phrase): Expr | null {
  if (typeof value !== 'object') return null;
  if ('kind' in value) return value;
  return 'unit' in value ? { kind: 'length', length: value } : null;
}
