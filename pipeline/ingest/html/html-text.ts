import { Parser } from 'htmlparser2';
import { LIMITS } from '../limits.ts';
import { BLOCK_ELEMENTS, SILENT_ELEMENTS, VOID_ELEMENTS } from './elements.ts';

/** Elements that are no part of the text that an article tells: captions, and what is not told aloud. */
const LEFT_OUT: ReadonlySet<string> = new Set([...SILENT_ELEMENTS, 'figure', 'figcaption', 'input', 'label']);

/** Cells of a table stand in one line. */
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

/** Characters between two looks at the depth. */
const PIECE = 65_536;

/** Characters that show nothing, wherever they stand at the edge of a word or inside it. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

const isHidden = ({ hidden, 'aria-hidden': aria, style = '' }: Readonly<Record<string, string>>): boolean =>
  hidden !== undefined || aria === 'true' || /display\s?:\s?none/i.test(style);

/** Where a line ends for a `<br>`; a line feed of the source is a space like any other. */
const BREAK = '\u2028';

/** Puts paragraphs together: white space collapsed, two line feeds between them, one for a `<br>`. */
class Paragraphs {
  readonly #done: string[] = [];
  #text = '';

  add(text: string): void {
    this.#text += text;
  }

  end(): void {
    if (this.#text === '') return;
    const lines = this.#text.replace(INVISIBLE, '').split(BREAK).map(collapsed);
    // Two line feeds in a row part paragraphs in old pages.
    for (const paragraph of lines.join('\n').split(/\n{2,}/)) {
      const trimmed = paragraph.trim();
      if (trimmed !== '' && trimmed !== '-') this.#done.push(trimmed);
    }
    this.#text = '';
  }

  whole(): string {
    this.end();
    return this.#done.join('\n\n');
  }
}

const collapsed = (line: string): string => line.replace(/\s+/g, ' ').trim();

/**
 * An HTML fragment as plain text: a blank line between blocks, a line feed for a `<br>`, "- " before the items of a list, captions,
 * scripts and hidden parts left out. One pass, no tree.
 */
export function textOfHtml(html: string): string {
  const paragraphs = new Paragraphs();
  let left = 0;
  const open: boolean[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (!VOID_ELEMENTS.has(name)) {
        const out = LEFT_OUT.has(name) || isHidden(attributes);
        open.push(out);
        if (out) left++;
      }
      if (left > 0) return;
      if (BLOCK_ELEMENTS.has(name) && !CELLS.has(name)) paragraphs.end();
      if (name === 'li') paragraphs.add('- ');
      if (name === 'br') paragraphs.add(BREAK);
      if (CELLS.has(name)) paragraphs.add(' ');
    },
    ontext: (text) => {
      if (left === 0) paragraphs.add(text);
    },
    onclosetag: (name) => {
      if (VOID_ELEMENTS.has(name)) return;
      if (open.pop()) left--;
      if (left === 0 && BLOCK_ELEMENTS.has(name) && !CELLS.has(name)) paragraphs.end();
    },
  });
  // The parser's own time grows with the depth: what nests without end is read as far as it is sane.
  for (let at = 0; at < html.length && open.length <= LIMITS.htmlDepth; at += PIECE) {
    parser.write(html.slice(at, at + PIECE));
  }
  parser.end();
  return paragraphs.whole();
}
