import { createHash } from 'node:crypto';
import { gzipSync } from 'fflate';
import type { ArticleSummary } from '../../../schemas/timeline.ts';
import type { Contents } from '../contents.ts';
import { counted } from '../counted.ts';
import type { Publication } from '../publication.ts';
import { jsonLd } from './json-ld.ts';
import { pageData, type Shown } from './payload.ts';
import { LIMITS, selectedEvents } from './selection.ts';

/** The page's own code, in one piece each: no request is ever made for it. */
export type PageAssets = { readonly script: string; readonly style: string };

type Page = {
  readonly publication: Publication;
  readonly contents: Contents;
  readonly assets: () => PageAssets;
};

/** JSON that can stand in a script element: no text in it can end that, or open a comment there. */
const scriptJson = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

/** fflate's bytes hang on the text alone; those of Node's own zlib on its version and the machine. */
const packed = (text: string): string =>
  Buffer.from(gzipSync(Buffer.from(text, 'utf8'), { level: 6, mtime: 0 })).toString('base64');

const sourceHash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is fetched, no script runs but the page's own; changes.js beside the page may be asked for by a click. */
const policy = (script: string): string =>
  `default-src 'none'; script-src ${sourceHash(script)} 'self' file:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;

const urlsOf = (articles: readonly ArticleSummary[]): ReadonlyMap<string, string> =>
  new Map(articles.flatMap(({ id, url }) => (url !== null && /^https?:/i.test(url) ? [[id, url] as const] : [])));

/** timeline.html: one page that needs nothing else, not even a network. */
export function* page({ publication, contents, assets }: Page): Generator<string> {
  const { articles } = publication;
  const events = selectedEvents(publication, contents);
  const unresolved = Array.from({ length: Math.min(contents.unresolved.length, LIMITS.unresolved) }, (_, place) =>
    contents.unresolved.at(place),
  );
  const totals = {
    events: contents.events.length,
    unresolved: contents.unresolved.length,
    articles: articles.length,
  };
  const shown: Shown = { events, unresolved, articles, totals };
  const { script, style } = assets();
  const about = `${counted(totals.events, 'event')} from ${counted(totals.articles, 'article')}`;
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Annals">
<title>Timeline: ${about}</title>
<style>${style}</style>
<script type="application/ld+json">`;
  yield scriptJson(jsonLd(events.slice(0, LIMITS.inJsonLd), urlsOf(articles)));
  yield `</script>
</head>
<body>
<noscript><p class="notice">${about}. This page draws them by a script, which does not run here; timeline.csv beside it holds the same.</p></noscript>
<div id="app"></div>
<script type="application/octet-stream" id="data">`;
  yield packed(JSON.stringify(pageData(shown)));
  yield `</script>
<script>${script}</script>
</body>
</html>
`;
}
