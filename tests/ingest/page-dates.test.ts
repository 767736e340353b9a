import { describe, expect, it } from 'vitest';
import { factsOfPage } from '../../pipeline/ingest/html/page-article.ts';
import { codes, ingestText } from './source.ts';

/** Enough words for the body of an article. */
const STORY = `<article>${'<p>The bridge closed on Monday, and the ferry took the cars over, the port authority said.</p>'.repeat(4)}</article>`;
const HEADLINE = 'Harbour bridge closes for repairs';
const page = (head: string, body = '', html = '<html lang="en-GB">'): string =>
  `<!doctype html>${html}<head><title>${HEADLINE} | The Quay</title>${head}</head><body>${body}<p>The bridge closed on Monday.</p></body></html>`;
const headed = (beside: string): string => page('', `<h1>${HEADLINE}</h1>${beside}`);
const linked = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const news = (fields: object): string => linked({ '@type': 'NewsArticle', headline: HEADLINE, ...fields });
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

const datesOf = (html: string) => factsOfPage(html, null).dates;
const dateOf = (html: string) => datesOf(html).published[0];

describe('the date of a page', () => {
  it.each([
    ['JSON-LD', page(news({ datePublished: '2021-03-04T10:00:00+01:00' })), '2021-03-04T10:00:00+01:00', 'json_ld'],
    [
      'JSON-LD in a graph, beside the site and its author',
      page(
        linked({
          '@graph': [
            { '@type': 'WebSite', datePublished: '2001-01-01' },
            { '@type': 'Person' },
            { '@type': ['Article'], datePublished: '2021-03-04' },
          ],
        }),
      ),
      '2021-03-04',
      'json_ld',
    ],
    [
      'JSON-LD before metadata',
      page(meta('article:published_time', '2021-03-05') + news({ datePublished: '2021-03-04' })),
      '2021-03-04',
      'json_ld',
    ],
    [
      'a web page where no article is named',
      page(linked({ '@type': 'WebPage', datePublished: '2021-03-04' })),
      '2021-03-04',
      'json_ld',
    ],
    [
      'JSON-LD with line feeds in strings and a comma too many',
      page(
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a\nb","datePublished":"2021-03-04",}</script>',
      ),
      '2021-03-04',
      'json_ld',
    ],
    ['metadata', page(meta('article:published_time', '2021-03-04T08:00:00Z')), '2021-03-04T08:00:00Z', 'meta'],
    [
      'metadata in any capitals, by name',
      page('<meta content="2021-03-04" name="DC.Date.Issued">'),
      '2021-03-04',
      'meta',
    ],
    ['metadata written for people', page(meta('pubdate', 'Thursday, 4 March 2021')), '2021-03-04', 'meta'],
    ['a time element', headed('<time datetime="2021-03-04T08:00">some words</time>'), '2021-03-04T08:00:00', 'time'],
    ['a time element without a machine date', headed('<time>4 March 2021</time>'), '2021-03-04', 'time'],
    ['itemprop', headed('<span itemprop="datePublished" content="2021-03-04">yesterday</span>'), '2021-03-04', 'time'],
    [
      'a theme that calls its one date "updated"',
      headed('<time class="updated" datetime="2021-03-04">4 March</time>'),
      '2021-03-04',
      'time',
    ],
    ['the address', page('<link rel="canonical" href="https://quay.example/2021/03/04/bridge">'), '2021-03-04', 'url'],
    [
      'the address before words',
      page(
        '<link rel="canonical" href="https://quay.example/2021/03/04/bridge">',
        `<h1>${HEADLINE}</h1><p>4 March 2021</p>`,
      ),
      '2021-03-04',
      'url',
    ],
    ['words beside the headline', headed('<div class="info">By Jane Doe · 4 March 2021</div>'), '2021-03-04', 'byline'],
    ['a labelled date', page('', '<div>Published: 4 March 2021</div>'), '2021-03-04', 'byline'],
    [
      'German words',
      page('', `<h1>${HEADLINE}</h1><p class="datum">4. März 2021, 10:30 Uhr</p>`, '<html lang="de">'),
      '2021-03-04',
      'byline',
    ],
    [
      'numbers in German',
      page('', `<h1>${HEADLINE}</h1><span class="date">04.03.2021</span>`, '<html lang="de">'),
      '2021-03-04',
      'byline',
    ],
    [
      'Chinese words',
      page('', `<h1>${HEADLINE}</h1><span>2021年3月4日</span>`, '<html lang="zh">'),
      '2021-03-04',
      'byline',
    ],
    [
      'Arabic digits',
      page('', `<h1>${HEADLINE}</h1><span class="date">٤ مارس ٢٠٢١</span>`, '<html lang="ar">'),
      '2021-03-04',
      'byline',
    ],
  ])('is read from %s', (_, html, date, method) => {
    expect(dateOf(html)).toMatchObject({ published_at: date, published_method: method });
    expect(dateOf(html)?.published_evidence).not.toBe('');
    expect(dateOf(html)?.unsure).toBeUndefined();
  });

  it.each([
    ['a date of change', page(meta('article:modified_time', '2021-03-04') + news({ dateModified: '2021-03-04' }))],
    ['the year of the copyright', page('', '<footer>© 2021-03-04 The Quay</footer>')],
    ['a comment', page(linked({ '@type': 'Comment', datePublished: '2021-03-04' }))],
    [
      'what a teaser or a comment of the article says',
      page(linked({ '@type': 'WebSite', comment: [{ '@type': 'NewsArticle', datePublished: '2021-03-04' }] })),
    ],
    [
      'a day that a sentence tells of',
      headed('<p>The bridge was opened on 4 March 2021 by the mayor, who had promised it for years.</p>'),
    ],
    [
      'a report that a sentence tells of',
      headed(
        '<p>The port authority, whose report on the bridge was published on 4 March 2021, had warned of it for years.</p>',
      ),
    ],
    ['a day that is none', page(meta('article:published_time', '2021-02-30') + news({ datePublished: 'soon' }))],
    ['nothing', page('')],
  ])('is not taken from %s', (_, html) => {
    expect(datesOf(html).published).toEqual([]);
  });

  it('is unsure where other stories stand, or where only a script has it', () => {
    const named = `<div><h1>${HEADLINE}</h1><div class="social-share">4 March 2021</div></div>`;
    expect(dateOf(page('', named))).toMatchObject({ published_at: '2021-03-04', unsure: true });
    const teaser = `<h1>${HEADLINE}</h1>${'<p>words of the story</p>'.repeat(20)}<aside class="related"><span class="date">4 March 2021</span></aside>`;
    expect(dateOf(page('', teaser))).toMatchObject({ published_at: '2021-03-04', unsure: true });
    const script = '<script>window.state = {"publishedAt":"2021-03-04T10:00:00Z"}</script>';
    expect(dateOf(page(script))).toMatchObject({ published_at: '2021-03-04T10:00:00Z', unsure: true });
    expect(dateOf(page(script + script.replace('2021', '2020')))).toBeUndefined();
  });
});

