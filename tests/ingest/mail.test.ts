import { describe, expect, it } from 'vitest';
import { codes, ingestAll, ingestText, sourceOf } from './source.ts';

type Headers = Readonly<Record<string, string | null>>;

const HEADERS: Headers = {
  Received: 'from mx.n.example by mx.reader.example; Mon, 12 Jun 2023 20:01:00 +0000',
  From: 'Example News <letter@n.example>',
  To: 'reader@reader.example',
  Subject: 'The river rises',
  Date: 'Mon, 12 Jun 2023 23:30:00 +0330',
  'Message-ID': '<1@n.example>',
  'MIME-Version': '1.0',
};

/** A mail with the usual headers, some of them changed; null leaves one out. */
const mail = (changed: Headers, body: string): string =>
  [
    ...Object.entries({ ...HEADERS, ...changed }).flatMap(([name, value]) =>
      value === null ? [] : `${name}: ${value}`,
    ),
    '',
    body,
  ].join('\r\n');

const plain = (body: string, changed: Headers = {}) =>
  mail({ 'Content-Type': 'text/plain; charset=utf-8', ...changed }, body);

const parts = (kind: string, ...bodies: string[]) =>
  mail(
    { 'Content-Type': `multipart/${kind}; boundary="b"` },
    `${bodies.map((body) => `--b\r\n${body}\r\n`).join('')}--b--\r\n`,
  );
const part = (type: string, body: string) => `Content-Type: ${type}; charset=utf-8\r\n\r\n${body}`;

const one = async (content: string | Uint8Array, path = 'a.eml') => {
  const { articles, rejects } = await ingestText(path, content);
  expect(rejects).toEqual([]);
  expect(articles.length).toBe(1);
  return articles[0];
};

describe('a mail', () => {
  it('is an article: subject, sender, date with its offset, id and body', async () => {
    const content = plain('The river rose.\r\n\r\nMore rain on Friday.\r\n-- \r\nThe editors\r\n');
    for (const size of [1, 7, 65_536]) {
      expect((await ingestAll(sourceOf('a.eml', content, size))).articles).toMatchObject([
        {
          id: '<1@n.example>',
          title: 'The river rises',
          text: 'The river rose.\n\nMore rain on Friday.\n-- \nThe editors',
          published_at: '2023-06-12T23:30:00+03:30',
          published_method: 'record',
          published_evidence: 'Mon, 12 Jun 2023 23:30:00 +0330',
          publisher: 'Example News',
          warnings: [],
        },
      ]);
    }
  });

  it.each([
    ['answers', 'Re: Fwd: RE: Flood', 'Flood'],
    ['answers in German', 'AW: WG: Flood', 'Flood'],
    ['words that only look so', 'Regarding: Flood', 'Regarding: Flood'],
    ['encoded words', '=?utf-8?Q?Caf=C3=A9?= =?iso-8859-1?B?6Q==?=', 'Caféé'],
    ['encoded words of windows-1252', '=?windows-1252?Q?=93Flood=94?=', '“Flood”'],
    ['two lines', 'The river\r\n rises', 'The river rises'],
    ['nothing', '', null],
  ])('has its subject for a title: %s', async (_, subject, title) => {
    expect((await one(plain('a', { Subject: subject })))?.title).toBe(title);
  });

  it.each([
    ['a name', '"News, Example" <a@n.example>', 'News, Example'],
    ['an address alone', 'a@n.example', 'a@n.example'],
    ['an encoded name', '=?utf-8?Q?Caf=C3=A9_News?= <a@n.example>', 'Café News'],
    ['nothing', null, null],
  ])('has its sender for a publisher: %s', async (_, from, publisher) => {
    expect((await one(plain('a', { From: from })))?.publisher).toBe(publisher);
  });

  it.each([
    ['Mon, 12 Jun 2023 08:00:00 -0700 (PDT)', '2023-06-12T08:00:00-07:00'],
    ['12 Jun 23 08:00 GMT', '2023-06-12T08:00:00Z'],
    ['Mon, 12 Jun 2023 08:00:00 IST', '2023-06-12T08:00:00'],
    ['Mon, 12 Jun 2023 08:00:00 -0000', '2023-06-12T08:00:00Z'],
  ])('dated %s', async (date, expected) => {
    expect(await one(plain('a', { Date: date }))).toMatchObject({ published_at: expected, published_evidence: date });
  });

  it.each([
    ['cannot be read', 'some day', [expect.stringMatching(/^W_DATE_UNREAD: /)]],
    ['is not there', null, []],
  ])('is undated where its date %s', async (_, date, warnings) => {
    expect(await one(plain('a', { Date: date }))).toMatchObject({ published_at: null, warnings });
  });

  it('is known by its content where its name says nothing', async () => {
    for (const path of ['-', 'a', 'a.txt']) expect((await one(plain('a'), path))?.title).toBe('The river rises');
    expect((await one('From: here to there: a walk.\n\nThe river rose.', 'a.txt'))?.title).toBe(null);
  });
});

