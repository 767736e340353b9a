import { Parser } from 'htmlparser2';
import { LIMITS } from '../limits.ts';
import { type BoilerplateKind, boilerplateKind } from './boilerplate-words.ts';
import { type Part, withoutDoubtful } from './doubtful-parts.ts';
import { BLOCK_ELEMENTS, SILENT_ELEMENTS, VOID_ELEMENTS } from './elements.ts';
import { Prose } from './prose.ts';

/** Which names of elements are believed: all, those that are never an article's, or none. */
export type Heeded = 'all' | 'sure' | 'none';

/** A page as well-formed markup without what is never its article; `fit` for a tree if it is neither too large nor was cut for its depth. */
export type CleanHtml = { readonly html: string; readonly fit: boolean };

/** Elements that hold no article, by the standard. A header may hold the headline and the lead. */
const NEVER: ReadonlySet<string> = new Set([
  ...SILENT_ELEMENTS,
  'nav',
  'footer',
  'aside',
  'dialog',
  'link',
  'meta',
  'input',
  'figcaption',
  'source',
]);

/** Attributes by which Readability weighs elements. */
const KEPT = ['class', 'id', 'role', 'itemprop', 'href', 'style', 'hidden', 'aria-hidden', 'alt', 'dir'] as const;

/** Names that the tree builder takes; others, such as `<o:p>`, give way to their text. */
const NAME = /^[a-z][a-z\d]{0,20}$/;

/** Characters between two looks at the depth. */
const PIECE = 65_536;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (char) =>
    char === '&' ? '&amp;' : char === '<' ? '&lt;' : char === '>' ? '&gt;' : '&quot;',
  );

/** Quotation marks need no escape outside tags, and an escape costs time each time that a tree is read. */
const escapedText = (text: string): string =>
  text.replace(/[&<>]/g, (char) => (char === '&' ? '&amp;' : char === '<' ? '&lt;' : '&gt;'));

type Attributes = Readonly<Record<string, string>>;

/** An element that is open: how it is closed, null where it is left out with all in it, and where a doubtful one began. */
type Open = { readonly end: string | null; readonly doubt: Omit<Part, 'to'> | null };

const OUT: Open = { end: null, doubt: null };

/** Writes a page anew, tag by tag. */
class Cleaner {
  readonly #pieces: string[] = [];
  /** Text since the last tag: a parser gives it in pieces, down to a character each. */
  #text = '';
  readonly #open: Open[] = [];
  readonly #doubtful: Part[] = [];
  readonly #prose = new Prose();
  readonly #heeded: Heeded;
  #out = 0;
  #elements = 0;

  constructor(heeded: Heeded) {
    this.#heeded = heeded;
  }

  get isSane(): boolean {
    return this.#open.length <= LIMITS.htmlDepth;
  }

  open(name: string, attributes: Attributes): void {
    const kind = this.#out > 0 ? 'never' : kindOf(name, attributes, this.#heeded);
    if (VOID_ELEMENTS.has(name)) {
      if (kind !== 'never') this.#write(`<${name}/>`);
      return;
    }
    if (kind === 'never') {
      this.#out++;
      this.#open.push(OUT);
      return;
    }
    this.#prose.open(name);
    // What nests deeper than any article needs gives way to its text.
    const kept = NAME.test(name) && name !== 'html' && name !== 'body' && this.#open.length < LIMITS.treeDepth;
    if (kind === 'seldom') this.#write('');
    const doubt = kind === 'seldom' ? { from: this.#pieces.length, ...this.#sizes } : null;
    if (kept) this.#write(`<${name}${attributesOf(attributes)}>`);
    this.#open.push({ end: kept ? `</${name}>` : '', doubt });
  }

  text(data: string): void {
    if (this.#out > 0) return;
    this.#prose.text(data);
    this.#text += data;
  }

  close(name: string): void {
    if (VOID_ELEMENTS.has(name)) return;
    const open = this.#open.pop();
    if (open === undefined) return;
    if (open.end === null) this.#out--;
    else {
      this.#prose.close(name);
      this.#write(open.end);
      if (open.doubt !== null) this.#doubt(open.doubt);
    }
  }

  get #sizes(): Pick<Part, 'prose' | 'elements'> {
    return { prose: this.#prose.told, elements: this.#elements };
  }

  #doubt({ from, prose, elements }: Omit<Part, 'to'>): void {
    const now = this.#sizes;
    this.#doubtful.push({
      from,
      to: this.#pieces.length,
      prose: now.prose - prose,
      elements: now.elements - elements,
    });
  }

  #write(tag: string): void {
    if (this.#text !== '') this.#pieces.push(escapedText(this.#text));
    this.#text = '';
    if (tag === '') return;
    this.#pieces.push(tag);
    if (tag[1] !== '/') this.#elements++;
  }

  result(): { readonly html: string; readonly elements: number } {
    this.#write('');
    return withoutDoubtful(this.#pieces, this.#doubtful, this.#sizes);
  }
}

function kindOf(name: string, attributes: Attributes, heeded: Heeded): BoilerplateKind | null {
  if (NEVER.has(name)) return 'never';
  const kind = heeded === 'none' ? null : boilerplateKind(name, attributes);
  if (kind !== 'seldom') return kind;
  if (heeded === 'sure') return null;
  // Prose is counted by blocks: what stands inside a line is too short to be doubted.
  return BLOCK_ELEMENTS.has(name) ? 'seldom' : 'never';
}

function attributesOf(attributes: Attributes): string {
  let written = '';
  for (const name of KEPT) {
    const value = attributes[name];
    if (value !== undefined) written += ` ${name}="${escaped(value)}"`;
  }
  return written;
}

/**
 * The page without scripts, navigation, forms, captions and other boilerplate, as markup that any reader of a tree can take. What
 * its names call boilerplate goes as well, but for what they only seldom do: not where the page tells most of its prose in it.
 */
export function cleanHtml(html: string, heeded: Heeded): CleanHtml {
  const cleaner = new Cleaner(heeded);
  let at = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => cleaner.open(name, attributes),
    // Where a tag was cut in two, the end would make words of its first half.
    ontext: (text) => (at < html.length && !cleaner.isSane ? undefined : cleaner.text(text)),
    onclosetag: (name) => cleaner.close(name),
  });
  for (; at < html.length && cleaner.isSane; at += PIECE) parser.write(html.slice(at, at + PIECE));
  parser.end();
  const clean = cleaner.result();
  return {
    html: `<html><head></head><body>${clean.html}</body></html>`,
    fit: at >= html.length && clean.elements <= LIMITS.htmlElements,
  };
}
