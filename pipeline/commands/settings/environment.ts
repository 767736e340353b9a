import { delimiter } from 'node:path';
import { compareText } from '../../../schemas/event-order.ts';
import { CommandFailure, type Environment } from '../shell.ts';
import type { Given } from './given.ts';
import { nearest } from './nearest.ts';
import { SETTING_NAMES } from './schema.ts';

const PREFIX = 'ANNALS_';

const variableOf = (name: string): string => `${PREFIX}${name.toUpperCase().replaceAll('-', '_')}`;

/** The configuration file is named from outside itself, so it is no setting. */
const CONFIG = variableOf('config');

const NAMES: ReadonlyMap<string, string> = new Map(SETTING_NAMES.map((name) => [variableOf(name), name]));

/** Several inputs stand in a variable as the folders of PATH do. */
const content = (name: string, text: string): unknown => (name === 'input' ? text.split(delimiter) : text);

function unknownVariable(variable: string): CommandFailure {
  const known = [...NAMES.keys(), CONFIG];
  const near = nearest(variable.slice(PREFIX.length), [...SETTING_NAMES, 'config']);
  const meant = near === null ? '' : ` did you mean ${variableOf(near)}?`;
  return new CommandFailure(
    `there is no setting ${variable} of the environment:${meant} There are ${known.join(', ')}`,
  );
}

/** What the environment sets. A variable that is empty sets nothing, as one cannot always be taken away. */
export function environmentSettings(environment: Environment): Given[] {
  const set = Object.entries(environment).filter(([variable, text]) => variable.startsWith(PREFIX) && text !== '');
  return set
    .filter(([variable]) => variable !== CONFIG)
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([variable, text = '']) => {
      const name = NAMES.get(variable);
      if (name === undefined) throw unknownVariable(variable);
      return { name, value: content(name, text), place: variable };
    });
}

/** The configuration file that the environment names; null where it names none. */
export const environmentConfig = (environment: Environment): string | null => environment[CONFIG] || null;
