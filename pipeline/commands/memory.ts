import { join } from 'node:path';
import { type OpenMemory, openMemory } from '../io/memory-store.ts';
import { NO_MEMORY } from '../memory/memory.ts';
import { CommandFailure } from './shell.ts';

/** What the generation that a folder publishes now remembers; nothing with --fresh, or where there is none. */
export async function memoryOf(out: string, fresh: boolean): Promise<OpenMemory> {
  if (fresh) return { memory: NO_MEMORY, close: () => {} };
  try {
    return await openMemory(join(out, 'latest'));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CommandFailure(`the memory of earlier runs cannot be read: ${message}`);
  }
}