it('a guess gives way to the option and to the dateline of the body', async () => {
  const guess = `<h1>${HEADLINE}</h1>${'<p>words</p>'.repeat(20)}<aside class="related"><span class="date">4 March 2021</span></aside>`;
  const story = STORY.replace('<p>', '<p>DOVER, England, March 6, 2021 (AP) — ');
  const dated = async (body: string, published: string | null) =>
    (await ingestText('a.html', page('', body), { published })).articles[0];
  expect(await dated(guess + STORY, null)).toMatchObject({
    published_at: '2021-03-04',
    warnings: ['W_DATE_UNSURE: "4 March 2021"'],
  });
  expect(await dated(guess + STORY, '2021-03-08')).toMatchObject({ published_at: '2021-03-08', warnings: [] });
  expect(await dated(guess + story, null)).toMatchObject({ published_at: '2021-03-06', published_method: 'dateline' });
});

describe('numbers that may be day or month', () => {
  const numbers = (html: string) =>
    dateOf(page('', `<h1>${HEADLINE}</h1><span class="date">03/04/2021</span>`, html))?.published_at;
  it.each([
    ['<html lang="en-US">', '2021-03-04'],
    ['<html lang="en-GB">', '2021-04-03'],
    ['<html lang="en">', undefined],
    ['<html lang="fr">', '2021-04-03'],
  ])('are read by the country of %s', (html, date) => {
    expect(numbers(html)).toBe(date);
  });

  it('are not guessed in metadata, which programs write in their own order', () => {
    expect(dateOf(page(meta('pubdate', '03/04/2021 12:00:00'), '', '<html lang="de">'))).toBeUndefined();
    expect(dateOf(page(meta('pubdate', '03/14/2021 12:00:00'), '', '<html lang="de">'))?.published_at).toBe(
      '2021-03-14',
    );
  });
});

