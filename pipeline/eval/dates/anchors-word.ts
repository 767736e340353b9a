import type { AnchoredMention } from '../../../schemas/gold-dates.ts';
import { anchorOf, holds, unitOf } from './anchor.ts';
import type { GoldWord, Row } from './gold-word.ts';

const rowOf = ([anchor]: readonly string[], begin: string | null): Row =>
  anchor === undefined ? (begin === null ? 'unknown' : 'begin') : unitOf(anchor);

/** A gold mention with anchors: any of them is right. Of what lasts, the beginning is asked for where there are none. */
export function anchorsWord({ doc, word, spans, anchors, begin }: AnchoredMention): GoldWord {
  const wanted = anchors.length > 0 || begin === null ? anchors : [begin];
  return {
    doc,
    word,
    spans: spans.map(([start, end]) => ({ start, end })),
    row: rowOf(anchors, begin),
    tells: wanted.length > 0,
    written: anchors.length > 0 ? anchors.join(' or ') : `from ${begin}`,
    judge(date) {
      const found = anchorOf(date);
      return {
        right: found !== null && wanted.includes(found),
        inside: wanted.some((anchor) => holds(date, anchor)),
        asDay: found !== null && unitOf(found) === 'day',
      };
    },
  };
}
