import { type Change, ChangedField } from '../../../schemas/change.ts';
import type { Event } from '../../../schemas/event.ts';
import type { Mention } from '../../../schemas/mention.ts';

const placeOf = ({ article_id, start }: Mention): string => `${article_id}:${start}`;

/**
 * Mentions that only one of the two lists has, by their places: a timeline's size at each run would tell nobody anything. A place on
 * both sides is a mention that is read otherwise now.
 */
function differingMentions(old: readonly Mention[], now: readonly Mention[]): [string[], string[]] {
  const placesBeside = (list: readonly Mention[], other: readonly Mention[]): string[] => {
    const same = new Set(other.map((mention) => JSON.stringify(mention)));
    return list.filter((mention) => !same.has(JSON.stringify(mention))).map(placeOf);
  };
  return [placesBeside(old, now), placesBeside(now, old)];
}

/** Old and new value of every field that differs; `mentions` as in the schema. */
export function changedFields(old: Event, now: Event): Change['fields'] {
  const differing = ChangedField.options.filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]));
  return Object.fromEntries(
    differing.map((name) => [
      name,
      name === 'mentions' ? differingMentions(old.mentions, now.mentions) : [old[name], now[name]],
    ]),
  );
}
