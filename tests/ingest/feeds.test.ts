import { describe, expect, it } from 'vitest';
import { atom, described, item, rdf, rss } from './feed-of.ts';
import { codes, ingestAll, ingestText, sourceOf } from './source.ts';

const texts = async (content: string | Uint8Array, path = 'a.xml') =>
  (await ingestText(path, content)).articles.map(({ text }) => text);

describe('feeds', () => {
  it('of RSS are read item by item', async () => {
    const content = item(
      `<title>Flood &amp;amp; fire</title><link>https://n.example/1</link><guid isPermaLink="false">123</guid>
       <pubDate>Mon, 12 Jun 2023 23:30:00 +0330</pubDate><atom:updated>2023-06-13T00:00:00Z</atom:updated>
       <description>Short.</description><content:encoded><![CDATA[<p>The river rose.</p><p>AT&amp;T closed.</p>]]></content:encoded>
       <dc:creator>Jane Doe</dc:creator><category>World</category>`,
    );
    const { articles, rejects } = await ingestText('a.rss', content);
    expect(rejects).toEqual([]);
    expect(articles).toMatchObject([
      {
        id: 'https://n.example/1',
        url: 'https://n.example/1',
        title: 'Flood & fire',
        text: 'The river rose.\n\nAT&T closed.',
        published_at: '2023-06-12T23:30:00+03:30',
        published_method: 'record',
        published_evidence: 'Mon, 12 Jun 2023 23:30:00 +0330',
        modified_at: '2023-06-13T00:00:00Z',
        publisher: 'Example News',
        language: 'en',
        warnings: [],
        extra: { authors: ['Jane Doe'], categories: ['World'] },
      },
    ]);
  });

  it('of Atom as well', async () => {
    const entry = `<entry><id>tag:n.example,2023:1</id><title type="html">A &amp;lt;b&amp;gt; c</title>
      <link rel="self" href="https://n.example/self"/><link href="https://n.example/1"/>
      <published>2023-06-12T08:00:00Z</published><updated>2023-06-13T00:00:00Z</updated>
      <summary>Short.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One <b>two</b>.</p><p>Three.</p></div></content>
      <author><name>Jane Doe</name></author><category term="world" label="World"/></entry>`;
    const { articles } = await ingestText('a.atom', atom(entry, 'xml:lang="en"'));
    expect(articles).toMatchObject([
      {
        id: 'tag:n.example,2023:1',
        url: 'https://n.example/1',
        title: 'A <b> c',
        text: 'One two.\n\nThree.',
        published_at: '2023-06-12T08:00:00Z',
        modified_at: '2023-06-13T00:00:00Z',
        publisher: 'Example News',
        language: 'en',
        extra: { authors: ['Jane Doe'], categories: ['World'] },
      },
    ]);
  });

  it('and of RDF', async () => {
    const content = rdf(
      '<item rdf:about="https://n.example/1"><title>T</title><link>https://n.example/1</link><description>The river rose.</description><dc:date>2023-06-12</dc:date><dc:creator>Jane Doe</dc:creator></item>',
    );
    expect((await ingestText('a.rdf', content)).articles).toMatchObject([
      {
        id: 'https://n.example/1',
        text: 'The river rose.',
        published_at: '2023-06-12',
        publisher: 'Example News',
        language: 'en',
        extra: { authors: ['Jane Doe'] },
      },
    ]);
  });

  it.each([
    ['words', 'The river rose.', 'The river rose.'],
    ['words with a sign', '5 &lt; 6 and 3 &gt; 2', '5 < 6 and 3 > 2'],
    ['markup, escaped', '&lt;p&gt;One &amp;amp; two.&lt;/p&gt;&lt;p&gt;Three.&lt;/p&gt;', 'One & two.\n\nThree.'],
    ['markup, not escaped', 'One <b>two</b> three.', 'One two three.'],
    ['entities of HTML', 'caf&eacute;&nbsp;&hellip; &#8217;s', 'café\u00a0… ’s'],
    ['entities that were escaped twice', 'AT&amp;amp;T and 3 &amp;lt; 4', 'AT&T and 3 < 4'],
    ['a section', '<![CDATA[One & two]]>', 'One & two'],
    ['scripts and captions', '<![CDATA[<script>x()</script><p>One.</p><figcaption>No.</figcaption>]]>', 'One.'],
  ])('decode %s once', async (_, inner, text) => {
    expect(await texts(described(inner))).toEqual([text]);
  });

  it('keep a text that is said to be plain as it is', async () => {
    expect(
      await texts(atom('<entry><id>tag:x</id><content type="text">a &lt;b&gt; &amp;amp; c</content></entry>')),
    ).toEqual(['a <b> &amp; c']);
  });

  it.each([
    ['an address', '<guid>https://n.example/2</guid>', 'https://n.example/2', 'https://n.example/2'],
    [
      'a tag',
      '<guid isPermaLink="false">tag:x,2023:2</guid><link>https://n.example/1</link>',
      'tag:x,2023:2',
      'https://n.example/1',
    ],
    ['a urn', '<guid isPermaLink="false">urn:uuid:1</guid>', 'urn:uuid:1', null],
    [
      'a number, which others have as well',
      '<guid>2</guid><link>https://n.example/1</link>',
      'https://n.example/1',
      'https://n.example/1',
    ],
    ['a number alone', '<guid isPermaLink="false">2</guid>', expect.stringMatching(/^[0-9a-f]{16}$/), null],
  ])('name an item by %s', async (_, inner, id, url) => {
    const { articles } = await ingestText('a.xml', item(`${inner}<description>a</description>`));
    expect(articles).toMatchObject([{ id, url }]);
  });
});

