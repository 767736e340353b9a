import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LOG_CODES } from '../pipeline/commands/log-codes.ts';
import { SETTINGS } from '../pipeline/commands/settings/schema.ts';
import { EXIT } from '../pipeline/commands/shell.ts';
import { annals } from './cli/annals.ts';
import { folder } from './io/folder.ts';

const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8');
const between = (from: string, to: string): string => readme.split(from)[1]?.split(to)[0]?.trim() ?? '';
/** The block of code below a mark. */
const recipe = (name: string): string => between(`<!-- recipe: ${name} -->`, '\n```\n').replace(/^```\w*\n/, '');
const RECIPES = ['cron', 'service', 'timer', 'actions', 'airflow'] as const;

const isThere = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

/** Sections of a unit file, with their keys and values. */
function unit(text: string): Record<string, Record<string, string>> {
  const sections: Record<string, Record<string, string>> = {};
  let keys: Record<string, string> = {};
  for (const line of text.split('\n').filter(Boolean)) {
    const [, section] = /^\[(\w+)\]$/.exec(line) ?? [];
    const [, key = '', value = ''] = /^(\w+)=(.+)$/.exec(line) ?? [];
    if (section === undefined) keys[key] = value;
    else {
      keys = {};
      sections[section] = keys;
    }
  }
  return sections;
}

describe('every night', () => {
  test.each(RECIPES)('%s calls commands with options that exist', async (name) => {
    const calls = [...recipe(name).matchAll(/annals ((?:run|validate|diff)[^|;&"\n]*)/g)].map(([, call = '']) => call);
    expect(calls.length > 0).toBe(name !== 'timer');
    for (const call of calls) {
      const [command = '', ...args] = call.trim().split(/\s+/);
      const { code, out } = await annals([command, '--help']);
      expect(code).toBe(0);
      for (const option of args.filter((arg) => arg.startsWith('--'))) expect(out).toContain(`${option} `.trim());
    }
  });

  test('cron: five fields, then a command', () => {
    const jobs = recipe('cron')
      .split('\n')
      .filter((line) => !/^[A-Z]+=/.test(line));
    expect(jobs).toEqual([expect.stringMatching(/^\d+ \d+ \* \* \* cd \/\S+ && annals run /)]);
  });

  test('systemd: a service that bears with rejects and another run, and a timer', () => {
    const { Service = {} } = unit(recipe('service'));
    expect(Service['ExecStart']).toMatch(/^\/\S+\/annals run/);
    expect(Service['SuccessExitStatus']).toBe(`${EXIT.someRejected} ${EXIT.locked}`);
    expect(unit(recipe('timer'))).toMatchObject({
      Timer: { Persistent: 'true' },
      Install: { WantedBy: 'timers.target' },
    });
  });

  test.skipIf(!isThere('systemd-analyze'))('systemd itself finds no fault with the units', () => {
    const service = recipe('service').replace(/ExecStart=\S+/, `ExecStart=${process.execPath}`);
    const dir = folder({ 'annals.service': service, 'annals.timer': recipe('timer') });
    const { stderr } = spawnSync('systemd-analyze', [
      'verify',
      '--man=no',
      join(dir, 'annals.service'),
      join(dir, 'annals.timer'),
    ]);
    const ours = stderr
      .toString()
      .split('\n')
      .filter((line) => line.includes('annals'));
    expect(ours).toEqual([]);
    const calendar = unit(recipe('timer'))['Timer']?.['OnCalendar'] ?? '';
    expect(spawnSync('systemd-analyze', ['calendar', calendar])).toMatchObject({ status: 0 });
  });

  test('GitHub Actions: a schedule, and what is kept between nights comes back', () => {
    const { on, jobs } = parse(recipe('actions'));
    expect(on.schedule).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* \*$/) }]);
    const steps: Record<string, unknown>[] = jobs.timeline.steps;
    for (const step of steps) expect(Object.keys(step)).toContainEqual(expect.stringMatching(/^(uses|run)$/));
    const [cache] = steps.filter(({ uses }) => String(uses).startsWith('actions/cache@'));
    const { path, key, 'restore-keys': restore } = (cache?.['with'] ?? {}) as Record<string, string>;
    expect(path).toBe('output');
    expect(key?.startsWith(restore ?? '-')).toBe(true);
  });

  test.skipIf(!isThere('python3'))('Airflow: Python that compiles', () => {
    const dir = folder({ 'dag.py': recipe('airflow') });
    expect(spawnSync('python3', ['-m', 'py_compile', join(dir, 'dag.py')])).toMatchObject({ status: 0 });
    expect(recipe('airflow')).toContain(`skip_on_exit_code=${EXIT.locked}`);
  });

  test.skipIf(!isThere('bash'))('a shell lets rejects pass and nothing else', () => {
    const [, command = ''] = /bash_command="(.*)"/.exec(recipe('airflow')) ?? [];
    const [, step = ''] = /run: (.*annals run.*)/.exec(recipe('actions')) ?? [];
    const codeOf = (script: string, code: number): number | null =>
      spawnSync('bash', ['-e', '-c', script.replace(/(npx --no )?annals run [^|;]*/, `(exit ${code}) `)]).status;
    expect([0, 1, 2, 75].map((code) => codeOf(step, code))).toEqual([0, 0, 1, 1]);
    const airflow = command.replace('annals run', 'set +e; annals run');
    expect([0, 1, 2, 75].map((code) => codeOf(airflow, code))).toEqual([0, 0, 2, 75]);
  });

  test('the configuration shown is one that is taken', () => {
    const shown = parse(between('<!-- config -->', '<!-- /config -->').replace(/```\w*/g, ''));
    expect(SETTINGS.safeParse(shown)).toMatchObject({ success: true });
  });

  test('lists the exit codes of the program, and of signals', () => {
    const rows = between('<!-- exit-codes -->', '<!-- /exit-codes -->').split('\n').slice(2);
    const codes = rows.flatMap((row) => (row.split('|')[1] ?? '').trim().split(', ').map(Number));
    expect(codes).toEqual([...Object.values(EXIT), 130, 143]);
  });

  test('lists the codes of the log as the table in the code has them', () => {
    const rows = Object.entries(LOG_CODES).map(([code, [level, about]]) => `| \`${code}\` | ${level} | ${about} |`);
    expect(between('<!-- log-codes -->', '<!-- /log-codes -->').split('\n').slice(2)).toEqual(rows);
  });
});
