import type { DateStatement } from '../dating.ts';
import { isAway } from './headline.ts';
import type { DatedBlock, Heading, PageFacts } from './page-facts.ts';
import { type NumberOrder, type WrittenDate, writtenDates } from './written-date.ts';

/** What the last such word before a date says that it is, in the languages of the month names. */
const LABELS: readonly { readonly label: 'published' | 'modified' | 'other'; readonly words: string }[] = [
  {
    label: 'published',
    words:
      'published publish posted written submitted created geschrieben gepostet erstellt veröffentlicht erschienen publié publiée publicado publicada publicación pubblicato gepubliceerd geplaatst publicerad publisert udgivet opublikowano publikováno опубликовано опубліковано publicat julkaistu yayınlanma közzétéve datum fecha date data',
  },
  {
    label: 'modified',
    words:
      'updated update modified edited reviewed aktualisiert aktualisierung geändert änderung stand bearbeitet modifié modifiée actualizado actualizada atualizado aggiornato bijgewerkt uppdaterad oppdatert opdateret zaktualizowano обновлено оновлено güncelleme frissítve päivitetty',
  },
  {
    label: 'other',
    words: '© copyright seit since bis until till born geboren geb naissance founded gegründet expires',
  },
];

type Label = (typeof LABELS)[number]['label'];

const LABEL_OF: ReadonlyMap<string, Label> = new Map(
  LABELS.flatMap(({ label, words }) => words.split(' ').map((word) => [word, label] as const)),
);

/** Two "Mis à jour", as French writes it. */
const BEFORE = 40;

function labelOf(text: string, { start }: WrittenDate): Label | null {
  const words =
    text
      .slice(Math.max(0, start - BEFORE), start)
      .toLowerCase()
      .match(/©|\p{L}+/gu) ?? [];
  if (words.slice(-4).join(' ').includes('mis à jour')) return 'modified';
  return words.map((word) => LABEL_OF.get(word)).findLast((label) => label !== undefined) ?? null;
}

/** Rank that a date in the words of a page must reach to be taken. */
const PLAIN = 4;
/** ... and to be taken as unsure. */
const LIKELY = -2.6;
const SHORT = 60;
/** A date so near to the headline may be named after its neighbours, such as the buttons for sharing. */
const BESIDE = 2;

/** Days that the visible words of a page give, best first: only such as plainly stand where the date of an article stands. */
export function blockDates(facts: PageFacts, headline: Heading | null, order: NumberOrder): DateStatement[] {
  const ranked = facts.dated.flatMap((block) =>
    writtenDates(block.text, order).map((date) => ({ date, block, rank: rankOf(block, date, headline) })),
  );
  const [best] = ranked.toSorted((a, b) => b.rank - a.rank);
  if (best === undefined || best.rank < LIKELY) return [];
  const { date, block, rank } = best;
  const statement = { published_at: date.day, published_method: 'byline', published_evidence: block.text } as const;
  return [rank < PLAIN ? { ...statement, unsure: true } : statement];
}

function rankOf(dated: DatedBlock, date: WrittenDate, headline: Heading | null): number {
  const { text, block } = dated;
  const label = labelOf(text, date);
  if (label === 'other' || label === 'modified') return -1;
  const distance = headline === null ? 50 : block - headline.block;
  const near = distance >= -4 && distance <= 8;
  const alone = text.length - (date.end - date.start) <= 30;
  const short = alone || text.length <= SHORT || (near && date.start <= 1);
  // A date within a sentence is of what the sentence tells.
  const apart = short || dated.date || label === 'published';
  return (
    (label === 'published' ? 3 : 0) +
    (dated.date ? 2 : 0) +
    (near && apart ? 3 : 0) +
    (alone ? 2 : short ? 1 : 0) -
    (isAway(dated, headline) ? (Math.abs(distance) <= BESIDE ? 2 : 6) : 0) -
    (dated.modified ? 2 : 0) -
    Math.min(Math.abs(distance), 100) / 200
  );
}
