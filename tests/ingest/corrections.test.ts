import { describe, expect, it } from 'vitest';
import { readCorrections } from '../../pipeline/ingest/lists/corrections.ts';
import { codes, sourceOf } from './source.ts';

const HEADER = 'id,action,value,note\n';
const EVENT = 'ev_0123456789abcdef';
const read = (content: string | Uint8Array) => readCorrections(sourceOf('corrections.csv', content, 5), true);

describe('corrections.csv', () => {
  it.each([
    [
      'a merge',
      `${EVENT},merge,a:1; b c:20 ev_fedcba9876543210,`,
      { action: 'merge', value: 'a:1; b c:20 ev_fedcba9876543210' },
    ],
    ['a split', 'https://x.example/1:204,split,,', { id: 'https://x.example/1:204', action: 'split', value: '' }],
    ['a date', `${EVENT},date,2022-08/..,"since then, it says"`, { value: '2022-08/..', note: 'since then, it says' }],
    ['a title', `${EVENT},title," Talks, again ",`, { value: 'Talks, again' }],
    ['a status', 'a:1,Status,denied,', { action: 'status', value: 'denied' }],
    ['a drop without its last cells', 'a:1,drop', { action: 'drop', value: '', note: '' }],
  ])('reads %s', async (_, row, expected) => {
    const { rows, rejects } = await read(`${HEADER}${row}\n`);
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([{ correction: expected, source_path: 'corrections.csv', line: 2, complete: true }]);
  });

  it.each([
    ['semicolons, another order, a column of the reviewer', `Action;by;ID\ndrop;me;${EVENT}\n`],
    ['UTF-16 with tabs', Buffer.from(`\ufeffid\taction\r\n${EVENT}\tdrop\r\n`, 'utf16le')],
  ])('may have %s', async (_, content) => {
    const { rows, rejects } = await read(content);
    expect([rows.map(({ correction }) => correction), rejects]).toEqual([
      [{ id: EVENT, action: 'drop', value: '', note: '' }],
      [],
    ]);
  });

  it.each([
    ['an unknown action', 'a:1,fix,,', /action "fix" must be one of merge, split/],
    ['no action', 'a:1,,x,', /action "" must be one of/],
    ['an id of nothing', 'a,drop,,', /id "a" is neither .* nor the place of a mention/],
    ['a title for a mention', 'a:1,title,T,', /id "a:1" is not the id of an event/],
    ['a title that is too long', `${EVENT},title,${'t'.repeat(121)},`, /120 characters/],
    ['a title of nothing', `${EVENT},title, ,`, /must be a title/],
    ['words for a date', 'a:1,date,last week,', /value "last week" must be a date such as 2023-06-11/],
    ['a day that is none', 'a:1,date,2023-02-30,', /must be a date/],
    ['an end before its start', 'a:1,date,2023-05/2022,', /must be a date/],
    ['a date as spreadsheets mangle it', 'a:1,date,6/11/2023,', /must be a date/],
    ['another status', 'a:1,status,perhaps,', /must be one of occurred, ongoing/],
    ['nothing to merge with', 'a:1,merge,,', /other ids/],
    ['a merge with half an id', `a:1,merge,${EVENT} ev_,`, /other ids/],
    ['a value that says nothing', 'a:1,drop,yes,', /must be empty/],
    ['a comma too many', 'a:1,drop,,no, never', /more cells than the header/],
  ])('rejects %s, and the other rows hold', async (_, row, message) => {
    const { rows, rejects } = await read(`${HEADER}a:1,drop,,\n${row}\n\nb:2,drop,,\n`);
    expect(rows.map(({ correction, line }) => [correction.id, line])).toEqual([
      ['a:1', 2],
      ['b:2', 5],
    ]);
    expect(codes(rejects)).toEqual(['E_CORRECTION:3']);
    expect(rejects[0]?.message).toMatch(message);
  });

  it.each([
    ['no header', 'a:1,drop,,\n', ['E_CORRECTION:1']],
    ['nothing in it', ' \n', ['E_CORRECTION']],
    ['an odd quotation mark', `${HEADER}a:1,"drop\n`, ['E_CORRECTION:2']],
    ['NUL bytes', 'id\0', ['E_BINARY']],
    ['nothing but the header', HEADER, []],
  ])('reports %s', async (_, content, expected) => {
    const { rows, rejects } = await read(content);
    expect([rows, codes(rejects)]).toEqual([[], expected]);
  });
});
