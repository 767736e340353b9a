import { CONFIDENCE } from '../../schemas/choice.ts';
import type { Clause } from '../../schemas/clause.ts';
import { isAbsolute, needsEvent } from '../time/absolute.ts';
import { type Bounds, exactly, WHY } from '../time/bounds.ts';
import type { Day } from '../time/calendar.ts';
import type { Lean } from '../time/cycle.ts';
import { resolve } from '../time/resolve.ts';
import type { TimeExpression } from '../time/tag.ts';
import type { Attached } from './attach.ts';
import type { Dated } from './dated.ts';
import { children } from './ties.ts';

/** What the choice looks at besides the clause itself. */
export type Scene = {
  readonly text: string;
  readonly now: Day | null;
  readonly clauses: readonly Clause[];
  readonly attached: readonly Attached[];
  /** Rank of each clause's sentence among the article's sentences: 0 is the lead. */
  readonly sentence: readonly number[];
};

/** The last dated statement, event and time of the story so far. */
export type Story = {
  readonly speeches: Map<string, number>;
  lastStatement: number | null;
  lastEvent: number | null;
  focus: Bounds | null;
};

/** How far clauses may ask each other for dates; sentences hang together no deeper. */
const DEPTH = 5;

const UNDATED = 'no time expression in reach of this clause, and no dated clause that it hangs on';
const EARLIER = /^(?:earlier|previously|formerly|once|before)\b/i;

/** Chooses the date of every clause of an article, in the order of the text; see CHOICES for the order of evidence. */
export function chooseDates(scene: Scene): Dated[] {
  const found = new Map<number, Dated>();
  const story: Story = { speeches: new Map(), lastStatement: null, lastEvent: null, focus: null };
  const kids = children(scene.clauses);
  const seeking = new Set<number>();
  let cut = false;
  const dateOf = (index: number): Dated => {
    const known = found.get(index);
    if (known) return known;
    // a clause that is asked for while its own date is being sought has none to give; what came of that is not final
    if (seeking.has(index) || seeking.size >= DEPTH) {
      cut = true;
      return none();
    }
    if (seeking.size === 0) cut = false;
    seeking.add(index);
    const dated = choose(scene, index, { dateOf, story, kids });
    seeking.delete(index);
    if (!cut || seeking.size === 0) found.set(index, dated);
    return dated;
  };
  for (const sentence of bySentence(scene)) {
    for (const index of sentence) dateOf(index);
    for (const index of sentence) remember(scene, story, { index, dated: dateOf(index) });
  }
  return scene.clauses.map((_, index) => dateOf(index));
}

function bySentence({ clauses }: Scene): number[][] {
  const groups = new Map<number, number[]>();
  clauses.forEach((clause, index) => {
    const group = groups.get(clause.passage);
    if (group) group.push(index);
    else groups.set(clause.passage, [index]);
  });
  return [...groups.values()];
}

type Means = {
  readonly dateOf: (index: number) => Dated;
  readonly story: Story;
  readonly kids: ReadonlyMap<number, readonly number[]>;
};

const none = (why: string = UNDATED): Dated => ({
  bounds: null,
  why,
  basis: 'relative',
  choice: 'none',
  from: { kind: 'none' },
  expression: null,
  confidence: CONFIDENCE.none,
});

/** The first evidence that gives a date; else the first that gives a reason. */
function choose(scene: Scene, index: number, means: Means): Dated {
  let reason: Dated | null = null;
  for (const evidence of EVIDENCE) {
    const dated = evidence(scene, index, means);
    if (dated?.bounds) return dated;
    reason ??= dated;
  }
  return reason ?? none(scene.now === null ? `${UNDATED}; ${WHY.publication}` : UNDATED);
}

type Evidence = (scene: Scene, index: number, means: Means) => Dated | null;

const ownExpression: Evidence = (scene, index, { story, dateOf }) => {
  const clause = scene.clauses[index];
  if (!clause) return null;
  let failed: Dated | null = null;
  for (const read of scene.attached[index]?.dating ?? []) {
    if (needsEvent(read.expr)) continue;
    const dated = expressed(scene, clause, { read, focus: story.focus, speech: speechDay(scene, clause, dateOf) });
    if (dated.bounds && !isTooLate(scene, clause, dated.bounds)) return dated;
    failed ??= dated;
  }
  return (
    failed && {
      ...failed,
      bounds: null,
      why: failed.why ?? 'the expression lies after publication, but the clause is past',
    }
  );
};

