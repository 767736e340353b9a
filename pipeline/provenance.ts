import { CHOICES, type Choice, GUESSES } from '../schemas/choice.ts';
import { excludes } from '../schemas/date-value.ts';
import type { Event } from '../schemas/event.ts';
import { isStatedByReviewer, type Mention } from '../schemas/mention.ts';
import { civilWeekday } from './time/calendar.ts';
import { describe } from './time/describe.ts';
import { tag } from './time/tag.ts';

/** Where dates come from, in words: of a mention step by step, of an event from what its reports say. */

type Surroundings = {
  /** A mention by "article:offset of its trigger", as anchors name it. */
  readonly find: (ref: string) => Mention | undefined;
  /** All reports of the same event, in their order. */
  readonly siblings: readonly Mention[];
};

/** A chain of anchors is as long as the story it steps through; more links than this tell nobody anything. */
const LONGEST_CHAIN = 8;

/** From the mention back to what its date rests on: an expression, another clause, the publication date. A link a line. */
export function steps(mention: Mention, { find, siblings }: Surroundings): string[] {
  const chain: string[] = [];
  for (let at: Mention | undefined = mention; at !== undefined && chain.length < LONGEST_CHAIN; ) {
    const before: Mention | undefined = at.anchor.ref === null ? undefined : find(at.anchor.ref);
    chain.push(link(at, before));
    const report = before === undefined ? -1 : siblings.indexOf(before);
    if (report >= 0 && before !== mention) return [...chain, `that is report ${report + 1}`];
    at = before;
  }
  return chain;
}

/** Why one mention has its date, as far as the clause that it hangs on. */
function link(mention: Mention, before: Mention | undefined): string {
  const { expression, rule, date, why, anchor } = mention;
  const outcome = date === null ? `no date (${why})` : date.edtf;
  const other = before === undefined ? '' : ` "${shorten(before.title)}" (${before.date?.edtf ?? 'no date'})`;
  if (rule === 'corrected') return date === null ? outcome : `${reviewed(mention)}: ${outcome}`;
  if (rule === 'event_anchor' && expression) return `the words "${expression.text}" reckon it from${other}: ${outcome}`;
  if (expression) {
    const meaning = tag(expression.text)[0]?.expr;
    const from = seenFrom(anchor);
    return `the words "${expression.text}" (grammar rule ${expression.rule}) mean ${meaning ? describe(meaning) : 'a time'}${from}: ${outcome}`;
  }
  const about = rule in CHOICES ? CHOICES[rule as Choice] : rule;
  const from = anchor.kind === 'publication' || anchor.kind === 'expression' ? `, ${day(anchor.date)}` : '';
  return `${about}${from}${other === '' ? '' : `;${other}`}: ${outcome}`;
}

/** Whose word it is, with the reviewer's note, and what the article says instead. */
function reviewed({ anchor, expression, date }: Mention): string {
  const note = anchor.ref?.replace(/^[^:]*:? ?/, '') ?? '';
  const instead = expression && date?.basis === 'stated' ? `, whatever the words "${expression.text}" say` : '';
  return `${CHOICES.corrected}${note === '' ? '' : ` ("${note}")`}${instead}`;
}

function seenFrom({ kind, date, ref }: Mention['anchor']): string {
  if (kind === 'publication') return `, seen from the publication date, ${day(date)}`;
  return kind === 'expression' ? `, seen from the day of the dateline ("${ref ?? ''}"), ${day(date)}` : '';
}

export const day = (iso: string | null): string => (iso === null ? 'unknown' : `${civilWeekday(iso)} ${iso}`.trim());

const datesOf = (mentions: readonly Mention[]): string[] => [
  ...new Set(mentions.flatMap((m) => (m.date ? [m.date.edtf] : []))),
];

/** By which rule of `decideDate` the event has its date. */
export function agreement(event: Event): string {
  const guesses = event.mentions.filter(({ rule }) => GUESSES.has(rule));
  const founded = event.mentions.filter(({ rule }) => !GUESSES.has(rule) && rule !== 'shared');
  if (founded.length === 0 && datesOf(guesses).length > 1)
    return `${datesOf(guesses).join(' and ')} are guesses from the day of the story: the earliest holds, ${event.date.edtf}`;
  const ignored = datesOf(guesses).filter((edtf) => !datesOf(founded).includes(edtf));
  const told = supported(event, founded.length > 0 ? founded : event.mentions);
  return founded.length === 0 || ignored.length === 0
    ? told
    : `${told}; ${ignored.join(' and ')}, guessed from the day of the story, says nothing beside that`;
}

function supported({ date }: Event, mentions: readonly Mention[]): string {
  const dates = datesOf(mentions);
  if (dates.length < 2) return `all agree on ${date.edtf}`;
  const isReviewed = mentions.some((m) => isStatedByReviewer(m) && m.date?.edtf === date.edtf);
  if (isReviewed) return `${dates.join(' and ')}; the reviewer's word holds, ${date.edtf}`;
  return mentions.some((m) => m.date !== null && excludes(m.date, date))
    ? `${dates.join(' and ')} cannot all be one time; most speaks for ${date.edtf} (the sum of the reports' confidence, copies of one article counted once)`
    : `${dates.join(' and ')} can be one time; the finer bounds are ${date.edtf}`;
}

const SHOWN = 160;

/** On one line, and not too long to be read. */
export const shorten = (text: string): string =>
  (text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()} ...`).replace(/\s+/g, ' ');
