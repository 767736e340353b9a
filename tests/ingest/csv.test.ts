import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTableOfArticles } from '../../pipeline/ingest/csv/table-of-articles.ts';
import { codes, ingestAll, ingestText, sourceOf } from './source.ts';

const SIZES = [1, 2, 3, 7, 65_536];

/** What a table comes to, which must not hang on where its chunks are cut. */
async function tableOf(content: string | Uint8Array, path = 'a.csv') {
  const all = await Promise.all(SIZES.map((size) => ingestAll(sourceOf(path, content, size))));
  for (const one of all) expect(one).toEqual(all[0]);
  const { articles = [], rejects = [] } = all[0] ?? {};
  return { articles, rejects, texts: articles.map(({ text }) => text), faults: codes(rejects) };
}

const utf16 = (text: string, swapped: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return swapped ? bytes.swap16() : bytes;
};

describe('tables of articles', () => {
  it.each([
    ['commas', 'id,text\n1,a\n2,b\n'],
    ['semicolons', 'id;text\n1;a\n2;b\n'],
    ['tabs', 'id\ttext\n1\ta\n2\tb\n'],
    ['bars', 'id|text\n1|a\n2|b\n'],
    ['no line feed at the end', 'id,text\n1,a\n2,b'],
    ['CRLF', 'id,text\r\n1,a\r\n2,b\r\n'],
    ['carriage returns alone', 'id,text\r1,a\r2,b\r'],
    ['a byte order mark', '\ufeffid,text\n1,a\n2,b\n'],
    ['quoted cells', '"id","text"\n"1","a"\n"2","b"\n'],
    ['blank rows', '\n\nid,text\n\n1,a\n,\n,,,\n2,b\n\n'],
    ['cells too many that are blank', 'id,text\n1,a,,\n2,b,"",\n'],
    ['a line for spreadsheets', 'sep=;\r\nid;text\r\n1;a\r\n2;b\r\n'],
    ['names in other capitals', 'ID,Text\n1,a\n2,b\n'],
    ['a name twice', 'id,text,text\n1,a,\n2,,b\n'],
    ['a text among other capitals', 'id,Text,text\n1,x,a\n2,y,b\n'],
    ['names of prototypes', 'id,__proto__,constructor,text\n1,x,y,a\n2,x,y,b\n'],
  ])('are read with %s', async (_, content) => {
    const { articles, texts, faults } = await tableOf(content);
    expect([texts, faults]).toEqual([['a', 'b'], []]);
    expect(articles.map(({ id }) => id)).toEqual(['1', '2']);
  });

  it.each([
    ['a line feed', '"a\nb"', 'a\nb'],
    ['a delimiter', '"a, b"', 'a, b'],
    ['quotation marks', '"He said ""yes""."', 'He said "yes".'],
    ['nothing but them', '""""', '"'],
    ['one that nobody doubled', '"He said "yes" to it."', 'He said "yes" to it.'],
    ['one in a cell without', 'He said "yes" to it.', 'He said "yes" to it.'],
    ['a doubled one where a line begins', '"a\n""b"" c"', 'a\n"b" c'],
    ['a number of columns in its lines', '"a\nOn Friday, then\nb"', 'a\nOn Friday, then\nb'],
  ])('hold cells with %s', async (_, cell, text) => {
    const { texts, faults } = await tableOf(`id,text\n1,${cell}\r\n2,z\n`);
    expect([texts, faults]).toEqual([[text, 'z'], []]);
  });

  it('give each field its column and keep the others', async () => {
    const { articles } = await tableOf(
      'URL,Headline,pubdate,content,Section\nhttps://n.example/1,T,2023-06-12 08:00:00,a,World\n',
    );
    expect(articles).toMatchObject([
      {
        url: 'https://n.example/1',
        title: 'T',
        published_at: '2023-06-12T08:00:00',
        published_method: 'record',
        text: 'a',
        extra: { Section: 'World' },
      },
    ]);
  });

  it('are mapped by the names that the user gives', async () => {
    const map = new Map([['text', 'Volltext']] as const);
    const { articles } = await ingestText('a.csv', 'id,VOLLTEXT\n1,a\n', { map });
    expect(articles).toMatchObject([{ id: '1', text: 'a' }]);
  });

  it.each([
    ['UTF-8', Buffer.from('id,text\n1,café “a”\n')],
    ['windows-1252', Buffer.from('id,text\n1,caf\xe9 \x93a\x94\n', 'latin1')],
    ['UTF-16', utf16('id\ttext\n1\tcafé “a”\n', false)],
    ['UTF-16, swapped', utf16('id\ttext\n1\tcafé “a”\n', true)],
  ])('are decoded: %s', async (_, bytes) => {
    expect((await tableOf(bytes)).texts).toEqual(['café “a”']);
  });

  it('are decoded a row at a time', async () => {
    const bytes = Buffer.concat([
      Buffer.from('id,text\n1,café\n2,'),
      Buffer.from([0x63, 0xe9, 0x0a]),
      Buffer.from('3,a\0b\n4,d\n'),
    ]);
    const { texts, faults, rejects } = await tableOf(bytes);
    expect([texts, faults]).toEqual([['café', 'cé', 'd'], ['E_BINARY:4']]);
    expect(rejects[0]?.message).toContain(`byte ${bytes.indexOf(0)}`);
  });

  it('of trafilatura have no header', async () => {
    const row = (n: number, text: string) =>
      `https://n.example/${n}\tnull\tf0${n}\tn.example\tA title\tnull\t2023-06-12\t${text}\tnull\tnull\tarticle\r\n`;
    const { articles, faults } = await tableOf(row(1, '"One ""two"".\nThree."') + row(2, 'Four.'), 'a.tsv');
    expect(faults).toEqual([]);
    expect(articles).toMatchObject([
      { id: 'f01', text: 'One "two".\nThree.', publisher: 'n.example', published_at: '2023-06-12' },
      { id: 'f02', text: 'Four.', url: 'https://n.example/2', title: 'A title' },
    ]);
  });
});

