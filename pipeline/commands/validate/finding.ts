/** Something wrong with a published timeline. `line` counts from 1; null where the file as a whole is meant. */
export type Finding = {
  readonly file: string;
  readonly line: number | null;
  readonly check: string;
  readonly message: string;
};

/** The files of one generation, by name. */
export type Generation = ReadonlyMap<string, Buffer>;

export const textOf = (generation: Generation, file: string): string => generation.get(file)?.toString('utf8') ?? '';
