/** Where a line ends for a `<br>`; a line feed of the source is a space like any other. */
const BREAK = '\u2028';

/** Characters that show nothing, wherever they stand at the edge of a word or inside it. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

const collapsed = (line: string): string => line.replace(/\s+/g, ' ').trim();

/** Characters around the links of a block that leads elsewhere: "READ MORE:", "By", "Tags:". */
const AROUND_LINKS = 24;

/** What a sentence ends with, a link or not. A question may be a headline. */
const ENDS_SENTENCE = /[.!…][)\]"'”’»]?$/u;

/** A large first letter in a box of its own, and what goes on with its word. The others are words themselves. */
const DROP_CAP = /^(?![AIO])\p{Lu}$/u;
const SMALL = /^\p{Ll}/u;

/** The paragraphs of a text that comes in pieces: white space collapsed, a blank line between two, a line feed for a `<br>`. */
export class Paragraphs {
  readonly #done: string[] = [];
  readonly #withoutTeasers: boolean;
  #text = '';
  #linked = 0;
  #plain = 0;
  #item = false;

  /** `withoutTeasers`: a block that is nothing but links to other pages is left out, unless it is a sentence. */
  constructor(withoutTeasers: boolean) {
    this.#withoutTeasers = withoutTeasers;
  }

  add(text: string, linked: boolean): void {
    this.#text += text;
    const length = text.trim().length;
    if (linked) this.#linked += length;
    else this.#plain += length;
  }

  breakLine(): void {
    this.#text += BREAK;
  }

  /** The next paragraph is the first of an item of a list. */
  beginItem(): void {
    this.#item = true;
  }

  endItem(): void {
    this.#item = false;
  }

  end(): void {
    if (this.#text === '') return;
    const teaser = this.#withoutTeasers && this.#linked > this.#plain * 2 && this.#plain <= AROUND_LINKS;
    const lines = this.#text.replace(INVISIBLE, '').split(BREAK).map(collapsed);
    // Two line feeds in a row part paragraphs in old pages.
    for (const paragraph of lines.join('\n').split(/\n{2,}/)) {
      const trimmed = paragraph.trim();
      if (trimmed === '' || (teaser && !ENDS_SENTENCE.test(trimmed))) continue;
      this.#push(trimmed);
    }
    this.#text = '';
    this.#linked = 0;
    this.#plain = 0;
  }

  #push(paragraph: string): void {
    const last = this.#done.at(-1);
    if (last !== undefined && DROP_CAP.test(last) && SMALL.test(paragraph)) this.#done.splice(-1, 1, last + paragraph);
    else this.#done.push(this.#item ? `- ${paragraph}` : paragraph);
    this.#item = false;
  }

  whole(): string {
    this.end();
    return this.#done.join('\n\n');
  }
}
