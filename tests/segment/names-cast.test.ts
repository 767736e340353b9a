import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Cast, cast } from '../../pipeline/segment/names/cast.ts';
import { tokenise } from '../../pipeline/segment/words/tokens.ts';
import type { Span } from '../../pipeline/span.ts';

/** Plain cuts after a full stop; good enough for the articles here. */
const sentencesOf = (text: string): Span[] => {
  const spans: Span[] = [];
  let start = 0;
  for (const cut of text.matchAll(/(?<=[.”"?!])\s+(?=[A-Z“‘"'])|$/g)) {
    spans.push({ start, end: cut.index });
    start = cut.index + cut[0].length;
  }
  return spans;
};

const read = (
  text: string,
): { cast: Cast; entities: string[][]; pronoun: (words: string, pronoun: 'he' | 'she' | 'it') => string | null } => {
  const sentences = sentencesOf(text);
  const made = cast(
    text,
    sentences.map((span) => tokenise(text, span)),
  );
  return {
    cast: made,
    entities: sentences.map((span) => made.mentionsIn(span).map(({ entity }) => entity)),
    pronoun: (words, pronoun) => made.resolvePronoun(text.indexOf(words), pronoun),
  };
};

describe('aliases', () => {
  test('a surname, a longer form and a misspelling are one person', () =>
    expect(
      read(
        'Ayatollah Rezaei spoke. Seyed Hadi Rezaei left. Hadi Rezaei wept. Lawmaker Olga Marchenka agreed. Marchenko added so.',
      ).entities.flat(),
    ).toEqual(['Seyed Hadi Rezaei', 'Seyed Hadi Rezaei', 'Seyed Hadi Rezaei', 'Olga Marchenka', 'Olga Marchenka']));

  test('a surname alone is no other person’s, and two bearers are told by title', () =>
    expect(
      read('John Baker met Anna Baker. Mrs Baker left. Mr Baker stayed. Brown said so.').entities.slice(1),
    ).toEqual([['Anna Baker'], ['John Baker'], ['Brown']]));

  test('acronyms and bare heads mean the body', () =>
    expect(
      read('The Lakes Protection Agency (LPA) met. LPA staff left. The Agency denied it.').entities.flat(),
    ).toEqual([
      'Lakes Protection Agency',
      'Lakes Protection Agency',
      'Lakes Protection Agency',
      'Lakes Protection Agency',
    ]));

  test('what an agreement is officially known as', () =>
    expect(
      read(
        'They left the fishing agreement, officially known as the Northern Waters Treaty. The fishing deal is dead.',
      ).entities.flat(),
    ).toEqual(['Northern Waters Treaty', 'Northern Waters Treaty', 'Northern Waters Treaty']));

  test('peoples, capitals and short forms', () =>
    expect(read('Omani officials left. The U.S. and America and Muscat agreed.').entities.flat()).toEqual([
      'Oman',
      'United States',
      'United States',
      'Muscat',
    ]));

  test('a lower-case word is no name where a sentence begins', () =>
    expect(read('Gravel fell. The gravel was wet.').entities.flat()).toEqual([]));
});

describe('roles', () => {
  const article =
    'Ines Duarte, the Portuguese finance minister, met President Paul Kagwe. The minister smiled. The president left. French President Luc Morel came.';
  test('the one holder, by country where there are two', () => {
    const { cast: made, entities } = read(article);
    expect(entities[1]).toEqual(['Ines Duarte']);
    expect(made.resolveRole('the finance minister')).toBe('Ines Duarte');
    expect(made.resolveRole('the foreign minister')).toBeNull();
    expect(made.resolveRole('the president')).toBeNull();
    expect(made.resolveRole('the French president')).toBe('Luc Morel');
    expect(made.resolveRole('the ambassador')).toBeNull();
  });

  test('a spokesman named in the next sentence', () => {
    const { cast: made } = read(
      'According to the spokesman for the army, all is calm. Tariq Jamil, speaking in Lahore, denied losses.',
    );
    expect(made.resolveRole('The spokesperson')).toBe('Tariq Jamil');
  });
});

describe('pronouns', () => {
  test('he is the subject of the sentence before, not who is spoken of', () =>
    expect(read('Karim Haddad praised the plan of Omar Sayegh. He left early.').pronoun('He left', 'he')).toBe(
      'Karim Haddad',
    ));
  test('he is the speaker after the quotation', () =>
    expect(read('Like Peter Hall, Tom Reed objected. “We lost,” he said.').pronoun('he said', 'he')).toBe('Tom Reed'));
  test('she is no man', () => {
    const { pronoun } = read('Maria Lopez spoke. She left. John Baker wept. She came back.');
    expect(pronoun('She left', 'she')).toBe('Maria Lopez');
    expect(pronoun('She came', 'she')).toBeNull();
  });
  test('nobody is safe after a person who is no subject', () =>
    expect(read('Prices rose under Peter Hall. He left.').pronoun('He left', 'he')).toBeNull());
  test('it is the country that acts', () =>
    expect(read('Reporters say Peru will wait since it trusts no one.').pronoun('it trusts', 'it')).toBe('Peru'));
});

describe('places', () => {
  const places = (text: string): readonly string[] => read(text).cast.placesIn({ start: 0, end: text.length });
  test.each([
    ['Talks were held in Muscat, Oman.', ['Muscat']],
    ['They met at the embassy in Tehran and in New York.', ['Tehran', 'New York']],
    ['Assets in South Korea, Iraq and the UAE were frozen.', ['South Korea', 'Iraq', 'United Arab Emirates']],
    ['Dozens were held in the US.', ['United States']],
    ['It struck near the southern city of Basra.', ['Basra']],
    ['The envoy to Sudan sought concessions from Egypt.', []],
    ['She flew to Egypt.', ['Egypt']],
    ['A vote in Spain’s parliament failed.', []],
    ['Spain backed Peru.', []],
  ])('%s', (text, expected) => expect(places(text)).toEqual(expected));
});

describe('the two articles', () => {
  const seed = (file: string) => {
    const text = readFileSync(new URL(`../../input/${file}.txt`, import.meta.url), 'utf8');
    return { text, ...read(text) };
  };
  const first = seed('000_7964755bb1dde533');
  const second = seed('004_83f71c9b77ab395e');

  test('hold these people, bodies and countries', () => {
    expect(first.entities.flat()).toEqual(
      expect.arrayContaining([
        'Nasser Kanaani',
        'Seyed Ali Khamenei',
        'Donald Trump',
        'Raisi',
        'Oman',
        'Azerbaijan',
        'United States',
        'Joint Comprehensive Plan of Action',
      ]),
    );
    expect(second.entities.flat()).toEqual(
      expect.arrayContaining([
        ...[
          'Nasser Kanaani',
          'Ali Khamenei',
          'Mojtaba Tavanger',
          'Ali Bagheri Kani',
          'Brett McGurk',
          'Donald Trump',
          'Siamak Namazi',
          'Robert Malley',
          'Saeed Irvani',
        ],
        ...[
          'Asharq Al-Awsat',
          'White House',
          'International Atomic Energy Agency',
          'World Bank',
          'Iran',
          'South Korea',
        ],
      ]),
    );
  });

  test('hold no ordinary word, no bare surname and no misspelling', () => {
    const all = new Set([...first.entities, ...second.entities].flat());
    for (const word of [
      'However',
      'Four',
      'Earlier',
      'Also',
      'Like',
      'Kanaani',
      'Khamenei',
      'Kani',
      'Tavangar',
      'IAEA',
      'JCPOA',
      'Agency',
      'Iranian',
      'Monday',
      'May',
    ])
      expect(all).not.toContain(word);
  });

  test('offices and pronouns', () => {
    expect(first.cast.resolveRole('the spokesman')).toBe('Nasser Kanaani');
    expect(first.cast.resolveRole('The Leader')).toBe('Seyed Ali Khamenei');
    expect(first.pronoun('he emphasized', 'he')).toBe('Nasser Kanaani');
    expect(first.pronoun('He pointed out that Latin', 'he')).toBe('Nasser Kanaani');
    expect(second.pronoun('He urged', 'he')).toBe('Ali Khamenei');
    expect(second.pronoun('He claimed', 'he')).toBe('Nasser Kanaani');
  });
});
