import { describe, expect, test } from 'vitest';
import { clausesOf } from './clauses-of.ts';

const STORY = '\n\nReporters gathered near the river. Oracle and Steve Miller were named by Senator Ada Bell.\n';

/** "trigger: tense status relation" of the clauses of a headline above a story. */
const read = (headline: string): string[] =>
  clausesOf(`${headline}${STORY}`)
    .filter(({ end }) => end <= headline.length)
    .map(({ trigger, tense, status, relation }) => `${trigger.text}: ${tense} ${status} ${relation}`);

const HEADLINES: readonly (readonly [headline: string, clauses: readonly string[]])[] = [
  ['Oracle unveils new phone', ['unveils: past occurred main']],
  ['Steve Miller dies aged 70', ['dies: past occurred main']],
  ['Oracle to buy software maker', ['buy: future planned main']],
  ['Oracle plans to sell factory', ['plans: past occurred main', 'sell: none planned content']],
  ['Two killed in blast near port', ['killed: past occurred main']],
  ['Oracle swamped by claims', ['swamped: past occurred main']],
  [
    'Man charged with murder dies in prison',
    ['charged: past occurred participial', 'dies: past occurred main', 'murder: none occurred nominal'],
  ],
  ['Senate votes on budget bill', ['votes: past occurred main']],
  ['Earthquake hits Chile', ['hits: past occurred main', 'Earthquake: none occurred nominal']],
  ['Talks with rebels collapse', ['collapse: past occurred main', 'Talks: none occurred nominal']],
  ['Peru and Chile sign trade pact', ['sign: past occurred main', 'pact: none occurred nominal']],
  ['Parliament set to vote on tax plan', ['set: past occurred main', 'vote: none planned content']],
  ['Oil Giant Posts Record Loss As Prices Fall', ['Posts: past occurred main', 'Fall: past occurred adverbial']],
  ['Minister won’t resign', ['resign: future denied main']],
  ['Central Bank Is Independent, Court Says', ['Is: present ongoing content', 'Says: past occurred main']],
  ['New shoes for the winter', []],
];

describe('headlines', () => {
  test.each(HEADLINES)('%s', (headline, clauses) => expect(read(headline)).toEqual(clauses));

  test('names are those of the story, whatever the case of the headline', () => {
    const [clause] = clausesOf(`STEVE MILLER DIES${STORY}`);
    expect([clause?.trigger.text, clause?.subject, clause?.tense]).toEqual(['DIES', 'Steve Miller', 'past']);
  });

  test('a heading inside the article is not read', () => {
    const text = 'The river rose on Monday.\n\nOracle unveils new phone\n\nThe river fell on Tuesday.\n';
    expect(clausesOf(text).map(({ trigger }) => trigger.text)).toEqual(['rose', 'fell']);
  });
});
