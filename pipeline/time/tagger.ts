import { type Automaton, automaton } from './automaton.ts';
import { ACCEPTED, Chart, CORE_FROM, CORE_TO, NONE, PHRASE } from './chart.ts';
import type { Lean } from './cycle.ts';
import type { Expr } from './expr.ts';
import { type Grammar, grammar } from './grammar.ts';
import { Labels } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { Runs } from './runs.ts';
import { type Found, scan } from './scan.ts';
import { Sentences } from './sentences.ts';
import { literals, type Rule, trie, type Value } from './trie.ts';
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

const NOTHING: readonly never[] = [];
/** An expression may begin so far before the word that gives it away, in characters. */
const BEHIND = 256;

/** Finds the expressions of a language. Made once, as its tables are large; what it works with is used again for each text. */
export class Tagger implements Found {
  readonly #grammar: Grammar;
  readonly #automaton: Automaton;
  readonly #runs: Runs;
  readonly #chart: Chart;
  readonly #sentences: Sentences;
  #found: Draft[] = [];

  constructor({ lexicon, rules, groups, final }: Language) {
    this.#grammar = grammar(trie(rules, groups), final);
    const table = wordTable(lexicon, literals(rules), this.#grammar.label);
    const labels = new Labels(this.#grammar);
    this.#automaton = automaton(table.words);
    this.#runs = new Runs(table, labels);
    this.#chart = new Chart(this.#grammar, labels);
    this.#sentences = new Sentences(table);
  }

  /** All expressions of a text, in order, longest first where they compete, none overlapping. One pass; needs no date. */
  tag(text: string): TimeExpression[] {
    const found: Draft[] = [];
    this.#found = found;
    this.#runs.open(text);
    this.#sentences.open(text);
    scan(text, this.#automaton, this);
    this.#sentences.settle(found, Number.POSITIVE_INFINITY);
    this.#runs.open('');
    this.#sentences.open('');
    this.#found = [];
    return found;
  }

  trigger(at: number): void {
    if (at >= this.#runs.floor) this.#runs.around(at);
  }

  cue(end: number): void {
    this.#sentences.cue(end);
  }

  stop(at: number, isSure: boolean): void {
    this.#sentences.stop(at, isSure);
  }

  /** Reads the runs that wait: one after another, as each part of the work is fastest at a stretch. */
  pause(until: number): void {
    const { count, first } = this.#runs;
    for (let run = 0; run < count; run++) {
      const from = first[run] ?? 0;
      const to = first[run + 1] ?? 0;
      this.#chart.read(from, to);
      this.#take(from, to);
    }
    this.#runs.clear();
    this.#sentences.settle(this.#found, until - BEHIND);
  }

  /** From the left, the best expression at each place. */
  #take(from: number, to: number): void {
    const { best, phrases } = this.#chart;
    for (let at = from; at < to; ) {
      const phrase = best[at] ?? NONE;
      if (phrase === NONE) at++;
      else {
        const expression = this.#draft(phrase);
        if (expression !== null) this.#found.push(expression);
        at = Math.max(at + 1, phrases[phrase * PHRASE + CORE_TO] ?? 0);
      }
    }
  }

  #draft(phrase: number): Draft | null {
    const { phrases, values, parts } = this.#chart;
    const field = phrase * PHRASE;
    const rule = this.#grammar.accepts[phrases[field + ACCEPTED] ?? 0]?.rule;
    const expr = asExpr(values[phrase]);
    if (!rule || rule.type === 'nothing' || expr === null) return null;
    const start = this.#runs.starts[phrases[field + CORE_FROM] ?? 0] ?? 0;
    const end = this.#runs.ends[(phrases[field + CORE_TO] ?? 1) - 1] ?? 0;
    const inner = parts[phrase] ?? NOTHING;
    const drafts = inner.length === 0 ? NOTHING : inner.flatMap((part) => this.#draft(part) ?? []);
    return { start, end, rule: rule.id, expr, lean: null, parts: drafts };
  }
}

/** A length standing alone is an expression, too. */
function asExpr(value: Value | undefined): Expr | null {
  if (typeof value !== 'object') return null;
  if ('kind' in value) return value;
  return 'unit' in value ? { kind: 'length', length: value } : null;
}
