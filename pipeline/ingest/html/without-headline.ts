/** Paragraphs at most above the headline that still belong to it: a path of sections, a label. */
const ABOVE = 2;
/** Characters of a paragraph that may be a headline or stand above it. */
const LONGEST = 400;
const LONGEST_LABEL = 120;
/** Words of a headline that is looked for in a longer line: fewer may open any sentence. */
const LEAST_WORDS = 3;

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const ENDS_SENTENCE = /[.!?…]["'”’»)]?$/u;

/** Whether a paragraph is the title, or "Home / Sport / The title", or the title where the page's own has the name of the site after it. */
function isHeadline(paragraph: string, title: string): boolean {
  if (paragraph.length > LONGEST) return false;
  const line = words(paragraph);
  const [shorter, longer] = line.length < title.length ? [line, title] : [title, line];
  if (shorter === longer) return true;
  if (ENDS_SENTENCE.test(paragraph) || shorter.split(' ').length < LEAST_WORDS) return false;
  return shorter.length * 2 >= longer.length && (longer.startsWith(`${shorter} `) || longer.endsWith(` ${shorter}`));
}

/** The text of an article without the title that opens it and what stands above: the title has a field of its own. */
export function withoutHeadline(text: string, title: string | null): string {
  const known = title === null ? '' : words(title);
  if (known === '') return text;
  let from = 0;
  for (let above = 0; above <= ABOVE; above++) {
    const gap = text.indexOf('\n\n', from);
    const end = gap < 0 ? text.length : gap;
    const paragraph = text.slice(from, end);
    if (isHeadline(paragraph, known)) return text.slice(end).trimStart();
    if (gap < 0 || paragraph.length > LONGEST_LABEL || ENDS_SENTENCE.test(paragraph)) return text;
    from = gap + 2;
  }
  return text;
}
