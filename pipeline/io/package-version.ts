import { readFileSync } from 'node:fs';

/** The program's version, from its package.json. */
export function packageVersion(): string {
  const facts: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof facts === 'object' && facts !== null && 'version' in facts ? String(facts.version) : '0.0.0';
}
