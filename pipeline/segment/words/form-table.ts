import { type Form, formOf } from './form.ts';

/** Spellings kept at once; a full table begins anew. What a form says depends on its spelling alone, so no result does on the table. */
const ROOM = 1 << 16;
const SLOTS = ROOM * 2;
/** Longer ones are looked up each time: hardly any comes twice. */
const LONGEST = 32;

let slots: (Form | undefined)[] = new Array(SLOTS);
let taken = 0;

/** Shorter slices are copies. */
const SLICED = 13;

/** A string of its own: a slice would keep the whole article in memory. */
const copied = (text: string, start: number, end: number): string =>
  end - start < SLICED
    ? text.slice(start, end)
    : String.fromCharCode(...Array.from({ length: end - start }, (_, i) => text.charCodeAt(start + i)));

const isSpelled = (form: string, text: string, start: number): boolean => {
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
};

/** The form that stands at [start, end). No string is cut where the form is known. */
export const formAt = (text: string, start: number, end: number): Form => {
  const length = end - start;
  if (length > LONGEST) return formOf(text.slice(start, end));
  let hash = length;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (;;) {
    const form = slots[slot];
    if (form === undefined) break;
    if (form.text.length === length && isSpelled(form.text, text, start)) return form;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (taken === ROOM) {
    slots = new Array(SLOTS);
    taken = 0;
    return formAt(text, start, end);
  }
  taken++;
  const form = formOf(copied(text, start, end));
  slots[slot] = form;
  return form;
};
