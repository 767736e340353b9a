import { createHash } from 'node:crypto';
import { emit } from '../../pipeline/emit/formats.ts';
import type { Publication } from '../../pipeline/emit/publication.ts';
import type { Alias } from '../../schemas/alias.ts';
import type { Change } from '../../schemas/change.ts';
import type { Event } from '../../schemas/event.ts';
import type { Mention } from '../../schemas/mention.ts';
import type { ArticleSummary } from '../../schemas/timeline.ts';
import { aDate, aMention, anArticle, anEvent, anUnresolved, listed, noAssets } from '../emit/records.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Three articles, the last in a language that is not read. */
export const TEXTS = {
  a: 'The harbour opened on May 8, 2018. Ships had waited. Nobody knew.',
  b: '=The mill shut on May 9, 2018. The harbour opened on May 8, 2018.',
  c: 'Ein Schiff sank.',
} as const;
type Id = keyof typeof TEXTS;

const article = (id: Id, fields: Partial<ArticleSummary> = {}): ArticleSummary => {
  const { text: _, ...rest } = anArticle({
    id,
    sha256: sha256(TEXTS[id]),
    url: `https://example.org/${id}`,
    ...fields,
  });
  return rest;
};

/** A mention of a sentence of an article. */
function saying(id: Id, quote: string, fields: Partial<Mention>): Mention {
  const start = TEXTS[id].indexOf(quote);
  const word = fields.trigger?.text ?? '';
  const trigger = start + quote.indexOf(word);
  const expression = fields.expression ?? null;
  const at = start + quote.indexOf(expression?.text ?? '');
  return aMention({
    ...fields,
    article_id: id,
    start,
    end: start + quote.length,
    quote,
    trigger: { start: trigger, end: trigger + word.length, text: word, lemma: word },
    expression: expression && { ...expression, start: at, end: at + expression.text.length },
  });
}

const trigger = (text: string): Mention['trigger'] => ({ start: 0, end: 0, text, lemma: text });
const { expression } = aMention();
const MAY_9 = aDate({ edtf: '2018-05-09', start: '2018-05-09', end: '2018-05-09' });
const opening = (id: Id): Mention =>
  saying(id, 'The harbour opened on May 8, 2018', { trigger: trigger('opened'), expression });
const waiting = (quote: string, word: string): Mention =>
  saying('a', quote, { ...anUnresolved(), trigger: trigger(word), title: quote });

export const HARBOUR = 'ev_0123456789abcdef';
export const MILL = 'ev_00000000000000aa';
const OLD = 'ev_0000000000000001';

const EVENTS: readonly Event[] = [
  anEvent({ article_count: 2, mentions: [opening('a'), opening('b')] }),
  anEvent({
    id: MILL,
    title: '=The mill shut',
    date: MAY_9,
    places: ['Braga', 'Porto'],
    mentions: [
      saying('b', '=The mill shut on May 9, 2018', {
        trigger: trigger('shut'),
        title: '=The mill shut',
        date: MAY_9,
        expression: expression && { ...expression, text: 'May 9, 2018', date: MAY_9 },
      }),
    ],
    conflicts: [{ field: 'place', values: ['Braga', 'Porto'] }],
  }),
];
const CHANGES: readonly Change[] = [
  { change: 'merged', event_id: OLD, into: HARBOUR, fields: {} },
  { change: 'added', event_id: MILL, into: null, fields: {} },
  { change: 'changed', event_id: HARBOUR, into: null, fields: { article_count: [1, 2] } },
];
const ALIASES: readonly Alias[] = [{ old_id: OLD, event_id: HARBOUR }];

const PUBLICATION: Publication = {
  ...listed({ events: EVENTS, unresolved: [waiting('Ships had waited', 'waited'), waiting('Nobody knew', 'knew')] }),
  articles: [article('a'), article('b', { published_at: '2018-05-10' }), article('c', { language: 'de' })],
  rejects: [
    { source_path: 'b.json', line: null, code: 'E_JSON', message: 'no JSON' },
    { source_path: 'b.json', line: 2, code: 'E_EMPTY', message: 'no text' },
  ],
  changes: CHANGES,
  aliases: ALIASES,
  csvProfile: 'plain',
};

export type Files = Map<string, string>;

const rowsOf = (file: string, text: string): number =>
  file.endsWith('.json') ? 1 : text.split('\n').length - 1 - (file.endsWith('.csv') ? 1 : 0);

/** Gives a generation the run.json that it would have if its files had been published so. The counts stay. */
export function seal(files: Files): void {
  const stated = [...files].filter(([name]) => name !== 'run.json');
  const facts = stated.map(([name, text]) => [
    name,
    { sha256: sha256(text), bytes: Buffer.byteLength(text), rows: rowsOf(name, text) },
  ]);
  const digest = sha256(stated.map(([name, text]) => `${name} ${sha256(text)}\n`).join('')).slice(0, 12);
  const known = JSON.parse(files.get('run.json') ?? '{}');
  files.set(
    'run.json',
    JSON.stringify({ ...known, run_id: `20260102T030405-678Z-${digest}`, files: Object.fromEntries(facts) }),
  );
}

/** A generation as emit writes it, of records made by hand, in which nothing is wrong. */
export function soundTimeline(): Files {
  const cells = { guarded: 0, shortened: 0 };
  const files: Files = new Map();
  for (const { name, chunks } of emit(PUBLICATION, ['jsonl', 'csv'], { tally: cells, assets: noAssets }))
    files.set(name, [...chunks].join(''));
  files.set('memory/state.json', '{}\n');
  const manifest = {
    run_id: '',
    schema_version: '1.0.0',
    program: { name: 'annals', version: '0.1.0', node: 'v20' },
    published_at: '2026-01-02T03:04:05.678Z',
    previous: null,
    options: {},
    counts: { inputs: 6, doubles: 1, articles: 3, rejected: 2, mentions: 5, in_events: 3, unresolved: 2, events: 2 },
    cells,
    corrections: { rows: 0, notes: [] },
    passed_over: {},
  };
  files.set('run.json', JSON.stringify(manifest));
  seal(files);
  return files;
}
