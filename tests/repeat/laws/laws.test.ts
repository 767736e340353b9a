import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LAWS } from './laws.ts';

/** A few of each with every test run; `npm run repeat:properties` tries a million. */
test.each(LAWS.map((law) => [law.name, law] as const))('%s', { timeout: 60_000 }, (_, { property }) => {
  expect(fc.check(property, { numRuns: 100 })).toMatchObject({ failed: false });
});
