import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../schemas/json-schemas.ts';
import { anArticle, anEvent } from '../emit/records.ts';

const compile = (schema: object) => {
  const ajv = new Ajv2020.default({ strict: true, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
};

describe.each([...jsonSchemas()])('%s', (name, schema) => {
  test('the committed schema is the one that the code states', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../schemas/json/${name}.schema.json`);
  });

  test('compiles under strict rules', () => {
    expect(() => compile(schema)).not.toThrow();
  });
});

test('a local date-time without an offset is a publication date', () => {
  const valid = compile(jsonSchemas().get('article') ?? {});
  expect(valid(anArticle({ published_at: '2023-06-12T23:30:00' }))).toBe(true);
  expect(valid(anArticle({ published_at: '12 June 2023' }))).toBe(false);
});

test('a field that the contract does not know is refused', () => {
  const valid = compile(jsonSchemas().get('event') ?? {});
  expect(valid(anEvent())).toBe(true);
  expect(valid({ ...anEvent(), mood: 'gloomy' })).toBe(false);
});
