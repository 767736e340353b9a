import type { Event } from '../../../schemas/event.ts';
import type { Mention } from '../../../schemas/mention.ts';
import { bestMention } from '../best-mention.ts';
import type { GoldSentence } from './gold-sentence.ts';

/** What came of all mentions of a corpus. */
export type Timeline = { readonly events: readonly Event[]; readonly unresolved: readonly Mention[] };

/** What tells of a gold word: a mention, and the id of the event that it is in; null where there is none. */
export type Telling = { readonly mention: Mention | null; readonly event: string | null };

/** Of a gold word in an article, what tells of it. */
export type Teller = (doc: GoldSentence['doc'], word: GoldSentence['words'][number]) => Telling;

/** Looks gold words up in a timeline. Which mention stands for a word where several might is said by `bestMention`. */
export function tellerOf({ events, unresolved }: Timeline): Teller {
  const byArticle = new Map<string, Mention[]>();
  const add = (mention: Mention): void => {
    const own = byArticle.get(mention.article_id);
    if (own === undefined) byArticle.set(mention.article_id, [mention]);
    else own.push(mention);
  };
  const eventOf = new Map<Mention, string>();
  for (const { id, mentions } of events) {
    for (const mention of mentions) {
      add(mention);
      eventOf.set(mention, id);
    }
  }
  for (const mention of unresolved) add(mention);
  return (doc, { spans }) => {
    const mention = bestMention(byArticle.get(doc) ?? [], spans);
    return { mention, event: (mention && eventOf.get(mention)) ?? null };
  };
}
