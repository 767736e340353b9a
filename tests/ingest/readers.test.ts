import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Article } from '../../schemas/article.ts';
import { codes, ingestAll, ingestText, sourceOf } from './source.ts';

const texts = async (path: string, content: string) =>
  (await ingestText(path, content)).articles.map(({ text }) => text);

describe('plain text', () => {
  it('is the article itself, named after its file', async () => {
    const text = '\n  The minister resigned on Friday.\r\n';
    const { articles } = await ingestText('2023/a.b.txt', text);
    expect(articles).toEqual([
      {
        id: 'a.b',
        title: null,
        text,
        published_at: null,
        published_method: null,
        published_evidence: null,
        timezone: null,
        url: null,
        publisher: null,
        language: null,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        source_path: '2023/a.b.txt',
        modified_at: null,
        fetched_at: null,
        warnings: [],
        extra: null,
      },
    ]);
    expect(Article.safeParse(articles[0]).success).toBe(true);
  });

  it('that is blank is a reject', async () => {
    for (const path of ['a.txt', 'a.md', 'a.json', 'a.jsonl', 'a']) {
      for (const content of ['', ' \n\ufeff\t']) {
        if (content !== '' && path.startsWith('a.json')) continue;
        expect(codes((await ingestText(path, content)).rejects)).toEqual(['E_EMPTY']);
      }
    }
  });
});

describe('Markdown', () => {
  it('keeps the body unchanged and reads the front matter as written', async () => {
    const body = '\n# Flood\n\nThe river rose on *Monday*.\n---\nMore.\n';
    const head = 'id: 007\r\ntitle: "Flood: day two"\ndate: 2023-06-12T08:00:00+03:30\ntags: [a, b]\ndraft: false\n';
    const { articles } = await ingestText('x.md', `---\r\n${head}---  \n${body}`);
    expect(articles[0]).toMatchObject({
      id: '007',
      title: 'Flood: day two',
      text: body,
      published_at: '2023-06-12T08:00:00+03:30',
      published_method: 'front_matter',
      published_evidence: '2023-06-12T08:00:00+03:30',
    });
  });

  it.each([
    ['no front matter', '# Flood\n---\ntext', '# Flood\n---\ntext'],
    ['an empty one', '---\n---\ntext', 'text'],
    ['only comments', '---\n# nothing\n...\ntext', 'text'],
    ['published: true, which is no date', '---\npublished: true\n---\ntext', 'text'],
    ['unknown tags, which run nothing', '---\na: !!js/function "f"\n---\ntext', 'text'],
    ['keys of objects', '---\n__proto__: {text: evil, title: evil}\nconstructor: 1\n---\ntext', 'text'],
    ['a "text" of its own', '---\ntext: other\n---\ntext', 'text'],
  ])('reads %s', async (_, content, text) => {
    const { articles } = await ingestText('x.md', content);
    expect(articles).toMatchObject([{ id: 'x', text, title: null, published_at: null }]);
  });

  const bomb = Array.from(
    { length: 9 },
    (_, i) =>
      `a${i + 1}: &a${i + 1} [${Array(9)
        .fill(i ? `*a${i}` : 'x')
        .join(', ')}]`,
  );
  it.each([
    ['unclosed', '---\ntitle: a\ntext', /no line of "---"/],
    ['broken YAML', '---\ntitle: a\nb: [1, 2\n---\ntext', /line [34]/],
    ['a key twice', '---\na: 1\na: 2\n---\ntext', /line 3/],
    ['no mapping', '---\njust words\n---\ntext', /key: value/],
    ['aliases that multiply', `---\n${bomb.join('\n')}\n---\ntext`, /aliases/],
    ['deep nesting', `---\na: ${'['.repeat(9000)}\n---\ntext`, /front matter/],
    ['too long', `---\na: ${'x'.repeat(65_536)}\n---\ntext`, /longer/],
  ])('rejects front matter that is %s', async (_, content, message) => {
    const { articles, rejects } = await ingestText('x.md', content);
    expect(articles).toEqual([]);
    expect(codes(rejects)).toEqual(['E_FRONT_MATTER']);
    expect(rejects[0]?.message).toMatch(message);
  });
});

