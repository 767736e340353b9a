import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Token, tokenise } from '../../pipeline/segment/words/tokens.ts';

const read = (text: string): readonly Token[] => tokenise(text, { start: 0, end: text.length }).tokens;
const shown = (text: string): string[] =>
  read(text).map((token) => (token.possessive ? `${token.text}+s` : token.text));

test.each<[string, string]>([
  ['The U.S. and J.K. Barnes agreed.', 'The U.S. and J.K. Barnes agreed .'],
  ['Mr. Hill met W. Cole, Jr. in May.', 'Mr. Hill met W. Cole , Jr. in May .'],
  ['It ends with No.', 'It ends with No .'],
  ["O'Neill’s aide left AT&T.", "O'Neill+s aide left AT&T ."],
  ["McDonald's and Moody’s grew.", "McDonald's and Moody’s grew ."],
  ['The co-chair of Al-Awsat spoke.', 'The co-chair of Al-Awsat spoke .'],
  ['An Iran-U.S. deal, a US-led raid', 'An Iran - U.S. deal , a US - led raid'],
  ['“Yes,” he said…', '“ Yes , ” he said …'],
  ['Ω-3 and 𝐀𝐁 😀', 'Ω-3 and 𝐀𝐁 😀'],
  ["the 1990's end", 'the 1990+s end'],
])('%s', (text, expected) => expect(shown(text).join(' ')).toBe(expected));

test('a blank, a line break and nothing are told apart', () =>
  expect(read('one two\n three,four').map(({ gap }) => gap)).toEqual(['none', 'blank', 'break', 'none', 'none']));

const ODD = [
  "'s",
  '’s',
  '-',
  '.',
  '&',
  ' ',
  '\n',
  'A',
  'é',
  '́',
  '𝐀',
  '😀',
  '\ud800',
  '\udc00',
  'Mr',
  'US',
  'led',
  '\u00a0',
  '½',
];

test('tokens are the text but for white space and the possessive, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...ODD), fc.string()), { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const token of read(text)) {
        expect(text.slice(end, token.start)).toMatch(/^\s*$/);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.text).not.toBe('');
        end = token.possessive ? token.end + 2 : token.end;
      }
      expect(text.slice(end)).toMatch(/^\s*$/);
    }),
  );
});

test('what is known of a word is the same after any number of others', () => {
  const sentence = 'The Iranian Foreign Ministry’s spokesman said on Monday that talks in Oman had ended.';
  const before = read(sentence);
  // more than the table of spellings keeps
  const others = Array.from({ length: 70_000 }, (_, i) => `w${i.toString(36)}`).join(' ');
  expect(read(others)).toHaveLength(70_000);
  expect(read(sentence)).toEqual(before);
});
