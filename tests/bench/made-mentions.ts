import { type Day, iso } from '../../pipeline/time/calendar.ts';
import type { Mention } from '../../schemas/mention.ts';
import type { Timex } from '../../schemas/timex.ts';
import { type Chance, oneOf } from './chance.ts';
import { chanceOf, type Deed, deedOf, type Story, storyOf } from './stories.ts';
import { FORMS, type Time } from './times.ts';
import { anyWord } from './vocabulary.ts';

/** In percent, where it is not a number of something. */
const SHAPE = {
  mentionsAnArticle: 20,
  articlesAStory: 8,
  ofTheStory: 65,
  dated: 40,
  placed: 30,
  wordsTaken: 60,
} as const;

const STATUSES: readonly Mention['status'][] = [
  ...(Array(16).fill('occurred') as 'occurred'[]),
  ...(['ongoing', 'planned', 'denied', 'hypothetical'] as const),
];
const SAYING = new Set(['say', 'tell', 'note', 'warn']);

const happens = (chance: Chance, percent: number): boolean => chance(100) < percent;

/** What makes quotes of 10 to 25 words, times apart: some of the deed's own words between others, by Zipf's law. */
function wordsOf({ words }: Deed, chance: Chance): string[] {
  const own = words.filter(() => happens(chance, SHAPE.wordsTaken));
  const length = 6 + chance(14);
  return Array.from({ length }, () => (happens(chance, 40) ? own.pop() : undefined) ?? anyWord(chance));
}

type Article = { readonly id: string; readonly published: Day; readonly story: Story; readonly chance: Chance };

/** A clause without its time, and where it stands in its article. */
type Clause = Pick<Mention, 'article_id' | 'start' | 'end' | 'quote' | 'title' | 'trigger' | 'participants' | 'places'>;

function clauseOf(deed: Deed, time: Time | null, { id, story, chance }: Article, start: number): Clause {
  const [doer = '', other = ''] = [story.cast[deed.doer], story.cast[deed.other]];
  const [text = '', lemma = ''] = deed.trigger.split('=');
  const places = happens(chance, SHAPE.placed) ? [story.town] : [];
  const when = time?.words == null ? [] : [time.preposition, time.words];
  const surname = other.split(' ').at(-1) ?? '';
  const rest = [text, surname, ...wordsOf(deed, chance), ...places.map((place) => `in ${place}`), ...when];
  const quote = [doer, ...rest].join(' ');
  const from = start + doer.length + 1;
  return {
    article_id: id,
    start,
    end: start + quote.length,
    quote,
    title: quote.slice(0, 100).trim(),
    trigger: { start: from, end: from + text.length, text, lemma },
    participants: [doer, surname],
    places,
  };
}

const expressionOf = ({ words, value, date }: Time, end: number): Timex | null =>
  words === null
    ? null
    : { start: end - words.length, end, text: words, type: 'DATE', value, mod: null, rule: 'made-up', date, why: null };

const NO_DATE = 'no time expression in reach of this clause, and no dated clause that it hangs on';

function mentionOf(article: Article, start: number): Mention {
  const { chance, story, published } = article;
  const deed = happens(chance, SHAPE.ofTheStory)
    ? oneOf(chance, story.deeds.slice(0, 1 + chance(story.deeds.length)))
    : deedOf(chance);
  const time = happens(chance, SHAPE.dated) ? oneOf(chance, FORMS)(story.day + deed.after, published) : null;
  const { participants, places, ...clause } = clauseOf(deed, time, article, start);
  return {
    ...clause,
    status: oneOf(chance, STATUSES),
    kind: SAYING.has(clause.trigger.lemma) ? 'statement' : 'event',
    participants,
    places,
    date: time?.date ?? null,
    why: time === null ? NO_DATE : null,
    expression: time === null ? null : expressionOf(time, clause.end),
    anchor: time?.anchored
      ? { kind: 'publication', date: iso(published), ref: null }
      : { kind: 'none', date: null, ref: null },
    rule: time?.rule ?? 'none',
    confidence: time === null ? 0 : 0.5 + chance(46) / 100,
  };
}

/** One article as far as its clauses are concerned. */
type MadeArticle = { readonly id: string; readonly published: Day; readonly mentions: readonly Mention[] };

/** How many articles hold so many mentions, roughly, and how many stories these are about. */
const storiesOf = (articles: number): number => Math.ceil(articles / SHAPE.articlesAStory);

/** The nth of all articles about `stories` stories: its id says nothing of its place. */
function articleOf(n: number, stories: number): MadeArticle {
  const story = storyOf(n % stories);
  const id = `article-${(Math.imul(n, 2_654_435_761) >>> 0).toString(16).padStart(8, '0')}`;
  const published = story.day + 3 + (Math.floor(n / stories) % SHAPE.articlesAStory);
  const article = { id, published, story, chance: chanceOf(-2 - n) };
  const length = SHAPE.mentionsAnArticle - 4 + article.chance(9);
  const mentions: Mention[] = [];
  for (let start = 0; mentions.length < length; start = (mentions.at(-1)?.end ?? 0) + 2)
    mentions.push(mentionOf(article, start));
  return { id, published, mentions };
}

/**
 * Made-up mentions as a batch of news has them, always the same for one count, article by article. The articles of a story are
 * spread over the whole batch, and their ids are in no order.
 */
export function* madeMentions(count: number): Generator<Mention> {
  const stories = storiesOf(Math.ceil(count / SHAPE.mentionsAnArticle));
  for (let made = 0, n = 0; made < count; n += 1)
    for (const mention of articleOf(n, stories).mentions) {
      if (made === count) return;
      made += 1;
      yield mention;
    }
}

/** A record as a news crawler writes it. */
export type MadeRecord = { readonly id: string; readonly published_at: string; readonly text: string };

/** The same articles as records whose text tells what their mentions say, some 2.5 kB each. */
export function* madeRecords(articles: number): Generator<MadeRecord> {
  const stories = storiesOf(articles);
  for (let n = 0; n < articles; n += 1) {
    const { id, published, mentions } = articleOf(n, stories);
    yield { id, published_at: iso(published), text: `${mentions.map(({ quote }) => quote).join('. ')}.` };
  }
}
