import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import type { Defaults } from '../ingest/ingest.ts';
import { readText } from '../io/read-text.ts';
import type { LogKind } from './log.ts';
import { environmentConfig, environmentSettings } from './settings/environment.ts';
import { fileSettings } from './settings/file.ts';
import { type Given, readGiven } from './settings/given.ts';
import { SETTING_NAMES, type Settings } from './settings/schema.ts';
import { CommandFailure, type Shell } from './shell.ts';

export type { OutSettings, Settings } from './settings/schema.ts';

/** The options by which every command is told where settings come from, and how to tell what it does. */
export const withConfigOptions = (command: Command): Command =>
  command
    .option('--config <file>', 'YAML file of settings (default: annals.config.yaml in this folder, if it is there)')
    .option('--no-config', 'use no such file')
    .option('--log <kind>', 'text for people, or json: each line on stderr is one object (default: text)');

/** What a command line says of the configuration file: its name, that there be none, or nothing. */
type NamedConfig = string | false | undefined;

/** The configuration file and what it says; null where there is none to be used. One that was named must be there. */
async function configuration(config: NamedConfig, shell: Shell): Promise<{ path: string; text: string } | null> {
  if (config === false) return null;
  const named = config ?? environmentConfig(shell.environment);
  const path = named ?? shell.configFile;
  if (named === null && !existsSync(path)) return null;
  const text = await readText(path).catch((error: Error) => {
    throw new CommandFailure(`the configuration ${path} cannot be read: ${error.message}`);
  });
  return { path, text };
}

/** What the file and the environment set, which wins. */
async function settingsAround(config: NamedConfig, shell: Shell): Promise<Settings> {
  const own = readGiven(environmentSettings(shell.environment));
  const file = await configuration(config, shell);
  return file === null ? own : { ...readGiven(fileSettings(file.text, file.path)), ...own };
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What the flags of a command say. Its options that are no settings say something of this call alone. */
const flagsOf = (command: Command): Given[] =>
  Object.entries(command.opts<Record<string, unknown>>())
    .filter(([name]) => command.getOptionValueSource(name) === 'cli' && SETTING_NAMES.includes(kebab(name)))
    .map(([name, value]) => ({ name: kebab(name), value, place: `--${kebab(name)}` }));

/** The settings of a command: what its flags say, else the environment, else the configuration file. */
export async function settingsOf(command: Command, shell: Shell): Promise<Settings> {
  const { config } = command.opts<{ config?: NamedConfig }>();
  const flags = readGiven(flagsOf(command));
  return { ...(await settingsAround(config, shell)), ...flags };
}

/** The value of an option among arguments that nobody has looked at yet; the last one counts. */
function valueOfOption(args: readonly string[], option: string): string | undefined {
  const own = args.slice(0, args.includes('--') ? args.indexOf('--') : undefined);
  const values = own.flatMap((arg, i) =>
    arg === option ? [own[i + 1] ?? ''] : arg.startsWith(`${option}=`) ? [arg.slice(option.length + 1)] : [],
  );
  return values.at(-1);
}

/** The line of a configuration file that asks for it. */
const LOG_JSON = /^log:[ \t]*["']?json\b/m;

/** How stderr is to be written, as far as it can be told before the arguments are read: a mistake in them is told in that way too. */
export async function logKindOf(args: readonly string[], shell: Shell): Promise<LogKind> {
  const flag = valueOfOption(args, '--log');
  if (flag !== undefined) return flag === 'json' ? 'json' : 'text';
  const config = args.includes('--no-config') ? false : valueOfOption(args, '--config');
  const variable = shell.environment['ANNALS_LOG'] || undefined;
  if (variable !== undefined) return variable === 'json' ? 'json' : 'text';
  // The file may be wrong in whatever else it says.
  const file = await configuration(config, shell).catch(() => null);
  return file !== null && LOG_JSON.test(file.text) ? 'json' : 'text';
}

/** What settings say of articles that do not say it themselves. */
export const defaultsOf = ({ published, timezone, map, earliest }: Settings): Defaults => ({
  published: published ?? null,
  timezone: timezone ?? null,
  ...(map && { map }),
  ...(earliest !== undefined && { earliest }),
});
