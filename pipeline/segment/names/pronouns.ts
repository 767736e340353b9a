import type { Person } from './people.ts';
import type { Placed } from './referent.ts';

export type Pronoun = 'he' | 'she' | 'they' | 'it';

/** Sentences that a topic outlives without being named again. */
const FADES_AFTER = 6;

type Gendered = ReadonlyMap<string, Person>;

const fits = (people: Gendered, entity: string, pronoun: Pronoun): boolean => {
  const gender = people.get(entity)?.gender ?? null;
  return gender === null || (gender === 'male') === (pronoun === 'he');
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

/** What he or she means at `offset` of a sentence: the subject before it there, else the topic; null where the gender forbids. */
export const heOrShe = (
  before: readonly Placed[],
  topic: string | null,
  asked: { readonly pronoun: Pronoun; readonly people: Gendered },
): string | null => {
  const here = persons(before).filter(
    (referent) => referent.subject && fits(asked.people, referent.entity, asked.pronoun),
  );
  const subject = here[0]?.entity;
  if (subject !== undefined) return subject;
  return topic !== null && fits(asked.people, topic, asked.pronoun) ? topic : null;
};

const isActor = (referent: Placed): boolean =>
  referent.subject && (referent.name.kind === 'place' || referent.name.kind === 'organisation');

/** What "it" means: the country or body that is subject before it in the sentence, else first in the sentence before. */
export const whatIt = (before: readonly Placed[], previous: readonly Placed[]): string | null =>
  (before.findLast(isActor) ?? previous.find(isActor))?.entity ?? null;
