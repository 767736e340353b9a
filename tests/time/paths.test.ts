import { expect, it } from 'vitest';
import { english } from '../../pipeline/time/lang/en/lexicon.ts';
import { FINAL, GROUPS, rules } from '../../pipeline/time/lang/en/rules.ts';
import { tag } from '../../pipeline/time/tag.ts';
import { type Accept, type Node, trie } from '../../pipeline/time/trie.ts';

/** Numbers by their shape, and units that a calendar has; the second where a path asks twice. */
const SAMPLES: Record<string, readonly string[]> = {
  unit: ['Year', 'Year'],
  units: ['Years'],
  day: ['3', '5'],
  dayth: ['3rd', '5th'],
  monthNumber: ['6', '7'],
  hour: ['8'],
  minute: ['30'],
  yy: ['16'],
  fraction: ['2 1/2'],
  year: ['2015', '2016'],
  decade: ['1990s'],
  decadeShort: ['90s'],
};

/** A phrase of each type that patterns build on. */
const PHRASES: Record<string, readonly string[]> = {
  amount: ['Four'],
  length: ['Two Weeks', 'Three Days'],
  alength: ['A Week', 'A Day'],
  daypart: ['Sunday Night', 'Monday Morning'],
  range: ['June 3-5'],
  reference: ['Now'],
  day: ['June 3', 'June 5'],
  weekday: ['Monday', 'Tuesday'],
  stepped: ['Last Friday', 'Last Saturday'],
  unit: ['Last Year', 'Next Year'],
  shift: ['Two Weeks Ago', 'Two Weeks From Now'],
  month: ['June', 'July'],
  weakmonth: ['May', 'March'],
  year: ['2015', '2016'],
  weakseason: ['The Spring', 'The Fall'],
  season: ['Spring 2015', 'Winter 2015'],
  quarter: ['The Second Quarter', 'The Third Quarter'],
  half: ['The First Half Of 2015', 'The Second Half Of 2015'],
  decade: ['The 1990s', 'The 2000s'],
  century: ['The 19th Century', 'The 20th Century'],
  holiday: ['Christmas', 'Easter'],
  turn: ['June Of Last Year', 'July Of Last Year'],
  part: ['Early 2018', 'Late 2018'],
  timed: ['8 P.M. On Monday', '8 P.M. On Tuesday'],
  about: ['About 2015', 'About 2016'],
  run: ['The Past Few Weeks'],
  clock: ['8 P.M.'],
  clock12: ['8:30 P.M.'],
};

const title = (word: string): string => word.replace(/^[a-z]/, (c) => c.toUpperCase());
const words = (category: string): string[] =>
  [...english]
    .filter(([, all]) => all.some((w) => w.senses.some((s) => s.category === category)))
    .map(([w]) => title(w));

/** What a label reads, the `nth` time that the path asks for it. */
function written(label: string, nth: number): string {
  const choices = label.startsWith('$')
    ? (SAMPLES[label.slice(1)] ?? words(label.slice(1)))
    : label.startsWith('@')
      ? (PHRASES[label.slice(1)] ?? [])
      : [label === '--' ? '-' : title(label)];
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
    const nth = seen.get(label) ?? 0;
    seen.set(label, nth + 1);
    text += i > 0 && glued(labels[i - 1] ?? '', label === '’' ? '' : written(label, nth)) ? '' : ' ';
    if (i === accept.before) start = text.length;
    text += written(label, nth);
    if (i === labels.length - 1 - accept.after) end = text.length;
  });
  return { text: `${text} there.`, start, end };
}

/** Paths that are read another way by design. */
const SHADOWED: ReadonlyMap<string, string> = new Map([
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
