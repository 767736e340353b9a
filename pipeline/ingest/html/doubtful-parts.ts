/** A part of a page by the pieces of its markup from `from` to before `to`, with its characters of prose and its elements. */
export type Part = { readonly from: number; readonly to: number; readonly prose: number; readonly elements: number };

/** Characters of prose from which on a part may be an article: the words about its author are fewer. */
const LEAST = 400;

/**
 * The pieces of a page without its doubtful parts, but for such as hold more than half of its prose: those were named after something
 * beside the article. Parts lie inside each other or apart. `whole` is the page.
 */
export function withoutDoubtful(
  pieces: readonly string[],
  doubtful: readonly Part[],
  whole: Pick<Part, 'prose' | 'elements'>,
): { readonly html: string; readonly elements: number } {
  const left = doubtful
    .filter(({ prose }) => prose < LEAST || prose * 2 <= whole.prose)
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  let { elements } = whole;
  let html = '';
  let at = 0;
  for (const part of left) {
    if (part.from < at) continue;
    html += pieces.slice(at, part.from).join('');
    elements -= part.elements;
    at = part.to;
  }
  return { html: html + pieces.slice(at).join(''), elements };
}
