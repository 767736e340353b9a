import { readFileSync } from 'node:fs';
import { FILLER } from './filler.ts';

const FOLDER = new URL('../../', import.meta.url);
const INPUT = ['000_7964755bb1dde533.txt', '004_83f71c9b77ab395e.txt'];

export const MEGA = 1e6;

/** A string of one piece, as files give: one that is joined is a tree that each charCodeAt walks. */
export const flat = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');
const read = (path: string): string => readFileSync(new URL(path, FOLDER), 'utf8');

export const published = (): string[] => INPUT.map((name) => flat(read(`input/${name}`)));

/**
 * Articles of some 3 kB with about as many times as news has, 3 a kilobyte: every phrasing of the cases, so no two sentences
 * with a time are alike; and the two articles of the project.
 */
export function articles(): string[] {
  const lines = read('tests/time/en.cases.txt').split('\n');
  const phrasings = lines.flatMap((line) => (line.startsWith('  ') ? [line.trim().replace(/[[\]{}]/g, '')] : []));
  const filler = (i: number): string => FILLER[i % FILLER.length] ?? '';
  const made = [];
  for (let i = 0; i < phrasings.length; i += 10) {
    const sentences = phrasings.slice(i, i + 10).map((one, k) => `${one} ${filler(i + k)} ${filler(i + 3 * k + 1)}`);
    made.push(flat(sentences.join(' ')));
  }
  return [...made, ...published()];
}

/** Milliseconds of processor time, so that what else the machine does weighs little. */
export function clocked(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
