import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout } from '../../pipeline/segment/layout/layout.ts';

/** The passages of a text, other kinds than sentences marked: "heading: ..."; line breaks shown as spaces. */
const cut = (text: string): string[] =>
  layout(text).passages.map(({ kind, start, end }) => {
    const words = text.slice(start, end).replace(/\s+/g, ' ');
    return kind === 'sentence' ? words : `${kind}: ${words}`;
  });

const seed = (name: string): string => readFileSync(new URL(`../../input/${name}`, import.meta.url), 'utf8');

/** Sentences parted by " | " come back as they were written, when they are joined by one space. */
const CASES = [
  'Mr. Smith met Gov. Brown on Jan. 5. | They spoke.',
  'He lives in the U.S. | The company moved to the U.K. in May. | It grew.',
  'U.S. President Joe Roe met U.N. officials. | He left.',
  'Acme Inc. reported gains. | Bolt Motor Co. | On Friday it fell.',
  'Acme Corp. Chief Executive Jane Roe quit.',
  'Polls close at 9 p.m. Tuesday. | They opened at 7 a.m. | Voters waited.',
  'The talks ended at 5 p.m. EST. | It ran to 6 p.m. | Police left.',
  'J. K. Rowling and George W. Bush met. | J.R.R. Tolkien wrote.',
  'The index rose 3.5 percent. | No. 10 declined to comment.',
  'He said no. | Then he left.',
  '"Is it over?" she asked. | "Yes!" he said.',
  '“Is it over?” Smith asked. | “It is.” | Jones said nothing.',
  '“Stop!” he cried. | The crowd stopped.',
  '"What a game!" said coach Jones. | "Great."',
  'He said he was "sorry." | The court adjourned.',
  'They demanded “excessive sums”. | He refused.',
  'The vote was (narrowly) lost. | (He had left.) | She stayed.',
  'Wait ... what happened? | He paused… then left.',
  'The fire at St. Louis hit Wall St. | The market fell.',
  'Dr. Roe vs. Mr. Doe drew crowds, i.e. thousands. | Ph.D. students came.',
  'Sen. John Doe, D-Calif., and Rep. Jane Roe voted no. | It passed.',
  'The bill, known as H.R. 5, passed. | Mt. Fuji erupted.',
  'She moved to Washington, D.C. | He stayed.',
  'He asked why? | Nobody knew.',
  "It happened in the '90s. | He recalled the rock 'n' roll era.",
  'He won on Oct. 4. | On Nov. 5 he lost.',
  'Tickets cost $5.50 each. | Shares fell 2 pct. | Analysts said so.',
  'Police (see p. 5) said Lt. Col. Roe died. | Sgt. Doe lived.',
  'He said: "We won. | They lost." | She agreed.',
  'In the U.S. Smith spoke.',
  'Wales beat France 2-1. | The return leg is on May 3.',
  'Prof. A. B. Roe of St. Mary’s spoke. | Rev. Doe prayed.',
  'The ship left at 10 a.m. on Friday. | It sank.',
  'See www.Example.com or Booking.Com for more. | Node.js is fine.',
  'Prices rose 4.2% vs. 3.9% in Aug. last year. | The bank, etc. waited.',
  'The firm (Acme Ltd.) failed. | Its chief, John Doe Jr., left.',
  'He lived at No. 5. | Nos. 6 and 7 burned.',
  'What now? | Who knows! | Nobody.',
  '“We won.” | “You lost.”',
  'It was over. | … But was it?',
  'Temperatures fell to -4.5 C. | The river froze.',
  'The U.N. Security Council met. | The E.U. did not.',
  'Gen. Roe, Adm. Doe and Capt. Poe were there. | Messrs. Low and High were not.',
];

