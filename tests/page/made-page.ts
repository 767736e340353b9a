import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pageAssets } from '../../pipeline/commands/page-assets.ts';
import { emit } from '../../pipeline/emit/formats.ts';
import type { Publication } from '../../pipeline/emit/publication.ts';
import type { Change } from '../../schemas/change.ts';
import { listed } from '../emit/records.ts';
import type { Made } from './made-events.ts';

const publicationOf = (made: Made, changes: readonly Change[]): Publication => ({
  ...listed(made),
  articles: made.articles,
  rejects: [],
  changes,
  aliases: [],
  csvProfile: 'plain',
});

const PAGE_FILES = ['timeline.html', 'memory/changes.js'];

/** Writes the page of a made timeline, with what stands beside it, to a folder; returns the page's address. */
export function writePage(dir: string, made: Made, changes: readonly Change[] = []): string {
  mkdirSync(join(dir, 'memory'), { recursive: true });
  const files = emit(publicationOf(made, changes), ['html'], {
    tally: { guarded: 0, shortened: 0 },
    assets: pageAssets,
  });
  for (const { name, chunks } of files)
    if (PAGE_FILES.includes(name)) writeFileSync(join(dir, name), [...chunks].join(''));
  return pathToFileURL(join(dir, 'timeline.html')).href;
}
