import type { Mention } from '../../schemas/mention.ts';

export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A total order of mentions by their content, so that nothing hangs on the order they came in. Two mentions that it calls equal are
 * the same in every field.
 */
export const byPlace = (a: Mention, b: Mention): number =>
  byCodeUnits(a.article_id, b.article_id) ||
  a.start - b.start ||
  a.end - b.end ||
  a.trigger.start - b.trigger.start ||
  byCodeUnits(JSON.stringify(a), JSON.stringify(b));
