import { readFile } from 'node:fs/promises';
import { readOr } from './current.ts';
import { reasonOf } from './system-reason.ts';

/** A small file of our own, or of the user's settings, as text. Fails in words that name no path. */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new Error(reasonOf(error));
  }
}

/** A file of ours that need not be there: null then. Fails in words where it is there and cannot be read. */
export const readIfThere = (path: string): Promise<string | null> => readOr(null, path, () => readFile(path, 'utf8'));
