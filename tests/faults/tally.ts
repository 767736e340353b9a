/** Counts by row and column, printed as a table, and the failures in full. */
export class Tally {
  readonly #counts = new Map<string, Map<string, number>>();
  readonly #columns = new Set<string>();
  readonly #failures: string[] = [];

  count(row: string, ...columns: readonly string[]): void {
    const counts = this.#counts.get(row) ?? new Map<string, number>();
    this.#counts.set(row, counts);
    for (const column of columns) {
      this.#columns.add(column);
      counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }

  /** `where` tells how to see it again. */
  fail(row: string, where: string, error: unknown): void {
    this.count(row, 'WRONG');
    this.#failures.push(`${row}, ${where}: ${error instanceof Error ? error.message : String(error)}`);
  }

  /** Prints the table. Returns whether all is well, which it is not where nothing was tried. */
  print(): boolean {
    const columns = [...this.#columns].filter((column) => column !== 'WRONG');
    const head = ['', ...columns, 'WRONG'];
    const rows = [...this.#counts].map(([row, counts]) => [
      row,
      ...[...columns, 'WRONG'].map((column) => String(counts.get(column) ?? 0)),
    ]);
    const widths = head.map((cell, n) => Math.max(cell.length, ...rows.map((row) => row[n]?.length ?? 0)));
    for (const row of [head, ...rows])
      console.log(
        row.map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))).join('  '),
      );
    for (const failure of this.#failures) console.error(`WRONG: ${failure}`);
    return rows.length > 0 && this.#failures.length === 0;
  }
}
