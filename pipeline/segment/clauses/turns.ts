import type { Clause } from '../../../schemas/clause.ts';
import type { Layout, Passage } from '../../../schemas/passage.ts';

/** "Q:", "A:" and "CLAIRE [on camera]:" name nobody whom a reader would know by that. */
const NAME = /^[\p{L}.'’ -]{3,60}$/u;

/** Gives the clauses of a transcript's turn the speaker whom its label names; a turn lasts up to the next label or heading. */
export function attributeTurns(text: string, clauses: readonly Clause[], { passages }: Layout): readonly Clause[] {
  if (!passages.some(({ kind }) => kind === 'speaker')) return clauses;
  let name: string | null = null;
  const speakers = passages.map((passage) => {
    if (passage.kind === 'speaker') name = nameOf(text, passage);
    if (passage.kind === 'heading') name = null;
    return name;
  });
  return clauses.map((clause) => {
    const speaker = speakers[clause.passage] ?? null;
    return speaker === null || clause.speaker !== null ? clause : { ...clause, speaker };
  });
}

/** "ANNA BERG, CNN ANCHOR:" is Anna Berg. */
function nameOf(text: string, { start, end }: Passage): string | null {
  const [label = ''] = text.slice(start, end).split(/[,:(]/, 1);
  const name = label.trim();
  if (!NAME.test(name)) return null;
  return name === name.toUpperCase() ? titleCase(name) : name;
}

const titleCase = (name: string): string =>
  name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
