import { describe, expect, test } from 'vitest';
import { cast } from '../../pipeline/segment/names/cast.ts';
import { type Tokenised, tokenise } from '../../pipeline/segment/words/tokens.ts';
import { clausesOf } from './clauses-of.ts';

const PARTICIPANTS: readonly (readonly [text: string, trigger: string, names: readonly string[]])[] = [
  ['Maria Lopez met Omar Sayegh in Lima on Friday.', 'met', ['Maria Lopez', 'Omar Sayegh', 'Lima']],
  ['Foreign Minister Ines Duarte resigned on Friday.', 'resigned', ['Ines Duarte']],
  ['Dr. Tom Reed treated Gov. Anna Baker in May.', 'treated', ['Tom Reed', 'Anna Baker']],
  ['Ines Duarte arrived on Monday. She met Omar Sayegh on Tuesday.', 'met', ['Ines Duarte', 'Omar Sayegh']],
  ['Reuters reported on Monday that Maria Lopez had resigned.', 'resigned', ['Maria Lopez']],
  ['Reuters reported on Monday that Maria Lopez had resigned.', 'reported', ['Maria Lopez']],
  ['Maria Lopez resigned, the Lund Gazette reported on Monday.', 'resigned', ['Maria Lopez']],
  ['According to Reuters, Maria Lopez resigned on Monday.', 'resigned', ['Maria Lopez']],
  ['Maria Lopez told the Lund Gazette that Omar Sayegh had left.', 'told', ['Maria Lopez', 'Omar Sayegh']],
  ['Maria Lopez told the Lund Gazette that Omar Sayegh had left.', 'left', ['Omar Sayegh']],
  ['CNN fired Maria Lopez on Monday.', 'fired', ['CNN', 'Maria Lopez']],
  ['“Omar Sayegh lied,” Maria Lopez said on Monday.', 'said', ['Maria Lopez', 'Omar Sayegh']],
  ['“Omar Sayegh lied,” Maria Lopez said on Monday.', 'lied', ['Omar Sayegh']],
  ['Maria Lopez was arrested in May and sentenced in June.', 'sentenced', ['Maria Lopez']],
  ['Maria Lopez, who was arrested in May, was freed in June.', 'arrested', ['Maria Lopez']],
  ['Omani officials met Maria Lopez on Friday.', 'met', ['Oman', 'Maria Lopez']],
  ['On Monday, Norway closed its border.', 'closed', ['Norway']],
  [
    'The Lakes Protection Agency (LPA) closed on Monday. LPA staff sued Norway in May.',
    'sued',
    ['Lakes Protection Agency', 'Norway'],
  ],
  ['Norway said it had closed its embassy in Lima.', 'closed', ['Norway', 'Lima']],
  ['Norway said it appeared that rain fell.', 'appeared', []],
  ['Peter Hall resigned. “He broke the law,” Omar Sayegh said.', 'broke', []],
  ['Dana Klein praised Peter Hall, who said he would go.', 'go', ['Peter Hall']],
  [
    'The spokesman for the navy, Tariq Jamil, resigned on Monday. The spokesman left Lahore on Tuesday.',
    'left',
    ['Tariq Jamil', 'Lahore'],
  ],
  ['Saudi Arabia and Peru signed a pact in May.', 'signed', ['Saudi Arabia', 'Peru']],
];

describe('participants are those of what the clause tells', () => {
  test.each(PARTICIPANTS)('%s [%s]', (text, trigger, names) =>
    expect(clausesOf(text).findLast((clause) => clause.trigger.text === trigger)?.participants).toEqual(names),
  );
});

const PRONOUNS: readonly (readonly [text: string, at: string, pronoun: 'he' | 'she', name: string | null])[] = [
  ['Peter Hall resigned on Friday. He left the country.', 'He left', 'he', 'Peter Hall'],
  ['Anna Baker won the race. She set a record.', 'She set', 'she', 'Anna Baker'],
  [
    'Tom Reed wept. “The plan failed,” said police captain Peter Hall. He said it twice.',
    'He said',
    'he',
    'Peter Hall',
  ],
  ['“We lost,” Tom Reed said. Peter Hall wept. “We will be back,” he added.', 'he added', 'he', 'Tom Reed'],
  ['Tom Reed said prices fell. Costs would rise, he added.', 'he added', 'he', 'Tom Reed'],
  ['Tom Reed praised Peter Hall, who said he would go.', 'he would', 'he', 'Peter Hall'],
  ['Zoltan Quist resigned in May. Quist had been ill. He left.', 'He left', 'he', 'Zoltan Quist'],
  ['Mayor Zoltan Quist resigned. He left.', 'He left', 'he', 'Zoltan Quist'],
  ['Zoltan Quist resigned. He left.', 'He left', 'he', null],
  ['The Silver Heels lost the game. He left.', 'He left', 'he', null],
  ['Tom Reed hit him before he fell.', 'he fell', 'he', null],
  ['Anna Baker resigned. He left.', 'He left', 'he', null],
  ['Tom Reed wept. Prices fell. Rain came. Roads closed. Snow fell. He left.', 'He left', 'he', null],
];

const sentencesOf = (text: string): Tokenised[] =>
  [...text.matchAll(/[^.\s][^.]*\./g)].map(({ index, 0: { length } }) =>
    tokenise(text, { start: index, end: index + length }),
  );

describe('he and she are taken back to a name where that is safe', () => {
  test.each(PRONOUNS)('%s [%s]', (text, at, pronoun, name) =>
    expect(cast(text, sentencesOf(text)).resolvePronoun(text.lastIndexOf(at), pronoun)).toBe(name),
  );

  test('nobody says "he" of himself in a quotation', () => {
    const text = '“He broke the law,” Tom Reed said.';
    expect(cast(text, sentencesOf(text)).resolvePronoun(1, 'he', true)).toBeNull();
    const other = 'Tom Reed said: “Peter Hall fell when he left.”';
    const made = cast(other, [tokenise(other, { start: 0, end: other.length })]);
    expect(made.resolvePronoun(other.indexOf('he left'), 'he', true)).toBe('Peter Hall');
  });
});
