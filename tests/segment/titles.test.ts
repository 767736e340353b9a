import { expect, test } from 'vitest';
import { clausesOf } from './clauses-of.ts';

const TITLES: readonly (readonly [sentence: string, trigger: string, title: string])[] = [
  ['The ferry sank off Samos on Friday.', 'sank', 'The ferry sank off Samos'],
  ['A fire broke out in Leeds on Sunday night.', 'broke', 'A fire broke out in Leeds'],
  ['“The war is over,” the president declared.', 'declared', 'The president declared: The war is over'],
  ['“We lost,” Maria Lopez pointed out.', 'pointed', 'Maria Lopez pointed out: We lost'],
  ['The talks, officials said, collapsed on Tuesday.', 'said', 'Officials said: The talks collapsed'],
  ['Maria Lopez, speaking in Lima on Monday, said prices would rise.', 'said', 'Maria Lopez said prices would rise'],
  ['The man who was arrested in October 2015 was freed.', 'arrested', 'The man was arrested'],
  ['The man who was arrested in October 2015 was freed.', 'freed', 'The man was freed'],
  ['The form proposed a year ago was dropped.', 'proposed', 'The form proposed'],
  ['Announced on Monday, the deal is worth $2 billion.', 'Announced', 'The deal announced'],
  ['The merger was agreed in May and completed in July.', 'completed', 'The merger completed'],
  ['Maria Lopez resigned on Friday. She left the country on Saturday.', 'left', 'Maria Lopez left the country'],
  ['The union is expected to vote on Thursday.', 'vote', 'The union is expected to vote'],
  ['The states left the pact (SAP) in 2018.', 'left', 'The states left the pact (SAP)'],
  ['The states left the pact, known as the Single Asian Pact (SAP).', 'left', 'The states left the pact'],
  ['The firm said sales rose in May and, in June, fell.', 'said', 'The firm said sales rose, fell'],
];

test.each(TITLES)('%s [%s]', (sentence, trigger, title) => {
  expect(clausesOf(sentence).find((clause) => clause.trigger.text === trigger)?.title).toBe(title);
});

test('a long clause is cut between phrases at 120 characters', () => {
  const long = `The ministry of transport closed ${'the old bridge over the river near the town of Lund and '.repeat(4)}a ferry.`;
  const title = clausesOf(long)[0]?.title ?? '';
  expect(title.length).toBeLessThanOrEqual(120);
  expect(title).toMatch(/^The ministry of transport closed .*\b(?:bridge|river|town|Lund)$/);
});
