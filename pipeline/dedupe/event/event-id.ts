import { hash } from 'node:crypto';
import type { Mention } from '../../../schemas/mention.ts';

/**
 * `ev_` and 16 hexadecimal digits of SHA-256 over what the representative mention says. Nothing of its date goes in: a better reading of
 * the date must not rename the event. `ordinal` tells apart mentions that are alike in all of it; 0 otherwise.
 */
export const eventId = ({ article_id, trigger, start, quote }: Mention, ordinal: number): string => {
  const content: (string | number)[] = [article_id, trigger.lemma, start, quote];
  if (ordinal > 0) content.push(ordinal);
  return `ev_${hash('sha256', JSON.stringify(content), 'hex').slice(0, 16)}`;
};

const PREFIX = 'ev_'.length;
const HALF = 8;

/** The digits of an event's id as two 32-bit numbers. */
export const halvesOf = (id: string): readonly [high: number, low: number] => [
  Number.parseInt(id.slice(PREFIX, PREFIX + HALF), 16) | 0,
  Number.parseInt(id.slice(PREFIX + HALF), 16) | 0,
];