describe('the text of a mail', () => {
  const long = 'The river rose and rose. '.repeat(20).trim();

  it.each([
    ['its plain part', parts('alternative', part('text/plain', long), part('text/html', `<p>${long}</p>`)), long],
    [
      'its page, if that is all',
      mail({ 'Content-Type': 'text/html' }, '<p>One &amp; two.</p><p>Three.</p>'),
      'One & two.\n\nThree.',
    ],
    [
      'its page, if the plain part is a notice',
      parts('alternative', part('text/plain', 'View in browser'), part('text/html', `<p>${long}</p>`)),
      long,
    ],
    [
      'its page, if the plain part is blank',
      parts('alternative', part('text/plain', ' '), part('text/html', '<p>One.</p>')),
      'One.',
    ],
    [
      'not what is attached',
      parts(
        'mixed',
        part('text/plain', 'One.'),
        `Content-Disposition: attachment; filename=a.txt\r\n${part('text/plain', 'Two.')}`,
      ),
      'One.',
    ],
    [
      'not a message inside',
      parts(
        'mixed',
        part('text/plain', 'One.'),
        'Content-Type: message/rfc822\r\n\r\nFrom: x@x.example\r\nSubject: Inner\r\nDate: Mon, 1 Jan 2001 00:00:00 +0000\r\n\r\nTwo.',
      ),
      'One.',
    ],
    [
      'no quoted-printable',
      mail(
        { 'Content-Type': 'text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding': 'quoted-printable' },
        'Caf=E9, so=\r\nft =3D.',
      ),
      'Café, soft =.',
    ],
    [
      'windows-1252 under the name of another',
      mail(
        { 'Content-Type': 'text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding': 'quoted-printable' },
        '=93a=94 =80',
      ),
      '“a” €',
    ],
    [
      'no base64',
      mail({ 'Content-Type': 'text/plain; charset=windows-1251', 'Content-Transfer-Encoding': 'base64' }, 'z/Do4uXy'),
      'Привет',
    ],
    ['of a charset that nobody knows', mail({ 'Content-Type': 'text/plain; charset=x-none' }, 'One.'), 'One.'],
    ['with line feeds alone', plain('One.\r\nTwo.').replace(/\r/g, ''), 'One.\nTwo.'],
  ])('is %s', async (_, content, text) => {
    expect((await one(content))?.text).toBe(text);
  });

  it.each([
    ['UTF-8', Buffer.from(mail({}, 'café “a”'))],
    ['windows-1252', Buffer.from(mail({}, 'caf\xe9 \x93a\x94'), 'latin1')],
  ])('is decoded where no charset is named: %s', async (_, content) => {
    expect(await one(content)).toMatchObject({ text: 'café “a”', warnings: [] });
  });

  it('is flagged where its bytes are not what it names', async () => {
    const article = await one(Buffer.from(plain('caf\xe9 a'), 'latin1'));
    expect(article?.warnings).toEqual([expect.stringMatching(/^W_DAMAGED: 1 /)]);
  });
});

const nested = (depth: number): string => {
  const opened = Array.from(
    { length: depth },
    (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
  );
  return `${opened.join('')}Content-Type: text/plain\r\n\r\ndeep\r\n`;
};
const around = (head: string) => plain('').replace(/Content-Type: .*\r\n\r\n$/, head);

describe('what is no mail', () => {
  it.each([
    ['words', 'The river rose.\n\nMore.', ['E_MAIL']],
    ['headers of something else', 'Title: a\nTags: b\n\nThe river rose.', ['E_MAIL']],
    ['bytes', Buffer.from([0, 1, 2, 255, 10, 10, 255]), ['E_MAIL']],
    ['nothing', '', ['E_EMPTY']],
    ['no body', plain(''), ['E_EMPTY']],
    [
      'base64 that is none',
      mail({ 'Content-Type': 'text/plain', 'Content-Transfer-Encoding': 'base64' }, '!!!@@@\x00'),
      ['E_EMPTY'],
    ],
    ['only a message inside', mail({ 'Content-Type': 'message/rfc822' }, 'From: x@x.example\r\n\r\nTwo.'), ['E_EMPTY']],
    ['parts a thousand deep', around(nested(1000)), ['E_MAIL']],
    ['more than an article', plain('x'.repeat(10_000_000)), ['E_TOO_LARGE']],
  ])('is one reject: %s', async (_, content, expected) => {
    const { articles, rejects } = await ingestText('a.eml', content);
    expect([articles, codes(rejects)]).toEqual([[], expected]);
  });

  it('is not what nests as mails may', async () => {
    expect((await one(around(nested(50))))?.text).toBe('deep');
  });
});

describe('hostile mails', () => {
  const N = 100_000;
  it.each([
    ['a header of 1 MB', plain('a', { 'X-A': 'a'.repeat(10 * N) })],
    ['very many headers', plain('a', { 'X-A': `a${'\r\nX-A: a'.repeat(N)}` })],
    ['addresses', plain('a', { To: 'a@b.example, '.repeat(N) })],
    ['brackets', plain('a', { From: '('.repeat(10 * N) })],
    ['quotation marks', plain('a', { From: '"'.repeat(10 * N) })],
    ['groups', plain('a', { From: '<a:;'.repeat(2 * N) })],
    ['encoded words', plain('a', { Subject: '=?utf-8?Q?a?= '.repeat(N / 2) })],
    ['answers', plain('a', { Subject: 're:'.repeat(3 * N) })],
    ['white space', plain('a', { Subject: `${' '.repeat(10 * N)}x` })],
    ['parameters', mail({ 'Content-Type': `text/plain${'; a="b"'.repeat(N)}` }, 'a')],
    ['parts', parts('mixed', ...Array(N / 10).fill('\r\nx'))],
    ['tags', mail({ 'Content-Type': 'text/html' }, '<b>'.repeat(3 * N))],
    [
      'signs',
      mail({ 'Content-Type': 'text/plain', 'Content-Transfer-Encoding': 'quoted-printable' }, '='.repeat(10 * N)),
    ],
    ['blanks', mail({ 'Content-Type': 'text/plain; format=flowed' }, `${' '.repeat(10 * N)}x`)],
  ])('take no more time than they have characters: %s', async (_, content) => {
    const start = performance.now();
    const { articles, rejects } = await ingestText('a.eml', content);
    expect(articles.length + rejects.length).toBe(1);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
