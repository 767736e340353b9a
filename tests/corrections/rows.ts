import { applyCorrections } from '../../pipeline/dedupe/corrections/apply-corrections.ts';
import { dedupe } from '../../pipeline/dedupe/dedupe.ts';
import { eventId } from '../../pipeline/dedupe/event/event-id.ts';
import { Correction, type CorrectionRow } from '../../schemas/correction.ts';
import type { Mention } from '../../schemas/mention.ts';

/** Rows of a corrections.csv, from "id action value | note". */
export const rowsOf = (...lines: readonly string[]): CorrectionRow[] =>
  lines.map((text, i) => {
    const [said = '', note = ''] = text.split(' | ');
    const [id, action, ...value] = said.split(' ');
    const correction = Correction.parse({ id, action, value: value.join(' '), note });
    return { correction, source_path: 'corrections.csv', line: i + 2, complete: true };
  });

/** The id of the event that has this mention for its first. */
export const idOf = (mention: Mention): string => eventId(mention, 0);

export const corrected = (mentions: readonly Mention[], ...lines: readonly string[]) =>
  applyCorrections(dedupe(mentions), rowsOf(...lines));

/** A timeline in short: each event as its date and its reports, "2018-05: A B", then those without a date. */
export const inShort = ({ events, unresolved }: Pick<ReturnType<typeof corrected>, 'events' | 'unresolved'>) => [
  ...events.map(({ date, mentions }) => `${date.edtf}: ${mentions.map((m) => `${m.article_id}${m.start}`).join(' ')}`),
  ...unresolved.map((m) => `none: ${m.article_id}${m.start}`),
];
