import { DEFAULT_FORMATS } from '../emit/formats.ts';
import { currentFolder } from '../io/current.ts';
import { GenerationFiles } from '../io/generation-files.ts';
import { programDigest } from '../io/program-digest.ts';
import { NOTHING_KNOWN, type OpenMemory, openMemory } from '../memory/open-memory.ts';
import type { OutSettings } from './settings.ts';
import { CommandFailure } from './shell.ts';

/** Works with what the generation that a folder publishes now remembers; with nothing with --fresh, or where there is none. */
export async function withMemory<T>(settings: OutSettings, work: (open: OpenMemory) => Promise<T>): Promise<T> {
  if (settings.fresh === true) return work(NOTHING_KNOWN);
  const { out, format, 'csv-profile': csvProfile = 'plain' } = settings;
  const generation = await currentFolder(out);
  if (generation === null) return work(NOTHING_KNOWN);
  const files = new GenerationFiles(generation);
  const wanted = { program: programDigest(), formats: format ?? DEFAULT_FORMATS, csvProfile };
  try {
    const open = await openMemory(files, wanted).catch((error: Error) => {
      throw new CommandFailure(`what earlier runs read cannot be used: ${error.message}`);
    });
    return await work(open);
  } finally {
    files.close();
  }
}
