import { COUNTRIES } from './countries.ts';
import { PROVINCE_DEMONYMS, PROVINCES, REGIONS, SHORT_PLACES } from './regions.ts';

/** What a place's name stands for. `country` is null for what lies in several. */
type Place = {
  readonly canonical: string;
  readonly country: string | null;
  readonly rank: 'country' | 'province' | 'city' | 'region';
  /** True for "Iranian", "Iranians": the people or the adjective, not the place itself. */
  readonly demonym: boolean;
};

const list = (field: string | undefined): string[] => (field ? field.split(',') : []);
const lines = (table: string): string[] => table.trim().split('\n');

/** "U.S." and "US", typographic and plain apostrophes are one key. */
const placeKey = (words: string): string => words.replaceAll('.', '').replaceAll('’', "'");

const plural = (demonym: string): string[] =>
  /(?:ese|ish|ch|ss|man|woman|z|s)$/u.test(demonym) ? [demonym] : [demonym, `${demonym}s`];

const build = (): ReadonlyMap<string, Place> => {
  const places = new Map<string, Place>();
  const add = (names: readonly string[], place: Place): void => {
    // The first reading stays: a country before a city of the same name.
    for (const name of names) if (!places.has(placeKey(name))) places.set(placeKey(name), place);
  };
  const rows = lines(COUNTRIES).map((line) => line.split('|'));
  for (const [name = '', aliases, demonyms] of rows) {
    const place: Place = { canonical: name, country: name, rank: 'country', demonym: false };
    add([name, ...list(aliases)], place);
    add(list(demonyms).flatMap(plural), { ...place, demonym: true });
  }
  for (const [country = '', , , cities] of rows)
    for (const city of list(cities)) add([city], { canonical: city, country, rank: 'city', demonym: false });
  for (const [name = '', aliases, demonyms] of lines(REGIONS).map((line) => line.split('|'))) {
    const place: Place = { canonical: name, country: null, rank: 'region', demonym: false };
    add([name, ...list(aliases)], place);
    add(list(demonyms).flatMap(plural), { ...place, demonym: true });
  }
  for (const [country = '', names] of lines(PROVINCES).map((line) => line.split(':')))
    for (const name of list(names)) add([name], { canonical: name, country, rank: 'province', demonym: false });
  for (const [name = '', short] of lines(SHORT_PLACES).map((line) => line.split(':'))) {
    const place = places.get(name);
    if (place) add(list(short), place);
  }
  for (const [name = '', demonyms] of lines(PROVINCE_DEMONYMS).map((line) => line.split(':'))) {
    const province = places.get(name);
    if (province) add(list(demonyms).flatMap(plural), { ...province, demonym: true });
  }
  return places;
};

/** Every place by name, alias and demonym; keys as `placeKey` writes them. */
const PLACES: ReadonlyMap<string, Place> = build();

/** "TEHRAN" and "NEW YORK" in a dateline or heading read as "Tehran" and "New York"; "US" and "UAE" stay acronyms. */
export const titleCase = (words: string): string =>
  words.replace(/\p{Lu}+/gu, (run) => run.charAt(0) + run.slice(1).toLowerCase());

export const PLACE_NAMES: readonly string[] = [...PLACES.keys()];

/** The place that exactly these words name, or null. */
export const placeNamed = (words: string): Place | null => {
  const key = placeKey(words);
  const known = PLACES.get(key);
  if (known) return known;
  const shouted = key.length > 3 && key === key.toUpperCase();
  return (shouted ? PLACES.get(titleCase(key)) : undefined) ?? null;
};

/** Places that are also given names: "Jordan Henderson" is a person, "Jordan" alone a country. */
export const PLACE_OR_GIVEN_NAME: ReadonlySet<string> = new Set(
  (
    'Jordan Georgia Chad Israel Paris Austin Santiago Virginia Carolina Florence Sofia Charlotte Brooklyn Madison Sydney Adelaide Darwin ' +
    'Kent Dallas Tyre Cali Lima Salvador Valencia Lincoln Houston Denver Savannah Geneva Victoria Alexandria Rosario Milan Kenya India ' +
    'Hama Nice Split Mali Cork Male Perth'
  ).split(' '),
);