describe('JSON', () => {
  it.each([
    ['one record', '{"text":"a"}', ['a']],
    ['a record over many lines', '{\n "title": "t",\n "text": "a [ \\" } b"\n}\n', ['a [ " } b']],
    ['a list', ' [ {"text":"a"} ,\n{"text":"b"}]\n', ['a', 'b']],
    ['a wrapper', '{"status":"ok","articles":[{"text":"a"},{"text":"b"}],"total":{"n":[2]}}', ['a', 'b']],
    ['a JSON Feed', '{"version":"1.1","items" : [{"content_text":"a"}]}', ['a']],
    ['a record with a list called items', '{"text":"a","items":[{"text":"no"}]}', ['a']],
    ['"articles" further down', '{"text":"a","meta":{"articles":[{"text":"no"}]}}', ['a']],
    ['JSON Lines by another name', '{"text":"a"}\n\n{"text":"b"}\n', ['a', 'b']],
  ])('reads %s', async (_, content, expected) => {
    expect(await texts('a.json', content)).toEqual(expected);
  });

  it.each([
    ['a broken record', '[{"text":"a"},\n{"text":"b",},\n{"text":"c"}]', ['a', 'c'], ['E_JSON:2']],
    [
      'something that is no record',
      '[1,{"text":"a"},\n"b",null,[]]',
      ['a'],
      ['E_RECORD:1', 'E_RECORD:2', 'E_RECORD:2', 'E_RECORD:2'],
    ],
    ['a comma too many', '[{"text":"a"},\n]', ['a'], ['E_JSON:2']],
    ['a list cut off', '[{"text":"a"},\n{"text":"b', ['a'], ['E_JSON:2']],
    ['a record cut off', '{"text":"a"', [], ['E_JSON:1']],
    ['a wrapper cut off behind its list', '{"articles":[{"text":"a"}]', ['a'], ['E_JSON:1']],
    ['something behind', '{"text":"a"} x', ['a'], ['E_JSON:1']],
    ['a bracket too many', '[{"text":"a"}]]', ['a'], ['E_JSON:1']],
    ['plain words', 'The minister resigned.', [], ['E_JSON:1']],
    ['an object without text', '{"title":"a"}', [], ['E_RECORD']],
    ['an empty list', ' [ ]', [], ['E_EMPTY']],
    ['blank', ' \n', [], ['E_EMPTY']],
  ])('goes on after %s', async (_, content, expected, faults) => {
    for (const size of [1, 7, 1000]) {
      const { articles, rejects } = await ingestAll(sourceOf('a.json', content, size));
      expect(articles.map(({ text }) => text)).toEqual(expected);
      expect(codes(rejects)).toEqual(faults);
    }
  });
});

describe('JSON Lines', () => {
  it('rejects a broken line by its number and goes on', async () => {
    const { articles, rejects } = await ingestText('a.jsonl', '{"text":"a"}\r\n\n{"text":\n[]\n{"text":"b"}');
    expect(articles.map(({ text }) => text)).toEqual(['a', 'b']);
    expect(codes(rejects)).toEqual(['E_JSON:3', 'E_RECORD:4']);
  });

  it('holds no more than it has to: the first article comes before the last chunk', async () => {
    let given = 0;
    const source = {
      path: 'a.jsonl',
      chunks: async function* () {
        for (; given < 1000; given++) yield Buffer.from(`{"text":"article ${given}"}\n`);
      },
    };
    const { ingest } = await import('../../pipeline/ingest/ingest.ts');
    const { NO_SIDECAR } = await import('../../pipeline/ingest/lists/sidecar.ts');
    for await (const _ of ingest(source, { published: null, timezone: null, sidecar: NO_SIDECAR })) break;
    expect(given).toBe(0);
  });
});

describe('a file whose name says nothing', () => {
  it.each([
    ['JSON', '[{"text":"a"}]', ['a']],
    ['JSON Lines', '{"text":"a"}\n{"text":"b"}', ['a', 'b']],
    ['text that begins with a bracket', "[Editor's note] {text}", ["[Editor's note] {text}"]],
  ])('is read by its content: %s', async (_, content, expected) => {
    for (const path of ['-', 'a', 'a.dump']) expect(await texts(path, content)).toEqual(expected);
  });

  it('has the digest for an id on stdin', async () => {
    const { articles } = await ingestText('-', 'Words.');
    expect(articles[0]?.id).toBe(articles[0]?.sha256.slice(0, 16));
  });
});

it('records come out the same wherever the chunks are cut, inside a character or inside a line', async () => {
  const record = fc.record({ text: fc.string({ unit: 'grapheme', minLength: 1 }).map((s) => `x${s}“]}"\\,`) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { minLength: 2, maxLength: 6 }),
      fc.integer({ min: 1, max: 40 }),
      async (records, size) => {
        const forms = {
          'a.jsonl': records.map((one) => JSON.stringify(one)).join('\n'),
          'a.json': JSON.stringify(records, null, 1),
          'b.json': JSON.stringify({ n: '"[{', articles: records }),
        };
        for (const [path, content] of Object.entries(forms)) {
          const { articles, rejects } = await ingestAll(sourceOf(path, content, size));
          expect(rejects).toEqual([]);
          expect(articles.map(({ text }) => text)).toEqual(records.map(({ text }) => text));
        }
      },
    ),
    { numRuns: 50 },
  );
});

it('a mistake of the program costs the rest of one file, not the batch', async () => {
  const map = new Map([['text', 'story']] as const);
  Object.defineProperty(map, Symbol.iterator, {
    value: () => {
      throw new RangeError('too deep');
    },
  });
  const { articles, rejects } = await ingestText('a.jsonl', '{"text":"a"}', { map });
  expect(articles).toEqual([]);
  expect(rejects).toMatchObject([
    { source_path: 'a.jsonl', code: 'E_INTERNAL', message: expect.stringContaining('too deep') },
  ]);
});
