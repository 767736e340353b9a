/** Words that a title writes small. */
const SMALL: ReadonlySet<string> = new Set(
  'a an the of in on at to for from with by and or as is vs your my our his her its'.split(' '),
);
/** Words of time that only a name writes with a capital inside a sentence: This Week, Saturday Night, 60 Minutes. */
const COMMON =
  /^(?:second|minute|hour|days|night|morning|evening|afternoon|week|weekend|month|year|decade|century|now|today|tonight|tomorrow|later|ago)s?$/;
/** Months that are given names as well. */
const GIVEN = /^(?:January|April|May|June|August)$/;
const HONORIFIC = /(?:^|[^A-Za-z])(?:Mr|Mrs|Ms|Miss|Dr|Sen|Rep|Gov|Rev|Sgt|Gen|Judge|Justice|Sir|Dame|Lord|Lady)\.? $/;
const STEM = /([A-Za-z][A-Za-z’'-]*) $/;
const FOLLOWS = /^ ([A-Z][a-z][A-Za-z’'-]*)/;

/** How far a title reaches to either side, in characters. */
const REACH = 60;
const OPENING = /(?:^|[\s([—–])["“‘](?=\S)/;
const CLOSING = /["”’](?![A-Za-z])/;

type Read = { readonly start: number; readonly end: number; readonly rule: string };

/** Whether what reads like a time is a name by the letters around it: a title in quotation marks, a programme, a person. */
export function isName(text: string, { start, end, rule }: Read): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const words = text.slice(start, end).split(/[\s-]+/);
  return (
    isInTitle(before, text.slice(start, end), after) ||
    (!rule.startsWith('holiday') && isProgramme(words, before, after)) ||
    isPerson(words, before, after)
  );
}

/** “The Day After Tomorrow”: between quotation marks, and every word of it written large but the small ones. */
function isInTitle(before: string, core: string, after: string): boolean {
  const opened = Math.max(before.lastIndexOf('"'), before.lastIndexOf('“'), before.lastIndexOf('‘'));
  if (opened < 0 || !OPENING.test(before.slice(Math.max(0, opened - 1)) + core)) return false;
  const closed = CLOSING.exec(after);
  if (!closed) return false;
  const title = before.slice(opened + 1) + core + after.slice(0, closed.index);
  if (/["“”\n]/.test(title)) return false;
  const written = title.split(/[\s,.:;!?&/-]+/).filter((word) => word !== '');
  return written.every((word, i) => /^[A-Z\d’']/.test(word) || (i > 0 && SMALL.has(word)));
}

/** "ABC's This Week had both": a common word written large where its neighbours are not, so no headline. */
function isProgramme(words: readonly string[], before: string, after: string): boolean {
  const large = words.slice(1).some((word) => /^[A-Z]/.test(word) && COMMON.test(word.toLowerCase()));
  return large && (/^[^A-Za-z]{0,2}[a-z]/.test(after) || /(?:^|[^A-Za-z’'-])[a-z][a-z’'-]* $/.test(before));
}

/** "April Ryan", "actress January Jones", "Ms. April". */
function isPerson(words: readonly string[], before: string, after: string): boolean {
  const [word = ''] = words;
  if (words.length > 1) return false;
  if (HONORIFIC.test(before) && /^[A-Z]/.test(word)) return true;
  if (!GIVEN.test(word) || !FOLLOWS.test(after)) return false;
  const [, previous = ''] = STEM.exec(before) ?? [];
  return previous === '' ? /(?:^|[.!?"”“]\s*|\n\s*)$/.test(before) : /^[A-Z]/.test(previous) || ROLE.test(previous);
}
const ROLE = /(?:er|or|ist|ess|ian|ant|man|star|wright)$/;
