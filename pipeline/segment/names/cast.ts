import { contains, type Span } from '../../span.ts';
import type { Tokenised } from '../words/tokens.ts';
import { type Aliases, aliasKey, Bodies, readAliases } from './bodies.ts';
import { type NamedSentence, nameSentence } from './find-names.ts';
import type { Name } from './name.ts';
import { isSingle, mayBeWord, openingWords } from './opening-words.ts';
import { isListedOrdinary } from './ordinary-words.ts';
import { People, type Person } from './people.ts';
import { heOrShe, NO_SPEAKER, type Pronoun, type PronounPlace, speakersOf, topicsOf, whatIt } from './pronouns.ts';
import { type Placed, placeReferents, type Referent } from './referent.ts';
import { PLACE_HEADS } from './regions.ts';
import {
  adoptSpeaker,
  type Holders,
  holder,
  holdersOf,
  type RoleMention,
  readRole,
  roleMentions,
} from './role-mentions.ts';
import { SAYS } from './says.ts';
import { roleFamily } from './titles.ts';
import { type Location, locations } from './where.ts';

export type { Referent } from './referent.ts';

/** Who and what an article speaks of. Offsets are into its text. */
export type Cast = {
  /** Every mention inside the span, in order. */
  readonly mentionsIn: (span: Span) => readonly Referent[];
  /** Display names of the places at which what the span tells happens: "in Muscat". Each once, in order. */
  readonly placesIn: (span: Span) => readonly string[];
  /** Display name of what the pronoun at `offset` means, or null where it is not safe to say; `quoted`: it stands in a quotation. */
  readonly resolvePronoun: (offset: number, pronoun: Pronoun, quoted?: boolean) => string | null;
  /** Display name of the one person who holds an office of the article ("the spokesman"), or null. */
  readonly resolveRole: (words: string) => string | null;
};

/** Persons of every mention, by the offset at which its name starts. */
type Identified = { readonly people: People; readonly byStart: ReadonlyMap<number, Person> };

const mayBeSurname = (name: Name): boolean =>
  name.kind === 'other' && isSingle(name) && name.canonical === name.text && !isListedOrdinary(name.text);

/** A pronoun is at most so many characters from its subject in the same sentence. */
const PRONOUN_REACH = 800;

/** Full names first, so that a surname finds its bearer even where the full name comes later. */
const identify = (sentences: readonly NamedSentence[]): Identified => {
  const people = new People();
  const names = sentences.flatMap((sentence) => sentence.names);
  for (const name of names) if (name.kind === 'person' && !isSingle(name)) people.add(name);
  for (const person of people.all) person.lastAt = person.firstAt;
  const byStart = new Map<number, Person>();
  for (const name of names)
    if (name.kind === 'person' || (mayBeSurname(name) && people.find(name))) byStart.set(name.start, people.add(name));
  return { people, byStart };
};

const byName = (sentences: readonly NamedSentence[], found: Identified, aliases: Aliases): Referent[][] => {
  const ordinary = openingWords(sentences);
  const bodies = new Bodies();
  const entityOf = (name: Name, sentence: NamedSentence): string | null => {
    const person = found.byStart.get(name.start);
    if (person) return person.display;
    if (name.kind === 'place') return PLACE_HEADS.has(name.text) ? null : name.canonical;
    if (ordinary.size > 0 && mayBeWord(sentence, name) && ordinary.has(name.text.toLowerCase())) return null;
    const entity = aliases.acronyms.get(name.text) ?? bodies.resolve(name.canonical);
    if (entity) bodies.add(entity);
    return entity;
  };
  return sentences.map((sentence) =>
    sentence.names.flatMap((name) => {
      const entity = entityOf(name, sentence);
      if (!entity) return [];
      const isSurname = name.kind !== 'person' && found.byStart.has(name.start);
      return [{ start: name.start, end: name.end, name: isSurname ? { ...name, kind: 'person' } : name, entity }];
    }),
  );
};

const described = (text: string, span: Span, kind: Name['kind']): Name => ({
  ...{
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    kind,
    canonical: text.slice(span.start, span.end),
  },
  ...{ country: null, demonym: false, title: null, roles: [] },
});

/** "the spokesman" where its holder is known and not named beside it. */
const byRole = (
  text: string,
  mentions: readonly RoleMention[],
  context: { holders: Holders; sentence: NamedSentence },
): Referent[] => {
  if (mentions.length === 0) return [];
  const families = new Set(context.sentence.names.flatMap((name) => name.roles.map((role) => roleFamily(role.head))));
  return mentions.flatMap((mention) => {
    const person = families.has(roleFamily(mention.role.head)) ? null : holder(context.holders, mention.role);
    const { start, end } = mention;
    return person
      ? [{ start, end, name: { ...described(text, mention, 'person'), roles: [mention.role] }, entity: person.display }]
      : [];
  });
};

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'its']);

