import { FEMALE_NAMES, genderOf, MALE_NAMES } from './given-names.ts';
import type { Name, Role } from './name.ts';
import { FEMALE_TITLES, MALE_TITLES } from './titles.ts';

/** One person of an article, as far as its mentions tell. `display` is the longest title-less form. */
export type Person = {
  display: string;
  words: readonly string[];
  gender: 'male' | 'female' | null;
  readonly roles: Role[];
  readonly firstAt: number;
  lastAt: number;
  /** Introduced by more than a bare surname. */
  full: boolean;
  /** Named in full and by one word of it: what two capitals may not show, this does. */
  shortened: boolean;
};

/** Limits that keep the search for a namesake constant: bearers of one word, and surnames of the same two first letters. */
const NAMESAKES = 16;
const SPELLINGS = 24;

const PLAIN = /^[A-Za-z]+$/;
const fold = (word: string): string =>
  PLAIN.test(word)
    ? word.toLowerCase()
    : word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('.', '').toLowerCase();

const wordsOf = (text: string): string[] => text.split(/\s+/u).map(fold);

/** Edits that turn one word into the other, or more than `most`. Cost is bounded by the lengths of two words. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/** One slip in a word of six letters, two in one of eight: "Tavangar" is "Tavanger". */
const nearSpelling = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  if (length < 6 || length > 24 || Math.abs(a.length - b.length) > 2) return false;
  return distance(a, b) <= (length < 8 ? 1 : 2);
};

const onsetOf = (words: readonly string[]): string => words.at(-1)?.slice(0, 2) ?? '';

const initialOf = (short: string, long: string): boolean => short.length === 1 && long.startsWith(short);

/** Every word of the shorter form is in the longer one, in order; initials stand for words. The surnames are the same or near. */
const sameBearer = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const word of short) {
    while (
      at < long.length &&
      !(long[at] === word || initialOf(word, long[at] ?? '') || initialOf(long[at] ?? '', word))
    )
      at++;
    if (at === long.length) {
      const lastShort = short.at(-1) ?? '';
      return word === lastShort && short.length > 1 && nearSpelling(lastShort, long.at(-1) ?? '');
    }
    at++;
  }
  return true;
};

const titleGender = (title: string | null): 'male' | 'female' | null => {
  for (const word of title?.toLowerCase().replaceAll('.', '').split(' ') ?? []) {
    if (MALE_TITLES.has(word)) return 'male';
    if (FEMALE_TITLES.has(word)) return 'female';
  }
  return null;
};

const genderOfName = (name: Name): 'male' | 'female' | null => {
  const first = name.text.split(' ')[0] ?? '';
  const given = name.text.includes(' ') || MALE_NAMES.has(first) !== FEMALE_NAMES.has(first) ? genderOf(first) : null;
  return titleGender(name.title) ?? given;
};

/** The people of one article. Filled in the order of the text; every look-up is bounded. */
export class People {
  readonly #byWord = new Map<string, Person[]>();
  readonly #byOnset = new Map<string, Person[]>();
  readonly all: Person[] = [];

  #index(person: Person, words: readonly string[]): void {
    for (const word of words) {
      const bearers = this.#byWord.get(word) ?? [];
      if (!bearers.includes(person) && bearers.length < NAMESAKES) bearers.push(person);
      this.#byWord.set(word, bearers);
    }
    const onset = onsetOf(person.words);
    const spelled = this.#byOnset.get(onset) ?? [];
    if (!spelled.includes(person) && spelled.length < SPELLINGS) spelled.push(person);
    this.#byOnset.set(onset, spelled);
  }

  #candidates(words: readonly string[]): Person[] {
    const last = words.at(-1) ?? '';
    const exact = words
      .flatMap((word) => this.#byWord.get(word) ?? [])
      .filter((person) => sameBearer(words, person.words));
    if (exact.length > 0) return [...new Set(exact)];
    return (this.#byOnset.get(onsetOf(words)) ?? []).filter((person) =>
      words.length === 1 ? nearSpelling(last, person.words.at(-1) ?? '') : sameBearer(words, person.words),
    );
  }

  /** Who the name means: a bearer of the gender its title tells; the one by surname; else the one last spoken of before it. */
  find(name: Name, words: readonly string[] = wordsOf(name.text)): Person | null {
    const gender = titleGender(name.title);
    const fitting = this.#candidates(words).filter((person) => !gender || !person.gender || person.gender === gender);
    if (fitting.length < 2) return fitting[0] ?? null;
    const surname = fitting.filter((person) => person.words.at(-1) === words.at(-1));
    const pool = surname.length > 0 ? surname : fitting;
    const before = pool.filter((person) => person.lastAt <= name.start);
    return (
      before.reduce<Person | null>((best, person) => (best && best.lastAt >= person.lastAt ? best : person), null) ??
      pool[0] ??
      null
    );
  }

  /** Enters a mention: a new person, or more known of one that is there. */
  add(name: Name): Person {
    const words = wordsOf(name.text);
    const person = this.find(name, words) ?? this.#create(name, words);
    person.lastAt = Math.max(person.lastAt, name.start);
    person.gender ??= genderOfName(name);
    person.shortened ||= person.full && words.length === 1;
    person.full ||= words.length > 1;
    for (const role of name.roles)
      if (person.roles.length < NAMESAKES && !person.roles.includes(role)) person.roles.push(role);
    if (words.length > person.words.length) {
      person.display = name.text;
      person.words = words;
    }
    this.#index(person, words);
    return person;
  }

  #create(name: Name, words: readonly string[]): Person {
    const person: Person = {
      display: name.text,
      words,
      gender: null,
      roles: [],
      firstAt: name.start,
      lastAt: name.start,
      full: false,
      shortened: false,
    };
    this.all.push(person);
    return person;
  }
}
