import { saysSomething, trimmed } from './characters.ts';
import { namedLabel, shoutedLabel } from './labels.ts';
import type { Cut } from './passage-cuts.ts';

/** A cut and the paragraph it belongs to. */
export type Placed = Cut & { readonly paragraph: number };

/** One label may be anything; a transcript has more of them. */
const LEAST = 2;
/** Names in small letters stand before a colon in news as well: some of them must come again. */
const LEAST_REPEATED = 2;

type Label = { readonly end: number; readonly shouted: boolean; readonly name: string };

const labelOf = (text: string, cut: Placed, opens: boolean): Label | null => {
  if (cut.kind !== 'sentence') return null;
  const shouted = shoutedLabel(text, cut);
  const end = shouted ?? (opens ? namedLabel(text, cut) : null);
  return end === null ? null : { end, shouted: shouted !== null, name: text.slice(cut.start, end) };
};

const split = (text: string, cut: Placed, { end }: Label): readonly Placed[] => {
  const label: Placed = { ...cut, kind: 'speaker', end };
  const words = { ...cut, ...trimmed(text, end, cut.end), kind: 'sentence' as const };
  return saysSomething(text, words) ? [label, words] : [label];
};

/** The labels of cuts, in their order, that are a transcript's: shouted ones that are not alone, and repeated names. */
const transcribed = (labels: readonly (Label | null)[]): readonly (Label | null)[] => {
  const shouted = labels.filter((label) => label?.shouted === true).length;
  const seen = new Map<string, number>();
  for (const label of labels) if (label?.shouted === false) seen.set(label.name, (seen.get(label.name) ?? 0) + 1);
  const repeated = [...seen.values()].filter((count) => count > 1).length;
  return labels.map((label) => {
    if (label === null) return null;
    if (label.shouted) return shouted >= LEAST ? label : null;
    return repeated >= LEAST_REPEATED ? label : null;
  });
};

const labelsOf = (text: string, cuts: readonly Placed[]): readonly (Label | null)[] => {
  let paragraph = -1;
  return cuts.map((cut) => {
    const opens = cut.paragraph !== paragraph;
    paragraph = cut.paragraph;
    return labelOf(text, cut, opens);
  });
};

/** Cuts the label off each turn of a transcript; in any other text nothing. */
export const withSpeakers = (text: string, cuts: readonly Placed[]): readonly Placed[] => {
  const labels = labelsOf(text, cuts);
  if (labels.every((label) => label === null)) return cuts;
  const speaking = transcribed(labels);
  return cuts.flatMap((cut, at) => {
    const label = speaking[at] ?? null;
    return label === null ? [cut] : split(text, cut, label);
  });
};
