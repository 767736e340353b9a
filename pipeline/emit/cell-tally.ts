/** How many cells had to be changed for the sake of spreadsheets; run.json tells. */
export type CellTally = { guarded: number; shortened: number };
