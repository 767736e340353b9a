import { isCode } from './codes.ts';
import type { Lean } from './cycle.ts';
import type { Expr } from './expr.ts';
import { english } from './lang/en/lexicon.ts';
import { names } from './lang/en/names.ts';
import { FINAL, GROUPS, rules } from './lang/en/rules.ts';
import { lean, type Turn } from './leaning.ts';
import type { Lexicon } from './lexicon.ts';
import { isName } from './names.ts';
import { type Phrase, read } from './read.ts';
import { scan } from './scan.ts';
import { type Token, token } from './token.ts';
import { literals, type Rule, trie } from './trie.ts';
import { wordTable } from './words.ts';

/** An expression of time in a text, read but not yet resolved. [start, end) is what the notations call its extent. */
export type TimeExpression = {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly expr: Expr;
  /** Which way the words around it lean ("will meet Friday"); null where nothing says. */
  readonly lean: Lean;
  /** The ends of a range or the members of a list, where they stand as expressions of their own. */
  readonly parts: readonly TimeExpression[];
};

/** An expression whose sentence is not over yet. */
type Draft = Omit<TimeExpression, 'lean' | 'parts'> & { lean: Lean; readonly parts: readonly Draft[] };

/** A language's words and rules; `final` types are expressions by themselves. */
type Language = {
  readonly lexicon: Lexicon;
  readonly rules: readonly Rule[];
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly final: ReadonlySet<string>;
};

/** A tagger gives all expressions of a text, in order, longest first where they compete, none overlapping. One pass; needs no date. */
export function tagger({ lexicon, rules, groups, final }: Language): (text: string) => TimeExpression[] {
  const table = wordTable(lexicon, literals(rules));
  const grammar = trie(rules, groups);
  return (text) => {
    const found: Draft[] = [];
    let turns: Turn[] = [];
    let sentence = 0;
    const sentenceEnd = (): void => {
      if (turns.length > 0) lean(found, sentence, turns);
      turns = [];
      sentence = found.length;
    };
    scan(text, table, {
      run: (raw) => {
        const tokens = raw.map((r) => token(text, r, table));
        for (const phrase of best(read(tokens, grammar), final)) {
          const expression = phrase.type === 'nothing' ? null : draft(tokens, phrase);
          if (expression !== null) found.push(expression);
        }
      },
      // a cue that says what the one before said turns nothing
      cue: (at, to) => {
        if (turns.at(-1)?.lean !== to) turns.push({ at, lean: to });
      },
      sentenceEnd,
    });
    sentenceEnd();
    return found;
  };
}

const readEnglish = tagger({ lexicon: english, rules, groups: GROUPS, final: FINAL });

/** All expressions of an English text; what is a name by the letters around it is none. */
export const tag = (text: string): TimeExpression[] =>
  readEnglish(text).filter((expression) => !isName(text, expression, names) && !isCode(text, expression, names));

function draft(tokens: readonly Token[], phrase: Phrase): Draft | null {
  const first = tokens[phrase.coreFrom];
  const last = tokens[phrase.coreTo - 1];
  const expr = asExpr(phrase);
  if (!first || !last || expr === null) return null;
  const parts = phrase.parts.flatMap((part) => draft(tokens, part) ?? []);
  return { start: first.start, end: last.end, rule: phrase.rule, expr, lean: null, parts };
}

/** From the left, the longest expression at each place; of two with one extent the one that read more around it. */
function best(phrases: readonly Phrase[], final: ReadonlySet<string>): Phrase[] {
  const ranked = phrases
    .filter((phrase) => final.has(phrase.type))
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
