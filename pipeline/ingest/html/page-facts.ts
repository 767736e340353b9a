import { Parser } from 'htmlparser2';
import { LIMITS } from '../limits.ts';
import { type Roles, roleOf } from './class-words.ts';
import { BLOCK_ELEMENTS, SILENT_ELEMENTS, VOID_ELEMENTS } from './elements.ts';

/** Where something stands in a page. */
type Standing = {
  /** How many runs of text came before. */
  readonly block: number;
  /** The parts of the page around it that seem to belong to other articles or to none, each by a number of its own. */
  readonly away: readonly number[];
};

/** What the names of the elements around it say. */
type Named = { readonly date: boolean; readonly modified: boolean };

/** A `<time>`, or an element whose names say that it holds a date. */
export type TimeElement = Standing &
  Named & {
    /** The machine-readable value: datetime, content or title; null where there is none. */
    readonly value: string | null;
    readonly text: string;
    /** Itemprop or the old attribute `pubdate` says outright that it is the date of publication. */
    readonly published: boolean;
  };

/** A short run of text that has digits like those of a date. */
export type DatedBlock = Standing & Named & { readonly text: string };

/** What a page says of itself, gathered in one pass. */
export type PageFacts = {
  readonly language: string | null;
  readonly title: string | null;
  /** Contents of `<meta>` by lower-case name, property or itemprop. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string | null;
  readonly jsonLd: readonly string[];
  /** Other scripts that name a publication. */
  readonly scripts: readonly string[];
  readonly times: readonly TimeElement[];
  readonly dated: readonly DatedBlock[];
  /** Headings in the order of the page, with the block that each is. */
  readonly headings: readonly Heading[];
};

/** `level` 1 to 3. */
export type Heading = Standing & { readonly level: number; readonly text: string };

type Attributes = Readonly<Record<string, string>>;

/** What parts one run of text from the next. */
const BLOCKS: ReadonlySet<string> = new Set([...BLOCK_ELEMENTS, 'br']);
const PARTED: ReadonlySet<string> = new Set(['span', 'a', 'abbr', 'label']);

const LEVELS: ReadonlyMap<string, number> = new Map([
  ['h1', 1],
  ['h2', 2],
  ['h3', 3],
]);
/** A date has a year, or two numbers with a point or a slash between them. */
const MAY_BE_DATE = /\d{4}|\d[./]\s?\d|[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]{4}/;

const NAMES_PUBLICATION = /publish|pub_?date|publication/i;

const LONGEST_BLOCK = 240;
const LONGEST_TITLE = 1000;
const MOST = {
  metas: 300,
  scripts: 100,
  scriptChars: 2_000_000,
  times: 200,
  dated: 200,
  headings: 60,
  parts: 20,
} as const;

/** How many elements up a name still speaks of a text. */
const NEAR = 4;
const VERY_NEAR = 2;

const NOWHERE: readonly number[] = [];

type Open = Named & { readonly away: readonly number[]; readonly time: Attributes | null };

/** Reads a page from its beginning to its end, holding no tree. */
class Collector {
  language: string | null = null;
  title: string | null = null;
  canonical: string | null = null;
  readonly headings: Heading[] = [];
  readonly metas = new Map<string, string[]>();
  readonly jsonLd: string[] = [];
  readonly scripts: string[] = [];
  readonly times: TimeElement[] = [];
  readonly dated: DatedBlock[] = [];
  readonly #open: Open[] = [];
  readonly #roles: Roles = new Map();
  #parts = 0;
  #silent = 0;
  #block = 0;
  #text = '';
  #script: string | null = null;
  #linked = false;
  #inTitle = false;
  #heading: string | null = null;

