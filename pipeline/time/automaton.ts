import { DIGIT, DOT, has, isDigit, isLetter, NEWLINE, SEMICOLON, SPACE, STOPS, sortOf, WAKING } from './characters.ts';
import type { WordEntry } from './words.ts';

/** Columns of the table: what it tells apart. Letters are 1 to 26, capital or not, so that they lie in one cache line. */
const [REST, ACCENTED, NUMERAL, POINT, BLANK, BREAK, WHITE, STOP_MARK, CLOSING, WAKING_MARK] = [
  0, 27, 28, 29, 30, 31, 32, 33, 34, 35,
] as const;
const COLUMNS = WAKING_MARK + 1;
/** Columns a row, as a shift. */
export const WIDTH = 6;

const COLUMN = new Uint8Array(0x10000).map((_, code) => {
  const letter = (code | 32) - 96;
  if (code < 128 && isLetter(code)) return letter;
  if (isLetter(code)) return ACCENTED;
  if (sortOf(code) === DIGIT) return NUMERAL;
  if (code === NEWLINE) return BREAK;
  if (code === 32 || code === 9 || code === 13) return BLANK;
  if (sortOf(code) === SPACE) return WHITE;
  if (code === DOT) return POINT;
  if (STOPS.includes(String.fromCharCode(code))) return STOP_MARK;
  if (code === SEMICOLON) return CLOSING;
  return has(code, WAKING) ? WAKING_MARK : REST;
});

/** What a step may tell, as bits. A trigger or a cue ended before this character; a number worth a look holds it. */
export const [TRIGGER, CUE, NUMBER, STOP, UNSURE] = [1, 2, 4, 8, 16] as const;

/**
 * One table that finds every place worth a second look in one step a character, whatever the word: triggers and cues of the
 * lexicon, unknown words in -ed, four digits, the tail of an ordinal or a digit behind a mark, ends of sentences. It may tell of too many, as it knows
 * neither capitals nor tokens; never of too few.
 */
export type Automaton = {
  /** The next state by `state << WIDTH | column`. */
  readonly next: Uint16Array;
  /** By code unit: the column. */
  readonly columns: Uint8Array;
  /** States from this one on tell something: `tells` has its bits, counted from here. */
  readonly telling: number;
  readonly tells: Uint8Array;
};

/** A step while the table is made: the state, and what it tells. */
type Step = { readonly to: number; readonly tells: number };
type Row = readonly Step[];

/** States without a word. START follows anything that is no letter; the others tell what the character before was. */
const [START, AFTER_STOP, AFTER_ABBREVIATION, AFTER_MARK, AFTER_BREAK] = [0, 1, 2, 3, 4] as const;
/** Words that no lexicon has, by their ending; 1 to 5 and more digits; a number in -s. */
const [UNKNOWN, IN_E, IN_ED, DIGITS, IN_S, FIRST_WORD] = [5, 6, 7, 8, 13, 14] as const;

const silent = (to: number): Step => ({ to, tells: 0 });
const row = (step: (column: number) => Step): Row => Array.from({ length: COLUMNS }, (_, column) => step(column));
const isLetterColumn = (column: number): boolean => column >= 1 && column <= ACCENTED;
const [S, D, E, N, R, T] = [...'sdenrt'].map((letter) => letter.charCodeAt(0) - 96);

/** What follows a character that ends whatever stood before it. */
function boundary(state: number, column: number): Step {
  const stop = state === AFTER_STOP ? STOP : state === AFTER_ABBREVIATION ? STOP | UNSURE : 0;
  switch (column) {
    case POINT:
    case STOP_MARK:
      return silent(AFTER_STOP);
    case CLOSING:
      return { to: START, tells: STOP };
    case WAKING_MARK:
      return silent(AFTER_MARK);
    case BREAK:
      return { to: AFTER_BREAK, tells: state === AFTER_BREAK ? STOP : stop };
    case BLANK:
      return { to: state === AFTER_BREAK ? AFTER_BREAK : START, tells: stop };
    case WHITE:
      return { to: START, tells: stop };
    default:
      return silent(START);
  }
}

/** The first letters of words of the lexicon, by their state. */
type Prefix = { readonly text: string; readonly state: number; tells: number; abbreviation: boolean };

function prefixes(words: readonly WordEntry[]): Map<string, Prefix> {
  const known = new Map<string, Prefix>();
  for (const { text, abbreviation, lower, upper } of words) {
    const trigger = lower.trigger || upper.trigger ? TRIGGER : 0;
    const cue = lower.lean !== undefined || upper.lean !== undefined ? CUE : 0;
    // letters that the text's words cannot have are in no path
    if (trigger + cue === 0 && !abbreviation) continue;
    for (let length = 1; length <= text.length; length++) {
      const start = folded(text.slice(0, length));
      const prefix = known.get(start) ?? {
        text: start,
        state: FIRST_WORD + known.size,
        tells: 0,
        abbreviation: false,
      };
      known.set(start, prefix);
      if (length < text.length) continue;
      prefix.tells |= trigger | cue;
      prefix.abbreviation ||= abbreviation;
    }
  }
  return known;
}

