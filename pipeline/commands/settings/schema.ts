import { z } from 'zod';
import { FORMAT_NAMES } from '../../emit/formats.ts';
import { readPublished } from '../../ingest/dates/published.ts';
import { type FieldMap, isFieldName } from '../../ingest/record/field-map.ts';
import { FIELD_NAMES, type FieldName } from '../../ingest/record/fields.ts';
import { isTimezone } from '../../ingest/record/timezone.ts';

const FORMATS = FORMAT_NAMES.join(', ');

/** Folders and files; one may come alone. */
const Paths = z
  .union([z.string().transform((one) => [one]), z.array(z.string())], 'is a file or folder, or a list of them')
  .refine((paths) => paths.length > 0 && paths.every((path) => path !== ''), 'is a file or folder, or a list of them');

const Path = (what: string): z.ZodString => z.string(what).min(1, what);

const Formats = z
  .union(
    [z.string().transform((list) => list.split(',').map((name) => name.trim())), z.array(z.string())],
    `is a list of ${FORMATS}`,
  )
  .refine((names) => names.every((name) => FORMAT_NAMES.includes(name)), `is a list of ${FORMATS}`);

const DATE = 'is a date such as 2023-06-12';
const Published = z.string(DATE).refine((text) => readPublished(text).ok, DATE);

const ZONE = 'is no time zone: write a name such as Asia/Tehran';
const Timezone = z.string(ZONE).refine(isTimezone, ZONE);

const MAP = `is a list of field=name, such as text=story; the fields are ${Object.keys(FIELD_NAMES).join(', ')}`;

/** `title=headline`, several times or in a list; or, in a configuration file, an object. */
const FieldMapSetting = z
  .union([z.string().transform((one) => [one]), z.array(z.string()), z.record(z.string(), z.string())], MAP)
  .transform((given) =>
    Array.isArray(given)
      ? given.flatMap((list) => list.split(',')).map((pair) => pair.split('=').map((part) => part.trim()))
      : Object.entries(given),
  )
  .refine(
    (pairs) => pairs.every(([field = '', name = '', more]) => isFieldName(field) && name !== '' && more === undefined),
    MAP,
  )
  .transform((pairs): FieldMap => new Map(pairs.map(([field, name]) => [field as FieldName, name as string])));

/** A whole number, as a file's number or a flag's digits. */
function whole(least: number, most: number): z.ZodType<number> {
  const what = `is a whole number from ${least} to ${most}`;
  const digits = z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number);
  return z.union([z.int(), digits], what).refine((n) => n >= least && n <= most, what);
}

/** A flag that is there, a file's true or false, or the same in a variable. */
const Switch = z.union(
  [z.boolean(), z.enum(['true', '1']).transform(() => true), z.enum(['false', '0']).transform(() => false)],
  'is true or false',
);

/** Every setting by its long option's name, as a flag, a variable or a configuration file gives it. */
export const SETTINGS = z.strictObject({
  input: Paths.optional(),
  out: Path('is a folder').optional(),
  published: Published.optional(),
  timezone: Timezone.optional(),
  map: FieldMapSetting.optional(),
  earliest: whole(1, 9999).optional(),
  format: Formats.optional(),
  'csv-profile': z.enum(['plain', 'excel'], 'is plain or excel').optional(),
  fresh: Switch.optional(),
  keep: whole(1, 1_000_000).optional(),
  jobs: whole(1, 64).optional(),
  'dry-run': Switch.optional(),
  json: Switch.optional(),
  quiet: Switch.optional(),
  log: z.enum(['text', 'json'], 'is text or json').optional(),
  color: Switch.optional(),
  articles: Path('is a file').optional(),
});
export type Settings = z.infer<typeof SETTINGS>;

/** Settings of a command that publishes. */
export type OutSettings = Settings & { readonly out: string };

export const SETTING_NAMES: readonly string[] = Object.keys(SETTINGS.shape);
