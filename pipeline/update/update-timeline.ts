import type { CorrectionRow } from '../../schemas/correction.ts';
import { compareEvents } from '../../schemas/event-order.ts';
import { soundEvents } from '../balance.ts';
import { applyCorrections } from '../dedupe/corrections/apply-corrections.ts';
import { merged } from '../dedupe/merge.ts';
import { Merger } from '../dedupe/merger.ts';
import { relink } from '../dedupe/relink/relink.ts';
import { noLinks } from '../dedupe/relink/saved-links.ts';
import { spread } from '../dedupe/relink/spread.ts';
import type { Earlier } from '../memory/earlier.ts';
import type { ReadArticle } from '../memory/memory.ts';
import type { Note } from '../note.ts';
import { KnownMentions } from './known-mentions.ts';
import { type Placed, place } from './place-events.ts';
import { touchMore } from './touched.ts';

type Options = {
  /** Publication dates of articles by their ids. */
  readonly published: ReadonlyMap<string, string>;
  readonly corrections: readonly CorrectionRow[];
  /** Rows that held in the generation before: what they spoke of is looked at again. */
  readonly correctedBefore: readonly CorrectionRow[];
};

/** The timeline of some articles, and what of it is not as it was. */
export type Updated = Placed & { readonly notes: readonly Note[] };

/**
 * Stage four, from what the generation before found: only what new, edited or forgotten articles can reach is merged anew, all else is
 * kept as it was published. The same as merging all anew. Articles come in the order of their ids.
 */
export function updateTimeline(articles: readonly ReadArticle[], earlier: Earlier | null, options: Options): Updated {
  const telling = articles.filter(({ mentions }) => mentions > 0);
  const source = new KnownMentions(telling);
  const numbers = new Map(earlier?.linked.table.articles.ids.map((id, number) => [id, number]));
  const toLink = telling.map(({ key, article, mentions }, i) => {
    const number = numbers.get(article.id) ?? -1;
    return { mentions, before: earlier?.keys[number] === key ? number : null, read: () => source.of(i) };
  });
  const relinked = relink(earlier?.linked ?? noLinks(), toLink, { published: options.published, dates: true });
  const { linked, movedTo } = relinked;
  if (earlier !== null) touchMore({ earlier, relinked }, [...options.corrections, ...options.correctedBefore]);
  const reached = spread(linked, relinked.touched);
  const made = merged(new Merger(linked, source, (mention) => reached[mention] === 1));
  const lists = { events: [...made.events()], unresolved: [...made.unresolved()], articles: made.articles };
  const corrected = applyCorrections(lists, options.corrections);
  const { events, unresolved, notes } = soundEvents(corrected);
  const keys = telling.map(({ key }) => key);
  const anew = { events: events.toSorted(compareEvents), unresolved, source, reached };
  const placed = place(anew, { linked, keys, movedTo }, earlier);
  return { ...placed, notes: [...corrected.notes, ...notes] };
}
