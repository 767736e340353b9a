import { CommandFailure } from '../shell.ts';
import { SETTINGS, type Settings } from './schema.ts';

/** A setting as somebody gave it, unread. `place` names it in messages: `--jobs`, `ANNALS_JOBS`, `annals.config.yaml:3: jobs`. */
export type Given = { readonly name: string; readonly value: unknown; readonly place: string };

const SHOWN = 60;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}...` : text;
}

/** The settings that were given, each read as its schema says. All names are known. Fails with the place of the first wrong value. */
export function readGiven(given: readonly Given[]): Settings {
  const parsed = SETTINGS.safeParse(Object.fromEntries(given.map(({ name, value }) => [name, value])));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const wrong = given.find(({ name }) => name === issue?.path[0]);
  throw new CommandFailure(`${wrong?.place ?? ''} ${issue?.message ?? 'is wrong'}, not ${shown(wrong?.value)}`);
}
