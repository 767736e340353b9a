import { isRecord } from '../record/fields.ts';
import { textOfHtml } from './html-text.ts';

/** What a page says in JSON-LD of its one article; each as it was written. Source: schema.org, Article. */
export type LinkedArticle = {
  readonly published: string | null;
  readonly created: string | null;
  readonly modified: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly body: string | null;
};

type Node = Readonly<Record<string, unknown>>;

/** Types that an article may have, the surest first. A page or a film is better than nothing. */
const TYPES: readonly RegExp[] = [
  /NewsArticle|Reportage|AnalysisNews|OpinionNews|BackgroundNews|ReviewNews|LiveBlog/,
  /Article|BlogPosting|Report|SocialMediaPosting|PodcastEpisode/,
  /WebPage|VideoObject|CreativeWork|ItemPage/,
];

/** Where nodes of a graph are kept; what stands under other names speaks of other things (comments, teasers, pictures). */
const CONTAINERS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed'] as const;

const MOST_NODES = 2000;

/** The node of the page's article, of all its scripts, or null. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | null {
  const nodes = scripts.flatMap((script) => nodesOf(parsed(script)));
  const ranked = nodes
    .map((node) => ({ node, rank: rankOf(node) }))
    .filter(({ node, rank }) => rank >= 0 && (wordsOf(node['datePublished']) !== null || rank < TYPES.length - 1));
  const best = ranked.toSorted((a, b) => a.rank - b.rank || Number(dated(b.node)) - Number(dated(a.node)))[0]?.node;
  if (best === undefined) return null;
  return {
    published: wordsOf(best['datePublished']),
    created: wordsOf(best['dateCreated']) ?? wordsOf(best['uploadDate']),
    modified: wordsOf(best['dateModified']),
    title: shown(wordsOf(best['headline']) ?? wordsOf(best['name'])),
    publisher: shown(nameOf(best['publisher'])),
    language: nameOf(best['inLanguage']),
    url: wordsOf(best['url']),
    body: wordsOf(best['articleBody']),
  };
}

/** Titles are often written with the entities of the page around them. */
const shown = (words: string | null): string | null =>
  words !== null && /[&<]/.test(words) ? textOfHtml(words).replace(/\s+/g, ' ') || null : words;

const dated = (node: Node): boolean => wordsOf(node['datePublished']) !== null;

/** Many pages write line feeds into strings, comments around the script or a comma too many. */
function parsed(script: string): unknown {
  const json = script
    .trim()
    .replace(/^(?:\/\/)?<!\[CDATA\[|^<!--|(?:\/\/)?\]\]>$|-->$/g, '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .replace(/;$/, '');
  for (const attempt of [json, json.replace(/,(\s?[}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return null;
}

/** The nodes of a value, going into lists and graphs, not into what a node speaks of. No recursion: depth is the page's choice. */
function nodesOf(value: unknown): Node[] {
  const nodes: Node[] = [];
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && nodes.length < MOST_NODES) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_NODES));
    else if (isRecord(next)) {
      nodes.push(next);
      waiting.push(...CONTAINERS.map((name) => next[name]));
    }
  }
  return nodes;
}

function rankOf(node: Node): number {
  const types = [node['@type']].flat().filter((type) => typeof type === 'string');
  return TYPES.findIndex((pattern) => types.some((type) => pattern.test(type)));
}

/** A value as words: itself, the first of a list, or what a typed value holds. No deeper, for the depth is the page's choice. */
function wordsOf(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  const words = isRecord(one) ? one['@value'] : one;
  return typeof words === 'string' && words.trim() !== '' ? words.trim() : null;
}

const nameOf = (value: unknown): string | null => {
  const one = Array.isArray(value) ? value[0] : value;
  return isRecord(one) ? wordsOf(one['name']) : wordsOf(one);
};