describe('what is no table of articles', () => {
  it.each([
    ['no text', 'id,title,url\n1,T,https://n.example/1\n', ['E_CSV:1'], 'id,title,url'],
    ['no header', '20230612\t1\tUSA\thttps://n.example/1\n', ['E_CSV:1'], '20230612'],
    ['prose', 'The river rose on Monday.\nMore.\n', ['E_CSV:1'], 'river'],
    ['an open header', 'id,"text\n1,a\n', ['E_CSV:1'], 'not closed'],
    ['nothing', '', ['E_EMPTY'], ''],
    ['a header alone', 'id,text\n', ['E_EMPTY'], ''],
  ])('is one reject: %s', async (_, content, expected, words) => {
    const { texts, faults, rejects } = await tableOf(content);
    expect([texts, faults]).toEqual([[], expected]);
    expect(rejects[0]?.message).toContain(words);
  });

  it('is told how to name the text', async () => {
    expect((await tableOf('id,Volltext\n1,a\n')).rejects[0]?.message).toContain('--map text=');
  });
});

describe('a broken row', () => {
  const rows = (...lines: string[]) => ['url,date,text', ...lines, ''].join('\n');
  const good = (n: number) => `https://n.example/${n},2023-06-12,"text ${n}"`;

  it.each([
    ['too many cells', [good(1), 'https://n.example/x,2023-06-12,a,b', good(2)], ['E_CSV:3']],
    ['too few', [good(1), 'https://n.example/x', good(2)], ['E_RECORD:3']],
    ['a date that cannot be read', [good(1), 'https://n.example/x,soon,a', good(2)], ['E_PUBLISHED_AT:3']],
    ['an open cell', [good(1), 'https://n.example/x,2023-06-12,"a', good(2)], ['E_CSV:3']],
    ['an open cell of lines', [good(1), 'https://n.example/x,2023-06-12,"a', 'b, c, d', good(2)], ['E_CSV:3']],
    ['two of them', [good(1), 'x,,"a', 'y,,"b', good(2)], ['E_CSV:3']],
    ['the end of the file', [good(1), good(2), 'https://n.example/x,2023-06-12,"a'], ['E_CSV:4']],
    ['an open cell behind lines', [good(1), '"a', 'b', good(2)], ['E_CSV:3']],
  ])('is a reject at the line where it begins, and the rest goes on: %s', async (_, lines, expected) => {
    const { texts, faults } = await tableOf(rows(...lines));
    expect(texts).toEqual(['text 1', 'text 2']);
    expect(faults).toEqual(expected);
  });

  it('lies where nothing is quoted: a cell may begin with a quotation mark of its own', async () => {
    const lines = ['"Flood," he said.', 'The river rose.', '"More" came', 'He said: "no"'];
    const content = lines.map((text, i) => `https://n.example/${i}\t2023-06-12\t${text}`).join('\n');
    const { texts, faults } = await tableOf(`url\tdate\ttext\n${content}\n`);
    expect([texts, faults]).toEqual([lines, []]);
  });

  it('makes no article of the lines of a text that was never closed', async () => {
    const prose = ['Then, at noon, rain.', 'One, two, three', 'a,b,c'];
    const { texts, faults } = await tableOf(rows(good(1), 'https://n.example/x,2023-06-12,"a', ...prose));
    expect([texts, faults]).toEqual([['text 1'], ['E_CSV:3']]);
  });
});

