import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ColumnFacts } from '../pipeline/emit/columns/column.ts';
import { TABLES } from '../pipeline/emit/columns/tables.ts';

/** README's data dictionary, from the tables of columns. `npm run dictionary` writes it there. */
const README = fileURLToPath(new URL('../README.md', import.meta.url));
const BLOCK = /(<!-- columns -->\n).*?(<!-- \/columns -->)/s;

const words = ({ means, options, nullable }: ColumnFacts): string =>
  [
    means,
    options === undefined ? null : options.map((option) => `\`${option}\``).join(', '),
    nullable ? 'may be empty' : null,
  ]
    .filter((part) => part !== null)
    .join('; ')
    .replaceAll('|', '\\|');

export const dataDictionary = (): string =>
  TABLES.map(({ file, means, columns }) =>
    [
      `**\`${file}\`**: ${means}`,
      '',
      '| column | type | what it says |',
      '| --- | --- | --- |',
      ...columns.map((column) => `| \`${column.name}\` | ${column.type} | ${words(column)} |`),
      '',
    ].join('\n'),
  ).join('\n');

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(
    README,
    readFileSync(README, 'utf8').replace(BLOCK, (_, from, to) => `${from}${dataDictionary()}${to}`),
  );
