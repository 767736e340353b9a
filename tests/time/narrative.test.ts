import { describe, expect, it } from 'vitest';
import { parseDay } from '../../pipeline/time/calendar.ts';
import { edtf } from '../../pipeline/time/edtf.ts';
import { settings } from '../../pipeline/time/narrative.ts';
import { tag } from '../../pipeline/time/tag.ts';

const read = (text: string, published: string | null): Record<string, string> =>
  Object.fromEntries(
    settings(tag(text), published === null ? null : parseDay(published)).map(({ read: { start, end }, resolution }) => [
      text.slice(start, end),
      resolution.ok ? edtf(resolution.bounds) : resolution.why,
    ]),
  );

const CHRONICLE = `The canal company was founded on 4 March 1851, and its first boats sailed on 2 May 1853. In April 1854 a flood broke the
eastern lock. It was rebuilt by October 1855. A strike began on 9 June 1857 and was broken on 20 June 1857. The line was sold on 1 February 1860
and closed on 30 November 1861. On 12 December the last boat left.`;

describe('a text without a day of speaking', () => {
  it('that goes from date to date reads a bare day by the date before, and as a guess', () => {
    expect(read(CHRONICLE, null)['12 December']).toBe('1861-12-12~');
  });

  it('that speaks from its own day leaves a bare day open', () => {
    expect(read(`${CHRONICLE} It was reopened last year.`, null)['12 December']).toBe('publication');
  });

  it('that states few dates leaves a bare month open', () => {
    expect(read('The accord was struck in July 2015 and left in May 2018. In January a bomb went off.', null)).toEqual({
      'July 2015': '2015-07',
      'May 2018': '2018-05',
      January: 'publication',
    });
  });
});

describe('a day without its year, said on 12 June 2023', () => {
  it.each([
    ['They will meet on June 5.', 'June 5', '2024-06-05'],
    ['They will meet on June 20.', 'June 20', '2023-06-20'],
    ['They met on June 5.', 'June 5', '2023-06-05'],
    ['They declared a dividend payable Aug. 1.', 'Aug. 1', '2023-08-01'],
    ['They met on Nov. 5.', 'Nov. 5', '2022-11-05'],
  ])('%s', (text, day, value) => {
    expect(read(text, '2023-06-12')[day]).toBe(value);
  });
});

describe('beside the results of a quarter', () => {
  it('a year ago is that quarter of the year before', () => {
    const words = read('Third-quarter profit rose to $3 million from $2 million a year ago.', '2023-11-02');
    expect(words).toEqual({ 'Third-quarter': '2023-07/2023-09', 'a year ago': '2022-07/2022-09' });
  });

  it('and elsewhere loosely the same time', () => {
    expect(read('He left a year ago.', '2023-11-02')['a year ago']).toBe('2022-10~/2022-12~');
  });
});
