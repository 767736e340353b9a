import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../../schemas/event-order.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What reading an article, comparing mentions and writing events hang on. The package names the versions of what it builds on. */
const PARTS = ['pipeline', 'schemas', 'package.json'];

function* filesUnder(path: string): Generator<string> {
  const entries = readdirSync(join(ROOT, path), { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => compareText(a.name, b.name)))
    if (entry.isDirectory()) yield* filesUnder(`${path}/${entry.name}`);
    else if (/\.[mc]?[jt]s$/.test(entry.name)) yield `${path}/${entry.name}`;
}

let known: string | null = null;

/** Digest of the program's own code, so that nothing is taken over from a run of another one, whatever its version is called. */
export function programDigest(): string {
  known ??= digestOfCode();
  return known;
}

function digestOfCode(): string {
  const hash = createHash('sha256');
  for (const part of PARTS)
    for (const path of part.includes('.') ? [part] : filesUnder(part))
      hash.update(`${path}\n`).update(readFileSync(join(ROOT, path)));
  return hash.digest('hex');
}
