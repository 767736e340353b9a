/** A language's words by which a name, a title or an address is told from a time. As they are written, but `beforeYear`, in lower case. */
export type NameWords = {
  /** Written small inside a title. */
  readonly small: ReadonlySet<string>;
  /** Written large only in a name: This Week, 60 Minutes. In lower case here. */
  readonly common: ReadonlySet<string>;
  /** Given names that are months as well. */
  readonly given: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  /** How words for what people do end: actress, playwright. */
  readonly roles: readonly string[];
  readonly streets: ReadonlySet<string>;
  /** Before an hour, where a book of chapters and verses has its name. */
  readonly beforeHour: ReadonlySet<string>;
  /** Before a year that is not of the last or the next hundred years. */
  readonly beforeYear: ReadonlySet<string>;
};

type Read = { readonly start: number; readonly end: number; readonly rule: string };

/** How far a title reaches to either side, in characters. */
const REACH = 60;
const OPENS = /(?:^|[\s([—–])["“‘](?=\S)/;
const CLOSES = /["”’](?![A-Za-z])/;
const SMALL_BEFORE = /(?:^|[^A-Za-z’'-])[a-z][a-z’'-]* $/;
const SMALL_AFTER = /^[^A-Za-z]{0,2}[a-z]/;
const SENTENCE_BEFORE = /(?:^|[.!?"”“]\s*|\n\s*)$/;

/** Whether what reads like a time is a name by the letters around it: a title in quotation marks, a programme, a person. */
export function isName(text: string, { start, end, rule }: Read, words: NameWords): boolean {
  // most times have none of the signs, and nothing is cut out of the text for them
  const large = largeWords(text, start, end);
  const isQuoted = (large.first || large.later) && quoteBefore(text, start) >= 0;
  const isPerson = large.words === 1 && large.first && isNamed(text, { start, end }, words);
  if (isPerson) return true;
  const mayBeProgramme = large.later && !rule.startsWith('holiday');
  if (!isQuoted && !mayBeProgramme) return false;
  const around = { before: text.slice(Math.max(0, start - REACH), start), after: text.slice(end, end + REACH) };
  const core = text.slice(start, end);
  return (isQuoted && isInTitle(core, around, words)) || (mayBeProgramme && isProgramme(core, around, words));
}

const isLarge = (code: number): boolean => code >= 65 && code <= 90;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const [STRAIGHT, DOUBLE, SINGLE, CLOSING] = ['"', '“', '‘', '”'].map((c) => c.charCodeAt(0));
const [NEWLINE, SPACE, APOSTROPHE, HYPHEN, DOT, RAISED] = [10, 32, 39, 45, 46, 0x2019];
/** A longer word is written large in a title. */
const LONGEST_SMALL = 6;

/** Where a quotation mark stands before a place, within reach; -1 where none does, or where no title can stand between. */
function quoteBefore(text: string, at: number): number {
  let end = at;
  for (let i = at - 1, last = Math.max(0, at - REACH); i >= last; i--) {
    const code = text.charCodeAt(i);
    if (code === STRAIGHT || code === DOUBLE || code === SINGLE) return i;
    if (code === NEWLINE || code === CLOSING) return -1;
    if (isSmall(code) || isLarge(code)) continue;
    if (code === SPACE && isSmall(text.charCodeAt(i + 1)) && end - i - 1 > LONGEST_SMALL) return -1;
    end = i;
  }
  return -1;
}

/** How many words there are, and whether the first (a number as well) or a later one is written large. */
function largeWords(text: string, start: number, end: number): { words: number; first: boolean; later: boolean } {
  let words = 1;
  let later = false;
  for (let i = start + 1; i < end; i++) {
    const before = text.charCodeAt(i - 1);
    if (before !== 32 && before !== 45 && before !== 10) continue;
    words++;
    later ||= isLarge(text.charCodeAt(i));
  }
  const code = text.charCodeAt(start);
  return { words, first: isLarge(code) || isDigit(code), later };
}

type Around = { readonly before: string; readonly after: string };

/** “The Day After Tomorrow”: between quotation marks, and every word of it written large but the small ones. */
function isInTitle(core: string, { before, after }: Around, { small }: NameWords): boolean {
  const opened = Math.max(before.lastIndexOf('"'), before.lastIndexOf('“'), before.lastIndexOf('‘'));
  if (opened < 0 || !OPENS.test(before.slice(Math.max(0, opened - 1)) + core)) return false;
  const closed = CLOSES.exec(after);
  if (!closed) return false;
  const title = before.slice(opened + 1) + core + after.slice(0, closed.index);
  if (/["“”\n]/.test(title)) return false;
  const written = title.split(/[\s,.:;!?&/-]+/).filter((word) => word !== '');
  return written.every((word, i) => /^[A-Z\d’']/.test(word) || (i > 0 && small.has(word)));
}

/** "ABC's This Week had both": a common word written large where its neighbours are not, so no headline. */
function isProgramme(core: string, { before, after }: Around, { common }: NameWords): boolean {
  const [, ...rest] = core.split(/[\s-]+/);
  const large = rest.some((word) => /^[A-Z]/.test(word) && common.has(word.toLowerCase()));
  return large && (SMALL_AFTER.test(after) || SMALL_BEFORE.test(before));
}

/** "April Ryan", "actress January Jones", "Ms. April". */
function isNamed(text: string, { start, end }: Omit<Read, 'rule'>, words: NameWords): boolean {
  const previous = wordBefore(text, start);
  if (isLarge(previous.charCodeAt(0)) && words.honorifics.has(previous)) return true;
  const isLargeAfter =
    text.charCodeAt(end) === SPACE && isLarge(text.charCodeAt(end + 1)) && isSmall(text.charCodeAt(end + 2));
  if (!isLargeAfter || !words.given.has(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (previous === '' || before.endsWith('. ')) return SENTENCE_BEFORE.test(before);
  return isLarge(previous.charCodeAt(0)) || words.roles.some((ending) => previous.endsWith(ending));
}

/** The word that a space, or a stop and a space, part from a place; empty where none does. */
function wordBefore(text: string, at: number): string {
  if (text.charCodeAt(at - 1) !== SPACE) return '';
  const end = text.charCodeAt(at - 2) === DOT ? at - 2 : at - 1;
  let start = end;
  for (let i = end - 1, last = Math.max(0, at - REACH); i >= last; i--) {
    const code = text.charCodeAt(i);
    if (isSmall(code) || isLarge(code)) start = i;
    else if (code !== APOSTROPHE && code !== RAISED && code !== HYPHEN) break;
  }
  return text.slice(start, end);
}
