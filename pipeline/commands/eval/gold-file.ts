import { join } from 'node:path';
import type { z } from 'zod';
import { readText } from '../../io/read-text.ts';
import { CommandFailure } from '../shell.ts';

export const GOLD_FILE = 'gold.json';

/** What the file of annotations says, in whatever shape. The failure says which file cannot be read, and why. */
export async function readGold(corpus: string): Promise<unknown> {
  const path = join(corpus, GOLD_FILE);
  try {
    return JSON.parse((await readText(path)).trim());
  } catch (error) {
    const why = error instanceof SyntaxError ? `it is not JSON: ${error.message}` : error;
    throw new CommandFailure(`${path} cannot be read: ${why instanceof Error ? why.message : why}`);
  }
}

const ISSUES_SHOWN = 3;

/** The value as its schema describes it. The failure names the places that are wrong, and how. */
export function goldAs<Gold>(value: unknown, schema: z.ZodType<Gold>): Gold {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const { issues } = result.error;
  const shown = issues.slice(0, ISSUES_SHOWN).map(({ path, message }) => `${path.join('.')}: ${message}`);
  const more = issues.length - shown.length;
  throw new CommandFailure(`${GOLD_FILE}: ${[...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')}`);
}
