import { inTextOrder, type Span } from '../span.ts';
import { parseDay } from '../time/calendar.ts';
import { walkXml, type XmlAttributes } from './xml.ts';

/** A time expression that annotators marked. Offsets are UTF-16 code units into the document's text, [start, end). */
export type GoldTimex = Span & {
  readonly text: string;
  readonly type: string;
  /** TIMEX3 value as it stands in the file; empty where it has none. */
  readonly value: string;
};

export type GoldDocument = {
  readonly text: string;
  /** ISO day of the document's creation time, or null where it states no whole day. */
  readonly created: string | null;
  /** In text order, the longer first where two begin together. The document's own time is not among them. */
  readonly timexes: readonly GoldTimex[];
  /**
   * Where the document's own time stands in the text, in text order and apart from each other: what is found there counts
   * neither for nor against a system.
   */
  readonly unscored: readonly Span[];
};

/** A document, or what is wrong with it: `line` counts from 1 and is null where the whole file is meant. */
export type TimemlReading =
  | { readonly ok: true; readonly document: GoldDocument }
  | { readonly ok: false; readonly line: number | null; readonly why: string };

const isDocumentTime = ({ tid, functionInDocument }: XmlAttributes): boolean =>
  tid === 't0' || functionInDocument === 'CREATION_TIME';

const statesPublication = ({ functionInDocument }: XmlAttributes): boolean =>
  functionInDocument === 'CREATION_TIME' || functionInDocument === 'PUBLICATION_TIME';

const WHOLE_DAY = /^\d{4}-\d\d-\d\d/;

/** The day of a TIMEX3 value, or null where it is coarser or no day of the calendar. */
function wholeDay(value: string): string | null {
  const day = WHOLE_DAY.exec(value)?.[0] ?? null;
  return day !== null && parseDay(day) !== null ? day : null;
}

type Marked = Span & { readonly attributes: XmlAttributes };

/** Spans of nested elements without those inside another. */
function outermost(spans: readonly Span[]): Span[] {
  let covered = 0;
  return spans.flatMap(({ start, end }) => {
    if (end <= covered) return [];
    covered = end;
    return [{ start, end }];
  });
}

/** The annotated text as it is read: what <TEXT> holds, or all that <TimeML> holds where there is no <TEXT>. */
class Body {
  #within: 'none' | 'TimeML' | 'TEXT' | 'past' = 'none';
  #pieces: string[] = [];
  #length = 0;
  #open: { readonly start: number; readonly attributes: XmlAttributes }[] = [];
  #marked: Marked[] = [];
  #creation: XmlAttributes | null = null;

  get isThere(): boolean {
    return this.#within !== 'none';
  }

  get #reads(): boolean {
    return this.#within === 'TimeML' || this.#within === 'TEXT';
  }

  #begin(within: 'TimeML' | 'TEXT'): void {
    this.#within = within;
    this.#pieces = [];
    this.#length = 0;
    this.#open = [];
    this.#marked = [];
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'TIMEX3' && statesPublication(attributes)) this.#creation ??= attributes;
    if (name === 'TEXT' && this.#within !== 'TEXT' && this.#within !== 'past') this.#begin('TEXT');
    else if (name === 'TimeML' && this.#within === 'none') this.#begin('TimeML');
    else if (name === 'TIMEX3' && this.#reads) this.#open.push({ start: this.#length, attributes });
  }

  close(name: string): void {
    if (name === this.#within) this.#within = 'past';
    if (name !== 'TIMEX3' || !this.#reads) return;
    const opened = this.#open.pop();
    // A TIMEX3 that holds no text ("two days" implied) is nothing that a reader of the text could find.
    if (opened !== undefined && opened.start < this.#length) this.#marked.push({ ...opened, end: this.#length });
  }

  add(piece: string): void {
    if (!this.#reads) return;
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  document(): GoldDocument {
    const text = this.#pieces.join('');
    const marked = this.#marked.toSorted(inTextOrder);
    const gold = ({ start, end, attributes }: Marked): GoldTimex => ({
      start,
      end,
      text: text.slice(start, end),
      type: attributes['type'] ?? '',
      value: attributes['value'] ?? '',
    });
    return {
      text,
      created: wholeDay(this.#creation?.['value'] ?? ''),
      timexes: marked.filter(({ attributes }) => !isDocumentTime(attributes)).map(gold),
      unscored: outermost(marked.filter(({ attributes }) => isDocumentTime(attributes))),
    };
  }
}

const lineOf = (text: string, at: number): number => {
  let line = 1;
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) line += 1;
  return line;
};

/** Why a document's elements are not those of TimeML, or null. Other markup read as TimeML would score as "nothing to find". */
function otherMarkup(names: ReadonlySet<string>, { isThere }: Body): string | null {
  if (names.has('TIMEX2') && !names.has('TIMEX3')) return 'it is marked up with TIMEX2';
  if (isThere) return null;
  return names.has('token') ? 'it is marked up token by token, as CAT does' : 'it has neither <TEXT> nor <TimeML>';
}

/**
 * Reads a TimeML document (ISO 24617-1, TimeML 1.2.1) with its time expressions inline. Elements that it does not know are
 * passed over and their text kept; line ends stay as the file has them. The creation time is the first TIMEX3 that says to
 * be one, wherever it stands.
 */
export function readTimeml(xml: string): TimemlReading {
  const body = new Body();
  const names = new Set<string>();
  const fault = walkXml(xml, {
    open(name, attributes) {
      names.add(name);
      body.open(name, attributes);
    },
    close: (name) => body.close(name),
    text: (piece) => body.add(piece),
  });
  if (fault !== null) return { ok: false, line: lineOf(xml, fault.at), why: fault.why };
  const why = otherMarkup(names, body);
  return why === null ? { ok: true, document: body.document() } : { ok: false, line: null, why };
}
