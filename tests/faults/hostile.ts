/**
 * Hostile texts of a megabyte take two seconds at most and time in proportion to their length: npm run faults:hostile
 *
 * Each generator's text is read at half a megabyte and at one, as an article in full or, where it is markup, as a page through ingest and
 * on; and the mentions of the longer one are merged, which takes its time for each of them. Processor time, the least of some rounds: what else the machine does weighs little.
 */
import { dedupe } from '../../pipeline/dedupe/dedupe.ts';
import { ingest } from '../../pipeline/ingest/ingest.ts';
import { NO_SIDECAR } from '../../pipeline/ingest/lists/sidecar.ts';
import { readArticle } from '../../pipeline/read-article.ts';
import type { Article } from '../../schemas/article.ts';
import { flat } from '../bench/articles.ts';
import { generator } from '../bench/chance.ts';

const MEGABYTE = 1_000_000;
const MOST_MS = 2000;
const MOST_GROWTH = 2.2;
const LITTLE_MS = 200;
const ROUNDS = 4;

const repeated =
  (unit: string) =>
  (length: number): string =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Any characters of Unicode, always the same. */
const random = (length: number): string => {
  const chance = generator(1);
  let text = '';
  while (text.length < length) text += String.fromCodePoint(32 + chance(chance(4) === 0 ? 0xd7e0 : 0x250));
  return text;
};

const TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'last last': repeated('last '),
  'May May': repeated('May '),
  digits: repeated('1234567890'),
  'digits apart': repeated('12 30 5 2019 '),
  quotes: repeated('"'),
  'quotes of all kinds': repeated('“ ‘ « ‹ „ ’ ” » '),
  brackets: repeated('(['),
  'no full stop': repeated('he met her on Monday and left the town in May and said he would go '),
  'full stops': repeated('. '),
  dots: repeated('.'),
  'Mr. and initials': repeated('Mr. J. F. K. '),
  hyphens: repeated('co-'),
  capitals: repeated('THE COUNCIL OF '),
  names: repeated('Barack Obama met Angela Merkel, '),
  'and and': repeated('and '),
  'on Monday on Monday': repeated('on Monday '),
  'the day before the day before': repeated('the day before '),
  'from to from to': repeated('from May 3 to '),
  'weekdays joined': repeated('Monday-Tuesday/Wednesday,'),
  money: repeated('$1,234.56 '),
  'zero-width characters': repeated('a\u200bb\u00adc '),
  'combining marks': repeated(`a${'\u0301'.repeat(40)} `),
  emoji: repeated('👩‍👩‍👧‍👦 '),
  'right to left': repeated('\u202eabc\u202c שלום '),
  'line ends': repeated('\n'),
  'short lines': repeated('On Monday\n\n'),
  'one word': repeated('a'),
  addresses: repeated('https://n.example/2019/05/06/a?b=c&d '),
  'verbs of saying': repeated('he said she said '),
  'a sentence again and again': repeated('The council of Porto closed the old mill on May 8, 2018. '),
  'any characters': random,
};

const PAGES: Readonly<Record<string, (length: number) => string>> = {
  'page: <': repeated('<'),
  'page: &': repeated('&'),
  'page: &amp;': repeated('&amp;'),
  'page: <div>': repeated('<div>'),
  'page: <p>text': repeated('<p>It closed on May 8, 2018.'),
  'page: </div>': repeated('</div>'),
  'page: <!--': repeated('<!-- '),
  'page: attributes': repeated('<a href="x" title="y" '),
  'page: <script>': repeated('<script>var a = 1;'),
  'page: tables': repeated('<table><tr><td>5'),
};

const articleOf = (text: string): Article => ({
  ...{ id: 'a', title: null, text, published_at: '2023-06-12', published_method: 'record', published_evidence: '' },
  ...{ timezone: null, url: null, publisher: null, language: 'en', sha256: '0'.repeat(64), source_path: 'a.txt' },
  ...{ modified_at: null, fetched_at: null, warnings: [], extra: null },
});

async function readPage(html: string): Promise<void> {
  const source = {
    path: 'a.html',
    chunks: async function* () {
      yield Buffer.from(html);
    },
  };
  for await (const part of ingest(source, { published: null, timezone: null, sidecar: NO_SIDECAR }))
    if (part.ok) readArticle(part.article);
}

const readText = async (text: string): Promise<void> => void readArticle(articleOf(text));

async function clocked(work: () => Promise<void>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function merging(text: string): number {
  const reading = readArticle(articleOf(text));
  const start = process.cpuUsage();
  dedupe(reading.ok ? reading.mentions : []);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

let over = 0;
console.log('ms of processor time              0.5 MB     1 MB   growth   merging');
for (const [kind, made] of [...Object.entries(TEXTS), ...Object.entries(PAGES)]) {
  const isPage = kind.startsWith('page: ');
  const [half, whole] = [made(MEGABYTE / 2), made(MEGABYTE)].map(flat);
  const read = isPage ? readPage : readText;
  const [first, second] = [await clocked(() => read(half ?? '')), await clocked(() => read(whole ?? ''))];
  const merged = isPage ? 0 : merging(whole ?? '');
  // What takes little grows by chance.
  const growth = second < LITTLE_MS ? 2 : second / first;
  const isOver = second > MOST_MS || growth > MOST_GROWTH;
  if (isOver) over += 1;
  const cells = [first.toFixed(0), second.toFixed(0), growth.toFixed(2), merged.toFixed(0)].map((cell) =>
    cell.padStart(9),
  );
  console.log(`${kind.padEnd(30)} ${cells.join('')}${isOver ? '  over' : ''}`);
}
console.log(
  `${Object.keys(TEXTS).length + Object.keys(PAGES).length} generators, ${over} over ${MOST_MS} ms or a growth of ${MOST_GROWTH}`,
);
if (over > 0) process.exitCode = 1;
