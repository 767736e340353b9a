import { expect } from 'vitest';
import { HARBOUR, MILL } from './sound-timeline.ts';

export type Edit = (text: string) => string;
export const swap =
  (from: string | RegExp, to: string): Edit =>
  (text) => {
    expect(text).toMatch(from);
    return text.replace(from, to);
  };
const lines =
  (edit: (lines: string[]) => readonly string[]): Edit =>
  (text) =>
    edit(text.split('\n')).join('\n');
/** Exchanges two lines, counted from 1. */
const turn = (a: number, b: number): Edit =>
  lines((all) => all.map((line, i) => (i === a - 1 ? all[b - 1] : i === b - 1 ? all[a - 1] : line) ?? ''));
const drop = (line: number): Edit => lines((all) => all.filter((_, i) => i !== line - 1));
const twice = (line: number): Edit => lines((all) => all.flatMap((one, i) => (i === line - 1 ? [one, one] : [one])));

/** Lines of timeline.json: 4 and 5 are events, 8 and 9 unresolved, 12 to 14 articles. */
type Damage = readonly [name: string, file: string, edit: Edit, findings: readonly string[]];

/** Somebody wrote over a file that was published. */
export const UNSEALED: readonly Damage[] = [
  [
    'a letter',
    'documents.csv',
    swap('https://example.org/a', 'https://example.com/a'),
    ['documents.csv: sha256', 'documents.csv:2: agrees'],
  ],
  [
    'a letter more',
    'aliases.csv',
    swap(/$/, '\n'),
    [
      'aliases.csv: bytes',
      'aliases.csv: sha256',
      'aliases.csv: rows',
      'aliases.csv:3: csv',
      'changes.jsonl:1: change-alias',
    ],
  ],
  [
    'a line less',
    'rejects.jsonl',
    drop(1),
    ['rejects.jsonl: bytes', 'rejects.jsonl: sha256', 'rejects.jsonl: rows', 'run.json: counts'],
  ],
  [
    'the id of the run',
    'run.json',
    swap(/"run_id":"[^"]*-\w/, '"run_id":"20260102T030405-678Z-0'),
    ['run.json: run-id'],
  ],
  ['the time of the run', 'run.json', swap('05.678Z"', '06.678Z"'), ['run.json: run-id']],
];

