import { BYTES } from './bytes.ts';
import { DEDUPE } from './dedupe.ts';
import { FILES } from './files.ts';
import type { Law } from './law.ts';
import { READING } from './reading.ts';
import { TIME } from './time.ts';

/** Every law, over all stages. */
export const LAWS: readonly Law[] = [...TIME, ...BYTES, ...READING, ...DEDUPE, ...FILES];