describe('JSON Feed', () => {
  const feed = (items: readonly object[], head: object = {}) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Example News',
      language: 'en',
      ...head,
      items,
    });

  it('is read item by item, and says of each what it says of all', async () => {
    const items = [
      {
        id: '1',
        url: 'https://n.example/1',
        content_html: '<p>One &amp; two.</p><p>Three.</p>',
        title: 'T',
        authors: [{ name: 'Jane Doe' }],
      },
      {
        id: 'tag:x',
        content_text: 'Four <five>.',
        content_html: '<p>No.</p>',
        date_published: '2023-06-12T08:00:00+03:30',
      },
      { id: '3', summary: 'Six.', language: 'en-GB', date_modified: '2023-06-13T00:00:00Z' },
    ];
    const { articles, rejects } = await ingestText('a.json', feed(items));
    expect(rejects).toEqual([]);
    const all = { publisher: 'Example News', language: 'en' };
    expect(articles).toMatchObject([
      {
        ...all,
        id: 'https://n.example/1',
        text: 'One & two.\n\nThree.',
        title: 'T',
        extra: { authors: [{ name: 'Jane Doe' }] },
      },
      { ...all, id: 'tag:x', text: 'Four <five>.', published_at: '2023-06-12T08:00:00+03:30' },
      {
        ...all,
        id: expect.stringMatching(/^[0-9a-f]{16}$/),
        text: 'Six.',
        published_at: null,
        modified_at: '2023-06-13T00:00:00Z',
      },
    ]);
  });

  it('is told by its version: no other list of records is one', async () => {
    const { articles, rejects } = await ingestText(
      'a.json',
      feed([{ id: '1', content_text: 'a' }, { summary: 'b' }], { version: '1' }),
    );
    expect(articles).toMatchObject([{ id: '1', publisher: null }]);
    expect(codes(rejects)).toEqual(['E_RECORD:1']);
  });
});

