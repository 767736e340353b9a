import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { findingsOf } from '../../pipeline/commands/validate.ts';
import { emit } from '../../pipeline/emit/formats.ts';
import type { Publication } from '../../pipeline/emit/publication.ts';
import type { Change } from '../../schemas/change.ts';
import { aDate, aMention, anArticle, anEvent, anUnresolved, listed } from '../emit/records.ts';

const { text: _, ...article } = anArticle();
const UNRESOLVED = [
  anUnresolved({ start: 40, end: 73, trigger: { start: 52, end: 58, text: 'opened', lemma: 'open' } }),
];
const sound: Publication = {
  ...listed({ events: [anEvent()], unresolved: UNRESOLVED }),
  articles: [article],
  rejects: [{ source_path: 'b.json', line: null, code: 'E_JSON', message: 'no JSON' }],
  changes: [],
  aliases: [],
  csvProfile: 'plain',
};

/** A generation as emit writes it, with a manifest that fits, then changed by hand. */
function generation(publication: Publication, edit: (name: string, text: string) => string = (_name, text) => text) {
  const files = new Map<string, Buffer>();
  const facts: Record<string, object> = {};
  for (const { name, rows, chunks } of emit(publication, ['jsonl', 'csv'], { tally: { guarded: 0, shortened: 0 } })) {
    const text = [...chunks].join('');
    facts[name] = { rows, bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') };
    files.set(name, Buffer.from(edit(name, text)));
  }
  const { events, unresolved } = publication;
  const manifest = {
    run_id: '20260102T030405-678Z-0123456789ab',
    schema_version: '1.0.0',
    program: { name: 'annals', version: '0.1.0', node: 'v20' },
    published_at: '2026-01-02T03:04:05.678Z',
    previous: null,
    options: {},
    counts: {
      inputs: 2,
      doubles: 0,
      articles: 1,
      rejected: 1,
      mentions: events.length + unresolved.length,
      in_events: events.length,
      unresolved: unresolved.length,
      events: events.length,
    },
    cells: { guarded: 0, shortened: 0 },
    corrections: { rows: 0, notes: [] },
    passed_over: {},
    files: facts,
  };
  return files.set('run.json', Buffer.from(edit('run.json', JSON.stringify(manifest))));
}
const found = (...args: Parameters<typeof generation>): string[] =>
  findingsOf(generation(...args)).map(({ file, line, check }) => `${file}${line === null ? '' : `:${line}`}: ${check}`);

test('what emit writes is in order', () => {
  expect(found(sound)).toEqual([]);
});

const editing =
  (file: string, from: string | RegExp, to: string) =>
  (name: string, text: string): string =>
    name === file ? text.replace(from, to) : text;

test.each<[string, (name: string, text: string) => string, string[]]>([
  ['a digit', editing('documents.csv', 'The harbour', 'the harbour'), ['documents.csv: sha256']],
  [
    'a date in a spreadsheet',
    editing('timeline.csv', '2018-05-08', '2018-05-09'),
    ['timeline.csv: sha256', 'timeline.csv:2: agrees'],
  ],
  [
    'a line lost',
    editing('rejects.jsonl', /.*\n/, ''),
    ['rejects.jsonl: bytes', 'rejects.jsonl: sha256', 'rejects.jsonl: rows', 'run.json: counts'],
  ],
  ['a count', editing('run.json', '"inputs":2', '"inputs":3'), ['run.json: counts']],
  ['a field renamed', editing('timeline.json', '"kind":"event"', '"sort":"event"'), ['timeline.json:4: schema']],
  [
    'a line that is no JSON',
    editing('timeline.jsonl', '{', '['),
    ['timeline.jsonl:1: json', 'timeline.jsonl: sha256', 'timeline.jsonl:1: agrees'],
  ],
])('%s is found by file, line and check', (_, edit, findings) => {
  expect(found(sound, edit)).toEqual(findings);
});

test('a file that is gone, and one too many', () => {
  const files = generation(sound);
  files.set('notes.txt', Buffer.from('mine'));
  files.delete('timeline.csv');
  expect(findingsOf(files).map(({ file, check }) => `${file}: ${check}`)).toEqual([
    'timeline.csv: missing',
    'notes.txt: unknown',
  ]);
});

const id = (name: string): string => `ev_${name.padStart(16, '0')}`;
const ALIAS = { old_id: id('1'), event_id: anEvent().id };
const MERGED: Change = { change: 'merged', event_id: id('1'), into: anEvent().id, fields: {} };
const change = (kind: Change['change'], event_id: string, into: string | null = null): Change => ({
  ...MERGED,
  change: kind,
  event_id,
  into,
});

test.each<[string, Partial<Publication>, string[]]>([
  ['an id merged, with its alias', { changes: [MERGED], aliases: [ALIAS] }, []],
  ['an id merged, without', { changes: [MERGED] }, ['changes.jsonl:1: change-alias']],
  ['a removed event that is there', { changes: [change('removed', anEvent().id)] }, ['changes.jsonl:1: change-id']],
  ['an added event that is not there', { changes: [change('added', id('2'))] }, ['changes.jsonl:1: change-id']],
  ['a renamed event with no new id', { changes: [change('renamed', id('2'))] }, ['changes.jsonl:1: change-into']],
  [
    'changes out of order',
    { changes: [change('removed', id('3')), change('removed', id('2'))] },
    ['changes.jsonl:2: change-order'],
  ],
  ['an alias of nothing', { aliases: [{ old_id: id('1'), event_id: id('2') }] }, ['aliases.csv:2: alias-event']],
  ['an alias of an event', { aliases: [{ ...ALIAS, old_id: anEvent().id }] }, ['aliases.csv:2: alias-old']],
  ['an alias twice', { aliases: [ALIAS, ALIAS] }, ['aliases.csv:3: alias-order']],
  ['an alias that is no id', { aliases: [{ ...ALIAS, old_id: 'harbour' }] }, ['aliases.csv:2: schema']],
])('%s is checked', (_, history, findings) => {
  expect(found({ ...sound, ...history })).toEqual(findings);
});

test('rules over several fields are told with the line of their record', () => {
  const wrong = anEvent({
    id: 'ev_0000000000000001',
    date: aDate({ edtf: '2018-05-09' }),
    mentions: [aMention({ article_id: 'z' })],
  });
  expect(found({ ...sound, ...listed({ events: [anEvent(), wrong], unresolved: UNRESOLVED }) })).toEqual([
    'timeline.json:5: date-edtf',
    'timeline.json: event-order',
  ]);
});
