import { countsIn, tellersOf } from '../../pipeline/emit/counts-in.ts';
import { allMade } from '../../pipeline/emit/entries.ts';
import type { Publication } from '../../pipeline/emit/publication.ts';
import type { Article } from '../../schemas/article.ts';
import type { DateValue } from '../../schemas/date-value.ts';
import type { Event } from '../../schemas/event.ts';
import type { Mention } from '../../schemas/mention.ts';

/** Hand-made records, so that no test of emit hangs on how well other stages read. */
export const aDate = (fields: Partial<DateValue> = {}): DateValue => ({
  edtf: '2018-05-08',
  start: '2018-05-08',
  end: '2018-05-08',
  precision: 'day',
  approximate: false,
  extent: 'within',
  basis: 'stated',
  ...fields,
});

export const anArticle = (fields: Partial<Article> = {}): Article => ({
  id: 'a',
  title: 'The harbour opens',
  text: 'The harbour opened on May 8, 2018.',
  published_at: '2018-05-09',
  published_method: 'sidecar',
  published_evidence: '2018-05-09',
  timezone: null,
  url: 'https://example.org/a',
  publisher: null,
  language: 'en',
  sha256: 'a'.repeat(64),
  modified_at: null,
  fetched_at: null,
  warnings: [],
  extra: null,
  source_path: 'a.txt',
  ...fields,
});

export const aMention = (fields: Partial<Mention> = {}): Mention => ({
  article_id: 'a',
  start: 0,
  end: 33,
  quote: 'The harbour opened on May 8, 2018',
  title: 'The harbour opened',
  trigger: { start: 12, end: 18, text: 'opened', lemma: 'open' },
  status: 'occurred',
  kind: 'event',
  participants: ['the harbour'],
  places: [],
  date: aDate(),
  why: null,
  expression: {
    start: 22,
    end: 33,
    text: 'May 8, 2018',
    type: 'DATE',
    value: '2018-05-08',
    mod: null,
    rule: 'month-day-year',
    date: aDate(),
    why: null,
  },
  anchor: { kind: 'none', date: null, ref: null },
  rule: 'expression',
  confidence: 0.9,
  ...fields,
});

export const anUnresolved = (fields: Partial<Mention> = {}): Mention =>
  aMention({ date: null, why: 'needs the publication date', expression: null, confidence: 0, ...fields });

export const anEvent = (fields: Partial<Event> = {}): Event => ({
  id: 'ev_0123456789abcdef',
  title: 'The harbour opened',
  status: 'occurred',
  kind: 'event',
  date: aDate(),
  participants: ['the harbour'],
  places: [],
  confidence: 0.9,
  article_count: 1,
  mentions: [aMention()],
  conflicts: [],
  ...fields,
});

type Lists = { readonly events: readonly Event[]; readonly unresolved: readonly Mention[] };

/** Lists as emit takes them, all of them made now. */
export const listed = ({
  events,
  unresolved,
}: Lists): Pick<Publication, 'events' | 'unresolved' | 'mentions' | 'countsOf' | 'tellers'> => ({
  events: allMade(events),
  unresolved: allMade(unresolved),
  mentions: events.reduce((sum, { mentions }) => sum + mentions.length, unresolved.length),
  countsOf: countsIn({ events, unresolved }),
  tellers: tellersOf(events),
});

/** A page without its code, where a test is about other files. */
export const noAssets = () => ({ script: '', style: '' });
