import { describe, expect, it } from 'vitest';
import type { Defaults } from '../../pipeline/ingest/ingest.ts';
import { articleFromRecord } from '../../pipeline/ingest/record/article-record.ts';
import { completeArticle } from '../../pipeline/ingest/record/complete-article.ts';
import { FIELD_NAMES, type FieldName } from '../../pipeline/ingest/record/fields.ts';
import { Article, ArticleInput } from '../../schemas/article.ts';
import { codes, ingestText } from './source.ts';

const NO_DEFAULTS: Defaults = { published: null, timezone: null };

function fromRecord(record: unknown, defaults = NO_DEFAULTS) {
  const place = { source_path: 'dump.jsonl', line: 4 };
  return articleFromRecord(record, { place, method: 'record', defaults, row: null, fileId: null });
}

function articleOf(record: unknown, defaults = NO_DEFAULTS): Article {
  const one = fromRecord(record, defaults);
  if (!one.ok) throw new Error(one.reject.message);
  return Article.parse(one.article);
}

const SAMPLE: { readonly [F in FieldName]: string } = {
  text: 'Some words.',
  title: 'A title',
  published_at: '2023-06-12',
  modified_at: '2023-06-13',
  fetched_at: '2023-06-14',
  timezone: 'Asia/Tehran',
  url: 'https://news.example/1',
  publisher: 'Example News',
  language: 'en',
  id: 'n1',
};

const NAMES = Object.entries(FIELD_NAMES).flatMap(([field, names]) =>
  names.map((name) => [field as FieldName, name] as const),
);

describe('field names', () => {
  it.each(NAMES)('%s may be called %s', (field, name) => {
    expect(
      articleOf({ text: 'Words.', ...(field === 'text' ? { text: null } : {}), [name]: SAMPLE[field] })[field],
    ).toBe(SAMPLE[field]);
  });

  it.each(Object.entries(FIELD_NAMES))(
    '%s is taken from the best of its names that holds something',
    (field, names) => {
      const both = Object.fromEntries(names.map((name) => [name, SAMPLE[field as FieldName]]));
      for (const nothing of ['None', 'null', '', '  ', 'NaN', null]) {
        const record = { text: 'Words.', ...both, ...(names.length > 1 ? { [names[0]]: nothing } : {}) };
        expect(articleOf(record)[field as FieldName]).toBe(SAMPLE[field as FieldName]);
      }
    },
  );

  it('leaves out what only says when a page was changed or fetched', () => {
    const bounds = {
      date_modify: '2024-01-01',
      modified: '2024-01-01',
      date_download: '2024-01-01',
      filedate: '2024-01-01',
    };
    expect(articleOf({ text: 'Words.', ...bounds })).toMatchObject({
      published_at: null,
      published_method: null,
      modified_at: '2024-01-01',
      fetched_at: '2024-01-01',
    });
  });
});

describe('records of the common dumps', () => {
  it('news-please', () => {
    const record = {
      maintext: ' Words.\n',
      title: 'T',
      date_publish: 'None',
      source_domain: 'x.example',
      url: 'https://x.example/1',
    };
    expect(articleOf(record)).toMatchObject({ text: ' Words.\n', published_at: null, publisher: 'x.example' });
  });

  it('fundus, whose body is a tree', () => {
    const body = {
      summary: ['Sum.'],
      sections: [
        { headline: ['Head'], paragraphs: ['One.', 'Two.'] },
        { headline: [], paragraphs: ['Three.'] },
      ],
    };
    expect(articleOf({ body }).text).toBe('Sum.\n\nHead\n\nOne.\n\nTwo.\n\nThree.');
    expect(articleOf({ body, plaintext: 'As it was.' }).text).toBe('As it was.');
  });

  it('trafilatura, whose source is the address', () => {
    const record = {
      raw_text: 'Words.',
      id: null,
      fingerprint: 'f00',
      source: 'https://x.example/1',
      'source-hostname': 'X',
      date: '2023-06-12',
    };
    expect(articleOf(record)).toMatchObject({
      id: 'f00',
      url: 'https://x.example/1',
      publisher: 'X',
      published_at: '2023-06-12',
    });
  });

  it('NewsAPI and schema.org, whose publisher is an object', () => {
    expect(articleOf({ content: 'Words.', source: { id: null, name: 'X' } })).toMatchObject({
      publisher: 'X',
      url: null,
    });
    expect(articleOf({ articleBody: 'Words.', publisher: { '@type': 'Organization', name: 'X' } }).publisher).toBe('X');
  });
});