/** Speech is dated from the day of speaking, where that is known to the day. */
function speechDay({ clauses, now }: Scene, clause: Clause, dateOf: Means['dateOf']): Day | null {
  const governor = clause.relation === 'content' && clause.governor !== null ? clauses[clause.governor] : undefined;
  if (clause.governor === null || governor?.kind !== 'statement' || clause.quotation === null) return now;
  const { bounds } = dateOf(clause.governor);
  return bounds !== null && bounds.start !== null && bounds.start === bounds.end ? bounds.start : now;
}

type Expressed = { readonly read: TimeExpression; readonly focus: Bounds | null; readonly speech: Day | null };

function expressed({ text, now }: Scene, clause: Clause, { read, focus, speech }: Expressed): Dated {
  const resolution = resolve(read.expr, { now: speech, lean: leanOf(clause, read), focus, event: null });
  const absolute = isAbsolute(read.expr);
  const vague = resolution.ok && resolution.bounds.approximate;
  return {
    bounds: resolution.ok ? resolution.bounds : null,
    why: resolution.ok ? null : `"${text.slice(read.start, read.end)}": ${WHY[resolution.why]}`,
    basis: absolute ? 'stated' : 'relative',
    choice: 'expression',
    from: absolute || now === null ? { kind: 'none' } : { kind: 'publication' },
    expression: { read, resolution },
    confidence: CONFIDENCE.expression - (vague ? 0.1 : 0) - (read.expr.kind === 'reference' ? 0.3 : 0),
  };
}

/** The tense of the clause leans a bare weekday or month; where it says nothing, the words around it do. */
const leanOf = ({ tense, status }: Clause, read: TimeExpression): Lean =>
  tense === 'past' && status !== 'planned' ? 'past' : tense === 'future' || status === 'planned' ? 'future' : read.lean;

/** A past-tense clause is never after publication. */
const isTooLate = ({ now }: Scene, { tense, status }: Clause, { start }: Bounds): boolean =>
  now !== null && start !== null && start > now && tense === 'past' && status === 'occurred';

const inherit = (dated: Dated, to: Pick<Dated, 'choice' | 'from'>, bounds: Bounds | null = dated.bounds): Dated => ({
  ...dated,
  ...to,
  bounds,
  basis: 'inherited',
  expression: null,
  confidence: Math.min(dated.confidence, CONFIDENCE[to.choice]),
});

/** "made one day after he spoke": whichever of the two has a date gives it to the other. */
const eventAnchor: Evidence = (scene, index, { dateOf, kids }) => {
  const clause = scene.clauses[index];
  if (!clause) return null;
  const own = scene.attached[index]?.dating.find((e) => needsEvent(e.expr));
  if (own) {
    const other = (kids.get(index) ?? []).find((k) => isAnchorOf(scene, k, own));
    return other === undefined ? null : shiftFrom(scene, own, { other, sign: 1, dateOf });
  }
  if (clause.governor === null) return null;
  const above = scene.attached[clause.governor]?.dating.find((e) => needsEvent(e.expr));
  return above && isAnchorOf(scene, index, above)
    ? shiftFrom(scene, above, { other: clause.governor, sign: -1, dateOf })
    : null;
};

const isAnchorOf = ({ clauses }: Scene, index: number, { end }: TimeExpression): boolean => {
  const clause = clauses[index];
  return clause !== undefined && (clause.link === 'after' || clause.link === 'before') && clause.start >= end;
};

type Other = { readonly other: number; readonly sign: 1 | -1; readonly dateOf: Means['dateOf'] };

function shiftFrom(scene: Scene, read: TimeExpression, { other, sign, dateOf }: Other): Dated | null {
  if (read.expr.kind !== 'shift') return null;
  const from = dateOf(other);
  if (!from.bounds) return null;
  const expr = { ...read.expr, sign: (read.expr.sign * sign) as 1 | -1 };
  const resolution = resolve(expr, { now: scene.now, lean: null, focus: null, event: from.bounds });
  return {
    bounds: resolution.ok ? resolution.bounds : null,
    why: resolution.ok ? null : WHY[resolution.why],
    basis: 'relative',
    choice: 'event_anchor',
    from: { kind: 'event', clause: other },
    expression: { read: { ...read, expr }, resolution },
    confidence: Math.min(from.confidence, CONFIDENCE.event_anchor),
  };
}

