import { bitOf, type Grammar, ROOT } from './grammar.ts';
import type { Labels } from './labels.ts';
import { AT, BEFORE, back, edgeOf, ITEM, LITERAL, NODE, phrasesIn, STATE } from './path.ts';
import { ROOM } from './room.ts';
import type { Value } from './trie.ts';

/** Left-nested phrases ("two weeks" in "two weeks ago") need a round each; news nests no deeper. */
const ROUNDS = 5;
/** How deep a phrase may hold phrases; "the the the ... two weeks" goes no further. */
const NESTING = 16;

export const NONE = -1;
const NOTHING: readonly never[] = [];

/** Fields of a phrase: its tokens, those of the expression in it, what was accepted, how deep it is, when it was found. */
export const [CORE_FROM, CORE_TO, ACCEPTED, PHRASE] = [0, 1, 2, 8] as const;
const [FROM, TO, DEPTH, ROUND] = [3, 4, 5, 6] as const;

/**
 * The phrases of a run of tokens, the longest of each type at each place: a chart filled from the right, so that whatever
 * a rule needs behind its first item is there already. Linear: patterns are short, and each place keeps one phrase a type.
 * Everything lies in arrays that the next run uses again.
 */
export class Chart {
  /** Phrases by number, PHRASE fields each; what each means; the phrases in it, where its rule keeps them. */
  readonly phrases: number[] = [];
  readonly values: Value[] = [];
  readonly parts: (readonly number[])[] = [];
  #found = 0;

  /** The phrases of each place, one after another: those that begin at token t are [first[t], last[t]) of `kept`. */
  readonly kept: number[] = [];
  readonly first = new Int32Array(ROOM);
  readonly last = new Int32Array(ROOM);
  count = 0;
  /** By place: the best phrase whose expression begins there, or NONE. */
  readonly best = new Int32Array(ROOM);
  /** By place: a bit for each label and each phrase that begins there. */
  readonly #bits = new Int32Array(ROOM);

  /** The states of one place, breadth first. */
  readonly #states: number[] = [];
  #size = 0;

  readonly #grammar: Grammar;
  readonly #labels: Labels;
  readonly #buffers: Value[][] = [];

  constructor(grammar: Grammar, labels: Labels) {
    this.#grammar = grammar;
    this.#labels = labels;
  }

  /** Reads the run of the tokens [start, end), whose labels are filled in. */
  read(start: number, end: number): void {
    const opening = this.#grammar.bits[ROOT] ?? 0;
    this.#found = 0;
    this.count = 0;
    this.#bits[end] = 0;
    for (let from = end - 1; from >= start; from--) {
      const first = this.count;
      const bits = this.#labels.bits[from] ?? 0;
      this.first[from] = first;
      this.#bits[from] = bits;
      this.best[from] = NONE;
      if ((bits & opening) !== 0) {
        this.#size = 0;
        this.#stepByLabels(ROOT, from, -1);
        for (let round = 0; round < ROUNDS && this.#size > 0; round++) {
          this.#extend(from, round);
          this.#begin(first, round);
        }
        if (this.count > first) this.#mark(from);
      }
      this.last[from] = this.count;
    }
  }

