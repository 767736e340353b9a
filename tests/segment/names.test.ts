import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNames } from '../../pipeline/segment/names/find-names.ts';

const names = (text: string) => findNames(text, { start: 0, end: text.length });

/** Names as "text:kind letter", with "=canonical" where it differs and "<title" where there is one. */
const shown = (text: string): string[] =>
  names(text).map(({ text: name, kind, canonical, title }) => {
    const also = canonical === name ? '' : `=${canonical}`;
    return `${name}:${kind.charAt(0)}${also}${title === null ? '' : `<${title}`}`;
  });

const CASES: readonly (readonly [string, readonly string[]])[] = [
  // People and their titles
  ['Chancellor Olaf Scholz flew to Lagos.', ['Olaf Scholz:p<Chancellor', 'Lagos:p']],
  ['Former Peruvian President Alberto Fujimori was freed.', ['Peruvian:p=Peru', 'Alberto Fujimori:p<President']],
  [
    'Ecuadorian Deputy Foreign Minister Rosa Vega resigned.',
    ['Ecuadorian:p=Ecuador', 'Rosa Vega:p<Deputy Foreign Minister'],
  ],
  ['Ayatollah Hossein Rezaei spoke.', ['Hossein Rezaei:p<Ayatollah']],
  ['Voters backed Sen. Maria Lopez and Gen. Tom Reed.', ['Maria Lopez:p<Sen.', 'Tom Reed:p<Gen.']],
  ['The jury heard Mrs Okafor and Dr. Singh.', ['Okafor:p<Mrs', 'Singh:p<Dr.']],
  ['They met Crown Prince Faisal bin Turki.', ['Faisal bin Turki:p<Crown Prince']],
  ['A letter from Ursula van der Meer arrived.', ['Ursula van der Meer:p']],
  ['Police held Abu Talha al-Masri.', ['Abu Talha al-Masri:p']],
  ['The author J.K. Barnes and George W. Hill agreed.', ['J.K. Barnes:p<author', 'George W. Hill:p']],
  ['Secretary of State Karen Bell left.', ['Karen Bell:p<Secretary of State']],
  ['Secretary of the Interior Paul Dunn left.', ['Paul Dunn:p<Secretary of the Interior']],
  ['They elected lawyer Ana Petrova.', ['Ana Petrova:p<lawyer']],
  ['Linebacker Steve Kowalski was hurt.', ['Steve Kowalski:p']],
  ['Kim Jong Un wrote to Moon.', ['Kim Jong Un:p', 'Moon:p']],
  ['Stephen King spoke after Theresa May in May.', ['Stephen King:p', 'Theresa May:p']],
  // Roles in apposition
  ['Elena Costa, the Brazilian trade minister, agreed.', ['Elena Costa:p<trade minister', 'Brazilian:p=Brazil']],
  ['The chief Turkish negotiator, Emre Kaya, agreed.', ['Turkish:p=Turkey', 'Emre Kaya:p<negotiator']],
  [
    'The US special envoy to Sudan, Peter Hall, agreed.',
    ['US:p=United States', 'Sudan:p', 'Peter Hall:p<special envoy'],
  ],
  ['Jan Novak, 54, a lawmaker, agreed.', ['Jan Novak:p<lawmaker']],
  ['Jan Novak, speaking to the president, agreed.', ['Jan Novak:p']],
  // Bodies
  [
    'The International Atomic Energy Agency (IAEA) met.',
    ['International Atomic Energy Agency:o', 'IAEA:o=International Atomic Energy Agency'],
  ],
  ['The White House and the Kremlin agreed.', ['White House:o', 'Kremlin:o']],
  ['The Kenyan Foreign Ministry denied it.', ['Kenyan Foreign Ministry:o']],
  ['The Ministry of Trade and Industry denied it.', ['Ministry of Trade and Industry:o']],
  ['The Bank of England and Barclays fell.', ['Bank of England:o', 'Barclays:o']],
  ['The University of Leeds won.', ['University of Leeds:o']],
  ['It told Asharq Al-Awsat so.', ['Asharq Al-Awsat:o']],
  ['Shares of General Motors and AT&T rose.', ['General Motors:o', 'AT&T:o']],
  ['King Faisal Hospital closed.', ['King Faisal Hospital:o']],
  ['Nordwind CEO Hanna Weber quit.', ['Nordwind:o', 'Hanna Weber:p<CEO']],
  ['The U.N. Security Council met.', ['U.N. Security Council:o=United Nations Security Council']],
  ['Doctors Without Borders left.', ['Doctors Without Borders:o']],
  // Things
  ['The Vietnam War ended.', ['Vietnam War:o']],
  ['The Joint Comprehensive Plan of Action holds.', ['Joint Comprehensive Plan of Action:o']],
  ['Hurricane Katrina struck.', ['Hurricane Katrina:o']],
  // Places, peoples, aliases
  ['The U.S. and the UK agreed.', ['U.S.:p=United States', 'UK:p=United Kingdom']],
  ['America and Azeri troops met Omanis.', ['America:p=United States', 'Azeri:p=Azerbaijan', 'Omanis:p=Oman']],
  ['The Republic of Azerbaijan agreed.', ['Republic of Azerbaijan:p=Azerbaijan']],
  ['Latin American and European states met.', ['Latin American:p=Latin America', 'European:p=Europe']],
  ['Bosnia and Herzegovina and Mali met.', ['Bosnia and Herzegovina:p', 'Mali:p']],
  ['The US-led force and an Iran-Iraq pact held.', ['US:p=United States', 'Iran:p', 'Iraq:p']],
  ['Three Iranian-US nationals left.', ['Iranian:p=Iran', 'US:p=United States']],
  ['Spain’s parliament met.', ['Spain:p']],
  ['TEHRAN - The court met.', ['TEHRAN:p=Tehran']],
  ['It lies on the Helmand River.', ['Helmand River:p']],
  ['Jordan Hughes toured Jordan.', ['Jordan Hughes:p', 'Jordan:p']],
  ['George Washington sailed to Washington.', ['George Washington:p', 'Washington:p']],
  ['He does not trust the West.', ['West:p=the West']],
  // No names
  ['However, it rained on Monday in June.', []],
  ['Also, two of them fell. Fortunately, none died.', []],
  ['Earlier, officials left. Last week they came back.', []],
  ['Four rounds were held. Former players agreed.', []],
  ['Mediators said so; villagers fled. Since August they wait.', []],
  ['Christmas Day and Good Friday were quiet.', []],
  ['“We won,” he said. “However, I’ll wait.”', []],
  ['The President and the Prime Minister met.', []],
  ['Like the Leader, they waited.', []],
  ['THREE HELD AFTER RAID', []],
  ['Nearly all prices rose at 5 PM EST.', []],
];

describe('names of a sentence', () => {
  test.each(CASES)('%s', (sentence, expected) => expect(shown(sentence)).toEqual(expected));

  test('know the country of a city, a body and a people', () =>
    expect(
      names('Beijing told the Pentagon that Ghanaians left.').map(({ country, demonym }) => [country, demonym]),
    ).toEqual([
      ['China', false],
      ['United States', false],
      ['Ghana', true],
    ]));

  test('stand in order inside the span, apart from each other, and quote the text', () => {
    const words = fc.constantFrom(
      'Iran',
      'the',
      'of',
      'Ministry',
      'President',
      'Ali',
      'Bank',
      ',',
      '-',
      "'s",
      'and',
      'US',
      'May',
      '“',
      '(',
      'bin',
      'said',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), fc.string(), (parts, noise) => {
        const text = `${noise} ${parts.join(' ')}`;
        const span = { start: 1, end: text.length };
        let last = span.start;
        for (const name of findNames(text, span)) {
          expect(name.start).toBeGreaterThanOrEqual(last);
          expect(name.end).toBeLessThanOrEqual(span.end);
          expect(text.slice(name.start, name.end)).toBe(name.text);
          last = name.end;
        }
      }),
    );
  });
});
