import { describe, expect, it } from 'vitest';
import { atom, described, item, rss } from './feed-of.ts';
import { codes, ingestText } from './source.ts';

const texts = async (content: string | Uint8Array) =>
  (await ingestText('a.xml', content)).articles.map(({ text }) => text);

describe('what is no feed', () => {
  it.each([
    ['a sitemap', '<?xml version="1.0"?><urlset><url><loc>https://n.example/</loc></url></urlset>', ['E_FEED']],
    ['NewsML', '<newsItem><contentSet><inlineXML>a</inlineXML></contentSet></newsItem>', ['E_FEED']],
    ['words', 'The river rose.', ['E_FEED']],
    ['nothing', ' \n', ['E_EMPTY']],
    ['a feed without items', rss(''), ['E_EMPTY']],
    ['an item without a text', item('<title>T</title>'), ['E_EMPTY']],
  ])('is one reject: %s', async (_, content, expected) => {
    const { articles, rejects } = await ingestText('a.xml', content);
    expect([articles, codes(rejects)]).toEqual([[], expected]);
  });

  it.each([
    ['in an item', rss('<item><description>a</description></item><item><description>b').replace(/<\/channel>.*/, '')],
    ['in a tag', rss('<item><description>a</description></item><item><descr').replace(/<\/channel>.*/, '')],
    ['in an entry', atom('<entry><id>tag:x</id><content>a</content></entry><entry><content>b').replace(/<\/feed>/, '')],
  ])('gives the items before it is cut off %s', async (_, content) => {
    const { articles, rejects } = await ingestText('a.xml', content);
    expect(articles.map(({ text }) => text)).toEqual(['a']);
    expect(codes(rejects)).toEqual(['E_FEED']);
    expect(rejects[0]?.message).toContain('cut off behind item 1');
  });

  it('goes on after an item without a text, or one with tags that do not pair', async () => {
    const items = ['<title>T</title>', '<description>a</b></description>', '<description>b</description>'];
    const { articles, rejects } = await ingestText('a.xml', rss(items.map((one) => `<item>${one}</item>`).join('')));
    expect(articles.map(({ text }) => text)).toEqual(['a', 'b']);
    expect(codes(rejects)).toEqual(['E_EMPTY']);
  });
});

describe('hostile feeds', () => {
  const laughs = [...'bcdefghij'].map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('');
  it.each([
    ['entities that multiply', `<!DOCTYPE x [<!ENTITY a "ha">${laughs}]>`, '&j;'],
    ['a file of the machine', '<!DOCTYPE x [<!ENTITY j SYSTEM "file:///etc/passwd">]>', '&j;'],
    ['one that is declared twice', '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://x/x.dtd"> %p;]>', '&j;'],
  ])('expand nothing: %s', async (_, prologue, reference) => {
    const content = rss(`<item><description>a ${reference} b</description></item>`, prologue);
    expect(await texts(content)).toEqual([`a ${reference} b`]);
  });

  const N = 100_000;
  it.each([
    ['tags inside each other', described('<b>'.repeat(N))],
    ['the same in a section', described(`<![CDATA[${'<b>'.repeat(3 * N)}x]]>`)],
    ['channels inside each other', `<rss>${'<channel>'.repeat(N)}`],
    ['brackets', `<rss>${'<'.repeat(10 * N)}`],
    ['sections that open', described('<![CDATA['.repeat(N))],
    ['comments that open', described('<!--'.repeat(N))],
    ['a document type without end', `<!DOCTYPE a [${'<!ENTITY '.repeat(N)}`],
    ['document types', '<!DOCTYPE a ['.repeat(N)],
    ['attributes', `<rss ${'a="b" '.repeat(N)}>`],
    ['signs', described('&amp;'.repeat(2 * N))],
    ['white space', described(`x${' '.repeat(10 * N)}y`)],
    ['a date without end', item(`<pubDate>${'1 '.repeat(5 * N)}</pubDate><description>a</description>`)],
  ])('take no more time than they have characters: %s', async (_, content) => {
    const start = performance.now();
    await ingestText('a.xml', content);
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it('may have very many items', async () => {
    const items = Array.from(
      { length: N },
      (_, i) => `<item><guid>${i}</guid><description>text ${i}</description></item>`,
    );
    const { articles } = await ingestText('a.xml', rss(items.join('')));
    expect(articles.length).toBe(N);
    expect(articles.at(-1)?.text).toBe(`text ${N - 1}`);
  }, 30_000);

  it('are refused over their limit, in words that name it', async () => {
    const { LIMITS } = await import('../../pipeline/ingest/limits.ts');
    const { rejects } = await ingestText('a.rss', Buffer.alloc(LIMITS.feedBytes + 1, 0x20));
    expect(rejects).toMatchObject([{ code: 'E_FEED', message: expect.stringContaining('over 50 MB') }]);
  });
});
