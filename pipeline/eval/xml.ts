import { Parser } from 'htmlparser2';

export type XmlAttributes = Readonly<Record<string, string>>;

type XmlEvents = {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly close: (name: string) => void;
  /** Entities are decoded, CDATA is text. Runs of text come in pieces. */
  readonly text: (piece: string) => void;
};

/** Where a document is not well-formed: an offset into it, and what is wrong in words. */
type XmlFault = { readonly at: number; readonly why: string };

/** Elements inside each other. The parser's own stack costs more the deeper it is, and no document needs as many. */
const MOST_LEVELS = 1000;

const SHOWN_CHARS = 40;
/** A tag in a message, for one that is never closed may be long. */
const shown = (tag: string): string => (tag.length > SHOWN_CHARS ? `${tag.slice(0, SHOWN_CHARS)}...` : tag);

const QUOTE_OR_TAG = /["'<]/;

function strayAt(xml: string, from: number, to: number): string {
  const end = xml.indexOf('>', from) + 1;
  const stray = xml.slice(from, end > 0 ? Math.min(end, to) : to);
  return stray.startsWith('</') ? `${shown(stray)} closes no element` : 'it ends inside a tag';
}

/** One pass over a document. */
class Walk {
  readonly #xml: string;
  readonly #events: XmlEvents;
  readonly #parser: Parser;
  readonly #open: { readonly name: string; readonly at: number }[] = [];
  #next = 0;
  #fault: XmlFault | null = null;

  constructor(xml: string, events: XmlEvents) {
    this.#xml = xml;
    this.#events = events;
    const passOver = (): void => {
      this.#isSound();
    };
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#enter(name, attributes),
        onclosetag: (name, implied) => (implied ? this.#leaveImplied(name) : this.#leave(name)),
        ontext: (piece) => {
          if (this.#isSound()) events.text(piece);
        },
        oncomment: passOver,
        onprocessinginstruction: passOver,
      },
      { xmlMode: true },
    );
  }

  fault(): XmlFault | null {
    this.#parser.end(this.#xml);
    if (this.#next < this.#xml.length) this.#fail(this.#next, strayAt(this.#xml, this.#next, this.#xml.length));
    return this.#fault;
  }

  #fail(at: number, why: string): void {
    this.#fault ??= { at, why };
    this.#parser.pause();
  }

  /** Events lie side by side: what lies between two of them, the parser passed over. */
  #isSound(): boolean {
    const { startIndex, endIndex } = this.#parser;
    if (startIndex > this.#next) this.#fail(this.#next, strayAt(this.#xml, this.#next, startIndex));
    this.#next = endIndex + 1;
    return this.#fault === null;
  }

  /** Where the tag at hand begins. The parser ends a processing instruction at its "?", so what follows begins with ">". */
  get #at(): number {
    return this.#xml.indexOf('<', this.#parser.startIndex);
  }

  #enter(name: string, attributes: XmlAttributes): void {
    if (!this.#isSound()) return;
    const at = this.#at;
    const unpaired =
      this.#xml.lastIndexOf('<', this.#parser.endIndex) > at ||
      Object.keys(attributes).some((key) => QUOTE_OR_TAG.test(key));
    if (unpaired) this.#fail(at, `the quotes or brackets of ${shown(`<${name}>`)} do not pair`);
    else if (this.#open.length === MOST_LEVELS) this.#fail(at, `over ${MOST_LEVELS} elements are inside each other`);
    else {
      this.#open.push({ name, at });
      this.#events.open(name, attributes);
    }
  }

  #leave(name: string): void {
    if (!this.#isSound()) return;
    this.#open.pop();
    this.#events.close(name);
  }

  /** An element that closes itself, which ends where it began; or one that the parser closes for want of an end tag. */
  #leaveImplied(name: string): void {
    if (this.#fault !== null) return;
    const innermost = this.#open.at(-1);
    if (innermost?.name !== name) this.#fail(this.#next, 'it ends inside a tag');
    else if (innermost.at !== this.#at) this.#fail(innermost.at, `${shown(`<${name}>`)} is not closed`);
    else {
      this.#open.pop();
      this.#events.close(name);
    }
  }
}

/**
 * Tells the elements and the text of an XML document in order, up to its first fault of form, which is returned. The parser
 * forgives, as a reader of web pages must; here a lost tag is lost gold, so what it mends in silence is a fault.
 */
export const walkXml = (xml: string, events: XmlEvents): XmlFault | null => new Walk(xml, events).fault();
