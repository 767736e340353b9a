import { type BadInput, casesOf, SENTENCE } from './case.ts';

const csv = casesOf('bad.csv');
const list = (name: string, content: string, ...told: readonly string[]): BadInput => ({
  name: `articles.csv: ${name}`,
  files: { 'bad.txt': SENTENCE, 'articles.csv': content },
  told,
});
const words = (name: string, rows: string, ...told: readonly string[]): BadInput => ({
  name: `corrections.csv: ${name}`,
  files: { 'bad.txt': SENTENCE, 'corrections.csv': rows },
  told,
});
const HEAD = 'id,action,value,note\n';
const ID = 'ev_0000000000000001';

/** Tables of articles, and the two lists that speak of files and events. */
export const TABLES: readonly BadInput[] = [
  csv('nothing', '', 'E_EMPTY'),
  csv('a header alone', 'id,text\n', 'E_EMPTY'),
  csv('no column for the text', 'id,colour\n1,red\n', 'E_CSV:1'),
  csv('a quote without an end', `id,text\n1,"It closed on May 8, 2018.\n2,${'x'.repeat(50)}\n`, 'E_CSV:2'),
  csv('a quote inside a cell', `id,text\n1,It "closed" early on May 8\n2,${SENTENCE}\n`, 'E_CSV:3'),
  csv('rows that are too long', 'id,text\n1,It closed.,more\n2,It opened.\n', 'E_CSV:2'),
  csv('rows that are too short', 'id,text,published_at\n1\n2,It closed.\n', 'E_RECORD:2'),
  csv('empty cells', 'id,text\n1,\n2,It closed.\n', 'E_RECORD:2'),
  csv('a column twice', 'id,text,text\n1,It closed.,It opened.\n'),
  csv('semicolons', 'id;text;published_at\n1;It closed on Monday.;2023-06-12\n'),
  csv('a byte order mark and blank lines', '\ufeffid,text\r\n\r\n1,It closed.\r\n\r\n'),
  csv('NULs', 'id,text\n1,It\0closed.\n2,It opened.\n', 'E_BINARY:2'),
  csv('a date that is none', 'id,text,published_at\n1,It closed.,never\n', 'E_PUBLISHED_AT:2'),
  csv('a zone that is none', 'id,text,timezone\n1,It closed.,Mars\n', 'E_TIMEZONE:2'),
  list('no column "file"', 'name,published_at\nbad.txt,2023-06-12\n', 'E_SIDECAR:1'),
  list('nothing', '', 'E_SIDECAR'),
  list('a file that is not there', 'file,published_at\nbad.txt,2023-06-12\nbed.txt,2023-06-12\n', 'E_SIDECAR:3'),
  list('a file twice', 'file,published_at\nbad.txt,2023-06-12\nbad.txt,2023-06-13\n', 'E_SIDECAR:3'),
  list('a date that is none', 'file,published_at\nbad.txt,yesterday\n', 'E_PUBLISHED_AT:2'),
  list('a date of two readings', 'file,published_at\nbad.txt,6/7/2023\n', 'E_PUBLISHED_AT:2'),
  list('a zone that is none', 'file,timezone\nbad.txt,Mars\n', 'E_TIMEZONE:2'),
  list('no name', 'file,published_at\n,2023-06-12\nbad.txt,2023-06-12\n', 'E_SIDECAR:2'),
  list('a quote without an end', 'file,title\nbad.txt,"The mill\n', 'E_SIDECAR:2'),
  list('a row that is too long', 'file,title\nbad.txt,The mill,more\n', 'E_SIDECAR:2'),
  list('bytes that are no text', 'file,title\0\n\0\0\n', 'E_BINARY'),
  list(
    'a path out of the folder',
    'file,published_at\n../../etc/passwd,2023-06-12\nbad.txt,2023-06-12\n',
    'E_SIDECAR:2',
  ),
  words('no column "action"', `id,deed\n${ID},drop\n`, 'E_CORRECTION:1'),
  words('nothing', '', 'E_CORRECTION'),
  words('an action that there is not', `${HEAD}${ID},vanish,,\n`, 'E_CORRECTION:2'),
  words('a date that is none', `${HEAD}${ID},date,soon,\n`, 'E_CORRECTION:2'),
  words('a status that there is not', `${HEAD}${ID},status,maybe,\n`, 'E_CORRECTION:2'),
  words('a title that is too long', `${HEAD}${ID},title,${'x'.repeat(121)},\n`, 'E_CORRECTION:2'),
  words('a title for a mention', `${HEAD}bad:0,title,The mill,\n`, 'E_CORRECTION:2'),
  words('a value where none belongs', `${HEAD}${ID},drop,now,\n`, 'E_CORRECTION:2'),
  words('a merge with nothing', `${HEAD}${ID},merge,,\n`, 'E_CORRECTION:2'),
  words('no id', `${HEAD},drop,,\n`, 'E_CORRECTION:2'),
  words('an id that nobody has', `${HEAD}${ID},drop,,\n`),
  words('a row that is too long', `${HEAD}${ID},drop,,note,more\n`, 'E_CORRECTION:2'),
  words('a quote without an end', `${HEAD}${ID},drop,,"note\n`, 'E_CORRECTION:2'),
];
