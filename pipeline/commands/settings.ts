import type { Command } from 'commander';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { FORMAT_NAMES } from '../emit/formats.ts';
import { readPublished } from '../ingest/dates/published.ts';
import type { Defaults } from '../ingest/ingest.ts';
import { type FieldMap, isFieldName } from '../ingest/record/field-map.ts';
import { FIELD_NAMES, type FieldName } from '../ingest/record/fields.ts';
import { isTimezone } from '../ingest/record/timezone.ts';
import { readText } from '../io/read-text.ts';
import { CommandFailure } from './shell.ts';

const FORMATS = FORMAT_NAMES.join(', ');

const Formats = z
  .union([z.string().transform((list) => list.split(',').map((name) => name.trim())), z.array(z.string())])
  .refine((names) => names.every((name) => FORMAT_NAMES.includes(name)), `is a list of ${FORMATS}`);

const Published = z.string('is a date such as 2023-06-12').refine((text) => readPublished(text).ok, {
  message: 'is no date that can be read: write it as 2023-06-12',
});

const Timezone = z.string().refine(isTimezone, 'is no time zone: write a name such as Asia/Tehran');

/** `title=headline`, several times or in a list; or, in a configuration file, an object. */
const FieldMapSetting = z
  .union([z.string().transform((one) => [one]), z.array(z.string()), z.record(z.string(), z.string())])
  .transform((given) =>
    Array.isArray(given)
      ? given.flatMap((list) => list.split(',')).map((pair) => pair.split('=').map((part) => part.trim()))
      : Object.entries(given),
  )
  .refine(
    (pairs) => pairs.every(([field = '', name = '', more]) => isFieldName(field) && name !== '' && more === undefined),
    {
      message: `is a list of field=name, such as text=story; the fields are ${Object.keys(FIELD_NAMES).join(', ')}`,
    },
  )
  .transform((pairs): FieldMap => new Map(pairs.map(([field, name]) => [field as FieldName, name as string])));

/** Every setting by its long option's name, as a flag or a configuration file gives it. */
const SETTINGS = z.strictObject({
  out: z.string().min(1, 'names no folder').optional(),
  published: Published.optional(),
  timezone: Timezone.optional(),
  map: FieldMapSetting.optional(),
  earliest: z.coerce
    .number('is a year such as 1850')
    .int('is a year such as 1850')
    .min(1, 'is a year from 1')
    .max(9999, 'is a year up to 9999')
    .optional(),
  format: Formats.optional(),
  'csv-profile': z.enum(['plain', 'excel']).optional(),
  fresh: z.boolean().optional(),
  jobs: z.coerce.number('is a number from 1').int().min(1, 'is a number from 1').max(64, 'is 64 at most').optional(),
  keep: z.coerce.number('is a number from 1').int('is a number from 1').min(1, 'is a number from 1').optional(),
  'dry-run': z.boolean().optional(),
  json: z.boolean().optional(),
  quiet: z.boolean().optional(),
  color: z.boolean().optional(),
  articles: z.string().optional(),
});
export type Settings = z.infer<typeof SETTINGS>;

/** Settings of a command that publishes. */
export type OutSettings = Settings & { readonly out: string };

function read(values: unknown, origin: string): Settings {
  const parsed = SETTINGS.safeParse(values);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  if (issue?.code === 'unrecognized_keys')
    throw new CommandFailure(
      `${origin}there is no setting "${issue.keys[0]}"; there are ${Object.keys(SETTINGS.shape).join(', ')}`,
    );
  throw new CommandFailure(
    `${origin}${issue?.path[0] === undefined ? '' : `--${String(issue.path[0])} `}${issue?.message}`,
  );
}

async function fileSettings(path: string): Promise<Settings> {
  const text = await readText(path).catch((error: Error) => {
    throw new CommandFailure(`the configuration ${path} cannot be read: ${error.message}`);
  });
  try {
    return read(parse(text) ?? {}, `${path}: `);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new CommandFailure(`the configuration ${path} is not YAML: ${error.message.split('\n')[0]}`);
  }
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The settings of a command: what its flags say, else what the configuration file says. */
export async function settingsOf(command: Command): Promise<Settings> {
  const { config, ...flags } = command.opts<{ config?: string }>();
  const given = Object.entries(flags).filter(([name]) => command.getOptionValueSource(name) === 'cli');
  const own = read(Object.fromEntries(given.map(([name, value]) => [kebab(name), value])), '');
  return config === undefined ? own : { ...(await fileSettings(config)), ...own };
}

/** What settings say of articles that do not say it themselves. */
export const defaultsOf = ({ published, timezone, map, earliest }: Settings): Defaults => ({
  published: published ?? null,
  timezone: timezone ?? null,
  ...(map && { map }),
  ...(earliest !== undefined && { earliest }),
});
