import { describe, expect, test } from 'vitest';
import { clausesOf } from './clauses-of.ts';

/** "noun act determiner status" of each event noun that is a clause of its own. */
const told = (sentence: string): string[] =>
  clausesOf(sentence)
    .filter(({ form }) => form === 'nominal')
    .map(({ trigger, act, determiner, status }) => `${trigger.text} ${act} ${determiner} ${status}`);

const SENTENCES: readonly (readonly [sentence: string, nouns: readonly string[]])[] = [
  // how it is pointed at, and the verb that it comes from
  ['Analysts praised the move.', ['move move definite occurred']],
  ['The firm praised its launch.', ['launch launch possessive occurred']],
  ['Fans mourned Keller’s death.', ['death die possessive occurred']],
  ['Fans mourned the players’ deaths.', ['deaths die possessive occurred']],
  ['His resignation surprised the party.', ['resignation resign possessive occurred']],
  ['The town remembers this attack.', ['attack attack demonstrative occurred']],
  ['Those protests shook the capital.', ['protests protest demonstrative occurred']],
  ['Residents heard an explosion.', ['explosion explode indefinite occurred']],
  ['Reporters saw another clash.', ['clash clash indefinite occurred']],
  ['Two attacks hit the town.', ['attacks attack null occurred']],
  ['Residents fled heavy gunfire.', ['gunfire null null occurred']],
  ['The delay followed talks with unions.', ['delay delay definite occurred', 'talks talk null occurred']],
  ['He left after the vote.', ['vote vote definite occurred']],
  ['The court announced the ruling.', ['ruling rule definite occurred']],
  ['A treaty ended the war.', ['treaty null indefinite occurred', 'war null definite occurred']],
  // what says which, names a kind or a means is no event
  ['The army bought attack helicopters.', []],
  ['The launch vehicle reached orbit.', []],
  ['The company runs strike insurance.', []],
  ['Prisoners of war returned.', []],
  ['The house is for sale.', []],
  ['They freed him in exchange for money.', []],
  ['Every attack costs money.', []],
  ['Elections cost money.', []],
  ['They spoke through mediation.', []],
  ['He discussed the merger agreement.', ['agreement agree definite occurred']],
  ['He read the report.', []],
  ['He attended the Geneva Convention Meeting.', []],
  // the words before the noun
  ['They discussed the planned merger.', ['merger merge definite planned']],
  ['They discussed the upcoming election.', ['election elect definite planned']],
  ['Unions discussed a possible strike.', ['strike strike indefinite hypothetical']],
  ['The court reached no decision.', ['decision decide null denied']],
  ['Police investigated the foiled attack.', ['attack attack definite denied']],
  ['Crowds watched the annual parade.', ['parade parade definite recurring']],
  ['Leaders discussed the ongoing dispute.', ['dispute dispute definite ongoing']],
  // the noun that it hangs on
  ['She renewed calls for an election.', ['election elect indefinite hypothetical']],
  [
    'The threat of a strike worried ministers.',
    ['threat threaten definite occurred', 'strike strike indefinite hypothetical'],
  ],
  ['They set a date for the election.', ['election elect definite planned']],
  ['He regretted the lack of an agreement.', ['agreement agree indefinite denied']],
  ['The bank denied reports of a merger.', ['merger merge indefinite denied']],
  // the verb that governs it
  ['Ministers want an election.', ['election elect indefinite hypothetical']],
  ['The bank proposed a merger.', ['merger merge indefinite hypothetical']],
  ['The envoy averted a strike.', ['strike strike indefinite denied']],
  ['The mayor cancelled the parade.', ['parade parade definite denied']],
  ['The mayor postponed the vote.', ['vote vote definite planned']],
  ['The trial will begin in Oslo.', ['trial try definite planned']],
  ['The vote is scheduled for May.', ['vote vote definite planned']],
  ['The storm is expected to reach land.', ['storm storm definite occurred']],
  ['The army will launch an offensive.', ['offensive null indefinite planned']],
  ['The army did not launch an offensive.', ['offensive null indefinite denied']],
  ['He will study the ruling.', ['ruling rule definite occurred']],
];

describe('events told by nouns', () => {
  test.each(SENTENCES)('%s', (sentence, nouns) => expect(told(sentence)).toEqual(nouns));

  test('a noun of speech makes a statement', () => {
    const kinds = clausesOf('The announcement followed the attack.').map(({ trigger, kind }) => [trigger.text, kind]);
    expect(kinds).toEqual([
      ['followed', 'event'],
      ['announcement', 'statement'],
      ['attack', 'event'],
    ]);
  });

  test('a verb is its own act, a light verb has that of its noun', () => {
    const acts = clausesOf('They met and held talks.').map(({ act, determiner }) => [act, determiner]);
    expect(acts).toEqual([
      ['meet', null],
      ['talk', null],
    ]);
  });
});
