import type { Kind, Status } from '../../../schemas/mention.ts';
import { CONDITIONALS } from '../lexicon/closed-class.ts';
import {
  AIMS,
  DROPPING,
  DUE_WORDS,
  FACTUAL_GERUND,
  HABITUAL,
  IMPLICATIVE,
  NEGATING,
  PURPOSES,
  SETTLING,
  STOPPING,
  UNABLE_WORDS,
} from '../lexicon/complements.ts';
import { DUE } from '../lexicon/due.ts';
import { isQuestion } from './question.ts';
import type { Tie } from './relations.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Segment } from './verb-segment.ts';
import { hasWord, type Word } from './words.ts';

/** Verbs of knowing vouch for their content; the other verbs of thought do not. */
const FACTIVE: ReadonlySet<string> = new Set('know regret remember understand realize forget resent'.split(' '));

export function kindOf({ class: verbClass, lemma }: VerbGroup): Kind {
  if (verbClass === 'saying' || verbClass === 'denial') return 'statement';
  return verbClass === 'stative' || verbClass === 'cognition' || lemma === 'have' ? 'state' : 'event';
}

/** What the sentence vouches for, segment by segment: governors first decide for what hangs on them. */
export function statuses(words: readonly Word[], segments: readonly Segment[], ties: readonly Tie[]): Status[] {
  const conditioned = new Set<number>();
  for (const { link, governor } of ties) if (governor !== null && isCondition(link)) conditioned.add(governor);
  // "Did he resign?" vouches for nothing
  const asked = isQuestion(words);
  const deciding: Deciding = { words, segments, ties, conditioned, asked, known: [] };
  return segments.map((_, index) => statusAt(deciding, index, 0));
}

type Deciding = {
  readonly words: readonly Word[];
  readonly segments: readonly Segment[];
  readonly ties: readonly Tie[];
  readonly conditioned: ReadonlySet<number>;
  readonly asked: boolean;
  /** What is decided already, by segment. */
  readonly known: (Status | undefined)[];
};

function statusAt(deciding: Deciding, index: number, depth: number): Status {
  const { words, segments, ties, conditioned, asked, known } = deciding;
  const found = known[index];
  if (found !== undefined) return found;
  const tie = ties[index];
  const group = segments[index]?.group;
  if (!tie || !group) return 'occurred';
  const above = depth > segments.length ? null : aboveOf(deciding, tie.governor, depth);
  const told = decide(words, group, { tie, above, conditioned: conditioned.has(index) });
  const status = asked && tie.relation === 'main' && told === 'occurred' ? 'hypothetical' : told;
  known[index] = status;
  return status;
}

const aboveOf = (deciding: Deciding, governor: number | null, depth: number): Above | null =>
  governor === null
    ? null
    : {
        group: deciding.segments[governor]?.group ?? null,
        // bound, as a named function is defined anew on each call
        status: statusAt.bind(null, deciding, governor, depth + 1),
      };

const CONDITIONS: ReadonlySet<string> = new Set(CONDITIONALS);
const isCondition = (link: string | null): boolean => link !== null && CONDITIONS.has(link);

/** "whether the bank misled clients" is what is asked. */
const isOpen = (link: string | null): boolean => link === 'whether' || isCondition(link);

/** "is expected to vote", "are to meet" */
const isDue = ({ lemma, passive, tense, negated }: VerbGroup): boolean =>
  !negated && ((passive && DUE.has(lemma)) || (lemma === 'be' && tense !== 'future'));

type Above = { readonly group: VerbGroup | null; readonly status: () => Status };
type Place = { readonly tie: Tie; readonly above: Above | null; readonly conditioned: boolean };