/** Whoever made the files had it wrong: run.json vouches for them. */
export const SEALED: readonly Damage[] = [
  ['a count of inputs', 'run.json', swap('"inputs":6', '"inputs":7'), ['run.json: counts']],
  ['a count of events', 'run.json', swap('"events":2', '"events":3'), ['run.json: counts']],
  ['a count of articles', 'run.json', swap('"articles":3', '"articles":2'), ['run.json: counts', 'run.json: counts']],
  ['a count of mentions', 'run.json', swap('"mentions":5', '"mentions":4'), ['run.json: counts']],
  ['a count of guarded cells', 'run.json', swap(/"guarded":\d+/, '"guarded":0'), ['run.json: cells']],
  ['a field of run.json', 'run.json', swap('"previous"', '"before"'), ['run.json: schema']],
  ['run.json as a whole', 'run.json', swap('{', '['), ['run.json: json']],
  ['a field of an event', 'timeline.json', swap('"kind":"event"', '"sort":"event"'), ['timeline.json:4: schema']],
  ['a value of a mention', 'timeline.json', swap('"confidence":0}', '"confidence":2}'), ['timeline.json:8: schema']],
  [
    'a date of an article',
    'timeline.json',
    swap('"published_at":"2018-05-10"', '"published_at":"10 May"'),
    ['timeline.json:13: schema'],
  ],
  ['a record that is no JSON', 'timeline.json', swap('{"id":"ev_0123', '{id:"ev_0123'), ['timeline.json:4: json']],
  ['a line that is two', 'timeline.json', swap(',\n    {', ', {'), ['timeline.json:4: json']],
  ['the end of a list', 'timeline.json', swap('\n  ],\n', '\n'), ['timeline.json:6: layout']],
  ['the end', 'timeline.json', lines((all) => all.slice(0, -3)), ['timeline.json:15: layout']],
  [
    'the order of events',
    'timeline.json',
    lines((all) => [...all.slice(0, 3), `${all[4]},`, all[3]?.slice(0, -1) ?? '', ...all.slice(5)]),
    ['timeline.json:5: event-order'],
  ],
  [
    'an event that is there twice',
    'timeline.json',
    twice(4),
    ['timeline.json:5: event-ids', 'timeline.json:5: mention-once', 'timeline.json:5: mention-once'],
  ],
  ['a mention that is there twice', 'timeline.json', twice(8), ['timeline.json:9: mention-once']],
  [
    'the order of what is unresolved',
    'timeline.json',
    lines((all) => [...all.slice(0, 7), `${all[8]},`, all[7]?.slice(0, -1) ?? '', ...all.slice(9)]),
    ['timeline.json:9: unresolved-order'],
  ],
  ['the order of articles', 'timeline.json', turn(12, 13), ['timeline.json:13: article-order']],
  ['an article that is there twice', 'timeline.json', twice(12), ['timeline.json:13: article-ids']],
  [
    'an article that is not listed',
    'timeline.json',
    drop(12),
    ['timeline.json:4: article-known', 'timeline.json:8: article-known', 'timeline.json:9: article-known'],
  ],
  [
    'an unresolved mention without a reason',
    'timeline.json',
    swap('"why":"needs the publication date"', '"why":null'),
    ['timeline.json:8: date-or-why', 'timeline.json:8: unresolved-why'],
  ],
  [
    'the end of a mention',
    'timeline.json',
    swap('"start":0,"end":33', '"start":0,"end":34'),
    ['timeline.json:4: quote-length'],
  ],
  [
    'the place of a trigger',
    'timeline.json',
    swap('"start":12,"end":18', '"start":13,"end":19'),
    ['timeline.json:4: trigger-text'],
  ],
  [
    'an EDTF date',
    'timeline.json',
    swap('"date":{"edtf":"2018-05-09"', '"date":{"edtf":"2018-05-07"'),
    ['timeline.json:5: date-edtf'],
  ],
  [
    'the count of an event',
    'timeline.json',
    swap('"article_count":2', '"article_count":3'),
    ['timeline.json:4: article-count'],
  ],
  ['a line of events', 'timeline.jsonl', swap('"confidence":0.9', '"confidence":0.8'), ['timeline.jsonl:1: agrees']],
  [
    'a line of events that is none',
    'timeline.jsonl',
    swap('{', '['),
    ['timeline.jsonl:1: json', 'timeline.jsonl:1: agrees'],
  ],
  ['an event less', 'timeline.jsonl', drop(2), ['timeline.jsonl:2: agrees']],
  ['an event more', 'timeline.jsonl', twice(2), ['timeline.jsonl:3: agrees']],
  ['a date of timeline.csv', 'timeline.csv', swap('2018-05-08', '2018-05-07'), ['timeline.csv:2: agrees']],
  ['a day of timeline.csv', 'timeline.csv', swap('2018,5,9', '2018,5,8'), ['timeline.csv:3: agrees']],
  [
    'who published first',
    'timeline.csv',
    swap('2018-05-09,2018-05-10', '2018-05-10,2018-05-10'),
    ['timeline.csv:2: agrees'],
  ],
  ['a place of timeline.csv', 'timeline.csv', swap('Braga; Porto', 'Braga'), ['timeline.csv:3: agrees']],
  ['a row less', 'timeline.csv', drop(3), ['timeline.csv: agrees']],
  ['a row more', 'timeline.csv', twice(3), ['timeline.csv: agrees']],
  ['a row that is too long', 'timeline.csv', swap('2018,5,9', '2018,5,9,9'), ['timeline.csv:3: csv']],
  [
    'a quotation mark',
    'timeline.csv',
    swap('May 9, 2018"', 'May 9, 2018'),
    ['timeline.csv: rows', 'timeline.csv:4: csv'],
  ],
  ['a column', 'timeline.csv', swap('date_start', 'start'), ['timeline.csv:1: columns']],
  ['the order of columns', 'timeline.csv', swap('year,month', 'month,year'), ['timeline.csv:1: columns']],
  ['a formula', 'timeline.csv', swap("'=The mill shut,", '=The mill shut,'), ['timeline.csv:3: guard']],
  ['the event of a mention', 'mentions.csv', swap(HARBOUR, MILL), ['mentions.csv:2: agrees']],
  ['the quote of a mention', 'mentions.csv', swap('Ships had waited', 'Ships have waited'), ['mentions.csv:5: agrees']],
  [
    'the url of a mention',
    'mentions.csv',
    swap('https://example.org/b', 'https://example.org/c'),
    ['mentions.csv:3: agrees'],
  ],
  ['mentions in another order', 'mentions.csv', turn(5, 6), ['mentions.csv:5: agrees', 'mentions.csv:6: agrees']],
  ['the counts of an article', 'documents.csv', swap('en,3,1,2', 'en,3,1,1'), ['documents.csv:2: agrees']],
  ['the digest of an article', 'documents.csv', swap(/,[0-9a-f]{8}/, ',00000000'), ['documents.csv:2: agrees']],
  ['whether an article was read', 'documents.csv', swap(/false(?=\r\n$)/, 'true'), ['documents.csv:4: agrees']],
  [
    'the order of articles in documents.csv',
    'documents.csv',
    turn(2, 3),
    ['documents.csv:2: agrees', 'documents.csv:3: agrees'],
  ],
  ['the order of rejects', 'rejects.jsonl', turn(1, 2), ['rejects.jsonl:2: reject-order']],
  ['a code of a reject', 'rejects.jsonl', swap('E_JSON', 'json'), ['rejects.jsonl:1: schema']],
  ['the order of changes', 'changes.jsonl', turn(1, 2), ['changes.jsonl:2: change-order']],
  ['a change of nothing', 'changes.jsonl', swap(MILL, 'ev_00000000000000ab'), ['changes.jsonl:2: change-id']],
  [
    'a change without fields',
    'changes.jsonl',
    swap('{"article_count":[1,2]}', '{}'),
    ['changes.jsonl:3: change-fields'],
  ],
  [
    'a merged event that went nowhere',
    'changes.jsonl',
    swap(`"into":"${HARBOUR}"`, '"into":null'),
    ['changes.jsonl:1: change-into'],
  ],
  ['a kind of change', 'changes.jsonl', swap('"merged"', '"moved"'), ['changes.jsonl:1: schema']],
  ['an alias less', 'aliases.csv', drop(2), ['changes.jsonl:1: change-alias']],
  ['an alias that is there twice', 'aliases.csv', twice(2), ['aliases.csv:3: alias-order']],
  [
    'an alias that leads nowhere',
    'aliases.csv',
    swap(HARBOUR, 'ev_00000000000000ab'),
    ['aliases.csv:2: alias-event', 'changes.jsonl:1: change-alias'],
  ],
  [
    'an alias of an event',
    'aliases.csv',
    swap('ev_0000000000000001', MILL),
    ['aliases.csv:2: alias-old', 'changes.jsonl:1: change-alias'],
  ],
  [
    'an alias that is no id',
    'aliases.csv',
    swap('ev_0000000000000001', 'harbour'),
    ['aliases.csv:2: schema', 'changes.jsonl:1: change-alias'],
  ],
  [
    'the columns of aliases',
    'aliases.csv',
    swap('old_id', 'id'),
    ['aliases.csv:1: columns', 'aliases.csv:2: schema', 'changes.jsonl:1: change-alias'],
  ],
];
