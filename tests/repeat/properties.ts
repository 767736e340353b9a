/**
 * A million executions of the laws that hold for whatever goes in, over all stages: npm run repeat:properties
 *
 *   npm run repeat:properties -- 100000          fewer
 *   npm run repeat:properties -- 1000000 42      with this seed, as a failure prints it
 */
import fc from 'fast-check';
import { LAWS } from './laws/laws.ts';

const EXECUTIONS = 1_000_000;

const [executions = EXECUTIONS, seed = 20_260_101] = process.argv.slice(2).map(Number);
const shares = LAWS.reduce((sum, { share }) => sum + share, 0);
let [executed, failures] = [0, 0];
for (const { name, share, property } of LAWS) {
  const numRuns = Math.ceil((executions * share) / shares);
  const started = performance.now();
  const found = await fc.check(property, { numRuns, seed });
  executed += found.numRuns;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${String(found.numRuns).padStart(7)} ${seconds.padStart(6)} s  ${name}`);
  if (!found.failed) continue;
  failures += 1;
  console.log(
    `        fails with seed ${seed}, path ${found.counterexamplePath}: ${JSON.stringify(found.counterexample)}`,
  );
  console.log(`        ${String(found.errorInstance)}`);
}
console.log(`${executed} executions of ${LAWS.length} laws, ${failures} failures`);
if (failures > 0) process.exitCode = 1;
