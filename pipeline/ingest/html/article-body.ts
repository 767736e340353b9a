import type { Readability } from '@mozilla/readability';
import { LIMITS } from '../limits.ts';
import { type CleanHtml, cleanHtml, type Heeded } from './clean-html.ts';
import { textOfHtml } from './html-text.ts';
import { paragraphRun } from './paragraph-run.ts';
import { TOLD } from './prose.ts';
import { withoutHeadline } from './without-headline.ts';

/** The text of a page's article; `unsure` where it was not found for sure: it is what there is, at worst all the page's text. */
export type Body = { readonly ok: true; readonly text: string; readonly unsure: boolean } | { readonly ok: false };

/** Text that is too short for an article: a caption, a notice of cookies. */
const SHORTEST = 140;

type Extractor = (html: string) => string | null;

/** Readability, imported when the first page comes: it is no use to a batch of texts. */
async function extractor(): Promise<Extractor> {
  const [{ Readability }, { default: JSDOMParser }] = await Promise.all([
    import('@mozilla/readability'),
    import('@mozilla/readability/JSDOMParser.js'),
  ]);
  return (html) => contentOf(html, { Readability, JSDOMParser });
}

/** The tree as Readability names it. */
type Tree = ConstructorParameters<typeof Readability>[0];

type Tools = {
  readonly Readability: typeof Readability;
  readonly JSDOMParser: new () => { parse(html: string): Tree };
};

const OPTIONS = { charThreshold: 200, maxElemsToParse: LIMITS.htmlElements, keepClasses: true } as const;

/** The part of a page that reads like an article. Readability throws at odd trees, which then hold no article that it could find. */
function contentOf(html: string, { Readability, JSDOMParser }: Tools): string | null {
  try {
    return new Readability(new JSDOMParser().parse(html), OPTIONS).parse()?.content ?? null;
  } catch {
    return null;
  }
}

const HEEDED: readonly Heeded[] = ['all', 'sure', 'none'];

let loaded: Promise<Extractor> | null = null;

/** What a page says of its article: its title, and the text of its metadata (schema.org's articleBody). */
type Told = { readonly title: string | null; readonly stated: string | null };

/**
 * The body text of a page; where scripts fill it, what its metadata states. `title` is left out where it opens the body, for it has a
 * field of its own.
 */
export async function articleBody(html: string, { title, stated }: Told): Promise<Body> {
  loaded ??= extractor();
  const extract = await loaded;
  const told = stated === null ? '' : textOfHtml(stated.replace(/\r?\n/g, '<br>'));
  // Names mislead now and then: where little is left without what they call boilerplate, fewer are listened to.
  let found = '';
  let all = '';
  let before = '';
  for (const heeded of HEEDED) {
    // Comments and notices are worse than a short text, but better than none.
    if (heeded === 'none' && found + all !== '') break;
    const clean = cleanHtml(html, heeded);
    if (clean.html === before) continue;
    before = clean.html;
    found = longer(found, withoutHeadline(bodyIn(clean, extract), title));
    if (isTold(found)) return { ok: true, text: isPart(found, told) ? told : found, unsure: false };
    all ||= withoutHeadline(shown(clean.html), title);
  }
  if (told.length > found.length) return { ok: true, text: told, unsure: false };
  const text = found || all;
  return text === '' ? { ok: false } : { ok: true, text, unsure: true };
}

/** What Readability finds, unless paragraphs that stand side by side tell much more: it can take a notice for the article. */
function bodyIn({ html, fit }: CleanHtml, extract: Extractor): string {
  if (!fit) return '';
  const content = extract(html);
  const found = content === null ? '' : shown(content);
  const run = paragraphRun(html);
  return run.prose > found.length * PART ? longer(found, shown(run.html)) : found;
}

/** Whether a text is long enough, and has a paragraph that is: a menu has many lines, but short ones. */
const isTold = (text: string): boolean =>
  text.length >= SHORTEST && text.split('\n\n').some(({ length }) => length >= TOLD);

const longer = (a: string, b: string): string => (b.length > a.length ? b : a);

/** Pages for subscribers show the beginning of what they state. */
const isPart = (found: string, told: string): boolean => told.length > found.length * PART;

const PART = 1.5;

/** The text without teasers of other pages, unless there is nothing else. */
const shown = (html: string): string => textOfHtml(html, { withoutTeasers: true }) || textOfHtml(html);