describe('sentences', () => {
  it.each(CASES)('%s', (marked) => expect(cut(marked.replaceAll(' | ', ' '))).toEqual(marked.split(' | ')));

  it.each([
    ['Under that licence.Iran and the US talked.', ['Under that licence.', 'Iran and the US talked.']],
    ['It ended in 2015.The next year it resumed.', ['It ended in 2015.', 'The next year it resumed.']],
    ['Why did it fail?The minister fled.Nobody asked.', ['Why did it fail?', 'The minister fled.', 'Nobody asked.']],
    ['“It is over.”The crowd left.', ['“It is over.”', 'The crowd left.']],
    ['Read http://news.example/Iran.Talks now.', ['Read http://news.example/Iran.Talks now.']],
  ])('cuts sentences that lack the space between them: %s', (text, expected) => expect(cut(text)).toEqual(expected));

  it('joins hard-wrapped lines and parts paragraphs', () => {
    const text = `The storm that hit the eastern coast of the island on\nFriday killed ten people and left thousands of homes near\nSpringfield without power. Rescue workers from the United\nStates arrived.\r\n\r\nA second\nparagraph followed.`;
    expect(layout(text).passages.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
    expect(cut(text).at(1)).toBe('Rescue workers from the United States arrived.');
  });

  it('takes a line that ends for a paragraph where lines are not wrapped', () => {
    const text =
      'The mayor resigned on Monday after a long vote.\nHe left.\nHis deputy, who had waited for years, took over.';
    expect(layout(text).passages.map(({ paragraph }) => paragraph)).toEqual([0, 1, 2]);
  });

  it('leaves bullets out and keeps their lines apart', () => {
    expect(cut('The main points are these.\n• Iran agreed to talks\n- The US left in 2018\n1. Oil rose.')).toEqual([
      'The main points are these.',
      'Iran agreed to talks',
      'The US left in 2018',
      'Oil rose.',
    ]);
  });

  it('ends a sentence at a line end though a quotation was never closed', () => {
    expect(cut('The minister told reporters: "This is wrong.\nShe then left the room.')).toEqual([
      'The minister told reporters: "This is wrong.',
      'She then left the room.',
    ]);
  });
});

describe('the two seed articles', () => {
  it.each([
    ['000_7964755bb1dde533.txt', { dateline: 1, sentence: 31, heading: 5, boilerplate: 1 }],
    ['004_83f71c9b77ab395e.txt', { sentence: 23 }],
  ])('%s', (name, counts) => {
    const found: Record<string, number> = {};
    for (const { kind } of layout(seed(name)).passages) found[kind] = (found[kind] ?? 0) + 1;
    expect(found).toEqual(counts);
    expect(cut(seed(name))).toMatchSnapshot();
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'Mr. ',
    'Iran ',
    'said. ',
    '\n',
    '\n\n',
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '  ',
    '. ',
    'U.S. ',
    '?" ',
    'the ',
    '- ',
    '2015',
    '.',
    '\r\n',
    ':',
    'é',
    '😀',
    '(c) 2023',
  );

  it('is cut into trimmed passages in order, and no word is lost but bullets and marks', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 80 }).map((all) => all.join('')),
        ),
        (text) => {
          const { passages, quotations } = layout(text);
          let at = 0;
          let rest = '';
          for (const { start, end } of passages) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            rest += text.slice(at, start);
            at = end;
          }
          rest += text.slice(at);
          expect(rest.replace(/^\s*\(?[a-z\d]{1,2}[.)]\s/gm, '')).not.toMatch(/\p{L}{2}/u);
          for (const { start, end } of quotations) expect(end).toBeGreaterThan(start);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads the same at any length', () => {
    const once = cut(seed('004_83f71c9b77ab395e.txt').replace(/\n/g, ' '));
    const many = cut(`${seed('004_83f71c9b77ab395e.txt').replace(/\n/g, ' ').trim()} `.repeat(20));
    expect(many).toEqual(Array.from({ length: 20 }, () => once).flat());
  });

  it.each(['a', '.', '"', '\n', 'A. ', '‘a ', '  Iran', '?” Iran '])(
    'finishes a megabyte of %j',
    (unit) => expect(layout(unit.repeat(1_000_000 / unit.length)).dateline).toBeNull(),
    30_000,
  );
});
