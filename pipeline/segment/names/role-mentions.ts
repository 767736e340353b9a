import type { NamedSentence } from './find-names.ts';
import type { Name, Role } from './name.ts';
import type { Person } from './people.ts';
import { placeNamed } from './places.ts';
import { titleAt, titleBefore } from './title-phrase.ts';
import { isRole, isRoleModifier, roleFamily } from './titles.ts';

/** "the spokesman", "The Leader": a definite description of one office, not tied to a name beside it. */
export type RoleMention = { readonly start: number; readonly end: number; readonly role: Role };

const DEFINITE = /^(?:the|The|its|Its|their|his|her)$/u;
/** Offices that speak for a body; only these may be handed to a person whom no title introduces. */
const SPEAKING: ReadonlySet<string> = new Set(['spokesperson']);
const REACH = 5;
const AFTER_ROLE = /^(?:of|for|to|at)$/u;

/** Where "the" stands before the words of office that begin at `from`, with at most a few names between; -1 where it does not. */
const determiner = ({ tokens }: NamedSentence, from: number): number => {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const token = tokens[i];
    if (!token?.isWord) return -1;
    if (DEFINITE.test(token.text)) return i;
    if (!token.capital) return -1;
  }
  return -1;
};

/** The country of the first name among the tokens [from, to). */
const countryNear = (
  { tokens }: NamedSentence,
  names: ReadonlyMap<number, Name>,
  [from, to]: readonly [number, number],
): string | null => {
  for (let i = from; i < to; i++) {
    const country = names.get(tokens[i]?.start ?? -1)?.country;
    if (country) return country;
  }
  return null;
};

/** The definite role mentions of a sentence; those with a name right behind them are titles and left out. */
export const roleMentions = (sentence: NamedSentence): RoleMention[] => {
  const { tokens } = sentence;
  const found: RoleMention[] = [];
  let names: ReadonlyMap<number, Name> | null = null;
  tokens.forEach((token, at) => {
    if (!token.form.naming.isRole || titleAt(tokens, at, at + 2)?.to !== at + 1) return;
    const phrase = titleBefore(tokens, at + 1);
    const the = phrase ? determiner(sentence, phrase.from) : -1;
    const next = tokens[at + 1];
    const first = tokens[the];
    names ??= new Map(sentence.names.map((name) => [name.start, name]));
    if (the < 0 || !first || !phrase || (next && names.get(next.start)?.kind === 'person')) return;
    const beyond = AFTER_ROLE.test(next?.text ?? '') ? at + 7 : at;
    const country = countryNear(sentence, names, [the, beyond]);
    const words = tokens
      .slice(phrase.from, at + 1)
      .map((word) => word.text)
      .join(' ');
    found.push({ start: first.start, end: token.end, role: { head: token.lower, words, country } });
  });
  return found;
};

const modifiers = (words: string): string[] =>
  words
    .toLowerCase()
    .split(' ')
    .slice(0, -1)
    .filter((word) => word !== 'former');

/** "the foreign minister" is no prime minister; "the minister" may be either. */
const compatible = (asked: Role, held: Role): boolean => {
  if (roleFamily(asked.head) !== roleFamily(held.head)) return false;
  if (asked.country && held.country && asked.country !== held.country) return false;
  const own = modifiers(held.words);
  return own.length === 0 || modifiers(asked.words).every((word) => own.includes(word));
};

/** The holders of every office in an article. */
export type Holders = ReadonlyMap<string, readonly Person[]>;

export const holdersOf = (people: readonly Person[]): Map<string, Person[]> => {
  const holders = new Map<string, Person[]>();
  for (const person of people)
    for (const family of new Set(person.roles.map((role) => roleFamily(role.head)))) {
      const list = holders.get(family) ?? [];
      if (list.length < 16) list.push(person);
      holders.set(family, list);
    }
  return holders;
};

/** The one person who holds the role, or null where nobody or several do. */
export const holder = (holders: Holders, asked: Role): Person | null => {
  const fitting = (holders.get(roleFamily(asked.head)) ?? []).filter((person) =>
    person.roles.some((held) => compatible(asked, held)),
  );
  if (fitting.length <= 1) return fitting[0] ?? null;
  const sameHead = fitting.filter((person) =>
    person.roles.some((held) => held.head === asked.head && compatible(asked, held)),
  );
  if (sameHead.length === 1) return sameHead[0] ?? null;
  const exact = fitting.filter((person) =>
    person.roles.some((held) => compatible(asked, held) && held.country !== null && held.country === asked.country),
  );
  return exact.length === 1 ? (exact[0] ?? null) : null;
};

/**
 * News often names an office first and its holder in the next sentence: "According to the spokesman ... Nasser Kanaani, speaking
 * ...". A person without any title whom one of the next two sentences opens with holds a speaking office that nobody else holds.
 */
export const adoptSpeaker = (
  mentions: readonly (readonly RoleMention[])[],
  openers: readonly (Person | null)[],
  holders: Map<string, Person[]>,
): void => {
  for (let i = 0; i < mentions.length; i++)
    for (const { role } of mentions[i] ?? []) {
      const family = roleFamily(role.head);
      if (!SPEAKING.has(family) || holders.has(family)) continue;
      const person = openers.slice(i + 1, i + 3).find((candidate) => candidate?.full && candidate.roles.length === 0);
      if (!person) continue;
      person.roles.push(role);
      holders.set(family, [person]);
    }
};

/** Reads words such as "the Iranian foreign minister" as a role; null where they hold none. */
export const readRole = (words: string): Role | null => {
  const list = words.split(/\s+/u).filter((word) => !DEFINITE.test(word));
  const at = list.findIndex((word, i) => isRole(word) && !isRole(list[i + 1] ?? ''));
  if (at < 0) return null;
  let country: string | null = null;
  for (const word of list) country ??= placeNamed(word.replace(/['’]s$/u, ''))?.country ?? null;
  let from = at;
  while (from > 0 && isRoleModifier(list[from - 1] ?? '')) from--;
  return { head: (list[at] ?? '').toLowerCase(), words: list.slice(from, at + 1).join(' '), country };
};
