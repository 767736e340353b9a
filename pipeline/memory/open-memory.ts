import type { Event } from '../../schemas/event.ts';
import { MemoryState, RememberedArticle, RememberedFile } from '../../schemas/memory.ts';
import { recordFiles } from '../emit/formats.ts';
import { eventPlaces } from '../emit/json.ts';
import type { CsvProfile } from '../emit/publication.ts';
import type { EarlierFile } from '../emit/sections.ts';
import type { GenerationFiles } from '../io/generation-files.ts';
import { type Earlier, findingsFrom, sizesIn } from './earlier.ts';
import { type Memory, NO_MEMORY, type ReadArticle } from './memory.ts';
import { filesOf, MEMORY_FILES } from './memory-files.ts';
import { unpacked } from './packed.ts';

/** What earlier runs read, and what this run can build on of what the last one found, if anything. */
export type OpenMemory = { readonly memory: Memory; readonly earlier: Earlier | null };

export const NOTHING_KNOWN: OpenMemory = { memory: NO_MEMORY, earlier: null };

/** What is asked of a run that would build on an earlier one. */
export type Wanted = { readonly program: string; readonly formats: readonly string[]; readonly csvProfile: CsvProfile };

/** Each article with the place of its mentions: these stay on the disk until they are asked for. */
function placed(remembered: readonly RememberedArticle[], files: GenerationFiles): ReadArticle[] {
  let end = 0;
  return remembered.map((article) => {
    const from = end;
    end += article.bytes;
    const to = end;
    return {
      ...article,
      packed: () => files.bytes(MEMORY_FILES.mentions, from, to),
      unpacked: () => files.unpacked(MEMORY_FILES.mentions, [from, to], unpacked),
    };
  });
}

/** What the last run found, if the same program wrote the same files in the same way; else all is merged anew. */
function earlierIn(
  files: GenerationFiles,
  state: MemoryState,
  { program, formats, csvProfile }: Wanted,
): Earlier | null {
  if (state.program !== program || state.csv_profile !== csvProfile || !files.has(MEMORY_FILES.findings)) return null;
  const columns = files.columns(MEMORY_FILES.findings);
  const kept = new Map<string, EarlierFile>();
  for (const name of recordFiles(formats)) {
    const sizes = sizesIn(columns, name);
    if (sizes.size === 0 || !files.has(name)) return null;
    kept.set(name, { sizes, read: (from, to) => files.stretch(name, from, to) });
  }
  const placeOf = eventPlaces(kept.get(TIMELINE)?.sizes.get('events')?.bytes ?? new Int32Array(0));
  const eventAt = (place: number): Event =>
    JSON.parse(Buffer.from(files.bytes(TIMELINE, ...placeOf(place))).toString('utf8'));
  return { ...findingsFrom(columns), files: kept, eventAt };
}

const TIMELINE = 'timeline.json';

/** What a generation remembers; nothing where it was made without a memory. Throws in words where it is damaged. */
export async function openMemory(files: GenerationFiles, wanted: Wanted): Promise<OpenMemory> {
  if (!files.has(MEMORY_FILES.state)) return NOTHING_KNOWN;
  const [state] = await files.lines(MEMORY_FILES.state, MemoryState);
  if (state === undefined) throw new Error(`${MEMORY_FILES.state} is empty`);
  const remembered = await files.lines(MEMORY_FILES.files, RememberedFile);
  const memory: Memory = {
    files: filesOf(remembered),
    articles: placed(await files.lines(MEMORY_FILES.articles, RememberedArticle), files),
    corrections: state.corrections,
  };
  return { memory, earlier: earlierIn(files, state, wanted) };
}
