import { bench, describe } from 'vitest';
import { dayOf } from '../../pipeline/time/calendar.ts';
import { NOWHERE, resolve } from '../../pipeline/time/resolve.ts';
import { tag } from '../../pipeline/time/tag.ts';

/** About 1.4 expressions a kilobyte, as in news; the rest are words that may and words that cannot begin one. */
const PARAGRAPH = `The ministry of transport said that the bridge across the river would stay shut for another round of repairs, which
local traders fear could cost them dearly. “We have had no answer from anyone in the capital,” said Mara Lindqvist, who owns a
bakery next to the eastern ramp. The first cracks were found by chance, when divers looked at the piers after a barge had hit
one of them. A second team of engineers, hired by the county, disagreed with the findings and asked for more tests. On Friday
the council voted 12-7 to pay for a ferry, at a cost of some $2.4 million, and to move the market to the old harbour. Critics
may well ask who will pay the bill in the end; the mayor, whose party leads in the polls, has promised not to raise any taxes.
About 3,000 people use the bridge, and many of them take the long way round by the southern road. The county opened the
bridge in 1974, and it was to be replaced long ago, according to papers that this newspaper has seen. A spokesman for the firm
that built it declined to comment, and the union of bus drivers called the plan a bad joke that would please nobody at all.
`;

const MEGABYTE = 1_000_000;
/** A flat string, as files give: one made by repeat() is a tree of pieces that each charCodeAt walks. */
const text = Buffer.from(PARAGRAPH.repeat(Math.ceil(MEGABYTE / PARAGRAPH.length)), 'utf8').toString('utf8');
const now = dayOf(2023, 6, 12);

describe('time in one megabyte of news (hz is MB/s)', () => {
  bench('tag', () => void tag(text));
  bench('tag and resolve', () => {
    for (const { expr, lean } of tag(text)) resolve(expr, { ...NOWHERE, now, lean });
  });
});