describe('the local day', () => {
  const utc = news({ datePublished: '2021-03-04T03:10:00Z' });
  it.each([
    [
      'the same moment with its offset',
      utc + meta('article:published_time', '2021-03-03T22:10:00-05:00'),
      '2021-03-03T22:10:00-05:00',
    ],
    ['the same clock without one', utc + meta('pubdate', '2021-03-03 22:10'), '2021-03-03T22:10:00'],
    [
      'the day of the address',
      `${utc}<link rel="canonical" href="https://quay.example/2021/03/03/bridge">`,
      '2021-03-03',
    ],
  ])('is taken from %s where the first source is in UTC', (_, head, date) => {
    expect(dateOf(page(head))?.published_at).toBe(date);
  });

  it.each([
    [
      'the same day alone, which would lose the clock',
      `${utc}<link rel="canonical" href="https://quay.example/2021/03/04/bridge">`,
    ],
    [
      'a day that no clock of the world shows then',
      `${utc}<link rel="canonical" href="https://quay.example/2021/03/06/bridge">`,
    ],
    ['another moment', utc + meta('article:published_time', '2021-03-03T20:00:00-05:00')],
  ])('is not taken from %s', (_, head) => {
    expect(dateOf(page(head))?.published_at).toBe('2021-03-04T03:10:00Z');
  });
});

describe('what a page says besides', () => {
  it('is its title, publisher, language, address and when it was changed', async () => {
    const head = `${news({ datePublished: '2021-03-04', dateModified: '2021-03-20T10:00:00Z', publisher: { name: 'The Quay' } })}<link rel="canonical" href="https://www.quay.example/bridge?utm_source=x">`;
    const { articles } = await ingestText('saved/page.html', page(head, STORY));
    expect(articles[0]).toMatchObject({
      title: HEADLINE,
      publisher: 'The Quay',
      url: 'https://www.quay.example/bridge?utm_source=x',
      published_at: '2021-03-04',
      published_method: 'json_ld',
      modified_at: '2021-03-20T10:00:00Z',
      source_path: 'saved/page.html',
      warnings: ['W_REWRITTEN: it was last changed on 2021-03-20'],
    });
  });

  it('makes one article of a page that was saved twice, and two of pages that name only their site', async () => {
    const id = async (path: string, href: string) =>
      (await ingestText(path, page(`<link rel="canonical" href="${href}">`))).articles[0]?.id;
    expect(await id('a.html', 'https://quay.example/bridge')).toBe(
      await id('b.htm', 'http://www.quay.example/bridge/#top'),
    );
    expect(await id('a.html', 'https://quay.example/')).toBe('a');
    expect(await id('b.html', 'https://quay.example/')).toBe('b');
  });

  it('is decoded as its bytes or its head say', async () => {
    const body = (charset: string) =>
      `<html lang="ru"><head><meta charset="${charset}"></head><body><h1>x</h1><p>\u043c\u043e\u0441\u0442</p></body></html>`;
    const cyrillic = Buffer.from(
      [...body('windows-1251')].map((char) => (char > '\u0400' ? char.charCodeAt(0) - 0x350 : char.charCodeAt(0))),
    );
    expect((await ingestText('a.html', cyrillic)).articles[0]?.text).toContain('\u043c\u043e\u0441\u0442');
    expect((await ingestText('a.html', body('windows-1251'))).articles[0]?.text).toContain('\u043c\u043e\u0441\u0442');
    const damaged = Buffer.concat([
      Buffer.from(page('', `${STORY}<p>“Soon”, she said.</p>`)),
      Buffer.from([0xff, 0xfe]),
    ]);
    expect((await ingestText('a.html', damaged)).articles[0]?.warnings).toEqual(['W_DAMAGED: 2 of them']);
    const quotes = Buffer.from('<meta charset="iso-8859-1"><p>\x93No\x94, he said</p>', 'latin1');
    expect((await ingestText('a.html', quotes)).articles[0]?.text).toContain('“No”');
  });

  it('is a reject where there is no text', async () => {
    expect(
      codes((await ingestText('a.html', '<html><head><title>x</title></head><body></body></html>')).rejects),
    ).toEqual(['E_EMPTY']);
  });
});

it('hostile pages take no more time than they have characters', () => {
  for (const piece of [
    '<nav class="menu">',
    '<time>',
    '<h1>',
    '<div class="date">2021 ',
    '<script type="application/ld+json">[[[',
    '04.03.',
    '<meta name="date" content="x">',
    '&#x',
    '<!--',
    '12/12/',
  ]) {
    expect(datesOf(piece.repeat(100_000))).toBeDefined();
  }
});

it('JSON-LD that nests without end dates nothing and breaks nothing', () => {
  const deep = `${'{"@value":'.repeat(60_000)}1${'}'.repeat(60_000)}`;
  const script = `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":${deep}}</script>`;
  expect(datesOf(page(script)).published).toEqual([]);
});
