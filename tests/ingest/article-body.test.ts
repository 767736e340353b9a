import { describe, expect, it } from 'vitest';
import { articleBody } from '../../pipeline/ingest/html/article-body.ts';

const TITLE = 'Harbour bridge closes for repairs';
const STORY = [
  'QUAYTOWN, June 12 (QN) - The harbour bridge was closed on Monday after divers found a crack in a pillar.',
  'Ferries carried some 4,000 cars across by the evening, said Ann Moss, who heads the port authority.',
  'The bridge was built in 1931, and it was last repaired in the spring of 2009, when two lanes were lost.',
  'Work is to begin next Tuesday; the council expects traffic to return by the end of August.',
];
const told = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const ARTICLE = `<article><h1>${TITLE}</h1>${told(STORY)}</article>`;
const TEASER = 'Mayor of Quaytown resigned on Friday over the tunnel';
const teaser = (words = TEASER) =>
  `<div class="box"><h3><a href="/news/tunnel">${words}</a></h3><p>He had denied it.</p></div>`;

const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><head><title>${TITLE} | The Quay</title><style>p { margin: 0 }</style></head><body>${body}</body></html>`;
const bodyOf = async (body: string, { title = TITLE as string | null, stated = null as string | null } = {}) =>
  articleBody(pageOf(body), { title, stated });
const textOf = async (...given: Parameters<typeof bodyOf>) => {
  const body = await bodyOf(...given);
  return body.ok ? body.text : null;
};
const STORY_TEXT = STORY.join('\n\n');

/** What stands on a page of news beside the news. */
const BESIDE: readonly (readonly [string, string])[] = [
  ['a menu', '<nav><ul><li><a href="/">Home</a><li><a href="/sport">Sport</a></ul></nav>'],
  ['a menu by its name', '<div class="main-menu"><a href="/">Home</a> <a href="/sport">Sport</a></div>'],
  [
    'a banner',
    '<div id="cookie-consent"><p>We use cookies, and we set them on 3 May 2018. By reading on you agree to them.</p></div>',
  ],
  [
    'a dialog',
    '<div role="dialog"><p>Subscribe for a pound until Sunday, and cancel at any time that you like.</p></div>',
  ],
  [
    'a letter to sign up for',
    '<section class="newsletterSignup"><p>Our best stories, each Friday, in your inbox.</p></section>',
  ],
  ['other stories', `<aside>${teaser()}${teaser('Ferry sank in May')}</aside>`],
  ['other stories by name', `<div class="related-articles">${teaser()}</div>`],
  ['most read stories', `<div class="most-read"><ol><li><a href="/1">Ferry sank in May</a></ol></div>`],
  [
    'comments',
    '<div id="comments"><div class="comment"><p>I crossed it on Saturday, and it shook, as I told my wife, who laughed at me.</p></div></div>',
  ],
  ['buttons', '<div class="share-buttons"><a href="https://x.example/?u=1">Share</a> <button>Save</button></div>'],
  [
    'an author',
    '<div class="author-box"><p>Jane Doe has written about harbours since 2011, when she came to the city.</p></div>',
  ],
  ['a footer', '<footer><p>Copyright 2026 The Quay. All rights reserved.</p></footer>'],
  [
    'a form',
    '<form class="search"><label>Search since 1990</label><input value="x"><select><option>May</select></form>',
  ],
  [
    'scripts',
    '<script>document.write("<p>Written in 2001.</p>"); globalThis.ran = true;</script><noscript>No script</noscript>',
  ],
];

describe('the body of a page', () => {
  it('is its article', async () => {
    expect(await bodyOf(ARTICLE)).toEqual({ ok: true, text: STORY_TEXT, unsure: false });
  });

  it.each(BESIDE)('is without %s', async (_, beside) => {
    expect(await textOf(`${beside}<div class="content">${ARTICLE}</div>${beside}`)).toBe(STORY_TEXT);
  });

  it('is without all of them at once, around the article and inside it', async () => {
    const around = BESIDE.map(([, html]) => html).join('\n');
    const inside = `<article><h1>${TITLE}</h1>${told(STORY.slice(0, 2))}${around}${told(STORY.slice(2))}</article>`;
    expect(await textOf(`${around}<main>${inside}</main>${around}`)).toBe(STORY_TEXT);
    expect(globalThis).not.toHaveProperty('ran');
  });

  it.each([
    [
      'captions',
      '<figure><img src="x.jpg" alt="Bridge"><figcaption>The bridge in May 2020. Photo: QN</figcaption></figure>',
    ],
    ['captions by name', '<div class="image-caption">The bridge in May 2020. Photo: QN</div>'],
    ['a link to read more', '<p><strong>Read more:</strong> <a href="/tunnel">Mayor resigned on Friday</a></p>'],
  ])('is without %s between its paragraphs', async (_, between) => {
    expect(await textOf(`<article>${told(STORY.slice(0, 2))}${between}${told(STORY.slice(2))}</article>`)).toBe(
      STORY_TEXT,
    );
  });
});

describe('the body is found', () => {
  it.each([
    [
      'in a table within a table',
      `<table><tr><td><a href="/">Home</a><td><table><tr><td>${told(STORY)}</table></table>`,
    ],
    ['in old markup', `<center><font size=2>${STORY.join('<br><br>')}</font></center>`],
    [
      'in an AMP page',
      `<amp-sidebar><ul><li><a href="/">Home</a></ul></amp-sidebar><amp-img src="x"></amp-img><div class="amp-wp-article-content">${told(STORY)}</div>`,
    ],
    ['in an element of Office', `<div><o:p></o:p>${told(STORY)}</div>`],
    [
      'where a wrapper is named after its sidebar',
      `<div class="content-wrapper sidebar-included right-sidebar">${told(STORY)}</div>`,
    ],
    ['where a wrapper is named after its advertisements', `<div id="ads_takeover">${told(STORY)}</div>`],
    [
      'where it is in a category of the most popular',
      `<div class="post category-popular tag-related">${told(STORY)}</div>`,
    ],
    ['where it is named related', `<div class="related">${told(STORY)}</div>`],
  ])('%s', async (_, body) => {
    expect(await textOf(body)).toBe(STORY_TEXT);
  });

  it('where it is short, and named after the sidebar', async () => {
    const text = await textOf(`<p>The Quay</p><div class="sidebar">${told(STORY.slice(0, 2))}</div>`);
    expect(text).toContain(STORY.slice(0, 2).join('\n\n'));
  });

  it('where only a notice is named after nothing', async () => {
    const notice = `<div><p>${'We were founded in 1998, and we write for all who live by the sea. '.repeat(4)}</p></div>`;
    const text = await textOf(`<div class="wide sidebar">${told(STORY)}${told(STORY)}</div>${notice}`);
    expect(text).toContain(STORY_TEXT);
  });

  it('with all entries of a live report', async () => {
    const entries = STORY.map((text, i) => `<section><h2><time>1${i}:30</time></h2><p>${text}</p></section>`).join('');
    const text = await textOf(`<main><h1>${TITLE}</h1>${entries}</main>`);
    for (const entry of STORY) expect(text).toContain(entry);
    expect(text).toContain('12:30');
  });

  it('where a notice is longer than it', async () => {
    const notice =
      'Some offers, which may not be valid any longer, come from companies that pay us, and this has an effect on their order. ';
    const text = await textOf(
      `<div class="body"><div><p>${notice.repeat(2)}</p></div></div><div class="x1"><div>${told(STORY)}</div></div>`,
    );
    expect(text).toContain(STORY[0]);
    expect(text).toContain(STORY[3]);
  });
});

describe('the headline is left out', () => {
  it.each([
    ['above the text', `<h1>${TITLE}</h1>`],
    ['under its section', `<p>News</p><p>${TITLE}</p>`],
    ['at the end of a path', `<p>Home / News / ${TITLE}</p>`],
    ['in other case', `<h1>${TITLE.toUpperCase()}</h1>`],
  ])('%s', async (_, above) => {
    expect(await textOf(`<div>${above}${told(STORY)}</div>`)).toBe(STORY_TEXT);
  });

  it.each([
    [
      'that a sentence begins with',
      `${TITLE}, the port authority said on Sunday, and it may be closed until the autumn.`,
    ],
    [
      'that a sentence ends with',
      `What nobody had expected has happened in the meantime: harbour bridge closes for repairs.`,
    ],
  ])('but not one %s', async (_, lead) => {
    expect(await textOf(`<div><p>${lead}</p>${told(STORY)}</div>`)).toBe(`${lead}\n\n${STORY_TEXT}`);
  });
});

describe('what the metadata state', () => {
  const stated = STORY.join('\n');

  it.each([
    ['is taken where scripts fill the page', '<div id="app"></div>'],
    ['is taken where the page shows the beginning', `<article>${told(STORY.slice(0, 2))}</article>`],
  ])('%s', async (_, body) => {
    expect(await bodyOf(body, { stated })).toEqual({ ok: true, text: stated, unsure: false });
  });

  it('is not where it is a summary', async () => {
    expect(await textOf(ARTICLE, { stated: STORY[0] ?? '' })).toBe(STORY_TEXT);
  });
});

describe('a page without an article', () => {
  it('is unsure of teasers', async () => {
    const body = await bodyOf([...'abcdef'].map((letter) => teaser(`${letter} ${TEASER}`)).join(''), { title: null });
    expect(body).toMatchObject({ ok: true, unsure: true });
  });

  it('is not its comments, where it tells little', async () => {
    const comments = `<div class="comments">${told(STORY)}</div>`;
    expect(await bodyOf(`<p>The ferry sails again.</p>${comments}`)).toEqual({
      ok: true,
      text: 'The ferry sails again.',
      unsure: true,
    });
  });

  it('is unsure of a list of names', async () => {
    expect(await bodyOf(`<div>${'<p>Ann Moss, Quaytown</p>'.repeat(40)}</div>`)).toMatchObject({
      ok: true,
      unsure: true,
    });
  });

  it.each([
    ['of nothing', ''],
    ['of scripts', '<script>render()</script><noscript>Turn it on</noscript>'],
    ['of pictures', '<img src="x.jpg" alt="A bridge"><svg><text>Bridge</text></svg>'],
    ['of its title', `<h1>${TITLE}</h1>`],
  ])('%s has no body', async (_, body) => {
    expect(await bodyOf(body)).toEqual({ ok: false });
  });
});

describe('the words of a body', () => {
  it.each(BESIDE)('stand on the page, and no markup with them, beside %s', async (_, beside) => {
    const html = `${beside}${ARTICLE}${beside}`;
    const text = (await textOf(html)) ?? '';
    const known = new Set(html.match(/[\p{L}\p{N}]+/gu));
    expect((text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !known.has(word))).toEqual([]);
    expect(text).not.toMatch(/[<>]/);
  });
});
