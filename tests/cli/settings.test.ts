import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../io/folder.ts';
import { annals, spawned } from './annals.ts';

const ARTICLE = { 'in/a.txt': 'The harbour of Porto opened on May 8, 2018.' };

/** Options that run.json tells of, after a run with a configuration file, an environment and flags. */
async function optionsOf(
  config: string,
  environment: Record<string, string> = {},
  flags: readonly string[] = [],
): Promise<Record<string, unknown>> {
  const dir = folder({ ...ARTICLE, 'annals.config.yaml': config });
  const out = join(dir, 'out');
  const args = ['run', join(dir, 'in'), '--out', out, ...flags];
  const ended = await annals(args, '', { environment, configFile: join(dir, 'annals.config.yaml') });
  expect(ended).toMatchObject({ code: 0 });
  return JSON.parse(readFileSync(join(out, 'latest/run.json'), 'utf8')).options;
}

describe('a setting', () => {
  test.each<[string, string, Record<string, string>, string[], Record<string, unknown>]>([
    ['of the file', 'published: 2023-06-12', {}, [], { published: '2023-06-12' }],
    ['of the environment wins', 'earliest: 1900', { ANNALS_EARLIEST: '1901' }, [], { earliest: 1901 }],
    ['of the flags wins', '', { ANNALS_EARLIEST: '1901' }, ['--earliest', '1902'], { earliest: 1902 }],
    ['of two words', '', { ANNALS_CSV_PROFILE: 'excel' }, [], { 'csv-profile': 'excel' }],
    ['that is empty is none', 'earliest: 1900', { ANNALS_EARLIEST: '' }, [], { earliest: 1900 }],
    ['that is a list', 'format: [csv]', {}, [], { format: ['csv'] }],
    ['that is a list in one word', '', { ANNALS_FORMAT: 'csv, jsonl' }, [], { format: ['csv', 'jsonl'] }],
    ['that is a map', 'map:\n  text: story\n', {}, [], { map: ['text=story'] }],
    ['that is no option of the command', 'articles: a.ndjson\nkeep: 3', {}, [], { published: null }],
    ['of a file that is left out', 'published: 2023-06-12', {}, ['--no-config'], { published: null }],
    ['of other programs', '', { ANNALSX: '1', HOME: '/' }, [], { published: null }],
    ['in a file without any', '# nothing\n', {}, [], { published: null }],
  ])('%s', async (_name, config, environment, flags, options) => {
    expect(await optionsOf(config, environment, flags)).toMatchObject(options);
  });

  test.each<[string, string, Record<string, string>, string[], RegExp]>([
    [
      'name in the file',
      'out: a\npublish: 2023-06-12\n',
      {},
      [],
      /yaml:2: there is no setting "publish": did you mean "published"\? There are input, out,/,
    ],
    ['name with another dash', 'csv_profile: excel', {}, [], /yaml:1: .*did you mean "csv-profile"/],
    ['name that is like none', 'xylophone: 1', {}, [], /"xylophone": There are/],
    [
      'name in the environment',
      '',
      { ANNALS_TIMEZON: 'UTC' },
      [],
      /ANNALS_TIMEZON of the environment: did you mean ANNALS_TIMEZONE\? .*ANNALS_CSV_PROFILE/,
    ],
    ['number in the file', 'jobs: many', {}, [], /yaml:1: jobs is a whole number from 1 to 64, not "many"/],
    ['number that is no number', 'jobs: true', {}, [], /yaml:1: jobs is a whole number from 1 to 64, not true/],
    ['number that is too small', '', {}, ['--jobs', '0'], /--jobs is a whole number from 1 to 64, not "0"/],
    ['number in the environment', '', { ANNALS_KEEP: '0' }, [], /ANNALS_KEEP is a whole number from 1/],
    ['switch', 'quiet: loud', {}, [], /yaml:1: quiet is true or false, not "loud"/],
    [
      'zone',
      '\n\ntimezone: Middle/Earth',
      {},
      [],
      /yaml:3: timezone is no time zone: .*Asia\/Tehran, not "Middle\/Earth"/,
    ],
    ['date', 'published: 12', {}, [], /yaml:1: published is a date such as 2023-06-12, not 12/],
    ['nothing where something must be', 'out:', {}, [], /yaml:1: out is a folder, not null/],
    ['list', 'input: []', {}, [], /yaml:1: input is a file or folder, or a list of them/],
    ['format', 'format: [csv, pdf]', {}, [], /yaml:1: format is a list of json, jsonl, csv/],
    ['list of settings', '- out\n- in\n', {}, [], /yaml:1: it is no list of settings/],
    ['YAML', 'out: "a\n', {}, [], /yaml:\d: it is not YAML/],
    ['setting that is there twice', 'out: a\nout: b\n', {}, [], /yaml:2: it is not YAML: .*unique/],
    ['setting although a flag wins', 'jobs: 0', {}, ['--jobs', '1'], /yaml:1: jobs/],
    ['file', '', {}, ['--config', '/no/such.yaml'], /the configuration \/no\/such\.yaml cannot be read: no such file/],
    ['file in the environment', '', { ANNALS_CONFIG: '/no/such.yaml' }, [], /\/no\/such\.yaml cannot be read/],
  ])('a wrong %s ends the command with one line, exit 2', async (_name, config, environment, flags, message) => {
    const dir = folder({ ...ARTICLE, 'annals.config.yaml': config });
    const args = ['run', join(dir, 'in'), '--dry-run', ...flags];
    const ended = await annals(args, '', { environment, configFile: join(dir, 'annals.config.yaml') });
    expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringMatching(message) });
    expect(ended.err).toMatch(/^annals: [^\n]*\n$/);
  });

  test('that is wrong is told by commands that have no use for it too', async () => {
    const ended = await annals(['dedupe'], '', { environment: { ANNALS_JOBS: 'many' } });
    expect(ended).toMatchObject({ code: 2, err: expect.stringContaining('ANNALS_JOBS') });
  });
});

describe('inputs', () => {
  test.each<[string, (dir: string) => Record<string, string>, (dir: string) => string]>([
    ['one', () => ({}), (dir) => `input: ${dir}/in`],
    ['a list', () => ({}), (dir) => `input:\n  - ${dir}/in\n  - ${dir}/more.txt`],
    ['several in a variable', (dir) => ({ ANNALS_INPUT: `${dir}/in:${dir}/more.txt` }), () => 'input: /no/such/folder'],
  ])('come from the settings: %s', async (_name, environment, config) => {
    const dir = folder({ ...ARTICLE, 'more.txt': 'The mill shut in June 2019.' });
    const configFile = join(folder({ c: config(dir) }), 'c');
    const ended = await annals(['ingest'], '', { environment: environment(dir), configFile });
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out.trim().split('\n').length).toBe(_name === 'one' ? 1 : 2);
  });
});

test('annals.config.yaml in the current folder is used, its paths counted from there', {
  timeout: 60_000,
}, async () => {
  const cwd = folder({ ...ARTICLE, 'annals.config.yaml': 'input: [in]\nout: timeline\nquiet: true\n' });
  expect(await spawned(['run'], { cwd })).toEqual({ code: 0, out: '', err: '' });
  expect(JSON.parse(readFileSync(join(cwd, 'timeline/latest/run.json'), 'utf8'))).toMatchObject({
    counts: { articles: 1 },
  });
  const ended = await spawned(['explain', 'harbour'], { cwd, env: { ANNALS_OUT: 'elsewhere' } });
  expect(ended).toMatchObject({ code: 2, err: expect.stringContaining('elsewhere') });
});
