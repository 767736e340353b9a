import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { printable } from '../../pipeline/io/printable.ts';
import { records } from '../../pipeline/io/records.ts';
import type { Source } from '../../schemas/source.ts';
import { all } from './folder.ts';

const source = (bytes: Uint8Array, size = bytes.length || 1): Source => ({
  path: '-',
  chunks: async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  },
});
const Row = z.strictObject({ text: z.string() });
const read = (bytes: Uint8Array, size?: number) => all(records(source(bytes, size), Row));

test('one bad line spoils itself only', async () => {
  const bytes = Buffer.concat([
    Buffer.from('\ufeff{"text":"a"}\r\n\n{"text":\n{"text":1}\n'),
    Buffer.from([0x22, 0xff, 0x0a]),
    Buffer.from('{"text":"b"}'),
  ]);
  expect(await read(bytes)).toMatchObject([
    { ok: true, line: 1, value: { text: 'a' } },
    { ok: false, line: 3, code: 'E_JSON' },
    { ok: false, line: 4, code: 'E_RECORD', message: expect.stringContaining('text: ') },
    { ok: false, line: 5, code: 'E_ENCODING' },
    { ok: true, line: 6, value: { text: 'b' } },
  ]);
});

test('records are the same however the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'binary' })), fc.integer({ min: 1, max: 9 }), async (texts, size) => {
      const bytes = Buffer.from(texts.map((text) => `${JSON.stringify({ text })}\n`).join(''));
      expect((await read(bytes, size)).map((line) => line.ok && line.value.text)).toEqual(texts);
    }),
  );
});

test('what steers a terminal is shown, and JSON stays the same value', () => {
  expect(printable('a\u001b[31m\u009b\u202eb\u2066\r\n\tc')).toBe('a\\u001b[31m\\u009b\\u202eb\\u2066\\u000d\n\tc');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(JSON.parse(printable(JSON.stringify(text)))).toBe(text);
    }),
  );
});
