import { readFileSync } from 'node:fs';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type Finding, type Generation, textOf } from './finding.ts';

const SCHEMAS = new URL('../../../schemas/json/', import.meta.url);

/** The committed schema, compiled by a validator that shares nothing with the code that wrote the files. */
function validatorOf(name: string): ValidateFunction {
  const ajv = new Ajv2020.default({ strict: true, allErrors: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(new URL(`${name}.schema.json`, SCHEMAS), 'utf8')));
}

/** Which schema each file keeps, as one document or line by line. */
const FILES: readonly { readonly file: string; readonly schema: string; readonly byLine: boolean }[] = [
  { file: 'run.json', schema: 'run-manifest', byLine: false },
  { file: 'timeline.json', schema: 'timeline', byLine: false },
  { file: 'timeline.jsonl', schema: 'event', byLine: true },
  { file: 'rejects.jsonl', schema: 'reject', byLine: true },
  { file: 'changes.jsonl', schema: 'change', byLine: true },
];

/** The line of timeline.json on which a record stands, from a JSON pointer such as /events/3/date. */
function lineOf(text: string, pointer: string): number | null {
  const [, list, index] = pointer.split('/');
  if (list === undefined || index === undefined) return null;
  const opening = text.split('\n').findIndex((line) => line.trimStart().startsWith(`"${list}": [`));
  return opening === -1 ? null : opening + 2 + Number(index);
}

function parseJson(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

function* checkText(
  file: string,
  text: string,
  { valid, line }: { valid: ValidateFunction; line: number | null },
): Generator<Finding> {
  const json = parseJson(text);
  if (!json.ok) yield { file, line, check: 'json', message: 'is not JSON' };
  else if (!valid(json.value)) {
    const [error] = valid.errors ?? [];
    const place = error?.instancePath ?? '';
    yield {
      file,
      line: line ?? lineOf(text, place),
      check: 'schema',
      message: `${place} ${error?.message ?? ''}`.trim(),
    };
  }
}

const linesOf = (text: string): string[] => text.split('\n').slice(0, text.endsWith('\n') ? -1 : undefined);

/** Every JSON file against its committed JSON Schema. */
export function* schemaFindings(generation: Generation): Generator<Finding> {
  for (const { file, schema, byLine } of FILES) {
    if (!generation.has(file)) continue;
    const valid = validatorOf(schema);
    const text = textOf(generation, file);
    if (!byLine) yield* checkText(file, text, { valid, line: null });
    else
      for (const [i, line] of linesOf(text).entries())
        if (text !== '') yield* checkText(file, line, { valid, line: i + 1 });
  }
}

export { lineOf, linesOf };
