import { lstatSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { DISK, type Disk } from '../../pipeline/io/disk.ts';

/** A disk that counts what is asked of it, and fails where it is told to. */
export type FailingDisk = { readonly disk: Disk; readonly calls: () => number };

export type Failing = {
  /** The call that fails, counted from 1; none where it is absent. */
  readonly at?: number;
  readonly code?: string;
  /** All later calls fail too, as if the power were gone: then nothing can be cleared away. */
  readonly dead?: boolean;
};

export const failureOf = (code: string): Error => Object.assign(new Error(`${code}: made up`), { code });

const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** What kinds of disk do otherwise than Linux's own. */
export const KINDS: Readonly<Record<string, Partial<Disk>>> = {
  links: {},
  'no links': {
    symlink: () => Promise.reject(failureOf('EPERM')),
    link: () => Promise.reject(failureOf('EPERM')),
  },
  'links that nothing replaces': {
    rename: (from, to) =>
      isThere(String(to)) && lstatSync(String(to)).isFile() === false
        ? Promise.reject(failureOf('EPERM'))
        : DISK.rename(from, to),
  },
};

/** Nobody pulls the plug here, and waiting for the disk takes the longest of all. */
const NO_SYNC: Partial<FileHandle> = { sync: async () => {} };

/** Stands between the program and an object with asynchronous methods; `before` may throw. */
const guarded = <T extends object>(object: T, own: Partial<T>, before: () => void): T =>
  new Proxy(object, {
    get: (target, name) => {
      const method: unknown = Reflect.get(own, name) ?? Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return async (...args: unknown[]) => {
        // A close that fails has closed all the same.
        if (name !== 'close') before();
        const result = await Reflect.apply(method, target, args);
        if (name === 'close') before();
        return name === 'open' ? guarded(result as FileHandle, NO_SYNC, before) : result;
      };
    },
  });

export function failingDisk(kind: keyof typeof KINDS, { at, code = 'EIO', dead = false }: Failing = {}): FailingDisk {
  let calls = 0;
  const before = (): void => {
    calls += 1;
    if (at !== undefined && (calls === at || (dead && calls > at))) throw failureOf(code);
  };
  return { disk: guarded(DISK, KINDS[kind] ?? {}, before), calls: () => calls };
}
