import { describe, expect, it } from 'vitest';
import { layout } from '../../pipeline/segment/layout/layout.ts';

/** Place, agency and words of the date; "-" where the dateline leaves one out. */
const read = (text: string): string => {
  const { dateline } = layout(text);
  if (dateline === null) return 'none';
  const date = dateline.date === null ? '-' : text.slice(dateline.date.start, dateline.date.end);
  return [dateline.place ?? '-', dateline.agency ?? '-', date].join(' | ');
};

describe('what a dateline says', () => {
  it.each([
    ['LONDON (Reuters) - Oil rose.', 'London | Reuters | -'],
    ['LONDON, March 3 (Reuters) - Oil rose.', 'London | Reuters | March 3'],
    ['FRANKLIN (Feb. 4, 2014) – A man died.', 'Franklin | - | Feb. 4, 2014'],
    ['TEHRAN, June 12 (MNA) – The talks began.', 'Tehran | MNA | June 12'],
    ['BEIJING, Oct. 9 (Xinhua) -- A ship sank.', 'Beijing | Xinhua | Oct. 9'],
    ['By JANE DOE, WASHINGTON, March 3 -- The vote failed.', 'Washington | - | March 3'],
    ['PARIS — The strike began.', 'Paris | - | -'],
    ['Aug 14 (Reuters) - Shares fell.', '- | Reuters | Aug 14'],
    ['(CNN) -- A plane crashed.', '- | CNN | -'],
    ['MOSCOW, September 5. /TASS/. The talks began.', 'Moscow | TASS | September 5'],
    ['LONDON (Reuters, 3 March 2014) - Oil rose.', 'London | Reuters | 3 March 2014'],
    ['PORT-AU-PRINCE, Haiti, Jan. 13, 2010 (AFP) — A quake struck.', 'Port-au-Prince | AFP | Jan. 13, 2010'],
    ['WASHINGTON, Monday, March 3 -- The vote failed.', 'Washington | - | Monday, March 3'],
    ['New Delhi, January 5: The court ruled.', 'New Delhi | - | January 5'],
    ['SAN JOSE, Calif., May 3, 2011 /PRNewswire/ -- A firm was sold.', 'San Jose | PRNewswire | May 3, 2011'],
    ['Ten die in storm ROME, June 3 – It rained.', 'Rome | - | June 3'],
    ['It rained in May.', 'none'],
  ])('%s', (text, said) => expect(read(text)).toBe(said));

  it('is of the first of several', () => {
    expect(read('PARIS, May 3 (AFP) - It rained.\n\nROME, May 4 (AFP) - It snowed.')).toBe('Paris | AFP | May 3');
  });
});

const stamps = (text: string): string[] =>
  layout(text).stamps.map(({ of, start, end }) => `${of}: ${text.slice(start, end)}`);

describe('time stamps', () => {
  it.each([
    ['Storm hits\nMay 3, 2013\nThe port was shut.', ['publication: May 3, 2013']],
    [
      'Storm hits\nPublished: 3 May 2013\nUpdated: 4 May 2013\nThe port was shut.',
      ['publication: Published: 3 May 2013', 'update: Updated: 4 May 2013'],
    ],
    ['The port was shut.\nMay 4, 2013\nIt was opened.', ['entry: May 4, 2013']],
    ['10:42 GMT The port was shut.\n11:05 GMT It was opened.', ['entry: 10:42 GMT', 'entry: 11:05 GMT']],
    ['Storm hits\nLast modified on 4 May 2013\nThe port was shut.', ['update: Last modified on 4 May 2013']],
    ['The port was shut at 10:42 GMT.', []],
    ['Storm hits\nIn May 2013 the port was shut.', []],
  ])('%j', (text, found) => expect(stamps(text)).toEqual(found));
});
