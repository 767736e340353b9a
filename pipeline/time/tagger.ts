import { type Automaton, automaton } from './automaton.ts';
import { ACCEPTED, Chart, CORE_FROM, CORE_TO, FROM, PHRASE, TO } from './chart.ts';
import type { Lean } from './cycle.ts';
import type { Expr } from './expr.ts';
import { type Grammar, grammar } from './grammar.ts';
import { Labels } from './labels.ts';
import { Cues } from './leaning.ts';
import type { Lexicon } from './lexicon.ts';
import { Run } from './run.ts';
import { type Found, scan } from './scan.ts';
import { isAbbreviated, isInitial } from './stops.ts';
import { literals, type Rule, trie, type Value } from './trie.ts';
import { type WordTable, wordTable } from './words.ts';

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
export type Language = {
  readonly lexicon: Lexicon;
  readonly rules: readonly Rule[];
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly final: ReadonlySet<string>;
};

const NONE = -1;
const NOTHING: readonly never[] = [];

/** Finds the expressions of a language. Made once, as its tables are large; what it works with is used again for each text. */
export class Tagger implements Found {
  readonly #grammar: Grammar;
  readonly #table: WordTable;
  readonly #automaton: Automaton;
  readonly #run: Run;
  readonly #labels: Labels;
  readonly #chart: Chart;
  readonly #cues: Cues;
  readonly #best: number[] = [];
  #text = '';
  #found: Draft[] = [];
  /** The first expression of the sentence. */
  #sentence = 0;

  constructor({ lexicon, rules, groups, final }: Language) {
    const numbered = grammar(trie(rules, groups), final);
    this.#grammar = numbered;
    this.#table = wordTable(lexicon, literals(rules), numbered.label);
    this.#automaton = automaton(this.#table.words);
    this.#run = new Run(this.#table);
    this.#labels = new Labels(this.#table, numbered);
    this.#chart = new Chart(numbered, this.#labels);
    this.#cues = new Cues(this.#table);
  }

  /** All expressions of a text, in order, longest first where they compete, none overlapping. One pass; needs no date. */
  tag(text: string): TimeExpression[] {
    const found: Draft[] = [];
    this.#text = text;
    this.#found = found;
    this.#sentence = 0;
    this.#run.open(text);
    scan(text, this.#automaton, this);
    this.#sentenceEnd();
    this.#found = [];
    this.#text = '';
    this.#run.open('');
    return found;
  }

  trigger(at: number): void {
    const run = this.#run;
    if (at < run.floor || !run.around(at)) return;
    this.#labels.fill(run);
    this.#chart.read(run.size);
    this.#take(run.size);
  }

  cue(end: number): void {
    this.#cues.add(end);
  }

  stop(at: number, isSure: boolean): void {
    const text = this.#text;
    if (!isInitial(text, at) && (isSure || !isAbbreviated(text, at, this.#table))) this.#sentenceEnd();
  }

  #sentenceEnd(): void {
    if (this.#found.length > this.#sentence) this.#cues.lean(this.#text, this.#found, this.#sentence);
    this.#cues.clear();
    this.#sentence = this.#found.length;
  }

  /** From the left, the longest expression at each place; of two with one extent the one that read more around it. */
  #take(size: number): void {
    this.#rank(size);
    for (let at = 0; at < size; ) {
      const phrase = this.#best[at] ?? NONE;
      if (phrase === NONE) at++;
      else {
        const expression = this.#draft(phrase);
        if (expression !== null) this.#found.push(expression);
        at = Math.max(at + 1, this.#chart.phrases[phrase * PHRASE + CORE_TO] ?? 0);
      }
    }
  }

  /** The best expression that begins at each token. */
  #rank(size: number): void {
    const best = this.#best;
    const { first, last, kept, phrases } = this.#chart;
    const { accepts } = this.#grammar;
    for (let k = 0; k < size; k++) best[k] = NONE;
    for (let k = 0; k < size; k++) {
      for (let i = first[k] ?? 0, end = last[k] ?? 0; i < end; i++) {
        const phrase = kept[i] ?? 0;
        const field = phrase * PHRASE;
        if (!accepts[phrases[field + ACCEPTED] ?? 0]?.isFinal) continue;
        const at = phrases[field + CORE_FROM] ?? 0;
        const rival = best[at] ?? NONE;
        if (rival === NONE || this.#isBetter(field, rival * PHRASE)) best[at] = phrase;
      }
    }
  }

  #isBetter(field: number, rival: number): boolean {
    const { phrases } = this.#chart;
    const longer = (phrases[field + CORE_TO] ?? 0) - (phrases[rival + CORE_TO] ?? 0);
    if (longer !== 0) return longer > 0;
    return (
      (phrases[field + TO] ?? 0) - (phrases[field + FROM] ?? 0) >
      (phrases[rival + TO] ?? 0) - (phrases[rival + FROM] ?? 0)
    );
  }

  #draft(phrase: number): Draft | null {
    const { phrases, values, parts } = this.#chart;
    const field = phrase * PHRASE;
    const rule = this.#grammar.accepts[phrases[field + ACCEPTED] ?? 0]?.rule;
    const expr = asExpr(values[phrase]);
    if (!rule || rule.type === 'nothing' || expr === null) return null;
    const start = this.#run.starts[phrases[field + CORE_FROM] ?? 0] ?? 0;
    const end = this.#run.ends[(phrases[field + CORE_TO] ?? 1) - 1] ?? 0;
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