describe('the date of an item', () => {
  it.each([
    ['Mon, 12 Jun 2023 08:00:00 GMT', '2023-06-12T08:00:00Z'],
    ['12 Jun 23 08:00 GMT', '2023-06-12T08:00:00Z'],
    ['Fri, 12 Jun 98 08:00:00 +0200', '1998-06-12T08:00:00+02:00'],
    ['Mon, 12 Jun 2023 08:00:00 CEST', '2023-06-12T08:00:00'],
    ['Mon, 12 Jun 2023 8:00 AM', '2023-06-12T08:00:00'],
    ['2023-06-12T08:00:00+03:30', '2023-06-12T08:00:00+03:30'],
  ])('%s is read, and kept as evidence', async (date, expected) => {
    const { articles } = await ingestText('a.xml', item(`<pubDate>${date}</pubDate><description>a</description>`));
    expect(articles).toMatchObject([{ published_at: expected, published_evidence: date }]);
  });

  it.each(['soon', '31 Feb 2023 08:00:00 GMT', '06/12/2023', 'x'.repeat(500)])(
    'is a warning where it cannot be read: %s',
    async (date) => {
      const { articles, rejects } = await ingestText(
        'a.xml',
        item(`<pubDate>${date}</pubDate><description>a</description>`),
      );
      expect(rejects).toEqual([]);
      expect(articles).toMatchObject([{ published_at: null, warnings: [expect.stringMatching(/^W_DATE_UNREAD: /)] }]);
    },
  );

  it('is never that of a change', async () => {
    const { articles } = await ingestText(
      'a.xml',
      atom('<entry><id>tag:x</id><updated>2023-06-13T00:00:00Z</updated><content>a</content></entry>'),
    );
    expect(articles).toMatchObject([{ published_at: null, modified_at: '2023-06-13T00:00:00Z' }]);
  });
});

describe('a file whose name says nothing', () => {
  it.each([
    ['RSS', described('a')],
    ['Atom', atom('<entry><id>tag:x</id><content>a</content></entry>')],
    ['RDF', rdf('<item rdf:about="https://n.example/1"><description>a</description></item>')],
    ['a comment above', `<!-- made by hand -->\n${rss('<item><description>a</description></item>', '')}`],
    [
      'a document type above',
      rss('<item><description>a</description></item>', '<!DOCTYPE rss PUBLIC "-//x" "http://x/rss.dtd">'),
    ],
    ['a byte order mark', `\ufeff${described('a')}`],
  ])('is read as a feed by its content: %s', async (_, content) => {
    for (const path of ['-', 'a', 'a.dump', 'a.xml']) expect(await texts(content, path)).toEqual(['a']);
  });
});

describe('encodings', () => {
  const declared = (label: string) =>
    rss('<item><description>Привет</description></item>', `<?xml version="1.0" encoding="${label}"?>`);
  const cyrillic = (text: string) =>
    Buffer.from(
      text.replace(/[А-я]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0x350)),
      'latin1',
    );

  it.each([
    ['UTF-8', Buffer.from(declared('utf-8'))],
    ['windows-1251', cyrillic(declared('windows-1251'))],
    ['UTF-16', Buffer.from(`\ufeff${declared('utf-16')}`, 'utf16le')],
    ['UTF-8 under another name', Buffer.from(declared('iso-8859-1'))],
  ])('are those of the declaration or the bytes: %s', async (_, bytes) => {
    for (const size of [1, 65_536])
      expect((await ingestAll(sourceOf('a.xml', bytes, size))).articles.map(({ text }) => text)).toEqual(['Привет']);
  });

  it('that fail are a warning of the item alone', async () => {
    const content = Buffer.from(
      rss('<item><description>Приве!</description></item><item><description>б</description></item>'),
    );
    content[content.indexOf('!')] = 0xff;
    const { articles } = await ingestText('a.xml', content);
    expect(articles.map(({ warnings }) => warnings)).toEqual([[expect.stringMatching(/^W_DAMAGED: 1 /)], []]);
  });
});
