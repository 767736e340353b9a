import { describe, expect, it } from 'vitest';
import { headOf } from '../../pipeline/ingest/bytes/head.ts';
import { codes, ingestAll, ingestText, sourceOf } from './source.ts';

const WORDS = 'Tehrān said “no” – 5 €, 𝒳 and\u0301';
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

const DECODED: readonly [string, Uint8Array, string][] = [
  ['UTF-8', Buffer.from(WORDS), WORDS],
  ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], WORDS), WORDS],
  ['UTF-16, little end first', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(WORDS, 'utf16le')]), WORDS],
  ['UTF-16, big end first', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be(WORDS)]), WORDS],
  ['windows-1252', bytes([0x93], 'Caf', [0xe9], ' 5 ', [0x80, 0x94], ' he said', [0x85]), '“Café 5 €” he said…'],
];

const REFUSED: readonly [string, Uint8Array, string, RegExp][] = [
  [
    'a character that the end cuts off',
    bytes('abc', [0xe2, 0x80]),
    'E_ENCODING',
    /cut off inside a character, byte 3\)/,
  ],
  ['damaged UTF-8', bytes('“a', [0xff], 'b”'), 'E_ENCODING', /damaged UTF-8, byte 4\)/],
  ['a surrogate in UTF-8', bytes('“a”', [0xed, 0xa0, 0x80]), 'E_ENCODING', /byte 7\)/],
  ['a byte that windows-1252 lacks', bytes('a', [0x81, 0xe9], 'b'), 'E_ENCODING', /byte 1\)/],
  ['bad bytes behind a UTF-8 mark', bytes([0xef, 0xbb, 0xbf], 'Caf', [0xe9], '.'), 'E_ENCODING', /byte 6\)/],
  ['half a surrogate pair in UTF-16', Buffer.from([0xff, 0xfe, 0x41, 0, 0x00, 0xd8, 0x41, 0]), 'E_ENCODING', /UTF-16/],
  ['an odd byte at the end of UTF-16', Buffer.from([0xff, 0xfe, 0x41, 0, 0x42]), 'E_ENCODING', /UTF-16/],
  ['a NUL byte', bytes('abc', [0], 'd'), 'E_BINARY', /byte 3\)/],
];

describe('decoding', () => {
  it.each(DECODED)('reads %s, wherever the chunks are cut', async (_, content, text) => {
    for (const size of [1, 2, 3, 5, 1000]) {
      const { articles } = await ingestAll(sourceOf('a.txt', content, size));
      expect(articles.map((article) => article.text)).toEqual([text]);
    }
  });

  it.each(REFUSED)('refuses %s and says where', async (_, content, code, message) => {
    for (const size of [1, 1000]) {
      const { articles, rejects } = await ingestAll(sourceOf('a.txt', content, size));
      expect(articles).toEqual([]);
      expect(codes(rejects)).toEqual([code]);
      expect(rejects[0]?.message).toMatch(message);
    }
  });

  it('decodes each line of JSON Lines for itself', async () => {
    const lines = bytes('{"text":"é"}\n{"text":"Caf', [0xe9], '."}\n{"text":"“', [0xff], '"}\n{"text":"d"}');
    const { articles, rejects } = await ingestText('a.jsonl', lines);
    expect(articles.map(({ text }) => text)).toEqual(['é', 'Café.', 'd']);
    expect(codes(rejects)).toEqual(['E_ENCODING:3']);
    expect(rejects[0]?.message).toContain(`byte ${lines.indexOf(0xff)}`);
  });
});

it('a source of which only the head is wanted is closed', async () => {
  let open = 0;
  const source = {
    path: 'a',
    chunks: async function* () {
      open++;
      try {
        for (;;) yield Buffer.from('words '.repeat(1000));
      } finally {
        open--;
      }
    },
  };
  expect(await headOf(source)).toMatch(/^words/);
  expect(open).toBe(0);
});
