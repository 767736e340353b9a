import { Parser } from 'htmlparser2';
import { LIMITS } from '../limits.ts';
import { BLOCK_ELEMENTS, SILENT_ELEMENTS, VOID_ELEMENTS } from './elements.ts';
import { Paragraphs } from './paragraphs.ts';

/** Elements that are no part of the text that an article tells: the page's title, captions, and what is not told aloud. */
const LEFT_OUT: ReadonlySet<string> = new Set([...SILENT_ELEMENTS, 'title', 'figure', 'figcaption', 'input', 'label']);

/** Cells of a table stand in one line. */
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

type Attributes = Readonly<Record<string, string>>;

const isHidden = ({ hidden, 'aria-hidden': aria, style = '' }: Attributes): boolean =>
  hidden !== undefined || aria === 'true' || /display\s?:\s?none/i.test(style);

/** Whether an element leads to another page: an anchor, or a link within its page, does not. */
const leadsAway = (name: string, { href = '' }: Attributes): boolean =>
  name === 'a' && href !== '' && !href.startsWith('#');

type Open = { readonly out: boolean; readonly away: boolean };

/** Hears the tags and words of markup, and writes its paragraphs. */
class Writer {
  readonly paragraphs: Paragraphs;
  readonly #open: Open[] = [];
  #left = 0;
  #links = 0;

  constructor(withoutTeasers: boolean) {
    this.paragraphs = new Paragraphs(withoutTeasers);
  }

  get depth(): number {
    return this.#open.length;
  }

  open(name: string, attributes: Attributes): void {
    if (!VOID_ELEMENTS.has(name)) {
      const open = { out: LEFT_OUT.has(name) || isHidden(attributes), away: leadsAway(name, attributes) };
      this.#open.push(open);
      if (open.out) this.#left++;
      if (open.away) this.#links++;
    }
    if (this.#left > 0) return;
    this.#part(name);
    if (name === 'li') this.paragraphs.beginItem();
    if (name === 'br') this.paragraphs.breakLine();
    if (CELLS.has(name)) this.text(' ');
  }

  text(words: string): void {
    if (this.#left === 0) this.paragraphs.add(words, this.#links > 0);
  }

  close(name: string): void {
    if (VOID_ELEMENTS.has(name)) return;
    const open = this.#open.pop();
    if (open?.out) this.#left--;
    if (open?.away) this.#links--;
    if (this.#left > 0) return;
    this.#part(name);
    if (name === 'li') this.paragraphs.endItem();
  }

  #part(name: string): void {
    if (BLOCK_ELEMENTS.has(name) && !CELLS.has(name)) this.paragraphs.end();
  }
}

/** Characters between two looks at the depth. */
const PIECE = 65_536;

/**
 * An HTML fragment as plain text: a blank line between blocks, a line feed for a `<br>`, "- " before the items of a list, captions,
 * scripts and hidden parts left out. `withoutTeasers`: also blocks that are nothing but links to other pages. One pass, no tree; what
 * nests deeper than `LIMITS.htmlDepth` is not read, for the parser's own time grows with the depth.
 */
export function textOfHtml(html: string, { withoutTeasers = false } = {}): string {
  const writer = new Writer(withoutTeasers);
  const parser = new Parser({
    onopentag: (name, attributes) => writer.open(name, attributes),
    ontext: (words) => writer.text(words),
    onclosetag: (name) => writer.close(name),
  });
  let at = 0;
  for (; at < html.length && writer.depth <= LIMITS.htmlDepth; at += PIECE) parser.write(html.slice(at, at + PIECE));
  // Where a tag was cut in two, the end would make words of its first half.
  if (at >= html.length) parser.end();
  return writer.paragraphs.whole();
}
