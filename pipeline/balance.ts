import { eventViolations, timelineChecks, violations } from '../schemas/checks.ts';
import { Event } from '../schemas/event.ts';
import { compareKeys, type OrderKey } from '../schemas/event-order.ts';
import type { Mention } from '../schemas/mention.ts';
import type { Note } from './note.ts';

export type Lists = { readonly events: readonly Event[]; readonly unresolved: readonly Mention[] };

/** A bug of ours that would publish something false. The run ends and nothing is published. */
class Imbalance extends Error {}

export type Counts = {
  readonly inputs: number;
  readonly doubles: number;
  readonly articles: number;
  readonly rejected: number;
  readonly mentions: number;
  readonly in_events: number;
  readonly unresolved: number;
  readonly events: number;
};

const EQUATIONS: readonly { readonly says: string; readonly holds: (counts: Counts) => boolean }[] = [
  {
    says: 'inputs = articles + rejects + doubles',
    holds: (n) => n.inputs === n.articles + n.rejected + n.doubles,
  },
  {
    says: 'mentions = in events + unresolved',
    holds: (n) => n.mentions === n.in_events + n.unresolved,
  },
];

/** What was made anew in this run: the rest passed this in an earlier one. `order` is that of all events. */
export type Checked = Lists & { readonly order: readonly OrderKey[] };

/** Throws unless nothing was lost on the way and the lists are in order. */
export function assertBalance(counts: Counts, { order, ...lists }: Checked): void {
  const broken = EQUATIONS.find(({ holds }) => !holds(counts));
  if (broken !== undefined)
    throw new Imbalance(`the counts do not balance: ${broken.says} does not hold for ${JSON.stringify(counts)}`);
  const [check] = violations(timelineChecks, lists);
  if (check !== undefined) throw new Imbalance(`the timeline fails its check ${check.name}: ${check.about}`);
  const unsorted = order.findIndex((key, i) => i > 0 && compareKeys(order[i - 1] ?? key, key) >= 0);
  if (unsorted !== -1) throw new Imbalance(`the timeline is out of order, or has an id twice: ${order[unsorted]?.id}`);
}

export type Soundness =
  | { readonly ok: true; readonly event: Event }
  /** Its mentions are unresolved instead, and say why. */
  | { readonly ok: false; readonly unresolved: readonly Mention[]; readonly note: Note };

/**
 * An event that passes every check, or what is left of one that does not: a wrong date is worse than none, and one bug must not cost the
 * batch.
 */
export function soundness(event: Event): Soundness {
  const parsed = Event.safeParse(event);
  const name = parsed.success ? eventViolations(event)[0] : `schema: ${parsed.error.issues[0]?.path.join('.')}`;
  if (parsed.success && name === undefined) return { ok: true, event: parsed.data };
  const why = `its event failed the check ${name}: a bug of annals, please report it`;
  return {
    ok: false,
    unresolved: event.mentions.map((mention) => ({ ...mention, date: null, why })),
    note: { code: 'unsound_event', about: event.id, message: `${event.title}: ${why}` },
  };
}

/** Keeps the events that pass every check. */
export function soundEvents({ events, unresolved }: Lists): Lists & { readonly notes: readonly Note[] } {
  const sound: Event[] = [];
  const undated: Mention[] = [...unresolved];
  const notes: Note[] = [];
  for (const event of events) {
    const checked = soundness(event);
    if (checked.ok) sound.push(checked.event);
    else {
      for (const mention of checked.unresolved) undated.push(mention);
      notes.push(checked.note);
    }
  }
  return { events: sound, unresolved: undated, notes };
}
