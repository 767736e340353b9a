import type { Conflict, Event } from '../../../schemas/event.ts';
import { compareText } from '../../../schemas/event-order.ts';
import type { Mention } from '../../../schemas/mention.ts';
import { undatedQuote } from '../table/mention-facts.ts';
import { nameOf } from '../words/names.ts';
import { countedIn, isCountry, meaning, wordsOf } from '../words/words.ts';
import type { DateDecision } from './event-date.ts';

/** "article_id:start", as `annals explain` takes it. */
const placeOf = ({ article_id, start }: Mention): string => `${article_id}:${start}`;

/** What was said, and who says it: "12 people (a:40, b:7)". */
const told = (value: string, by: readonly Mention[]): string => `${value} (${by.map(placeOf).join(', ')})`;

type Claims = ReadonlyMap<string, readonly Mention[]>;

const claimed = (mentions: readonly Mention[], valuesOf: (mention: Mention) => readonly string[]): Claims => {
  const claims = new Map<string, Mention[]>();
  for (const mention of mentions) {
    for (const value of new Set(valuesOf(mention))) {
      const by = claims.get(value);
      if (by === undefined) claims.set(value, [mention]);
      else by.push(mention);
    }
  }
  return claims;
};

const asConflict = (field: string, claims: Claims): Conflict[] =>
  claims.size < 2 ? [] : [{ field, values: [...claims].map(([value, by]) => told(value, by)).sort(compareText) }];

/** Days that exclude each other, then one moment told with different clock times. */
const dateConflicts = ({ agreeing, rejected }: DateDecision): Conflict[] => {
  if (rejected.length > 0) {
    const votes = [...agreeing, ...rejected];
    const claims = new Map(votes.map(({ date, mentions }) => [date.edtf, mentions]));
    return asConflict('date', claims);
  }
  const timed = agreeing.flatMap(({ mentions }) => mentions).filter(({ date }) => date?.time !== undefined);
  return asConflict(
    'date',
    claimed(timed, ({ date }) => [`${date?.start} ${date?.time}`]),
  );
};

/** One thing counted with different outcomes by different articles: "killed 5 people", "killed 7 people". */
const numberConflicts = (mentions: readonly Mention[]): Conflict[] => {
  if (mentions.every(({ article_id }) => article_id === mentions[0]?.article_id)) return [];
  const byUnit = new Map<string, { mention: Mention; value: string; said: string }[]>();
  for (const mention of mentions) {
    for (const { unit, value } of countedIn(wordsOf(undatedQuote(mention)))) {
      const entry = { mention, value, said: `${value} ${unit}` };
      const known = byUnit.get(meaning(unit));
      if (known === undefined) byUnit.set(meaning(unit), [entry]);
      else known.push(entry);
    }
  }
  return [...byUnit]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, entries]) => {
      if (new Set(entries.map(({ value }) => value)).size < 2) return [];
      if (new Set(entries.map(({ mention }) => mention.article_id)).size < 2) return [];
      const claims = new Map<string, Mention[]>();
      for (const { said, mention } of entries) claims.set(said, [...(claims.get(said) ?? []), mention]);
      return asConflict('number', claims);
    });
};

const tokensOf = (place: string): string => nameOf(place).tokens.join(' ');

/** The one town, or the one country, that a mention names; null where it names several. */
const onlyPlace = ({ places }: Mention, country: boolean): string | null => {
  const [place, ...more] = places.filter((name) => isCountry(tokensOf(name)) === country);
  return more.length > 0 ? null : (place ?? null);
};

/** Two towns, or two countries, told by different articles. */
const placeConflicts = (mentions: readonly Mention[]): Conflict[] =>
  [true, false].flatMap((country) => {
    const spelling = new Map<string, string>();
    const claims = claimed(mentions, (mention) => {
      const place = onlyPlace(mention, country);
      if (place === null) return [];
      const key = tokensOf(place);
      spelling.set(key, spelling.get(key) ?? place);
      return [key];
    });
    const articles = new Set([...claims.values()].flat().map(({ article_id }) => article_id));
    return articles.size < 2
      ? []
      : asConflict('place', new Map([...claims].map(([key, by]) => [spelling.get(key) ?? key, by])));
  });

/** Where the reports of one event disagree, and who says what. */
export const conflictsOf = (mentions: readonly Mention[], decision: DateDecision): Conflict[] => [
  ...dateConflicts(decision),
  ...numberConflicts(mentions),
  ...placeConflicts(mentions),
];

/** An event that would be one with another, if the two did not differ in this. */
export type Opposed = { readonly other: Pick<Event, 'id' | 'status' | 'date'>; readonly on: 'date' | 'status' };

const differing = (on: Opposed['on'], event: Opposed['other']): string =>
  `${on === 'date' ? event.date.edtf : event.status} (${event.id})`;

/** The event, with a conflict for what each event is opposed to it on: its day, or whether it is so. */
export const opposing = (event: Event, opposed: readonly Opposed[]): Event => {
  const conflicts = (['date', 'status'] as const).flatMap((field): Conflict[] => {
    const others = opposed.filter(({ on }) => on === field).map(({ other }) => differing(field, other));
    const values = new Set([differing(field, event), ...others]);
    return values.size < 2 ? [] : [{ field, values: [...values].sort(compareText) }];
  });
  return conflicts.length === 0 ? event : { ...event, conflicts: [...event.conflicts, ...conflicts] };
};
