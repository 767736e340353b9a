import type { WrittenDate } from './written-date.ts';

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
    words:
      '© copyright seit since bis until till born geboren geb naissance founded gegründet expires downloaded retrieved accessed abgerufen consulté',
  },
];

export type DateLabel = (typeof LABELS)[number]['label'];

const LABEL_OF: ReadonlyMap<string, DateLabel> = new Map(
  LABELS.flatMap(({ label, words }) => words.split(' ').map((word) => [word, label] as const)),
);

/** Two "Mis à jour", as French writes it. */
const BEFORE = 40;

/** What the words before a date say that it is; null where they say nothing. */
export function labelOf(text: string, { start }: WrittenDate): DateLabel | null {
  const words =
    text
      .slice(Math.max(0, start - BEFORE), start)
      .toLowerCase()
      .match(/©|\p{L}+/gu) ?? [];
  if (words.slice(-4).join(' ').includes('mis à jour')) return 'modified';
  return words.map((word) => LABEL_OF.get(word)).findLast((label) => label !== undefined) ?? null;
}
