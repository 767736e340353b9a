import type { Person } from './people.ts';
import type { Placed } from './referent.ts';

export type Pronoun = 'he' | 'she' | 'they' | 'it';

/** Sentences that a topic outlives without being named again. */
const FADES_AFTER = 3;

type Gendered = ReadonlyMap<string, Person>;

const fits = (people: Gendered, entity: string, pronoun: Pronoun): boolean => {
  const person = people.get(entity);
  if (person === undefined) return false;
  // two capitals alone may be a team or a film
  if (person.gender === null) return person.shortened || person.roles.length > 0;
  return (person.gender === 'male') === (pronoun === 'he');
};

const persons = (referents: readonly Placed[]): Placed[] =>
  referents.filter((referent) => referent.name.kind === 'person');

/**
 * Who each sentence is about, person-wise: its first subject-like person, else the topic before it, until that fades or a person
 * who is no subject makes it unsafe.
 */
export const topicsOf = (sentences: readonly (readonly Placed[])[]): readonly (string | null)[] => {
  let topic: string | null = null;
  let age = 0;
  return sentences.map((referents) => {
    const people = persons(referents);
    const subject = people.find((referent) => referent.subject)?.entity ?? null;
    age = subject ? 0 : age + 1;
    const unsafe = !subject && people.some((referent) => referent.entity !== topic);
    if (subject || unsafe || age > FADES_AFTER) topic = subject;
    return topic;
  });
};

/** Who spoke last, and who spoke in the sentence itself. */
type Speakers = { readonly last: string | null; readonly here: string | null };
export const NO_SPEAKER: Speakers = { last: null, here: null };

/** The person beside its verb of saying, sentence by sentence; the last speaker stays until that fades. */
export const speakersOf = (sentences: readonly (readonly Placed[])[]): readonly Speakers[] => {
  let last: string | null = null;
  let age = 0;
  return sentences.map((referents) => {
    const here = persons(referents).findLast((referent) => referent.says)?.entity ?? null;
    age = here ? 0 : age + 1;
    if (here || age > FADES_AFTER) last = here;
    return { last, here };
  });
};

/** `"...," HE said`; "HE said" at a sentence's start; inside a quotation; anywhere else. */
export type PronounPlace = 'attribution' | 'opening' | 'quotation' | 'prose';

type Asked = {
  readonly pronoun: Pronoun;
  readonly people: Gendered;
  /** Whom the sentence before is about, and who has spoken by its end. */
  readonly topic: string | null;
  readonly speakers: Speakers;
  readonly place: PronounPlace;
  /** The article, and where the pronoun stands in it. */
  readonly text: string;
  readonly offset: number;
};

/** Another man is meant by a "him" between a referent and the pronoun. */
const hasRival = ({ end }: Placed, { pronoun, text, offset }: Asked): boolean =>
  pronoun === 'he' && /\bhim\b/u.test(text.slice(end, offset));

const fitting = ({ people, pronoun }: Asked, entity: string | null): string | null =>
  entity !== null && fits(people, entity, pronoun) ? entity : null;

/**
 * What he or she means: the subject before it in its sentence, else the topic; after what is said, who spoke last. Null where the
 * gender forbids. Nobody says "he" of himself: in a quotation only a subject in it is safe.
 */
export const heOrShe = (before: readonly Placed[], asked: Asked): string | null => {
  const { topic, speakers, place } = asked;
  if (place === 'attribution') return fitting(asked, speakers.last) ?? fitting(asked, topic);
  if (place === 'opening') return fitting(asked, speakers.here) ?? fitting(asked, topic);
  const nearest = persons(before).at(-1);
  if (place === 'prose' && nearest?.described && fitting(asked, nearest.entity) !== null) return nearest.entity;
  const here = persons(before).find(
    (referent) =>
      referent.subject && !(place === 'quotation' && referent.says) && fitting(asked, referent.entity) !== null,
  );
  if (here !== undefined) return hasRival(here, asked) ? null : here.entity;
  return place === 'quotation' ? null : fitting(asked, topic);
};

const isActor = (referent: Placed): boolean =>
  referent.subject && (referent.name.kind === 'place' || referent.name.kind === 'organisation');

/** What "it" means: the country or body that is subject before it in the sentence, else first in the sentence before. */
export const whatIt = (before: readonly Placed[], previous: readonly Placed[]): string | null =>
  (before.findLast(isActor) ?? previous.find(isActor))?.entity ?? null;
