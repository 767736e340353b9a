import { describe, expect, it } from 'vitest';
import { layout } from '../../pipeline/segment/layout/layout.ts';

const ofKind = (text: string, wanted: string): string[] =>
  layout(text)
    .passages.filter(({ kind }) => kind === wanted)
    .map(({ start, end }) => text.slice(start, end));
const quoted = (text: string): string[] => layout(text).quotations.map(({ start, end }) => text.slice(start, end));

describe('headings', () => {
  it.each([
    [
      'It rained. Peru denies claims of ‘secret pact’ The minister also said it was false.',
      'Peru denies claims of ‘secret pact’',
    ],
    [
      'It rained. ‘Peru, Chile working to reopen road’  Also, Roe said it snowed.',
      '‘Peru, Chile working to reopen road’',
    ],
    ['It rained. ‘Swap possible if Lima shows will’ Roe stated that it snowed.', '‘Swap possible if Lima shows will’'],
    ["It rained. 'Swap possible if Lima shows will' Roe has denied it.", "'Swap possible if Lima shows will'"],
    [
      'It rained. Peru, Chile reach accord on water  Roe also stressed that it snowed.',
      'Peru, Chile reach accord on water',
    ],
    ['Storm Kills Ten in Florida\n\nThe storm hit on Friday.', 'Storm Kills Ten in Florida'],
    ['Storm kills ten\nThe storm hit the eastern coast on Friday, killing ten people.', 'Storm kills ten'],
    ['It rained.\n\n## What happened next?\n\nIt snowed.', 'What happened next?'],
  ])('%s', (text, heading) => expect(ofKind(text, 'heading')).toEqual([heading]));

  it.each([
    'He met President  Obama said so.',
    'The play ‘Hamlet’ Shakespeare wrote in 1600 was shown.',
    'The two nations’ Foreign Minister Roe said it rained.',
    'Peru’s and Chile’s ministers met. ‘We will win this,’ Roe said.',
    '‘We will win this war soon.’ The crowd cheered.',
    'Roe said on Monday that  Chile had left.',
    'Peru held talks with Chile on Monday',
    'It rained.  Roe said it snowed.',
  ])('none in: %s', (text) => expect(ofKind(text, 'heading')).toEqual([]));
});

describe('datelines', () => {
  it.each([
    ['TEHRAN- According to Roe it rained.', 'TEHRAN-', 'Tehran'],
    ['TEHRAN – Iran agreed.', 'TEHRAN –', 'Tehran'],
    ['LONDON (Reuters) - Oil rose.', 'LONDON (Reuters) -', 'London'],
    ['WASHINGTON, June 12 (UPI) -- The Senate voted.', 'WASHINGTON, June 12 (UPI) --', 'Washington'],
    ['FRANKLIN (Feb. 4, 2014) – A man died.', 'FRANKLIN (Feb. 4, 2014) –', 'Franklin'],
    ['NEW YORK _ Stocks fell.', 'NEW YORK _', 'New York'],
    ['Paris, March 3: The strike began.', 'Paris, March 3:', 'Paris'],
    ['SEOUL, South Korea (AP) _ It rained.', 'SEOUL, South Korea (AP) _', 'Seoul'],
    [
      'PORT-AU-PRINCE, Haiti, Jan. 13, 2010 (AFP) — A quake struck.',
      'PORT-AU-PRINCE, Haiti, Jan. 13, 2010 (AFP) —',
      'Port-au-Prince',
    ],
    ['Beirut (AFP) - A bomb went off.', 'Beirut (AFP) -', 'Beirut'],
    ['ST. LOUIS — The team won.', 'ST. LOUIS —', 'St. Louis'],
    ['NEW DELHI: The court ruled.', 'NEW DELHI:', 'New Delhi'],
    ['(CNN) -- A plane crashed.', '(CNN) --', null],
    ['Ten die in storm\n\nROME (AP) — It rained.', 'ROME (AP) —', 'Rome'],
  ])('%s', (text, words, place) => {
    expect(ofKind(text, 'dateline')).toEqual([words]);
    expect(layout(text).dateline).toMatchObject({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      place,
    });
    expect(ofKind(text, 'sentence')[0]).toMatch(/^[A-Z]/);
  });

  it.each([
    'COVID-19 cases rose.',
    'IBM - the company - fell.',
    'BREAKING: Ten die.',
    'NATO-led forces left.',
    'It rained. LONDON (Reuters) - Oil rose.',
    'Roe (AP) said it rained.',
    'The plan – Roe said – failed.',
  ])('none in: %s', (text) => expect(layout(text).dateline).toBeNull());
});

describe('quotations', () => {
  it.each([
    ['He said “yes” and "no" and «maybe» and „nein“.', ['“yes”', '"no"', '«maybe»', '„nein“']],
    ['They made "false demands”. He left.', ['"false demands”']],
    ['“One. Two,” he said. “Three.”', ['“One. Two,”', '“Three.”']],
    ['“One.\n\n“Two,” he said.\n\nHe left.', ['“One.\n\n“Two,”']],
    ['He said "one.\n\nThe others left.', ['"one.']],
    ['"The \'lifting of all the sanctions\' talks," he said.', ['"The \'lifting of all the sanctions\' talks,"']],
    ['‘We will win this war,’ he said. The ‘so-called deal’ failed.', ['‘We will win this war,’']],
    ["He said, 'No deal.' It's over; the boys' club of '68 lost.", ["'No deal.'"]],
    ['‘He told me “go home” and nothing else,’ she said.', ['‘He told me “go home” and nothing else,’']],
    ['The 5" gun fired. He said "stop" then.', ['"stop"']],
    ['“One. “Two,” he said.', ['“One.', '“Two,”']],
    ['It rained. ‘Peru, Chile working to reopen road’  Also, Roe said it snowed.', []],
  ])('%s', (text, expected) => expect(quoted(text)).toEqual(expected));
});

describe('boilerplate', () => {
  it.each([
    'All Content by Acme Agency is licensed under a Creative Commons Attribution 4.0 International License.',
    'Copyright 2023 Acme News.',
    '(c) 2023 Acme.',
    '© 2023 Acme',
    'All rights reserved.',
    'Read more: Ten die in storm',
    'Related stories',
    'Sign up for our free daily newsletter.',
    'Click here to see the pictures.',
    'Follow us on Twitter.',
    'Reporting by Jane Roe; Editing by John Doe',
    'Photo credit: Jane Roe',
    'ADVERTISEMENT',
    'Share',
  ])('%s', (line) => {
    const text = `The mayor resigned on Monday.\n\n${line}\n\nHis deputy took over.`;
    expect(ofKind(text, 'boilerplate')).toEqual([line]);
    expect(ofKind(text, 'sentence')).toEqual(['The mayor resigned on Monday.', 'His deputy took over.']);
  });

  it.each([
    'The copyright dispute began in 2019.',
    'The share price fell.',
    'He was reporting by phone when the bomb fell.',
    'The clicking sound stopped.',
    'The print edition closed.',
  ])('none in: %s', (text) => expect(ofKind(text, 'boilerplate')).toEqual([]));
});

describe('a text that never stops', () => {
  it('is read in pieces that end between words', () => {
    const text = 'the quick brown fox ran over it, '.repeat(400).trim();
    const found = ofKind(text, 'sentence');
    expect(found.length).toBeGreaterThan(5);
    expect(Math.max(...found.map(({ length }) => length))).toBeLessThanOrEqual(1500);
    expect(found.join(' ')).toBe(text);
  });
});
