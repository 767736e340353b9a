import type { Kind, Status } from '../../../schemas/mention.ts';
import { CONDITIONALS } from '../lexicon/closed-class.ts';
import { DUE } from '../lexicon/due.ts';
import type { Tie } from './relations.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Segment } from './verb-segment.ts';

/** Verbs of knowing vouch for their content; the other verbs of thought do not. */
const FACTIVE: ReadonlySet<string> = new Set('know regret remember understand realize forget resent'.split(' '));

export function kindOf({ class: verbClass, lemma }: VerbGroup): Kind {
  if (verbClass === 'saying' || verbClass === 'denial') return 'statement';
  return verbClass === 'stative' || verbClass === 'cognition' || lemma === 'have' ? 'state' : 'event';
}

/** What the sentence vouches for, segment by segment: governors first decide for what hangs on them. */
export function statuses(segments: readonly Segment[], ties: readonly Tie[]): Status[] {
  const conditioned = new Set(
    ties.flatMap((tie) => (isCondition(tie.link) && tie.governor !== null ? [tie.governor] : [])),
  );
  const known = new Map<number, Status>();
  const statusAt = (index: number, depth: number): Status => {
    const found = known.get(index);
    if (found) return found;
    const tie = ties[index];
    const group = segments[index]?.group;
    if (!tie || !group) return 'occurred';
    const governor = tie.governor === null || depth > segments.length ? null : tie.governor;
    const above =
      governor === null
        ? null
        : { group: segments[governor]?.group ?? null, status: () => statusAt(governor, depth + 1) };
    const status = decide(group, tie, { above, conditioned: conditioned.has(index) });
    known.set(index, status);
    return status;
  };
  return segments.map((_, index) => statusAt(index, 0));
}

const CONDITIONS: ReadonlySet<string> = new Set(CONDITIONALS);
const isCondition = (link: string | null): boolean => link !== null && CONDITIONS.has(link);

/** "whether the bank misled clients" is what is asked. */
const isOpen = (link: string | null): boolean => link === 'whether' || isCondition(link);

/** "is expected to vote", "are to meet" */
const isDue = ({ lemma, passive, tense, negated }: VerbGroup): boolean =>
  !negated && ((passive && DUE.has(lemma)) || (lemma === 'be' && tense === 'present'));

type Above = { readonly group: VerbGroup | null; readonly status: () => Status };

function decide(
  group: VerbGroup,
  tie: Tie,
  { above, conditioned }: { above: Above | null; conditioned: boolean },
): Status {
  if (isOpen(tie.link)) return 'hypothetical';
  if (group.negated) return 'denied';
  const under = above?.group;
  const isContent = tie.relation === 'content';
  if (isContent && under?.class === 'denial' && !under.negated) return 'denied';
  if (group.mood === 'future') return 'planned';
  if (group.mood !== null)
    return isContent && group.mood === 'conditional' && under?.tense === 'past' ? 'planned' : 'hypothetical';
  if (group.form === 'infinitive')
    return under && (under.class === 'intention' || under.mood === 'future' || isDue(under))
      ? 'planned'
      : 'hypothetical';
  if (isContent && under?.class === 'cognition' && !FACTIVE.has(under.lemma)) return 'hypothetical';
  if (conditioned && group.tense !== 'past') return 'hypothetical';
  if (isContent && under?.class === 'intention') return 'planned';
  if (group.form === 'participle') return group.tense === 'past' ? 'occurred' : (above?.status() ?? 'occurred');
  if (tie.relation === 'coordinate' && above && group.tense === 'none') return above.status();
  // "has been in force since May"
  return group.tense === 'present' ? 'ongoing' : 'occurred';
}