describe('ids', () => {
  it('are the same wherever the article turns up', () => {
    const id = articleOf({ text: 'Words.', url: 'https://x.example/1' }).id;
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(articleOf({ text: 'Other words.', url: 'https://x.example/1' }).id).toBe(id);
    expect(articleOf({ text: 'Words.' }).id).not.toBe(id);
  });

  it('may be whole numbers, but none that JSON rounds', () => {
    expect(articleOf({ text: 'Words.', id: 0 }).id).toBe('0');
    expect(articleOf(JSON.parse('{"text":"Words.","id":12345678901234567890,"guid":"g"}')).id).toBe('g');
  });
});

describe('hostile records', () => {
  it('take nothing from prototypes and change none', () => {
    const line =
      '{"__proto__":{"text":"evil","title":"evil"},"constructor":{"name":"x"},"toString":"y","text":"Words.","id":"__proto__"}';
    expect(articleOf(JSON.parse(line))).toMatchObject({ id: '__proto__', text: 'Words.', title: null });
    expect(fromRecord(JSON.parse('{"__proto__":{"text":"evil"}}')).ok).toBe(false);
    expect(({} as Record<string, unknown>)['title']).toBeUndefined();
  });

  it.each([
    [{ text: 'Words.', published_at: '6/12/2023' }, 'E_PUBLISHED_AT'],
    [{ text: 'Words.', published_at: { year: 2023 } }, 'E_PUBLISHED_AT'],
    [{ text: 'Words.', published_at: 'soon', date: '2023-06-12' }, 'E_PUBLISHED_AT'],
    [{ text: 'Words.', timezone: 'Mars/Olympus' }, 'E_TIMEZONE'],
    [{ text: 'Words.', timezone: '+03:30' }, 'E_TIMEZONE'],
    [{ text: 'None' }, 'E_RECORD'],
    [{ text: 12 }, 'E_RECORD'],
    [['text'], 'E_RECORD'],
    [null, 'E_RECORD'],
    ['Words.', 'E_RECORD'],
  ])('%j is a reject %s with its place', (record, code) => {
    const one = fromRecord(record);
    expect(one).toEqual({
      ok: false,
      reject: { source_path: 'dump.jsonl', line: 4, code, message: expect.stringMatching(/: /) },
    });
  });
});

describe('evidence for the publication date', () => {
  it('is the record before the option, and a refused statement is never replaced', () => {
    const defaults = { published: 'June 1, 2023', timezone: 'Europe/Paris' };
    expect(articleOf({ text: 'Words.' }, defaults)).toMatchObject({
      published_at: '2023-06-01',
      published_method: 'option',
      published_evidence: 'June 1, 2023',
      timezone: 'Europe/Paris',
    });
    expect(articleOf({ text: 'Words.', date: 1686556800, timezone: 'Asia/Tehran' }, defaults)).toMatchObject({
      published_at: '2023-06-12T08:00:00Z',
      published_method: 'record',
      published_evidence: '1686556800',
      timezone: 'Asia/Tehran',
    });
    expect(fromRecord({ text: 'Words.', date: 'soon' }, defaults).ok).toBe(false);
  });

  it('keeps the offset of a date apart from the zone of the publisher', () => {
    const article = articleOf({ text: 'Words.', date: '2023-06-12T23:30:00+03:30', timezone: 'Europe/Paris' });
    expect(article).toMatchObject({ published_at: '2023-06-12T23:30:00+03:30', timezone: 'Europe/Paris' });
  });
});

describe('articles for tag and resolve', () => {
  it('need no more than a text', () => {
    const article = completeArticle(ArticleInput.parse({ text: 'Words.' }), {
      published: '12 June 2023',
      timezone: 'Asia/Tehran',
    });
    expect(Article.parse(article)).toMatchObject({
      id: article.sha256.slice(0, 16),
      published_at: '2023-06-12',
      published_method: 'option',
      timezone: 'Asia/Tehran',
    });
  });

  it('come through unchanged when ingest wrote them', async () => {
    const { articles } = await ingestText('a.txt', 'Words.', { published: '2023-06-12', timezone: 'UTC' });
    const [article] = articles;
    expect(completeArticle(ArticleInput.parse(article), { published: '1999-01-01', timezone: 'Asia/Tehran' })).toEqual(
      article,
    );
  });
});

it('the same codes come out of a file', async () => {
  const { rejects } = await ingestText('a.jsonl', '{"text":"a","date":"soon"}\n{"text":"a","timezone":"x"}\n{}');
  expect(codes(rejects)).toEqual(['E_PUBLISHED_AT:1', 'E_TIMEZONE:2', 'E_RECORD:3']);
});
