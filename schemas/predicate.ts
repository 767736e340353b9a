import { z } from 'zod';

type Test = (value: unknown) => boolean;
type Schema = z.core.JSONSchema.BaseSchema;
/** The named schemas that others refer to. */
type Definitions = Readonly<Record<string, Schema>>;

function text({ minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern }: Schema): Test {
  const form = pattern === undefined ? null : new RegExp(pattern, 'u');
  // a string has at most as many characters as code units
  return (value) =>
    typeof value === 'string' &&
    value.length >= minLength &&
    (value.length <= maxLength || [...value].length <= maxLength) &&
    (form === null || form.test(value));
}

function number({ type, minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY }: Schema): Test {
  const fits = type === 'integer' ? Number.isSafeInteger : Number.isFinite;
  return (value) => typeof value === 'number' && fits(value) && value >= minimum && value <= maximum;
}

/** A record that has the fields of its schema in their order, and no other. */
function record({ properties = {}, required = [] }: Schema, definitions: Definitions): Test {
  const fields = Object.entries(properties).map(([name, schema]) => ({
    name,
    isRequired: required.includes(name),
    test: testOf(schema, definitions),
  }));
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    const names = Object.keys(value);
    let found = 0;
    for (const { name, isRequired, test } of fields)
      if (names[found] === name) {
        if (!test(value[name as keyof typeof value])) return false;
        found++;
      } else if (isRequired) return false;
    return found === names.length;
  };
}

const isNull: Test = (value) => value === null;
const either = (tests: readonly Test[]): Test => {
  const [first = isNull, ...others] = tests;
  return others.length === 0 ? first : (value) => first(value) || others.some((test) => test(value));
};

function testOf(schema: boolean | Schema, definitions: Definitions): Test {
  if (typeof schema === 'boolean') return () => schema;
  if (schema.$ref !== undefined) return testOf(definitions[schema.$ref.replace('#/$defs/', '')] ?? false, definitions);
  if (schema.anyOf) return either(schema.anyOf.map((one) => testOf(one, definitions)));
  if (schema.enum) {
    const values = new Set<unknown>(schema.enum);
    return (value) => values.has(value);
  }
  if (Array.isArray(schema.type))
    return either(schema.type.map((type) => testOf({ ...schema, type } as Schema, definitions)));
  switch (schema.type) {
    case 'string':
      return text(schema);
    case 'integer':
    case 'number':
      return number(schema);
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'null':
      return isNull;
    case 'array': {
      const test = testOf(Array.isArray(schema.items) ? false : (schema.items ?? true), definitions);
      return (value) => Array.isArray(value) && value.every(test);
    }
    case 'object':
      return record(schema, definitions);
    default:
      // what this reader does not know, passes nothing: the schema itself is asked then
      return () => false;
  }
}

/**
 * Whether a value is just what its schema would make of it: valid, without further fields, and with its fields in their order.
 * Faster than parsing, for it makes no copy and gives no reasons; those are the schema's to give.
 */
export function isWritten<T>(schema: z.ZodType<T>): (value: unknown) => value is T {
  const written = z.toJSONSchema(schema);
  const test = testOf(written, (written.$defs ?? {}) as Definitions);
  return (value): value is T => test(value);
}
