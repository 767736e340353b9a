import { describe, expect, test } from 'vitest';
import { readTimeml } from '../../pipeline/eval/timeml.ts';

const timex = (text: string, attributes = ''): string => `<TIMEX3 tid="t1" type="DATE" ${attributes}>${text}</TIMEX3>`;
const DCT = '<DCT><TIMEX3 tid="t0" functionInDocument="CREATION_TIME" value="2023-06-14T08:00">x</TIMEX3></DCT>';
const timeml = (body: string, head = DCT): string =>
  `<?xml version="1.0"?>\n<TimeML>${head}<TEXT>${body}</TEXT></TimeML>`;

function documentOf(xml: string) {
  const reading = readTimeml(xml);
  if (!reading.ok) throw new Error(reading.why);
  for (const { start, end, text } of reading.document.timexes)
    expect(reading.document.text.slice(start, end)).toBe(text);
  return reading.document;
}
const textsOf = (xml: string): string[] => documentOf(xml).timexes.map(({ text }) => text);

describe('a document', () => {
  test('gives its text, its day of creation and its expressions by offset', () => {
    const xml = timeml(`It opened ${timex('on Monday', 'value="2023-06-12"')}.`);
    expect(documentOf(xml)).toEqual({
      text: 'It opened on Monday.',
      created: '2023-06-14',
      timexes: [{ start: 10, end: 19, text: 'on Monday', type: 'DATE', value: '2023-06-12' }],
      unscored: [],
    });
  });

  test('is the same with entities and with CDATA', () => {
    const entities = timeml(
      `Fish &amp; chips &lt;b&gt; in ${timex('May &#39;18', 'value="&#50;018-05"')} &#x2014; fin`,
    );
    const cdata = timeml(`<![CDATA[Fish & chips <b>]]> in ${timex("<![CDATA[May '18]]>", 'value="2018-05"')} — fin`);
    expect(documentOf(entities)).toEqual(documentOf(cdata));
    expect(documentOf(cdata)).toMatchObject({
      text: "Fish & chips <b> in May '18 — fin",
      timexes: [{ start: 20, end: 27 }],
    });
  });

  test('keeps an ampersand and an entity that XML does not know as they stand', () => {
    expect(documentOf(timeml('R&D &nbsp; &bogus; 3')).text).toBe('R&D &nbsp; &bogus; 3');
  });

  test('passes over tags that it does not know, comments and instructions, and keeps their text', () => {
    const inside = `<s n="1">the <EVENT eid="e1">closing</EVENT> of <!-- <TIMEX3> --><?x y?>${timex('last <b>week</b>')}</s><br/>`;
    expect(documentOf(timeml(inside))).toMatchObject({
      text: 'the closing of last week',
      timexes: [{ text: 'last week' }],
    });
  });

  test('reads an expression in an expression, and around an event; the longer one first', () => {
    const nested = timex(`${timex('Monday')} <EVENT>to</EVENT> Friday`);
    expect(textsOf(timeml(`${nested}, then ${timex('May')}`))).toEqual(['Monday to Friday', 'Monday', 'May']);
  });

  test.each(['\n', '\r\n'])('reads an expression over a line break %j, which stays as it is', (end) => {
    expect(textsOf(timeml(`since ${timex(`last${end}August`)}.`))).toEqual([`last${end}August`]);
  });

  test('leaves out expressions that hold no text', () => {
    expect(textsOf(timeml(`<TIMEX3 tid="t7" value="P1D"/>two ${timex('')}`))).toEqual([]);
  });

  test('has empty type and value where the gold has none', () => {
    expect(documentOf(timeml('<TIMEX3>May</TIMEX3>')).timexes).toMatchObject([{ type: '', value: '' }]);
  });

  test('without TEXT is all of TimeML; its own time there is not scored', () => {
    const xml = `<TimeML>${DCT}${timex('May', 'value="2018-05"')} 8</TimeML>`;
    expect(documentOf(xml)).toMatchObject({
      text: 'xMay 8',
      timexes: [{ start: 1 }],
      unscored: [{ start: 0, end: 1 }],
    });
  });

  test('without any TIMEX3 is a document with nothing to find', () => {
    expect(documentOf(timeml('It rained.', ''))).toMatchObject({ text: 'It rained.', created: null, timexes: [] });
  });
});

test.each([
  ['none', '', null],
  ['a month', '<TIMEX3 functionInDocument="CREATION_TIME" value="2023-06">x</TIMEX3>', null],
  ['no day of the calendar', '<TIMEX3 functionInDocument="CREATION_TIME" value="2023-02-30">x</TIMEX3>', null],
  ['the publication time', '<TIMEX3 functionInDocument="PUBLICATION_TIME" value="2023-06-14">x</TIMEX3>', '2023-06-14'],
  ['another time', '<TIMEX3 functionInDocument="RELEASE_TIME" value="2023-06-14">x</TIMEX3>', null],
])('a document whose creation time is %s', (_, head, created) => {
  expect(documentOf(timeml('It rained.', head)).created).toBe(created);
});

test.each([
  ['an end tag too few', '<TimeML><TEXT>\nIn <TIMEX3>May\n</TEXT></TimeML>', 2, '<TIMEX3> is not closed'],
  ['an end tag too many', '<TimeML><TEXT>\nIn\nMay</TIMEX3></TEXT></TimeML>', 3, '</TIMEX3> closes no element'],
  ['tags that cross', '<TEXT><EVENT>a<TIMEX3>b</EVENT>c</TIMEX3></TEXT>', 1, '<TIMEX3> is not closed'],
  ['a file that is cut off', '<TimeML>\n<TEXT>\nIn May', 2, '<TEXT> is not closed'],
  ['a file cut off inside a tag', '<TEXT>May</TEXT>\n<TLINK lid="l', 2, 'it ends inside a tag'],
  ['a quote too few', '<TEXT>\n<TIMEX3 value="2018>May</TIMEX3> <EVENT eid="e1">x</EVENT></TEXT>', 2, 'do not pair'],
  ['a quote lost between attributes', '<TEXT><TIMEX3 value="2018 type="DATE">May</TIMEX3></TEXT>', 1, 'do not pair'],
  ['elements without end', `<TEXT>\n${'<a>'.repeat(100_000)}`, 2, 'over 1000 elements'],
])('%s is told by line', (_, xml, line, why) => {
  expect(readTimeml(xml)).toEqual({ ok: false, line, why: expect.stringContaining(why) });
});

test.each([
  ['nothing', '', 'neither <TEXT> nor <TimeML>'],
  ['plain text', 'It rained in May.', 'neither <TEXT> nor <TimeML>'],
  [
    'CAT',
    '<Document><token t_id="1">May</token><Markables><TIMEX3 m_id="1"/></Markables></Document>',
    'token by token',
  ],
  ['TIMEX2', '<DOC><TEXT>In <TIMEX2 val="2018-05">May</TIMEX2></TEXT></DOC>', 'TIMEX2'],
])('%s is no TimeML', (_, xml, why) => {
  expect(readTimeml(xml)).toEqual({ ok: false, line: null, why: expect.stringContaining(why) });
});
