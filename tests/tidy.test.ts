import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** The project's shape, kept true: each rule says why. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter(Boolean);
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const code = tracked.filter((path) => /^(pipeline|schemas)\/.*\.ts$/.test(path));
const STAGES = ['ingest', 'segment', 'date-resolve', 'dedupe', 'emit'];

/** Paths of the project that a file imports, types too. */
const imports = (path: string): string[] =>
  [...read(path).matchAll(/from '(\.[^']+)'/g)].map(([, target = '']) => normalize(join(dirname(path), target)));
const packages = (path: string): string[] =>
  [...read(path).matchAll(/from '([^.'][^']*)'/g)].map(([, name = '']) => name);
const stageOf = (path: string): string | undefined => STAGES.find((stage) => path.startsWith(`pipeline/${stage}/`));

describe('shape', () => {
  test('the top level holds what the design names and nothing else', () => {
    const top = new Set(tracked.map((path) => path.split('/')[0] ?? '').filter((name) => !name.startsWith('.')));
    expect([...top].toSorted()).toEqual(
      [
        'LICENSE',
        'README.md',
        'input',
        'output',
        'package-lock.json',
        'package.json',
        'pipeline',
        'schemas',
        'tests',
        'tsconfig.json',
      ].toSorted(),
    );
  });

  test('a stage imports no other stage: each can be changed alone', () => {
    const crossing = code.flatMap((path) =>
      imports(path)
        .filter(
          (target) => stageOf(path) !== undefined && stageOf(target) !== undefined && stageOf(path) !== stageOf(target),
        )
        .map((target) => `${path} -> ${target}`),
    );
    expect(crossing).toEqual([]);
  });

  test('only the run, its worker and the commands call stages', () => {
    const callers = /^pipeline\/(run|gather|ingest-all|read-article)\.ts$|^pipeline\/(commands|update|memory)\//;
    const others = code.filter(
      (path) =>
        stageOf(path) === undefined &&
        !callers.test(path) &&
        imports(path).some((target) => stageOf(target) !== undefined),
    );
    expect(others).toEqual([]);
  });

  test('stages know nothing of the disk, the commands or the run', () => {
    const up = code.flatMap((path) =>
      imports(path)
        .filter((target) => stageOf(path) !== undefined && /^pipeline\/(io|commands|run|cli)/.test(target))
        .map((target) => `${path} -> ${target}`),
    );
    expect(up).toEqual([]);
  });

  test('the time library imports nothing outside itself: it knows nothing of articles', () => {
    const outside = code
      .filter((path) => path.startsWith('pipeline/time/'))
      .flatMap((path) =>
        imports(path)
          .filter((target) => !target.startsWith('pipeline/time/'))
          .map((t) => `${path} -> ${t}`),
      );
    expect(outside).toEqual([]);
  });

  test('schemas import no code of the pipeline but the calendar', () => {
    expect(
      code
        .filter((path) => path.startsWith('schemas/'))
        .flatMap((path) =>
          imports(path).filter((target) => target.startsWith('pipeline/') && target !== 'pipeline/time/calendar.ts'),
        ),
    ).toEqual([]);
  });

  test('luxon is imported by the calendar alone', () => {
    expect(code.filter((path) => packages(path).includes('luxon'))).toEqual(['pipeline/time/calendar.ts']);
  });

  test('only the edge touches disk, process and network', () => {
    const edge = /^pipeline\/(io|commands)\/|^pipeline\/cli\.ts$|^pipeline\/read-(articles|worker)\.ts$/;
    const touching = code.filter(
      (path) =>
        !edge.test(path) &&
        packages(path).some((name) => /^node:(fs|net|http|https|child_process|os|process|worker_threads)/.test(name)),
    );
    expect(touching).toEqual([]);
    expect(
      code.filter((path) => packages(path).some((name) => /^node:(net|http|https|dgram|child_process)/.test(name))),
    ).toEqual([]);
  });

  test('no clock, chance or locale: the same articles give the same bytes', () => {
    const banned = /new Date\(|Date\.now|Math\.random|localeCompare|toLocale|performance\.now/;
    expect(code.filter((path) => path !== 'pipeline/cli.ts' && banned.test(read(path)))).toEqual([]);
  });

  test('no regular expression in the grammar: it is data', () => {
    const grammar = code.filter((path) => path.startsWith('pipeline/time/lang/'));
    expect(
      grammar.filter((path) => /\/[^/\n*]+\/[gimsuy]*\.(test|exec)|new RegExp|\.match\(/.test(read(path))),
    ).toEqual([]);
  });
});

describe('files', () => {
  test('none is longer than 250 lines', () => {
    const styles = tracked.filter((path) => path.endsWith('.css'));
    expect([...code, ...styles].filter((path) => read(path).split('\n').length - 1 > 250)).toEqual([]);
  });

  test('most are short: the lengths may fall, not rise', () => {
    const lengths = code.map((path) => read(path).split('\n').length - 1).toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(65);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(165);
  });

  test('names say what is inside', () => {
    expect(tracked.filter((path) => /(^|\/)(utils?|helpers?|common|misc|manager)(\.|\/)/i.test(path))).toEqual([]);
  });

  test('the input holds the two articles as they were published', () => {
    expect(tracked.filter((path) => path.startsWith('input/'))).toEqual([
      'input/000_7964755bb1dde533.txt',
      'input/004_83f71c9b77ab395e.txt',
      'input/articles.csv',
    ]);
  });
});