/** "On Friday, they met and agreed": a frame holds for all; "arrested in 2015 and sentenced" only says: not before. */
const coordination: Evidence = (scene, index, { dateOf }) => {
  const clause = scene.clauses[index];
  const peer = clause?.relation === 'coordinate' && clause.governor !== null ? clause.governor : null;
  if (!clause || peer === null || EARLIER.test(clause.title)) return null;
  const dated = dateOf(peer);
  const first = scene.clauses[peer];
  if (!dated.bounds || !first || dated.bounds.end === null || clause.tense !== first.tense) return null;
  const from = { kind: 'event', clause: peer } as const;
  const framed = dated.expression !== null && dated.expression.read.end <= first.trigger.start;
  if (framed) {
    const ownSubject = clause.subject !== null && clause.subject !== first.subject;
    const inherited = inherit(dated, { choice: 'frame', from });
    return ownSubject ? { ...inherited, confidence: inherited.confidence - 0.3 } : inherited;
  }
  const days = (dated.bounds.end ?? 0) - (dated.bounds.start ?? 0);
  if (days < 7 || dated.choice === 'same_speech') return inherit(dated, { choice: 'shared_subject', from });
  const end = scene.now;
  const until: Bounds = { ...dated.bounds, end, precision: end === null ? dated.bounds.precision : 'interval' };
  return end !== null && (dated.bounds.start ?? 0) > end
    ? null
    : inherit(dated, { choice: 'later_in_sentence', from }, until);
};

/** "speaking on Monday, said", "while they were meeting": one time for both, whichever names it. */
const sameTime: Evidence = (scene, index, { dateOf, kids }) => {
  const clause = scene.clauses[index];
  if (!clause) return null;
  if (isSimultaneous(clause) && clause.governor !== null) {
    const dated = dateOf(clause.governor);
    if (dated.bounds) return inherit(dated, { choice: 'same_time', from: { kind: 'event', clause: clause.governor } });
  }
  const setIn = (kids.get(index) ?? []).find((k) => {
    const kid = scene.clauses[k];
    return kid !== undefined && isSimultaneous(kid) && (scene.attached[k]?.dating.length ?? 0) > 0;
  });
  if (setIn === undefined) return null;
  const dated = dateOf(setIn);
  return dated.bounds ? inherit(dated, { choice: 'same_time', from: { kind: 'event', clause: setIn } }) : null;
};

const isSimultaneous = ({ relation, aspect, link, tense }: Clause): boolean =>
  (relation === 'participial' && aspect === 'progressive' && tense === 'none' && link === null) ||
  (relation === 'adverbial' && (link === 'when' || link === 'while' || link === 'as'));

/** What goes on or holds while it is said has the date of the saying. */
const reportedState: Evidence = (scene, index, { dateOf }) => {
  const clause = scene.clauses[index];
  if (clause?.relation !== 'content' || clause.governor === null || clause.status !== 'ongoing') return null;
  const dated = dateOf(clause.governor);
  if (!dated.bounds || scene.clauses[clause.governor]?.kind !== 'statement') return null;
  const bounds: Bounds = { ...dated.bounds, extent: 'throughout', approximate: true };
  return inherit(dated, { choice: 'reported_state', from: { kind: 'event', clause: clause.governor } }, bounds);
};

const SPOKEN = /^(?:statement|remark|comment|announcement|speech|warning|appeal)s?$/;