function decide(words: readonly Word[], group: VerbGroup, { tie, above, conditioned }: Place): Status {
  if (isOpen(tie.link)) return 'hypothetical';
  if (group.negated || isAvoided(words, group)) return 'denied';
  const under = above?.group;
  const isContent = tie.relation === 'content';
  if (isContent && under?.class === 'denial' && !under.negated) return 'denied';
  if (group.mood === 'future') return 'planned';
  // "had to resign": what one is said to have had to do is done
  const isDone = group.mood === 'obliged' && group.tense === 'past' && group.aspect !== 'perfect';
  if (group.mood !== null && !isDone)
    return isContent && group.mood === 'conditional' && under?.tense === 'past' ? 'planned' : 'hypothetical';
  if (above && group.form === 'infinitive') return complement(words, group, above);
  if (group.form === 'infinitive') return 'hypothetical';
  if (isContent && under?.class === 'cognition' && !FACTIVE.has(under.lemma)) return 'hypothetical';
  if (conditioned && group.tense !== 'past') return 'hypothetical';
  if (isContent && under?.class === 'intention') return 'planned';
  if (group.form === 'participle') return group.tense === 'past' ? 'occurred' : (above?.status() ?? 'occurred');
  if (tie.relation === 'coordinate' && above && group.tense === 'none') return above.status();
  if (group.tense !== 'present') return 'occurred';
  // "has been in force since May"
  return isHabitual(words, group) ? 'recurring' : 'ongoing';
}

/** What becomes of an infinitive or a gerund: the word before it says so ("due to", "unable to"), or the verb above. */
function complement(words: readonly Word[], group: VerbGroup, { group: under, status }: Above): Status {
  const before = words[group.from - 1]?.lower ?? '';
  if (UNABLE_WORDS.has(before)) return 'denied';
  if (before === 'able') return status();
  const noun = AIMS.get(before);
  // "plans to build it were dropped"
  if (noun !== undefined) return under !== null && DROPPING.has(under.lemma) ? 'hypothetical' : noun;
  if (under === null || under.from > group.from) return 'hypothetical';
  if (before === 'from' && STOPPING.has(under.lemma)) return avoided(under, status());
  if (under.passive && TOLD.has(under.class) && !DUE.has(under.lemma) && !isGerund(words, group))
    return real(group, status());
  if (isGerund(words, group) && FACTUAL_GERUND.has(under.lemma)) return status() === 'ongoing' ? 'occurred' : status();
  if (NEGATING.has(under.lemma)) return avoided(under, status());
  if (IMPLICATIVE.has(under.lemma) && !(under.passive && DUE.has(under.lemma))) return real(group, status());
  // "was to have been signed" was not
  if (under.lemma === 'be' && under.tense === 'past' && group.aspect === 'perfect') return 'hypothetical';
  // "their goal is to win"
  if (under.lemma === 'be' && PURPOSES.has(words[under.from - 1]?.lower ?? '')) return 'hypothetical';
  if (DUE_WORDS.has(before) || under.class === 'intention' || under.mood === 'future' || isDue(under)) return 'planned';
  if (SETTLING.has(under.lemma)) return under.negated ? 'denied' : 'planned';
  return 'hypothetical';
}

/** "appears to have collapsed", "is said to have fled": over, though the saying goes on. */
const real = ({ aspect }: VerbGroup, status: Status): Status =>
  aspect === 'perfect' && status === 'ongoing' ? 'occurred' : status;

const TOLD: ReadonlySet<string> = new Set(['saying', 'cognition']);
const isGerund = (words: readonly Word[], { head }: VerbGroup): boolean => words[head]?.lower.endsWith('ing') === true;

/** "failed to agree" did not agree; "did not fail to agree" did; "may fail to agree" is open. */
const avoided = ({ negated }: VerbGroup, status: Status): Status => {
  if (negated) return 'occurred';
  return status === 'planned' || status === 'hypothetical' ? 'hypothetical' : 'denied';
};

/** "without naming", "instead of paying", "rather than leave", "no longer works" */
function isAvoided(words: readonly Word[], { from }: VerbGroup): boolean {
  const [first, second] = [words[from - 2]?.lower ?? '', words[from - 1]?.lower ?? ''];
  if (second === 'without' || (second === 'longer' && first === 'no')) return true;
  return (second === 'of' && first === 'instead') || (second === 'than' && first === 'rather');
}

/** "usually meets", "is often held" */
const isHabitual = (words: readonly Word[], { from, head, aspect }: VerbGroup): boolean =>
  aspect === 'simple' && hasWord(words, { from: Math.max(0, from - 2), to: head }, isHabit);
const isHabit = ({ lower }: Word): boolean => HABITUAL.has(lower);