/** "the nuclear deal" where the article says what it is. */
const byAlias = (text: string, { tokens }: NamedSentence, { phrases }: Aliases): Referent[] => {
  if (phrases.size === 0) return [];
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    const isDefinite = [2, 3, 4].some((back) => DEFINITE.has(tokens[at - back]?.lower ?? ''));
    const entity = isDefinite && before && phrases.get(aliasKey([before.text, token.text]));
    if (!before || !entity) return [];
    const span = { start: before.start, end: token.end };
    return [{ ...span, name: { ...described(text, span, 'other'), canonical: entity }, entity }];
  });
};

const inOrder = (referents: readonly Referent[]): readonly Referent[] =>
  referents.length < 2
    ? referents
    : referents
        .toSorted((a, b) => a.start - b.start || b.end - a.end)
        .filter(
          (referent, at, all) =>
            at === 0 || (all[at - 1]?.end ?? 0) <= referent.start || contains(referent, all[at - 1] ?? referent),
        );

/** The person whose name opens the sentence, else null. */
const opener = (sentence: NamedSentence, found: Identified): Person | null => {
  const first = sentence.names[0];
  const start = sentence.tokens.find((token) => token.isWord)?.start;
  return first && first.start === start ? (found.byStart.get(first.start) ?? null) : null;
};

/** Index of the first item that ends after `offset`; items are in order. */
const indexAt = (items: readonly Span[], offset: number): number => {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};

const within = <T extends Span>(items: readonly T[], span: Span): T[] => {
  const found: T[] = [];
  for (let i = indexAt(items, span.start); i < items.length && (items[i]?.start ?? 0) < span.end; i++) {
    const item = items[i];
    if (item && contains(span, item)) found.push(item);
  }
  return found;
};

type Stage = {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly placed: readonly (readonly Placed[])[];
  readonly holders: Holders;
  readonly people: People;
};

/** Where a pronoun stands: `"We lost," HE said` speaks what is before it, "HE said" goes on from who spoke in the sentence before. */
const placeOf = (
  { text, offset, start }: { text: string; offset: number; start: number },
  quoted: boolean,
): PronounPlace => {
  const [, first = '', second = ''] = text.slice(offset, offset + 40).split(/\s+|[,.]/u, 3);
  if (!SAYS.has(first) && !SAYS.has(second)) return quoted ? 'quotation' : 'prose';
  if (offset === start) return 'opening';
  return /[,”"’?!]\s?$/u.test(text.slice(Math.max(start, offset - 2), offset))
    ? 'attribution'
    : quoted
      ? 'quotation'
      : 'prose';
};

const toCast = (stage: Stage, places: readonly Location[]): Cast => {
  const referents = stage.placed.flat();
  const topics = topicsOf(stage.placed);
  const speakers = speakersOf(stage.placed);
  const people = new Map(stage.people.all.map((person) => [person.display, person]));
  return {
    mentionsIn: (span) => within(referents, span),
    placesIn: (span) => [...new Set(within(places, span).map(({ place }) => place))],
    resolvePronoun: (offset, pronoun, quoted = false) => {
      if (pronoun === 'they') return null;
      const at = indexAt(stage.sentences, offset);
      const from = Math.max(stage.sentences[at]?.start ?? 0, offset - PRONOUN_REACH);
      const before = within(referents, { start: from, end: offset });
      if (pronoun === 'it') return whatIt(before, stage.placed[at - 1] ?? []);
      return heOrShe(before, {
        pronoun,
        people,
        topic: topics[at - 1] ?? null,
        speakers: speakers[at - 1] ?? NO_SPEAKER,
        place: placeOf({ text: stage.text, offset, start: stage.sentences[at]?.start ?? 0 }, quoted),
        text: stage.text,
        offset,
      });
    },
    resolveRole: (words) => {
      const role = readRole(words);
      return role && (holder(stage.holders, role)?.display ?? null);
    },
  };
};

/** Builds the cast of an article in one pass over its sentences, which are in order and do not overlap. Linear; never fails. */
export const cast = (text: string, sentences: readonly Tokenised[]): Cast => {
  const named = sentences.map((sentence) => nameSentence(text, sentence));
  const found = identify(named);
  const aliases = readAliases(text, named);
  const mentions = named.map(roleMentions);
  const holders = holdersOf(found.people.all);
  adoptSpeaker(
    mentions,
    named.map((sentence) => opener(sentence, found)),
    holders,
  );
  const names = byName(named, found, aliases);
  const placed = named.map((sentence, at) =>
    placeReferents(
      sentence,
      inOrder([
        ...(names[at] ?? []),
        ...byRole(text, mentions[at] ?? [], { holders, sentence }),
        ...byAlias(text, sentence, aliases),
      ]),
    ),
  );
  return toCast({ text, sentences, placed, holders, people: found.people }, named.flatMap(locations));
};
