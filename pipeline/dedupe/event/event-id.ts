import { createHash } from 'node:crypto';
import type { Mention } from '../../../schemas/mention.ts';

/**
 * `ev_` and 16 hexadecimal digits of SHA-256 over what the representative mention says. Nothing of its date goes in: a better reading of
 * the date must not rename the event. `ordinal` tells apart mentions that are alike in all of it; 0 otherwise.
 */
export const eventId = ({ article_id, trigger, start, quote }: Mention, ordinal: number): string => {
  const content: (string | number)[] = [article_id, trigger.lemma, start, quote];
  if (ordinal > 0) content.push(ordinal);
  return `ev_${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16)}`;
};
