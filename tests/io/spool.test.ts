import { chmodSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Spool, spool } from '../../pipeline/io/spool.ts';
import { folder } from './folder.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A folder for temporary files that holds nothing else. */
function ownTmpdir(): string {
  const dir = folder();
  vi.stubEnv('TMPDIR', dir);
  return dir;
}

async function* streamed<T>(records: readonly T[]): AsyncGenerator<T> {
  yield* records;
}
const inOrder = <T>({ length, at }: Spool<T>): T[] => Array.from({ length }, (_, index) => at(index));

async function spooled<T, R>(records: readonly T[], look: (spool: Spool<T>) => R): Promise<R> {
  const kept = await spool(streamed(records));
  try {
    return look(kept);
  } finally {
    kept.close();
  }
}

/** Open files of this process under a path, whether or not they still have a name. */
const openFiles = (dir: string): string[] =>
  readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      const target = readlinkSync(join('/proc/self/fd', fd));
      return target.startsWith(dir) ? [target] : [];
    } catch {
      return [];
    }
  });

test('what was put by comes back, in any order of asking', async () => {
  const record = fc.record({ text: fc.string({ unit: 'binary' }), inner: fc.jsonValue({ maxDepth: 1 }) });
  const asked = fc.tuple(fc.array(record, { minLength: 1 }), fc.array(fc.nat()));
  await fc.assert(
    fc.asyncProperty(asked, async ([records, places]) => {
      const written = records.map((one) => JSON.parse(JSON.stringify(one)));
      await spooled(records, (kept) => {
        expect(inOrder(kept)).toEqual(written);
        for (const place of places) expect(kept.at(place % records.length)).toEqual(written[place % records.length]);
      });
    }),
    { numRuns: 60 },
  );
});

test('more than every buffer holds comes back too, and a record longer than any of them', async () => {
  const long = 'é'.repeat(400_000);
  const records = Array.from({ length: 5000 }, (_, n) => ({ n, text: n === 2500 ? long : `${n} `.repeat(n % 97) }));
  await spooled(records, (kept) => {
    expect(kept.length).toBe(records.length);
    expect(inOrder(kept)).toEqual(records);
    const backwards = records.map((_, n) => kept.at(records.length - 1 - n));
    expect(backwards).toEqual(records.toReversed());
    for (let n = 0; n < records.length; n += 1) {
      const place = (n * 1777) % records.length;
      expect(kept.at(place).n).toBe(place);
    }
  });
});

test('nothing put by is a spool of no records', async () => {
  await spooled([], (kept) => {
    expect(kept.length).toBe(0);
    expect(() => kept.at(0)).toThrow(RangeError);
  });
});

test.each([-1, 2, 0.5, Number.NaN])('there is no record %d of two', async (index) => {
  await spooled(['a', 'b'], (kept) => expect(() => kept.at(index)).toThrow(new RangeError(`no record ${index} of 2`)));
});

describe('the temporary file', () => {
  test('is gone with its folder when the spool is closed', async () => {
    const dir = ownTmpdir();
    const kept = await spool(streamed([{ n: 1 }]));
    expect(kept.at(0)).toEqual({ n: 1 });
    kept.close();
    expect(readdirSync(dir)).toEqual([]);
  });

  test.skipIf(process.platform !== 'linux')('has no name while it is open, and is closed in the end', async () => {
    const dir = ownTmpdir();
    await spooled(['a'], () => {
      expect(readdirSync(dir)).toEqual([]);
      expect(openFiles(dir)).toHaveLength(1);
    });
    expect(openFiles(dir)).toEqual([]);
  });

  test('is gone when the records fail, whose own error comes through', async () => {
    const dir = ownTmpdir();
    const failing = async function* (): AsyncGenerator<string> {
      yield 'a';
      throw new TypeError('the source broke off');
    };
    await expect(spool(failing())).rejects.toThrow(new TypeError('the source broke off'));
    expect(readdirSync(dir)).toEqual([]);
    if (process.platform === 'linux') expect(openFiles(dir)).toEqual([]);
  });

  test('that cannot be made says where and why', async () => {
    const dir = folder({ 'a file': '' });
    for (const [name, why] of [
      ['missing', 'no such file or folder'],
      ['a file', 'a part of its path is no folder'],
    ] as const) {
      vi.stubEnv('TMPDIR', join(dir, name));
      await expect(spool(streamed([]))).rejects.toThrow(`cannot make a temporary file in ${join(dir, name)}: ${why}`);
    }
  });

  // Root may write anywhere.
  test.skipIf(process.getuid?.() === 0)('cannot be made in a folder that is read-only', async () => {
    const dir = ownTmpdir();
    chmodSync(dir, 0o500);
    await expect(spool(streamed([]))).rejects.toThrow(`cannot make a temporary file in ${dir}: permission denied`);
  });
});
