import { type Automaton, CUE, NUMBER, STOP, TRIGGER, UNSURE, WIDTH } from './automaton.ts';
import { STRETCH } from './room.ts';

/** What the scanner finds on its way, each of it to be looked at again. */
export type Found = {
  /** A trigger or a number whose token holds the character at `at`. */
  readonly trigger: (at: number) => void;
  /** A cue of tense that ends at `end`. */
  readonly cue: (end: number) => void;
  /** A sentence that ends before `at`; `isSure` is false where an abbreviation stands before the stop. */
  readonly stop: (at: number, isSure: boolean) => void;
  /** Now and then, and at the end: all before `until` is told. */
  readonly pause: (until: number) => void;
};

/** What a stretch tells waits here: the loop over its characters is fast as long as it does nothing else. */
const states = new Uint16Array(STRETCH + 1);
const places = new Int32Array(STRETCH);

/** One pass over the text, one step a character; it branches only where there is something to tell. */
export function scan(text: string, automaton: Automaton, found: Found): void {
  const { next, columns, telling, tells } = automaton;
  let state = 0;
  for (let from = 0; from < text.length; from += STRETCH) {
    states[STRETCH] = state;
    const count = stretch(text, automaton, from);
    state = states[STRETCH] ?? 0;
    for (let k = 0; k < count; k++) {
      const bits = tells[(states[k] ?? 0) - telling] ?? 0;
      const at = places[k] ?? 0;
      if (bits & TRIGGER) found.trigger(at - 1);
      if (bits & CUE) found.cue(at);
      if (bits & NUMBER) found.trigger(at);
      if (bits & STOP) found.stop(at, (bits & UNSURE) === 0);
    }
    found.pause(from + STRETCH);
  }
  // as if a line ended here
  state = next[(state << WIDTH) | (columns[10] ?? 0)] ?? 0;
  const bits = state < telling ? 0 : (tells[state - telling] ?? 0);
  if (bits & TRIGGER) found.trigger(text.length - 1);
  if (bits & CUE) found.cue(text.length);
  found.pause(text.length);
}

function stretch(text: string, { next, columns, telling }: Automaton, from: number): number {
  const to = Math.min(from + STRETCH, text.length);
  let count = 0;
  let state = states[STRETCH] ?? 0;
  let i = from;
  for (; i + 4 <= to; i += 4) {
    const a = next[(state << WIDTH) | (columns[text.charCodeAt(i)] ?? 0)] ?? 0;
    const b = next[(a << WIDTH) | (columns[text.charCodeAt(i + 1)] ?? 0)] ?? 0;
    const c = next[(b << WIDTH) | (columns[text.charCodeAt(i + 2)] ?? 0)] ?? 0;
    state = next[(c << WIDTH) | (columns[text.charCodeAt(i + 3)] ?? 0)] ?? 0;
    if ((a | b | c | state) < telling) continue;
    if (a >= telling) {
      states[count] = a;
      places[count++] = i;
    }
    if (b >= telling) {
      states[count] = b;
      places[count++] = i + 1;
    }
    if (c >= telling) {
      states[count] = c;
      places[count++] = i + 2;
    }
    if (state >= telling) {
      states[count] = state;
      places[count++] = i + 3;
    }
  }
  for (; i < to; i++) {
    state = next[(state << WIDTH) | (columns[text.charCodeAt(i)] ?? 0)] ?? 0;
    if (state >= telling) {
      states[count] = state;
      places[count++] = i;
    }
  }
  states[STRETCH] = state;
  return count;
}
