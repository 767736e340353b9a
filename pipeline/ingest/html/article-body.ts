import type { Readability } from '@mozilla/readability';
import { LIMITS } from '../limits.ts';
import { cleanHtml } from './clean-html.ts';
import { textOfHtml } from './html-text.ts';

/** The text of a page's article; `unsure` where it was not found and all the page's text was taken. */
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
  // Names mislead now and then: where little is left without what they call boilerplate, they are not listened to.
  let found = '';
  let all = '';
  for (const byName of [true, false]) {
    const clean = cleanHtml(html, byName);
    const content = clean.fit ? extract(clean.html) : null;
    found = longer(found, content === null ? '' : withoutTitle(textOfHtml(content), title));
    if (found.length >= SHORTEST) return { ok: true, text: found, unsure: false };
    all ||= withoutTitle(textOfHtml(clean.html), title);
  }
  const told = stated === null ? '' : textOfHtml(stated.replace(/\r?\n/g, '<br>'));
  if (told.length > found.length) return { ok: true, text: told, unsure: false };
  const text = found || all;
  return text === '' ? { ok: false } : { ok: true, text, unsure: true };
}

const longer = (a: string, b: string): string => (b.length > a.length ? b : a);

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function withoutTitle(text: string, title: string | null): string {
  if (title === null) return text;
  const end = text.indexOf('\n\n');
  const first = end < 0 ? text : text.slice(0, end);
  return first.length < LONGEST_TITLE && words(first) === words(title) ? text.slice(first.length).trimStart() : text;
}

const LONGEST_TITLE = 400;