/** All digits are one to the table. */
const folded = (text: string): string => [...text].map((c) => (isDigit(c.charCodeAt(0)) ? '0' : c)).join('');
const charOf = (column: number): string =>
  column === NUMERAL ? '0' : column === POINT ? '.' : String.fromCharCode(column + 96);

export function automaton(words: readonly WordEntry[]): Automaton {
  const known = prefixes(words);
  const rows: Row[] = [];
  const unknown = (column: number, ending = ''): Step =>
    silent(column === E ? IN_E : column === D && ending === 'e' ? IN_ED : UNKNOWN);
  const child = (text: string, column: number): Step | null => {
    const prefix =
      isLetterColumn(column) || column === NUMERAL || column === POINT ? known.get(text + charOf(column)) : undefined;
    return prefix ? silent(prefix.state) : null;
  };
  const letter = (column: number): Step => child('', column) ?? unknown(column);

  const start = (state: number): Row =>
    row((column) => {
      if (isLetterColumn(column)) return letter(column);
      if (column === NUMERAL) return { to: DIGITS, tells: state === AFTER_MARK ? NUMBER : 0 };
      return boundary(state, column);
    });
  const ended = (tells: number, column: number): Step => {
    const step = boundary(START, column);
    return { to: step.to, tells: step.tells | tells };
  };
  const unread = (ending: string, tells: number): Row =>
    row((column) => {
      if (isLetterColumn(column)) return unknown(column, ending);
      return column === NUMERAL ? silent(UNKNOWN) : ended(tells, column);
    });
  const digits = (count: number): Row =>
    row((column) => {
      if (column === NUMERAL) return { to: DIGITS + Math.min(count, 4), tells: count === 3 ? NUMBER : 0 };
      if (column === S) return { to: IN_S, tells: NUMBER };
      if (column === N || column === R || column === T) return { to: letter(column).to, tells: NUMBER };
      return isLetterColumn(column) ? letter(column) : ended(0, column);
    });
  const word = ({ text, tells, abbreviation }: Prefix): Row => {
    const told = text.endsWith('ed') ? tells | CUE : tells;
    const dot = text.lastIndexOf('.');
    // p.monday is a p and a Monday: behind the stop another word may have begun
    const instead = dot < 0 ? undefined : rows[reached(text.slice(dot + 1))];
    return row((column) => {
      const longer = child(text, column);
      if (longer) return column === POINT ? { ...longer, tells: told } : longer;
      if (instead && tells === 0) return instead[column] ?? silent(START);
      if (isLetterColumn(column)) return instead?.[column] ?? unknown(column, text.slice(-1));
      if (column === NUMERAL) return silent(UNKNOWN);
      return column === POINT && abbreviation ? { to: AFTER_ABBREVIATION, tells: told } : ended(told, column);
    });
  };
  /** The state behind a stop and these letters. */
  const reached = (letters: string): number => {
    let state: number = AFTER_STOP;
    for (const c of letters) state = rows[state]?.[COLUMN[c.charCodeAt(0)] ?? REST]?.to ?? START;
    return state;
  };

  for (const state of [START, AFTER_STOP, AFTER_ABBREVIATION, AFTER_MARK, AFTER_BREAK]) rows[state] = start(state);
  rows[UNKNOWN] = unread('', 0);
  rows[IN_E] = unread('e', 0);
  rows[IN_ED] = unread('d', CUE);
  for (let count = 1; count <= 5; count++) rows[DIGITS + count - 1] = digits(count);
  const byLength = [...known.values()].sort((a, b) => a.text.length - b.text.length);
  for (const prefix of byLength) rows[prefix.state] = word(prefix);
  rows[IN_S] = rows[known.get('s')?.state ?? UNKNOWN] ?? [];
  return table(rows);
}

/**
 * Each step that tells something leads to a state of its own, which goes on as the one it stands for. They begin at a power
 * of two, so that several states can be asked at once whether one of them is among them.
 */
function table(rows: readonly Row[]): Automaton {
  const telling = 1 << Math.ceil(Math.log2(rows.length));
  const told = new Map<number, { state: number; step: Step }>();
  const stateOf = (step: Step): number => {
    if (step.tells === 0) return step.to;
    const key = step.to * 256 + step.tells;
    const state = told.get(key)?.state ?? telling + told.size;
    told.set(key, { state, step });
    return state;
  };
  const numbered = rows.map((steps) => steps.map(stateOf));
  const next = new Uint16Array((telling + told.size) << WIDTH);
  const tells = new Uint8Array(told.size);
  numbered.forEach((steps, state) => {
    next.set(steps, state << WIDTH);
  });
  for (const { state, step } of told.values()) {
    next.set(numbered[step.to] ?? [], state << WIDTH);
    tells[state - telling] = step.tells;
  }
  return { next, columns: COLUMN, telling, tells };
}
