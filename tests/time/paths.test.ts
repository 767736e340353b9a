import { expect, it } from 'vitest';
import { english } from '../../pipeline/time/lang/en/lexicon.ts';
import { FINAL, GROUPS, rules } from '../../pipeline/time/lang/en/rules.ts';
import { tag } from '../../pipeline/time/tag.ts';
import { type Accept, type Node, trie } from '../../pipeline/time/trie.ts';

/** Numbers by their shape, and units that a calendar has; the second where a path asks twice. */
const SAMPLES: Record<string, readonly string[]> = {
  unit: ['year', 'year'],
  units: ['years'],
  day: ['3', '5', '7'],
  dayth: ['3rd', '5th', '7th'],
  monthNumber: ['6', '7'],
  hour: ['8'],
  minute: ['30'],
  yy: ['16'],
  fraction: ['2 1/2'],
  dotted: ['12.06.2023'],
  hourDotMinute: ['8.30'],
  hhmm: ['1630'],
  year: ['2015', '2016'],
  decade: ['1990s'],
  decadeShort: ['90s'],
};

/** A phrase of each type that patterns build on. */
const PHRASES: Record<string, readonly string[]> = {
  amount: ['four'],
  length: ['two weeks', 'three days'],
  alength: ['a week', 'a day'],
  daypart: ['Sunday night', 'Monday morning'],
  range: ['June 3-5'],
  adjective: ['two-day'],
  centuryadjective: ['19th-century', '20th-century'],
  reference: ['now'],
  day: ['June 3', 'June 5'],
  weekday: ['Monday', 'Tuesday'],
  stepped: ['last Friday', 'last Saturday'],
  unit: ['last year', 'next year'],
  shift: ['two weeks ago', 'two weeks from now'],
  month: ['June', 'July'],
  weakmonth: ['May', 'March'],
  year: ['2015', '2016'],
  weakseason: ['the Spring', 'the fall'],
  season: ['Spring 2015', 'winter 2015'],
  quarter: ['the second quarter', 'the third quarter'],
  half: ['the first half of 2015', 'the second half of 2015'],
  decade: ['the 1990s', 'the 2000s'],
  century: ['the 19th century', 'the 20th century'],
  holiday: ['Christmas', 'Easter'],
  turn: ['June of last year', 'July of last year'],
  part: ['early 2018', 'late 2018'],
  timed: ['8 p.m. on Monday', '8 p.m. on Tuesday'],
  about: ['about 2015', 'about 2016'],
  run: ['the past few weeks'],
  clock: ['8 p.m.'],
  clock12: ['8:30 p.m.'],
};

/** What counts on where a path asks for the other: from the 3rd to the 5 June. */
const SAME: Record<string, string> = { $dayth: '$day' };

const title = (word: string): string => word.replace(/^[a-z]/, (c) => c.toUpperCase());
const isCapital = (word: string): boolean => english.get(word)?.every((w) => w.capital) ?? false;
const words = (category: string): string[] =>
  [...english]
    .filter(([, all]) => all.some((w) => w.senses.some((s) => s.category === category)))
    .map(([w, all]) => (all.some((one) => one.capital) ? title(w) : w));

/** What a label reads, the `nth` time that the path asks for it. */
function written(label: string, nth: number): string {
  const choices = label.startsWith('$')
    ? (SAMPLES[label.slice(1)] ?? words(label.slice(1)))
    : label.startsWith('@')
      ? (PHRASES[label.slice(1)] ?? [])
      : [label === '--' ? '-' : isCapital(label) ? title(label) : label];
  const choice = choices[Math.min(nth, choices.length - 1)];
  if (choice === undefined) throw new Error(`nothing to write for ${label}`);
  return choice;
}

/** No space before these, none after those. */
const glued = (before: string, after: string): boolean =>
  [',', '-', '/', ':', '’s'].includes(after) ||
  ['-', '/', ':'].includes(before) ||
  (before === '’' && /^\d/.test(after));

type Path = { labels: readonly string[]; accept: Accept };

function* pathsOf(node: Node, labels: readonly string[] = []): Generator<Path> {
  if (node.accept) yield { labels, accept: node.accept };
  for (const [label, next] of node.edges) yield* pathsOf(next, [...labels, label]);
}

/** The path's text in a sentence, and where its expression stands. */
function sentence({ labels, accept }: Path): { text: string; start: number; end: number } {
  let text = 'They went';
  let [start, end] = [0, 0];
  const seen = new Map<string, number>();
  labels.forEach((label, i) => {
    const sort = SAME[label] ?? label;
    const nth = seen.get(sort) ?? 0;
    seen.set(sort, nth + 1);
    text += i > 0 && glued(labels[i - 1] ?? '', label === '’' ? '' : written(label, nth)) ? '' : ' ';
    if (i === accept.before) start = text.length;
    text += written(label, nth);
    if (i === labels.length - 1 - accept.after) end = text.length;
  });
  return { text: `${text} there.`, start, end };
}

/** Paths that are read another way, or not at all, by design. */
const SHADOWED: ReadonlyMap<string, string> = new Map([
  ['year/spoken', 'only hundreds from eleven to twenty begin a year'],
  ['year/spoken-ones', 'the same'],
  ['year/spoken-oh', 'the same'],
  ['year/spoken-hundred', 'the same'],
  ['year/spoken-teen', 'only ten and more'],
  ['september-11', 'one day has that name'],
  ['nine-eleven', 'one day has that name'],
  ['list/three', 'as two, only neighbours of one sort'],
  ['list/both', 'as without "both", only neighbours of one sort'],
  ['range/comma-year', 'only where the first day has its year'],
  ['range', 'a number behind a year is a month before it is an hour'],
  ['nth-unit', 'a period holds days, weeks and months'],
  ['last-unit', 'a period holds days, weeks and months'],
  ['weekend/of', 'the week of a day, but not its year'],
  ['reference/today-s', 'only today stands for the present'],
  ['length/and', 'only a length and one of the next smaller unit'],
  ['of-year', 'a season of a year is read as such, and what has its year takes no other'],
  ['part/edge', 'the dawn of a day is a part of that day'],
  ['holiday-sunday', 'only Easter is a Sunday'],
  ['set/every-nth', '"every second" is "every other"'],
  ['list', 'only two neighbours of one sort are one stretch: "Monday and Tuesday", not "Christmas and last year"'],
  ['day-of-month', 'only of a month, and the phrase for @unit is a year'],
  ['day-month', '"3rd" is an ordinal as "third" is: ordinal-month reads the same'],
  ['day-month-year', '"3rd" is an ordinal as "third" is: ordinal-month reads the same'],
]);

it('every path of the grammar reads itself back, or is part of a longer reading', () => {
  const all = [...pathsOf(trie(rules, GROUPS))].filter(({ accept }) => FINAL.has(accept.rule.type));
  expect(all.length).toBeGreaterThan(1000);
  const lost = new Map<string, string>();
  for (const path of all) {
    const { text, start, end } = sentence(path);
    const { id, type } = path.accept.rule;
    const read = tag(text);
    const found =
      type === 'nothing'
        ? read.every((e) => e.start >= end || e.end <= start)
        : read.some((e) => e.start <= start && e.end >= end && (e.rule === id || e.end - e.start > end - start));
    if (!found && !SHADOWED.has(id))
      lost.set(
        `${id}: ${path.labels.join(' ')}`,
        `${text} -> ${read.map((e) => `${text.slice(e.start, e.end)} (${e.rule})`)}`,
      );
  }
  expect([...lost]).toEqual([]);
});