/** Further words of a speaker whose speech has a date; "the statements were made" takes up the last of them. */
const sameSpeech: Evidence = (scene, index, { dateOf, story }) => {
  const clause = scene.clauses[index];
  if (clause?.kind !== 'statement' || clause.tense === 'future' || clause.status !== 'occurred') return null;
  if (clause.relation !== 'main' && clause.relation !== 'coordinate') return null;
  const speaker = clause.subject;
  const takesUp = speaker === null && SPOKEN.test(clause.trigger.lemma);
  const first = takesUp ? story.lastStatement : speaker === null ? null : story.speeches.get(speaker);
  if (first === undefined || first === null || first === index) return null;
  const dated = dateOf(first);
  const from = { kind: 'event', clause: first } as const;
  return dated.bounds ? inherit(dated, { choice: 'same_speech', from }) : { ...none(dated.why ?? UNDATED), from };
};

/** The story goes on from a sentence that has a day. */
const narrative: Evidence = (scene, index, { dateOf, story }) => {
  const clause = scene.clauses[index];
  if (!clause || !isSimplePast(clause) || story.lastEvent === null || isSetBack(scene, clause)) return null;
  const before = scene.clauses[story.lastEvent];
  if (!before || (scene.sentence[index] ?? 0) - (scene.sentence[story.lastEvent] ?? 0) !== 1) return null;
  const dated = dateOf(story.lastEvent);
  return dated.bounds
    ? inherit(dated, { choice: 'narrative', from: { kind: 'event', clause: story.lastEvent } })
    : null;
};

const isSimplePast = ({ tense, aspect, status, relation, form }: Clause): boolean =>
  tense === 'past' &&
  aspect === 'simple' &&
  status === 'occurred' &&
  form === 'finite' &&
  (relation === 'main' || relation === 'coordinate');

/** "Earlier, he said": the clause steps back from the story's time. */
const isSetBack = ({ text }: Scene, { reach }: Clause): boolean =>
  EARLIER.test(text.slice(reach.start, reach.start + 16));

/** How many sentences are the lead: what they tell as news happened on the day of publication or the one before. */
const LEAD = 2;

const lead: Evidence = (scene, index) => {
  const clause = scene.clauses[index];
  if (!clause || (scene.sentence[index] ?? LEAD) >= LEAD || !isSimplePast(clause) || isSetBack(scene, clause))
    return null;
  if (clause.kind !== 'statement') return null;
  return published(scene, 'lead', { approximate: false });
};

const present: Evidence = (scene, index) => {
  const clause = scene.clauses[index];
  if (clause?.status !== 'ongoing' || clause.kind !== 'event' || clause.relation === 'content') return null;
  return clause.aspect === 'progressive' && clause.form === 'finite'
    ? published(scene, 'present', { approximate: true })
    : null;
};

function published({ now }: Scene, choice: 'lead' | 'present', { approximate }: { approximate: boolean }): Dated {
  if (now === null) return none(WHY.publication);
  const extent = approximate ? 'throughout' : 'within';
  return {
    bounds: { ...exactly(now, now, 'day'), approximate, extent },
    why: null,
    basis: 'publication',
    choice,
    from: { kind: 'publication' },
    expression: null,
    confidence: CONFIDENCE[choice],
  };
}

const EVIDENCE: readonly Evidence[] = [
  ownExpression,
  eventAnchor,
  coordination,
  sameTime,
  reportedState,
  sameSpeech,
  narrative,
  lead,
  present,
];

/** After a sentence is dated, what the next ones may step from. */
function remember({ clauses }: Scene, story: Story, { index, dated }: { index: number; dated: Dated }): void {
  const clause = clauses[index];
  if (!clause) return;
  const { bounds } = dated;
  if (clause.kind === 'statement' && clause.status === 'occurred' && clause.form !== 'infinitive') {
    const speaker = clause.subject;
    if (
      dated.expression !== null ||
      dated.choice === 'lead' ||
      dated.choice === 'event_anchor' ||
      dated.choice === 'same_time' ||
      (speaker !== null && !story.speeches.has(speaker))
    ) {
      if (speaker !== null) story.speeches.set(speaker, index);
    }
    if (bounds !== null) story.lastStatement = index;
  }
  if (bounds?.start === null || bounds?.end === null || bounds === null) return;
  if (dated.expression !== null && bounds.precision !== 'interval') story.focus = bounds;
  const isDay = bounds.end - bounds.start < 2;
  if (
    isDay &&
    dated.expression !== null &&
    clause.status === 'occurred' &&
    (clause.relation === 'main' || clause.relation === 'coordinate')
  )
    story.lastEvent = index;
}
