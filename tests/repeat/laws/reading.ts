import fc from 'fast-check';
import { completeArticle } from '../../../pipeline/ingest/record/complete-article.ts';
import { readArticle } from '../../../pipeline/read-article.ts';
import { dateViolations, mentionViolations } from '../../../schemas/checks.ts';
import { holds, type Law, same } from './law.ts';

const PARTS =
  'The minister|President Rousseff|She|They|Three men|said|was killed|will meet|denied|has opened|on Monday|last week|in May 2018|two days after the attack|on June 5, 2019|in Porto|the bridge|that|and|,|.|"|”|“|a few weeks ago|since 2015|if|would|not|(|)|\n\n|—|Mr.|U.S.|10:30|yesterday|the strike|ended|by|who'.split(
    '|',
  );
const prose = fc.array(fc.constantFrom(...PARTS), { maxLength: 24 }).map((parts) => parts.join(' '));
const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
const published = fc.constantFrom(null, '2023-06-12', '2023-06-12T23:30:00-04:00', '2020-02-29');

export const READING: readonly Law[] = [
  {
    name: 'an article reads without a mistake of ours, every quote is its slice, every date agrees with itself, twice the same',
    share: 6,
    property: fc.property(fc.oneof(prose, anyText), published, (text, published_at) => {
      const article = completeArticle({ id: 'a', text, published_at }, { published: null, timezone: null });
      const reading = readArticle(article);
      if (!reading.ok) throw new Error(reading.reject.message);
      holds(reading.notes.length === 0, reading.notes.map(({ message }) => message).join());
      for (const mention of reading.mentions) {
        holds(text.slice(mention.start, mention.end) === mention.quote, 'quote');
        holds(mentionViolations(mention).length === 0, mentionViolations(mention).join());
        if (mention.date !== null) holds(dateViolations(mention.date).length === 0, 'date');
      }
      holds(same(readArticle(article), reading), 'twice');
    }),
  },
  {
    name: 'an article without a date of publication gets no date that hangs on one',
    share: 4,
    property: fc.property(prose, (text) => {
      const reading = readArticle(completeArticle({ id: 'a', text }, { published: null, timezone: null }));
      if (!reading.ok) throw new Error(reading.reject.message);
      const guessed = reading.mentions.find(({ date, anchor }) => date !== null && anchor.kind === 'publication');
      holds(guessed === undefined, guessed?.quote ?? '');
    }),
  },
];
