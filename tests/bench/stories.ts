import { type Day, dayOf } from '../../pipeline/time/calendar.ts';
import { type Chance, generator, oneOf } from './chance.ts';
import { contentWord, nameOf } from './vocabulary.ts';

/** One thing that happened, as those who report it know it. Doer and other are places in the story's cast. */
export type Deed = {
  readonly doer: number;
  readonly other: number;
  /** Text and lemma: "visited=visit". */
  readonly trigger: string;
  /** What it was about: each report takes some of these words. */
  readonly words: readonly string[];
  /** Days after the story began. */
  readonly after: number;
};

/** What several articles tell of: the first deeds are the ones that most of them have. */
export type Story = {
  readonly day: Day;
  readonly town: string;
  readonly cast: readonly string[];
  readonly deeds: readonly Deed[];
};

const TRIGGERS =
  `said=say said=say told=tell noted=note visited=visit attacked=attack met=meet arrested=arrest signed=sign left=leave
  launched=launch closed=close opened=open killed=kill approved=approve rejected=reject sued=sue won=win bought=buy banned=ban
  elected=elect appointed=appoint accused=accuse cut=cut raised=raise hit=hit fined=fine freed=free warned=warn joined=join`.split(
    /\s+/,
  );

const STORY = { cast: 5, deeds: 12, words: 8 } as const;
const SPAN: { readonly first: Day; readonly days: number } = { first: dayOf(2004, 1, 1), days: 20 * 365 };

/** One story in 33, 3 %, is like the one before: the same deeds in the same town, by others or on another day. */
const LIKE_ANOTHER = 33;

/** Few people and towns are in the news all the time, most of them once: Zipf's law again. */
const known = (chance: Chance, most: number): number => Math.floor(most ** (chance(2 ** 30) / 2 ** 30));
const person = (chance: Chance): string => {
  const who = known(chance, 1_000_000);
  return `${nameOf(who % 997)} ${nameOf(1000 + who)}`;
};
const town = (chance: Chance): string => nameOf(2_000_000 + known(chance, 5000));

export function deedOf(chance: Chance): Deed {
  const doer = chance(STORY.cast);
  return {
    doer,
    other: (doer + 1 + chance(STORY.cast - 1)) % STORY.cast,
    trigger: oneOf(chance, TRIGGERS),
    words: Array.from({ length: STORY.words }, () => contentWord(chance)),
    after: chance(4),
  };
}

/** A generator for the nth of some things; neighbours have unlike numbers. */
export const chanceOf = (n: number): Chance => generator(Math.imul(n + 1, 2_654_435_761));

/** The nth story: the same whenever it is asked for. */
export function storyOf(n: number): Story {
  const chance = chanceOf(n);
  const cast = Array.from({ length: STORY.cast }, () => person(chance));
  const day = SPAN.first + chance(SPAN.days);
  if (n % LIKE_ANOTHER === LIKE_ANOTHER - 1)
    return n % 2 === 0 ? { ...storyOf(n - 1), cast } : { ...storyOf(n - 1), day };
  return { day, cast, town: town(chance), deeds: Array.from({ length: STORY.deeds }, () => deedOf(chance)) };
}
