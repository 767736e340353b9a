import { isMap, isNode, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import { CommandFailure } from '../shell.ts';
import type { Given } from './given.ts';
import { nearest } from './nearest.ts';
import { SETTING_NAMES } from './schema.ts';

function unknownSetting(place: string, name: string): CommandFailure {
  const near = nearest(name, SETTING_NAMES);
  const meant = near === null ? '' : ` did you mean "${near}"?`;
  return new CommandFailure(`${place}there is no setting "${name}":${meant} There are ${SETTING_NAMES.join(', ')}`);
}

type Reading = { readonly path: string; readonly lines: LineCounter; readonly content: (pair: Pair) => unknown };

function givenOf(pair: Pair, { path, lines, content }: Reading): Given {
  const { key } = pair;
  const offset = isScalar(key) ? key.range?.[0] : undefined;
  const place = `${path}:${offset === undefined ? '' : `${lines.linePos(offset).line}:`} `;
  const name = isScalar(key) ? String(key.value) : '';
  if (!SETTING_NAMES.includes(name)) throw unknownSetting(place, name);
  return { name, value: content(pair), place: `${place}${name}` };
}

/** The settings of a configuration file in YAML, with their lines. `path` names it in messages. An empty one sets nothing. */
export function fileSettings(text: string, path: string): Given[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: true });
  const [error] = document.errors;
  if (error !== undefined)
    throw new CommandFailure(
      `${path}:${error.linePos?.[0].line ?? 1}: it is not YAML: ${error.message.split('\n')[0]}`,
    );
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) return [];
  if (!isMap(document.contents))
    throw new CommandFailure(`${path}:1: it is no list of settings: write a line "name: value" for each`);
  const content = ({ value }: Pair): unknown => (isNode(value) ? value.toJS(document) : value);
  return document.contents.items.map((pair) => givenOf(pair, { path, lines, content }));
}
