import { compareText } from '../../schemas/event-order.ts';
import type { Mention } from '../../schemas/mention.ts';

/**
 * A total order of mentions by their content, so that nothing hangs on the order they came in. Two mentions that it calls equal are
 * the same in every field.
 */
export const byPlace = (a: Mention, b: Mention): number =>
  compareText(a.article_id, b.article_id) ||
  a.start - b.start ||
  a.end - b.end ||
  a.trigger.start - b.trigger.start ||
  compareText(JSON.stringify(a), JSON.stringify(b));
