import { currentFolder } from '../io/current.ts';
import { type OpenMemory, openMemory } from '../io/memory-store.ts';
import { NO_MEMORY } from '../memory/memory.ts';
import { CommandFailure } from './shell.ts';

const NOTHING: OpenMemory = { memory: NO_MEMORY, close: () => {} };

/** What the generation that a folder publishes now remembers; nothing with --fresh, or where there is none. */
export async function memoryOf(out: string, fresh: boolean): Promise<OpenMemory> {
  if (fresh) return NOTHING;
  try {
    const generation = await currentFolder(out);
    return generation === null ? NOTHING : await openMemory(generation);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CommandFailure(`the memory of earlier runs cannot be read: ${message}`);
  }
}
