import type { Linked } from '../pairs/pair-list.ts';
import { componentsOf } from '../sources/components.ts';

/**
 * 1 for each mention that a change may reach: those touched and all that are linked to them, directly or through others. Whatever is not
 * reached has the same links among the same mentions as before, so its events are as they were. Mentions at one place of an article are
 * held together as well, for their ids are told apart by number.
 */
export function spread({ table, pairs, disagreements }: Linked, touched: Uint8Array): Uint8Array {
  const components = componentsOf(table.length);
  for (let i = 0; i < pairs.length; i++) components.join(pairs.a[i] ?? 0, pairs.b[i] ?? 0);
  for (const { a, b } of disagreements) components.join(a, b);
  for (const [a, b] of table.speeches) components.join(a, b);
  for (let i = 1; i < table.length; i++)
    if (table.article[i] === table.article[i - 1] && table.start[i] === table.start[i - 1]) components.join(i - 1, i);
  const reached = new Uint8Array(table.length);
  for (let i = 0; i < table.length; i++) if (touched[i] === 1) reached[components.root(i)] = 1;
  for (let i = 0; i < table.length; i++) reached[i] = reached[components.root(i)] ?? 0;
  return reached;
}
