import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { fileSource } from '../../io/file-source.ts';
import { lines } from '../../io/lines.ts';
import { timelineLines } from '../../io/published-timeline.ts';
import type { GenerationNames } from '../../io/read-folder.ts';
import { type Finding, TIMELINE } from './finding.ts';

const SCHEMAS = new URL('../../../schemas/json/', import.meta.url);

/** Compiling takes longer than checking a small timeline. */
const compiled = new Map<string, ValidateFunction>();

function validatorOf(name: string): ValidateFunction {
  const valid = compiled.get(name) ?? compile(name);
  compiled.set(name, valid);
  return valid;
}

/** The committed schema, compiled by a validator that shares nothing with the code that wrote the files. */
function compile(name: string): ValidateFunction {
  const ajv = new Ajv2020.default({ strict: true, allErrors: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(new URL(`${name}.schema.json`, SCHEMAS), 'utf8')));
}

/** Which schema the lines of each file keep. */
const LINE_FILES: readonly { readonly file: string; readonly schema: string }[] = [
  { file: 'timeline.jsonl', schema: 'event' },
  { file: 'rejects.jsonl', schema: 'reject' },
  { file: 'changes.jsonl', schema: 'change' },
];

/** What is wrong with a record in itself; nothing where it keeps its schema. */
function wrongIn(json: string, valid: ValidateFunction): Pick<Finding, 'check' | 'message'>[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return [{ check: 'json', message: 'is not JSON' }];
  }
  if (valid(value)) return [];
  const [error] = valid.errors ?? [];
  return [{ check: 'schema', message: `${error?.instancePath ?? ''} ${error?.message ?? ''}`.trim() }];
}

/** The files of JSON lines, each line against its JSON Schema. */
export async function* linesFindings({ folder, names }: GenerationNames): AsyncGenerator<Finding> {
  for (const { file, schema } of LINE_FILES) {
    if (!names.includes(file)) continue;
    const valid = validatorOf(schema);
    for await (const read of lines(fileSource(file, join(folder, file))))
      if (!read.ok) yield { file, line: read.line, check: 'json', message: read.message };
      else for (const wrong of wrongIn(read.text, valid)) yield { file, line: read.line, ...wrong };
  }
}

/** timeline.json: laid out a record a line, each as its JSON Schema says. */
export async function* timelineSchemaFindings({ folder }: GenerationNames): AsyncGenerator<Finding> {
  const validators = {
    schema_version: (value: unknown) => typeof value === 'string',
    events: validatorOf('event'),
    unresolved: validatorOf('mention'),
    articles: validatorOf('article-summary'),
  };
  for await (const told of timelineLines(fileSource(TIMELINE, join(folder, TIMELINE))))
    if (!told.ok) yield { file: TIMELINE, line: told.line, check: 'layout', message: told.message };
    else
      for (const wrong of wrongIn(told.json, validators[told.list] as ValidateFunction))
        yield { file: TIMELINE, line: told.line, ...wrong };
}

/** run.json, as one object. */
export function manifestSchemaFindings(json: string): Finding[] {
  return wrongIn(json, validatorOf('run-manifest')).map((wrong) => ({ file: 'run.json', line: null, ...wrong }));
}
