import { join } from 'node:path';
import { Event } from '../../schemas/event.ts';
import { fileSource } from './file-source.ts';
import { recordFrom, timelineLines } from './published-timeline.ts';

/** An event of a timeline, as it stands there. */
export type WrittenEvent = { readonly line: number; readonly id: string; readonly json: string };

const ID = /^\{"id":"(ev_[0-9a-f]{16})"/;

/** A part of a string keeps the whole of it in memory: whoever holds the ids would hold the file. */
const copied = (ascii: string): string => Buffer.from(ascii, 'latin1').toString('latin1');

/** The events of a generation, by its folder. Throws in words, with path and line, where it is no timeline. */
export async function* writtenEvents(generation: string): AsyncGenerator<WrittenEvent> {
  const path = join(generation, 'timeline.json');
  for await (const told of timelineLines(fileSource(path, path))) {
    if (!told.ok) throw new Error(`${path}:${told.line}: ${told.message}`);
    if (told.list === 'unresolved' || told.list === 'articles') return;
    if (told.list !== 'events') continue;
    const id = ID.exec(told.json)?.[1];
    if (id === undefined) throw new Error(`${path}:${told.line}: the line is no event`);
    yield { line: told.line, id: copied(id), json: told.json };
  }
}

/** The event in full. Throws in words, with path and line, where it is none. */
export function eventOf({ line, json }: WrittenEvent, generation: string): Event {
  try {
    return recordFrom(json, Event);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${join(generation, 'timeline.json')}:${line}: ${message}`);
  }
}
