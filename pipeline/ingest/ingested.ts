import type { Article } from '../../schemas/article.ts';
import type { Reject } from '../../schemas/reject.ts';
import type { Source } from '../../schemas/source.ts';
import type { Sidecar, SidecarRow } from './lists/sidecar-rows.ts';
import type { FieldMap } from './record/field-map.ts';
import { type Place, type RejectCode, reject } from './reject-codes.ts';

/** What one input comes to: an article, or the reason why it is none. */
export type Ingested =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly reject: Reject };

/** A part of a file that was never meant to be an article. The words are keys of run.json's `passed_over`. */
export type PassedOver = { readonly ok: null; readonly passedOver: 'warc_other' };

export type FilePart = Ingested | PassedOver;

/** What holds for articles that do not say it themselves. `published` and `timezone` are taken as the user wrote them. */
export type Defaults = {
  readonly published: string | null;
  readonly timezone: string | null;
  /** What the user's own records call our fields: name of ours -> path in theirs. */
  readonly map?: FieldMap;
  /** Publication dates before this year are doubted. */
  readonly earliest?: number;
};

export type IngestOptions = Defaults & { readonly sidecar: Sidecar };

/** One file on its way to a reader, with the row of articles.csv that speaks of it. */
export type InputFile = { readonly source: Source; readonly defaults: Defaults; readonly row: SidecarRow | null };

/** A reader of one format. It streams, holds one article at most, and answers bad input with rejects. */
export type Reader = (file: InputFile) => AsyncGenerator<FilePart>;

export const rejected = (place: Place, code: RejectCode, detail: string): Ingested => ({
  ok: false,
  reject: reject(place, code, detail),
});
