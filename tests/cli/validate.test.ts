import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { findingsOf } from '../../pipeline/commands/validate.ts';
import { emit } from '../../pipeline/emit/formats.ts';
import type { Publication } from '../../pipeline/emit/publication.ts';
import { aDate, aMention, anArticle, anEvent, anUnresolved } from '../emit/records.ts';

const { text: _, ...article } = anArticle();
const sound: Publication = {
  events: [anEvent()],
  unresolved: [anUnresolved({ start: 40, end: 73, trigger: { start: 52, end: 58, text: 'opened', lemma: 'open' } })],
  articles: [article],
  rejects: [{ source_path: 'b.json', line: null, code: 'E_JSON', message: 'no JSON' }],
  csvProfile: 'plain',
};

/** A generation as emit writes it, with a manifest that fits, then changed by hand. */
function generation(publication: Publication, edit: (name: string, text: string) => string = (_name, text) => text) {
  const files = new Map<string, Buffer>();
  const facts: Record<string, object> = {};
  for (const { name, rows, chunks } of emit(publication, ['jsonl', 'csv'], { guarded: 0, shortened: 0 })) {
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

test('rules over several fields are told with the line of their record', () => {
  const wrong = anEvent({
    id: 'ev_0000000000000001',
    date: aDate({ edtf: '2018-05-09' }),
    mentions: [aMention({ article_id: 'z' })],
  });
  expect(found({ ...sound, events: [anEvent(), wrong] })).toEqual([
    'timeline.json:5: date-edtf',
    'timeline.json: event-order',
  ]);
});
