import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageAssets } from '../../pipeline/commands/page-assets.ts';
import { emit } from '../../pipeline/emit/formats.ts';
import type { Publication } from '../../pipeline/emit/publication.ts';
import type { Change } from '../../schemas/change.ts';
import { listed } from '../emit/records.ts';
import { folder } from '../io/folder.ts';
import type { Made } from './made-events.ts';

export const publicationOf = (made: Made, changes: readonly Change[] = []): Publication => ({
  ...listed(made),
  articles: made.articles,
  rejects: [],
  changes,
  aliases: [],
  csvProfile: 'plain',
});

/** timeline.html of a made timeline, as text. */
export function pageText(made: Made): string {
  const files = emit(publicationOf(made), ['html'], { tally: { guarded: 0, shortened: 0 }, assets: pageAssets });
  return [...(files.find(({ name }) => name === 'timeline.html')?.chunks ?? [])].join('');
}

/** A folder with the page of a made timeline and what stands beside it; returns the page's address. */
export function pageFolder(made: Made, changes: readonly Change[] = []): string {
  const dir = folder({ 'memory/.keep': '' });
  const files = emit(publicationOf(made, changes), ['html'], {
    tally: { guarded: 0, shortened: 0 },
    assets: pageAssets,
  });
  for (const { name, chunks } of files)
    if (name === 'timeline.html' || name === 'memory/changes.js') writeFileSync(join(dir, name), [...chunks].join(''));
  return `file://${join(dir, 'timeline.html')}`;
}