  /** Notes for the places before what phrases begin here, and where they are the best expression of their place. */
  #mark(from: number): void {
    const { asked, accepts } = this.#grammar;
    let bits = this.#bits[from] ?? 0;
    for (let k = this.first[from] ?? 0; k < this.count; k++) {
      const phrase = this.kept[k] ?? 0;
      const node = this.phrases[phrase * PHRASE + ACCEPTED] ?? 0;
      const label = asked[node] ?? -1;
      if (label >= 0) bits |= bitOf(label);
      if (accepts[node]?.isFinal) this.#rank(phrase);
    }
    this.#bits[from] = bits;
  }

  /** Of two with one extent the one that read more around it is better, or else the one that begins to read first. */
  #rank(phrase: number): void {
    const { phrases } = this;
    const field = phrase * PHRASE;
    const at = phrases[field + CORE_FROM] ?? 0;
    const rival = this.best[at] ?? NONE;
    if (rival === NONE || this.#isBetter(field, rival * PHRASE)) this.best[at] = phrase;
  }

  #isBetter(field: number, rival: number): boolean {
    const { phrases } = this;
    const longer = (phrases[field + CORE_TO] ?? 0) - (phrases[rival + CORE_TO] ?? 0);
    if (longer !== 0) return longer > 0;
    const from = phrases[field + FROM] ?? 0;
    const rivalFrom = phrases[rival + FROM] ?? 0;
    const read = (phrases[field + TO] ?? 0) - from - ((phrases[rival + TO] ?? 0) - rivalFrom);
    return read > 0 || (read === 0 && from < rivalFrom);
  }

  /** Starts from the phrases that a round found at the place whose phrases begin at `first`. */
  #begin(first: number, round: number): void {
    this.#size = 0;
    for (let k = first; k < this.count; k++) {
      const phrase = this.kept[k] ?? 0;
      if (this.phrases[phrase * PHRASE + ROUND] === round) this.#stepByPhrase(ROOT, phrase, -1);
    }
  }

  /** Reads on from the states of one place. */
  #extend(from: number, round: number): void {
    const { bits, type } = this.#grammar;
    const states = this.#states;
    for (let state = 0; state < this.#size; state += STATE) {
      const node = states[state + NODE] ?? ROOT;
      if ((type[node] ?? -1) >= 0) this.#keep(from, state, round);
      const at = states[state + AT] ?? 0;
      if (((bits[node] ?? 0) & (this.#bits[at] ?? 0)) === 0) continue;
      this.#stepByLabels(node, at, state);
      for (let k = this.first[at] ?? 0, end = this.last[at] ?? 0; k < end; k++)
        this.#stepByPhrase(node, this.kept[k] ?? 0, state);
    }
  }

  #stepByLabels(node: number, at: number, state: number): void {
    const { base, edges, captures } = this.#grammar;
    const { labels, from } = this.#labels;
    const row = base[node] ?? 0;
    for (let k = from[at] ?? 0, end = from[at + 1] ?? 0; k < end; k++) {
      const label = labels[k] ?? 0;
      const edge = edges[row + label] ?? -1;
      if (edge >> 16 === node) this.#add(edge & 0xffff, at + 1, state, captures[label] === 1 ? k : LITERAL);
    }
  }

  #stepByPhrase(node: number, phrase: number, state: number): void {
    const { base, edges, asked } = this.#grammar;
    const label = asked[this.phrases[phrase * PHRASE + ACCEPTED] ?? 0] ?? -1;
    if (label < 0) return;
    const edge = edges[(base[node] ?? 0) + label] ?? -1;
    if (edge >> 16 === node) this.#add(edge & 0xffff, this.phrases[phrase * PHRASE + TO] ?? 0, state, -2 - phrase);
  }

  #add(node: number, at: number, before: number, item: number): void {
    const states = this.#states;
    const state = this.#size;
    states[state + NODE] = node;
    states[state + AT] = at;
    states[state + BEFORE] = before;
    states[state + ITEM] = item;
    this.#size = state + STATE;
  }

  /** Keeps what a state accepts, unless a phrase of its type that begins here is as long, or its meaning is null. */
  #keep(from: number, state: number, round: number): void {
    const { phrases } = this;
    const states = this.#states;
    const node = states[state + NODE] ?? ROOT;
    const to = states[state + AT] ?? 0;
    const slot = this.#slotOf(from, this.#grammar.type[node] ?? 0);
    if (slot < this.count && (phrases[(this.kept[slot] ?? 0) * PHRASE + TO] ?? 0) >= to) return;
    let count = 0;
    let depth = 1;
    for (let s = state; s >= 0; s = states[s + BEFORE] ?? -1) {
      const item = states[s + ITEM] ?? LITERAL;
      if (item === LITERAL) continue;
      count++;
      if (item < LITERAL) depth = Math.max(depth, 1 + (phrases[(-2 - item) * PHRASE + DEPTH] ?? 0));
    }
    const acceptance = this.#grammar.accepts[node] ?? null;
    if (depth > NESTING || acceptance === null) return;
    const value = acceptance.rule.meaning(this.#captured(state, count));
    if (value === null) return;
    const phrase = this.#found++;
    const field = phrase * PHRASE;
    phrases[field + FROM] = from;
    phrases[field + TO] = to;
    phrases[field + CORE_FROM] = acceptance.before === 0 ? from : edgeOf(states, state, acceptance.before);
    phrases[field + CORE_TO] = acceptance.after === 0 ? to : back(states, state, acceptance.after);
    phrases[field + ACCEPTED] = node;
    phrases[field + DEPTH] = depth;
    phrases[field + ROUND] = round;
    phrases[field + PHRASE - 1] = 0;
    this.values[phrase] = value;
    this.parts[phrase] = acceptance.rule.parts ? phrasesIn(states, state, count) : NOTHING;
    this.kept[slot] = phrase;
    if (slot === this.count) this.count++;
  }

  /** Where the phrase of this type that begins at `from` is kept, or would be. */
  #slotOf(from: number, wanted: number): number {
    const { type } = this.#grammar;
    let slot = this.first[from] ?? 0;
    while (slot < this.count && type[this.phrases[(this.kept[slot] ?? 0) * PHRASE + ACCEPTED] ?? 0] !== wanted) slot++;
    return slot;
  }

  /** What the path to a state captured, in order. The array is used again: a meaning must not keep it. */
  #captured(state: number, count: number): readonly Value[] {
    const states = this.#states;
    while (this.#buffers.length <= count) this.#buffers.push(Array<Value>(this.#buffers.length).fill(0));
    const buffer = this.#buffers[count] ?? [];
    let place = count;
    for (let s = state; place > 0; s = states[s + BEFORE] ?? -1) {
      const item = states[s + ITEM] ?? LITERAL;
      if (item !== LITERAL) buffer[--place] = (item >= 0 ? this.#labels.values[item] : this.values[-2 - item]) ?? 0;
    }
    return buffer;
  }
}