it('what a writer of CSV wrote comes back, and no bytes read otherwise where they are cut', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', ';', '"', '\n', 'é'), minLength: 1, maxLength: 12 });
  const text = cell.map((words) => `x${words}`);
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), cell, async (texts, soup) => {
      const rows = texts.map((one, i) => [`n${i}`, one]);
      const written = stringify([['id', 'text'], ...rows], { quoted_match: /^/ });
      expect((await tableOf(written)).texts).toEqual(texts);
      await tableOf(`id,text\n${soup}\n${soup}\n1,"${soup}`);
    }),
    { numRuns: 60 },
  );
});

describe('hostile tables', () => {
  const MB = 1_000_000;
  it.each([
    ['a line of 30 MB', `id,text\n${'a,'.repeat(15 * MB)}\n2,b\n`, ['b'], ['E_TOO_LARGE:2']],
    ['a cell over the limit', `id,text\n1,${'x'.repeat(10 * MB)}\n2,b\n`, ['b'], ['E_TOO_LARGE:2']],
    ['a quoted cell over the limit', `id,text\n1,"${'x'.repeat(10 * MB)}"\n2,b\n`, ['b'], ['E_TOO_LARGE:2']],
    ['lines without end in a cell', `id,text\n1,"${'x y\n'.repeat(3 * MB)}"\n2,b\n`, ['b'], ['E_CSV:2']],
    ['a header of 1 MB', `${'a,'.repeat(MB / 2)}text\n${',\n'.repeat(MB / 4)}`, [], ['E_EMPTY']],
    ['quotation marks', `id,text\n${'"'.repeat(MB)}\n`, [], ['E_RECORD:2']],
    ['cells that open at every line', `id,text\n${'a,"b\n'.repeat(MB / 5)}`, [], ['E_CSV:2']],
    ['marks that close nothing', `id,text\n1,"\n${'""a\n'.repeat(MB / 4)}`, [], ['E_CSV:2']],
    ['marks and delimiters', `id,text\n${'","a'.repeat(MB / 4)}`, [], ['E_CSV:2']],
  ])('cost no more than they have bytes: %s', async (_, content, texts, faults) => {
    const start = performance.now();
    const { articles, rejects } = await ingestText('a.csv', content);
    expect(articles.map(({ text }) => text)).toEqual(texts);
    expect(codes(rejects)).toEqual(faults);
    expect(performance.now() - start).toBeLessThan(6000);
  });

  it('are read at the limit', async () => {
    const text = 'x'.repeat(10 * MB - 2);
    for (const end of ['\n', '\r\n', ''])
      expect((await ingestText('a.csv', `id,text\n1,${text}${end}`)).articles[0]?.text.length).toBe(text.length);
    expect(codes((await ingestText('a.csv', `id,text\n1,${text}x\n`)).rejects)).toEqual(['E_TOO_LARGE:2']);
  });

  it('give the first article before the last chunk', async () => {
    let given = 0;
    const source = {
      path: 'a.csv',
      chunks: async function* () {
        yield Buffer.from('id,text\n');
        for (; given < 1000; given++) yield Buffer.from(`${given},article ${given}\n`);
      },
    };
    const { ingest } = await import('../../pipeline/ingest/ingest.ts');
    const { NO_SIDECAR } = await import('../../pipeline/ingest/lists/sidecar.ts');
    const head = { ...source, chunks: source.chunks };
    for await (const one of ingest(head, { published: null, timezone: null, sidecar: NO_SIDECAR })) {
      expect(one.ok).toBe(true);
      break;
    }
    expect(given).toBeLessThan(200);
  });
});

it.each([
  ['a list about files', 'file,published_at,title\na.txt,2023-06-12,T\n', false],
  ['a list that could hold a text', 'file,text\na.txt,T\n', false],
  ['articles', 'url,title,text\nhttps://n.example/1,T,a\n', true],
  ['quoted names', '"url";"text"\n"https://n.example/1";"a"\n', true],
  ['neither', 'a,b\n1,2\n', false],
])('articles.csv is told by its header: %s', async (_, content, expected) => {
  expect(await isTableOfArticles(sourceOf('articles.csv', content), undefined)).toBe(expected);
});
