import { gzipSync } from 'node:zlib';
import { item, rss } from '../../ingest/feed-of.ts';
import { recordOf, responseOf } from '../../ingest/warc-of.ts';
import { type BadInput, bytes, casesOf, SENTENCE } from './case.ts';

const page = casesOf('bad.html');
const feed = casesOf('bad.xml');
const mail = casesOf('bad.eml');
const archive = casesOf('bad.warc');
const packed = casesOf('bad.warc.gz');
const paragraph = (about: string): string =>
  `<p>${SENTENCE} The ${about} of the town had asked for it for years, since the river kept flooding the cellars and nobody would pay for a new wall, as the mayor told a crowd of some two hundred people in the market square.</p>`;
const body = `<html><head><title>The mill</title></head><body><article>${['bakers', 'owners', 'teachers', 'fishers'].map(paragraph).join('')}</article></body></html>`;
const good = responseOf('https://n.example/a', body);
const HEAD = 'From: Jane <j@n.example>\r\nDate: Mon, 12 Jun 2023 08:00:00 +0000\r\nSubject: The mill\r\n';

/** Pages, feeds, mails and web archives. */
export const PAGES: readonly BadInput[] = [
  page('nothing', '', 'E_EMPTY'),
  page('no text', '<html><head><title></title></head><body><img src="a.png"></body></html>', 'E_EMPTY'),
  page(
    'scripts only',
    '<html><body><script>document.write("It closed.")</script><style>p{}</style></body></html>',
    'E_EMPTY',
  ),
  page('no end', body.slice(0, -40)),
  page('tags that cross', `<b><i><p>${SENTENCE}</b></i></p>`, 'W_BODY_UNSURE', 'W_DATE_UNSURE'),
  page('a hundred thousand elements inside each other', `${'<div>'.repeat(100_000)}${SENTENCE}`, 'E_EMPTY'),
  page(
    'a hundred thousand that are closed',
    `${'</div>'.repeat(100_000)}<p>${SENTENCE}</p>`,
    'W_BODY_UNSURE',
    'W_DATE_UNSURE',
  ),
  page('a comment without an end', `<p>${SENTENCE}</p><!-- ${'x'.repeat(1000)}`, 'W_BODY_UNSURE', 'W_DATE_UNSURE'),
  page(
    'an attribute without an end',
    `<p>${SENTENCE}</p><a href="${'x'.repeat(1000)}`,
    'W_BODY_UNSURE',
    'W_DATE_UNSURE',
  ),
  page('entities that there are not', `<p>${SENTENCE} &nosuch; &#xFFFFFFFF; &#0; &amp</p>`, 'W_BODY_UNSURE'),
  page('NULs', body.replace('closed', 'clo\0sed')),
  page('an encoding that there is not', body.replace('<title>', '<meta charset="klingon"><title>')),
  page(
    'another encoding than it says',
    bytes(
      body.replace('<title>', '<meta charset="utf-8"><title>').replace('closed', 'caf#').split('#')[0] ?? '',
      [0xe9],
      ' closed.</p></body></html>',
    ),
    'W_BODY_UNSURE',
    'W_DAMAGED',
  ),
  page(
    'a date that is none',
    body.replace('<title>', '<meta property="article:published_time" content="soon"><title>'),
  ),
  page(
    'JSON-LD that is broken',
    body.replace(
      '<title>',
      '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": </script><title>',
    ),
  ),
  page(
    'JSON-LD that is sixty thousand deep',
    body.replace('<title>', `<script type="application/ld+json">${'['.repeat(60_000)}</script><title>`),
  ),
  page(
    'a refresh and a frame',
    `<meta http-equiv="refresh" content="0;url=http://x.example"><iframe src="http://x.example"></iframe><p>${SENTENCE}</p>`,
    'W_BODY_UNSURE',
    'W_DATE_UNSURE',
  ),
  feed('nothing', '', 'E_EMPTY'),
  feed('no item', rss(''), 'E_EMPTY'),
  feed('an empty item', item(''), 'E_EMPTY'),
  feed('cut off', rss(`<item><title>A</title><description>${SENTENCE}</description></item>`).slice(0, -60), 'E_FEED'),
  feed(
    'an external entity',
    item('<description>&x;</description>').replace(
      '<rss',
      '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss',
    ),
  ),
  feed(
    'an entity bomb',
    item('<description>&c;</description>').replace(
      '<rss',
      '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]><rss',
    ),
  ),
  feed('what is no feed', '<?xml version="1.0"?><note><to>You</to></note>', 'E_FEED'),
  feed('tags that cross', '<rss><channel><item><title>a</item></title></channel></rss>', 'E_EMPTY'),
  feed(
    'a date that is none',
    item(`<title>A</title><description>${SENTENCE}</description><pubDate>soon</pubDate>`),
    'W_DATE_UNREAD',
  ),
  mail('nothing', '', 'E_EMPTY'),
  mail('no body', `${HEAD}\r\n`, 'E_EMPTY'),
  mail('what is no mail', SENTENCE, 'E_MAIL'),
  mail(
    'attachments only',
    `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--\r\n`,
    'E_EMPTY',
  ),
  mail('a boundary that never comes', `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${SENTENCE}`, 'E_EMPTY'),
  mail('base64 that is none', `${HEAD}Content-Transfer-Encoding: base64\r\n\r\n%%%%\r\n`, 'E_EMPTY'),
  mail(
    'a date that is none',
    `${HEAD.replace('Mon, 12 Jun 2023 08:00:00 +0000', 'whenever')}\r\n${SENTENCE}\r\n`,
    'W_DATE_UNREAD',
  ),
  archive('nothing', '', 'E_EMPTY'),
  archive('what is no archive', SENTENCE, 'E_WARC'),
  archive('a record that is cut off', good.subarray(0, -80), 'E_WARC'),
  archive('a length that is no number', recordOf({ 'WARC-Type': 'response', 'Content-Length': 'long' }, 'x'), 'E_WARC'),
  archive('a length that is too long', recordOf({ 'WARC-Type': 'response', 'Content-Length': '99999' }, 'x'), 'E_WARC'),
  archive('a good record behind noise', Buffer.concat([Buffer.from('noise noise\r\n\r\n'), good]), 'E_WARC'),
  archive('a page that was not found', responseOf('https://n.example/a', body, { status: '404 Not Found' })),
  archive('a picture', responseOf('https://n.example/a.png', 'x', { http: { 'Content-Type': 'image/png' } })),
  packed(
    'a damaged member behind a good one',
    Buffer.concat([gzipSync(good), gzipSync(good).map((byte, i) => (i === 60 ? byte ^ 0xff : byte))]),
    'E_COMPRESSED',
  ),
  packed('a member that is cut off', Buffer.concat([gzipSync(good), gzipSync(good).subarray(0, 70)]), 'E_COMPRESSED'),
];