  open(name: string, attributes: Attributes): void {
    if (name === 'meta') this.#meta(attributes);
    if (name === 'link') this.#link(attributes);
    if (BLOCKS.has(name)) this.#endBlock();
    if (VOID_ELEMENTS.has(name)) return;
    if (name === 'html') this.language ??= attributes['lang'] ?? attributes['xml:lang'] ?? null;
    if (name === 'title' && this.#silent === 0) this.#inTitle = this.title === null;
    if (name === 'script') {
      this.#script = '';
      this.#linked = /ld\+json/i.test(attributes['type'] ?? '');
    }
    if (SILENT_ELEMENTS.has(name)) this.#silent++;
    // Pages part a name, a day and a clock by style alone.
    if (PARTED.has(name)) this.#text += ' ';
    const { date, modified, away } = roleOf(name, attributes, this.#roles);
    if (LEVELS.has(name)) this.#heading = '';
    const time = name === 'time' || isDateElement(attributes) ? attributes : null;
    if (time !== null || date) this.#endBlock();
    this.#open.push({ date, modified, away: away ? this.#apart() : this.#away, time });
  }

  text(data: string): void {
    if (this.#script !== null) this.#script += data;
    if (this.#inTitle && (this.title ?? '').length <= LONGEST_TITLE) this.title = (this.title ?? '') + data;
    if (this.#silent > 0) return;
    if (this.#heading !== null && this.#heading.length <= LONGEST_BLOCK) this.#heading += data;
    if (this.#text.length <= LONGEST_BLOCK) this.#text += data;
  }

  close(name: string): void {
    if (VOID_ELEMENTS.has(name)) return;
    if (name === 'title') this.#inTitle = false;
    const open = this.#open.at(-1);
    if (open === undefined) return;
    if (open.time !== null || open.date || BLOCKS.has(name)) this.#endBlock(open);
    this.#open.pop();
    if (SILENT_ELEMENTS.has(name)) this.#silent--;
    if (name === 'script') this.#endScript();
    const level = LEVELS.get(name);
    if (level !== undefined && this.#heading !== null) {
      if (this.headings.length < MOST.headings)
        this.headings.push({ level, text: collapsed(this.#heading), block: this.#block, away: open.away });
      this.#heading = null;
    }
  }

  #endScript(): void {
    const script = this.#script ?? '';
    this.#script = null;
    if (script.length > MOST.scriptChars || this.scripts.length + this.jsonLd.length > MOST.scripts) return;
    if (this.#linked) this.jsonLd.push(script);
    else if (NAMES_PUBLICATION.test(script)) this.scripts.push(script);
  }

  #meta({ name, property, itemprop, content, 'http-equiv': equiv }: Attributes): void {
    const key = (property ?? name ?? itemprop ?? equiv)?.trim().toLowerCase();
    if (key === undefined || content === undefined || this.metas.size >= MOST.metas) return;
    const value = content.trim();
    if (value === '') return;
    if (itemprop !== undefined && this.#away.length > 0) return;
    const known = this.metas.get(key);
    if (known === undefined) this.metas.set(key, [value]);
    else if (known.length < MOST.metas) known.push(value);
  }

  #link({ rel, href }: Attributes): void {
    if (rel?.toLowerCase() === 'canonical' && href) this.canonical ??= href.trim();
  }

  get depth(): number {
    return this.#open.length;
  }

  get #away(): readonly number[] {
    return this.#open.at(-1)?.away ?? NOWHERE;
  }

  /** The parts around a part that begins here. Pages nest a few; without a bound, hostile ones would nest thousands. */
  #apart(): readonly number[] {
    return this.#away.length < MOST.parts ? [...this.#away, ++this.#parts] : this.#away;
  }

  /** What the nearest elements are called, the one that has just been closed included. */
  #named(own: Open | null): Named {
    let date = own?.date ?? false;
    let modified = own?.modified ?? false;
    for (let up = 1; up <= NEAR && !date; up++) date = this.#open.at(-up)?.date ?? false;
    for (let up = 1; up <= VERY_NEAR && !modified; up++) modified = this.#open.at(-up)?.modified ?? false;
    return { date, modified };
  }

  /** Ends the run of text at hand, where an element ends or the next begins. */
  #endBlock(element: Open | null = null): void {
    const text = collapsed(this.#text.slice(0, LONGEST_BLOCK));
    this.#text = '';
    if (text !== '') this.#block++;
    const dated = text !== '' && this.dated.length < MOST.dated && MAY_BE_DATE.test(text);
    if (!dated && !element?.time) return;
    const place = { block: this.#block, away: element?.away ?? this.#away, ...this.#named(element) };
    if (element?.time && this.times.length < MOST.times) this.times.push({ ...timeOf(element.time, text), ...place });
    if (dated) this.dated.push({ text, ...place });
  }
}

function timeOf({ datetime, content, title, pubdate, itemprop = '' }: Attributes, text: string) {
  const published = pubdate !== undefined || /datepublished/i.test(itemprop);
  return { value: (datetime ?? content ?? title)?.trim() || null, text, published };
}

/** Elements other than `<time>` that carry a machine-readable date. */
const isDateElement = ({ itemprop = '', class: classes = '', title }: Attributes): boolean =>
  /date(?:published|created|modified)/i.test(itemprop) ||
  (title !== undefined && /\b(?:published|dt-published|updated)\b/.test(classes));

const collapsed = (text: string): string => (text === '' ? '' : text.replace(/\s+/g, ' ').trim());

/** Characters that are read between two looks at the depth. */
const PIECE = 65_536;

/** Gathers what a page says of itself: one pass over its tags, linear in its length. */
export function pageFacts(html: string): PageFacts {
  const collector = new Collector();
  const parser = new Parser({
    onopentag: (name, attributes) => collector.open(name, attributes),
    ontext: (data) => collector.text(data),
    onclosetag: (name) => collector.close(name),
  });
  // The parser's own time grows with the depth: a page that nests without end is read as far as it is sane.
  for (let at = 0; at < html.length && collector.depth <= LIMITS.htmlDepth; at += PIECE) {
    parser.write(html.slice(at, at + PIECE));
  }
  parser.end();
  const { language, metas, canonical, jsonLd, scripts, times, dated, headings } = collector;
  const title = collector.title === null ? null : collapsed(collector.title) || null;
  return { language, title, metas, canonical, jsonLd, scripts, times, dated, headings };
}
