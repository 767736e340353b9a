import { Parser } from 'htmlparser2';
import { LIMITS } from '../limits.ts';
import { isBoilerplate } from './boilerplate-words.ts';
import { SILENT_ELEMENTS, VOID_ELEMENTS } from './elements.ts';

/** A page as well-formed markup without what is never its article; `fit` for a tree if it is neither too large nor was cut for its depth. */
export type CleanHtml = { readonly html: string; readonly fit: boolean };

/** Parts of a page that hold no article, by the standard's own names. A header may hold the headline and the lead. */
const NOT_ARTICLE: ReadonlySet<string> = new Set([
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

type Attributes = Readonly<Record<string, string>>;

/** Writes a page anew, tag by tag. */
class Cleaner {
  readonly #parts: string[] = [];
  /** Text since the last tag: a parser gives it in pieces, down to a character each. */
  #text = '';
  /** Of each open element, how it is closed; null where it is left out, with all in it. */
  readonly #open: (string | null)[] = [];
  #out = 0;
  readonly #byName: boolean;
  #elements = 0;

  constructor(byName: boolean) {
    this.#byName = byName;
  }

  get isSane(): boolean {
    return this.#open.length <= LIMITS.htmlDepth;
  }

  get isSmall(): boolean {
    return this.#elements <= LIMITS.htmlElements;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#out === 0) this.#elements++;
    if (VOID_ELEMENTS.has(name)) {
      if (this.#out === 0 && !NOT_ARTICLE.has(name)) this.#write(`<${name}/>`);
      return;
    }
    if (NOT_ARTICLE.has(name) || (this.#byName && isBoilerplate(name, attributes))) {
      this.#out++;
      this.#open.push(null);
      return;
    }
    // What nests deeper than any article needs gives way to its text.
    const kept = NAME.test(name) && name !== 'html' && name !== 'body' && this.#open.length < LIMITS.treeDepth;
    if (kept && this.#out === 0) this.#write(`<${name}${attributesOf(attributes)}>`);
    this.#open.push(kept ? `</${name}>` : '');
  }

  text(data: string): void {
    if (this.#out === 0) this.#text += data;
  }

  close(name: string): void {
    if (VOID_ELEMENTS.has(name)) return;
    const end = this.#open.pop();
    if (end === null) this.#out--;
    else if (end !== undefined && this.#out === 0) this.#write(end);
  }

  #write(tag: string): void {
    if (this.#text !== '') this.#parts.push(escaped(this.#text));
    this.#text = '';
    if (tag !== '') this.#parts.push(tag);
  }

  html(): string {
    this.#write('');
    return `<html><head></head><body>${this.#parts.join('')}</body></html>`;
  }
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
 * The page without scripts, navigation, forms, captions and other boilerplate, as markup that any reader of a tree can take. `byName`:
 * what its class or id calls boilerplate goes as well.
 */
export function cleanHtml(html: string, byName: boolean): CleanHtml {
  const cleaner = new Cleaner(byName);
  const parser = new Parser({
    onopentag: (name, attributes) => cleaner.open(name, attributes),
    ontext: (text) => cleaner.text(text),
    onclosetag: (name) => cleaner.close(name),
  });
  let at = 0;
  for (; at < html.length && cleaner.isSane; at += PIECE) parser.write(html.slice(at, at + PIECE));
  parser.end();
  return { html: cleaner.html(), fit: at >= html.length && cleaner.isSmall };
}
