import { concept } from './synonyms.ts';
import { stem } from './word-form.ts';

/** Names of countries and their people that stand for one another. The first names the row. */
const SAME_COUNTRY: readonly string[] = [
  'usa us america american americans',
  'uk britain british',
  'eu',
  'un',
  'iran iranian iranians',
  'china chinese',
  'russia russian russians',
  'israel israeli israelis',
  'india indian indians',
  'pakistan pakistani',
  'japan japanese',
  'germany german germans',
  'france french',
  'italy italian',
  'spain spanish',
  'greece greek',
  'turkey turkish turkiye',
  'iraq iraqi iraqis',
  'syria syrian syrians',
  'ukraine ukrainian ukrainians',
  'afghanistan afghan afghans',
  'oman omani omanis',
  'qatar qatari',
  'azerbaijan azeri azerbaijani',
  'egypt egyptian egyptians',
  'korea korean koreans',
  'canada canadian canadians',
  'australia australian australians',
  'mexico mexican mexicans',
  'brazil brazilian',
  'palestine palestinian palestinians',
  'europe european europeans',
  'lebanon lebanese',
  'yemen yemeni',
  'libya libyan',
  'sudan sudanese',
  'somalia somali',
  'kenya kenyan',
  'nigeria nigerian',
  'indonesia indonesian',
  'philippines filipino philippine',
  'vietnam vietnamese',
  'thailand thai',
  'poland polish',
  'sweden swedish',
  'norway norwegian',
  'netherlands dutch',
];
const countries = new Map(
  SAME_COUNTRY.flatMap((row) => {
    const names = row.split(' ');
    return names.map((name): [string, string] => [name, names[0] ?? name]);
  }),
);

const countryNames = new Set(countries.values());

/** Whether a meaning names a country, as far as the table goes. */
export const isCountry = (meant: string): boolean => countryNames.has(meant);

const TWO_WORD_NAMES: ReadonlyMap<string, string> = new Map([
  ['united states', 'usa'],
  ['united kingdom', 'uk'],
  ['united nations', 'un'],
  ['european union', 'eu'],
]);

const FIRST_OF_TWO = new Set([...TWO_WORD_NAMES.keys()].map((name) => name.split(' ')[0] ?? ''));

const MARKS = "'’.,";

/** By hand: a pattern for the end of a long row of dots would be tried at every dot. */
const withoutMarksAround = (raw: string): string => {
  let start = 0;
  let end = raw.length;
  while (start < end && MARKS.includes(raw.charAt(start))) start++;
  while (end > start && MARKS.includes(raw.charAt(end - 1))) end--;
  return raw.slice(start, end);
};

/** Answers kept at once: most text is made of fewer words. */
const KEPT = 100_000;

/** The same function, with its last answers at hand: it gives the same object again, which nobody may change. */
export const remembered = <T extends NonNullable<unknown>>(answer: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= KEPT) known.clear();
    const given = answer(text);
    known.set(text, given);
    return given;
  };
};

/** "U.S." is "us" in capitals: kept apart from the pronoun by this mark. */
const plainWord = remembered((raw) => {
  const bare = withoutMarksAround(raw).replace(/['’]s$/, '');
  const letters = bare.replaceAll('.', '');
  return letters === 'US' ? 'usa' : letters.toLowerCase();
});

/** The words of a text in lower case, without marks; "U.S." and "United States" are `usa`. */
export const wordsOf = (text: string): string[] => {
  const words: string[] = [];
  for (const raw of text.match(/[\p{L}\p{N}'’.,]+/gu) ?? []) {
    const word = plainWord(raw);
    if (word === '') continue;
    const before = words.at(-1) ?? '';
    const pair = FIRST_OF_TWO.has(before) ? TWO_WORD_NAMES.get(`${before} ${word}`) : undefined;
    if (pair === undefined) words.push(word);
    else words[words.length - 1] = pair;
  }
  return words;
};

/** What a word stands for: its country, its class of synonyms, or its stem. */
export const meaning = remembered((word) => {
  const country = word === 'us' ? undefined : countries.get(word);
  return country ?? concept(stem(word));
});

const NUMBER_WORDS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, String(i)]),
);

type Counted = { readonly unit: string; readonly value: string };

/** What is counted and how many: "four rounds" is 4 of rounds. Years are no counts. */
export const countedIn = (words: readonly string[]): Counted[] =>
  words.flatMap((word, i) => {
    const value = /^\d[\d,]*$/.test(word) ? word.replaceAll(',', '') : NUMBER_WORDS.get(word);
    const unit = words[i + 1];
    return value === undefined || unit === undefined || /^(?:19|20)\d\d$/.test(value) ? [] : [{ unit, value }];
  });

/** Counts by what their unit means: round -> 4. */
export const countsOf = (words: readonly string[]): Map<string, string> =>
  new Map(countedIn(words).map(({ unit, value }) => [meaning(unit), value]));
