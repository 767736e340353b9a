import { describe, expect, it } from 'vitest';
import { languageOf } from '../../pipeline/ingest/language/language-of.ts';
import { opensInEnglish } from '../../pipeline/ingest/language/opens-in-english.ts';
import { statedLanguage } from '../../pipeline/ingest/language/stated-language.ts';
import { isRead } from '../../schemas/read-language.ts';
import { FOREIGN } from './foreign-news.ts';
import { ingestText } from './source.ts';

const GERMAN = 'Die Brücke über den Hafen wurde am Montag gesperrt, und eine Fähre brachte die Autos hinüber. ';
const ENGLISH =
  'The bridge over the harbour was closed on Monday, and a ferry took the cars to the other side, the port authority said.';

describe('the language of a text', () => {
  it.each(FOREIGN)('is %s, whatever is stated', async (language, text) => {
    for (const stated of [null, 'en', 'en-US']) expect(await languageOf(text, stated)).toBe(language);
    for (const form of ['NFC', 'NFD']) {
      expect(await languageOf(text.normalize(form), 'en')).toBe(language);
      expect(opensInEnglish(text.normalize(form))).toBe(false);
    }
  });

  it.each([
    ['news', ENGLISH],
    ['a wire in capitals', ENGLISH.toUpperCase()],
    ['news that begins with a foreign line', `Das Schiff, die Brücke und der Hafen.\n\n${ENGLISH} ${ENGLISH}`],
    [
      'news with foreign quotations',
      `“No nos iremos”, said the mayor of the town. “Nunca, jamás”, he told the crowd on Monday, and the crowd, which had waited for hours, sang.`,
    ],
    ['an English half after a foreign one', `${GERMAN.repeat(12)} ${ENGLISH.repeat(20)}`],
    [
      'headlines',
      'Bridge closes after storm\nMayor quits amid bribery probe\nFour hurt in motorway pile-up\nStocks slide as oil climbs',
    ],
    [
      'an outlook in note form',
      'Monday: Factory orders, Germany; retail sales, Italy. Tuesday: Consumer prices, Spain; trade balance, France. Friday: jobs report, Washington.',
    ],
    [
      'a bulletin in capitals',
      'STRONG QUAKE HITS CENTRAL CHILE, TSUNAMI ALERT ISSUED. EVACUATIONS ORDERED IN VALPARAISO, LA SERENA. PRESIDENT VISITS AREA TODAY.',
    ],
  ])('is English: %s', async (_, text) => {
    expect(await languageOf(text, null)).toBe('en');
    expect(await languageOf(text, 'de')).toBe('en');
  });

  it.each([
    ['a short line', 'Bridge closes.'],
    ['a foreign headline', 'Hafenbrücke gesperrt'],
    ['names', 'Dupont, Garcia, Müller, Rossi, Silva'],
    ['results', 'Bayern 3 Real Madrid 1\nAjax 2 Porto 2\nLyon 0 Roma 1\n'],
    [
      'German results',
      'Bayern München 3 Werder Bremen 1\nBorussia Mönchengladbach 2 Schalke 2\nHertha Berlin 0 Eintracht Frankfurt 1\nKöln 1 Hamburg 0\nStuttgart 2 Hoffenheim 2\nLeverkusen 1 Freiburg 3\n',
    ],
    [
      'Spanish results',
      'Real Madrid 3 Atlético Madrid 1\nBarcelona 2 Sevilla 2\nReal Sociedad 0 Athletic Bilbao 1\nDeportivo La Coruña 1 Valencia 0\nCelta Vigo 1 Espanyol 3\n',
    ],
    [
      'Finnish names',
      'Ilkka Virtanen, Matti Korhonen, Juhani Mäkinen, Antti Nieminen, Pekka Hämäläinen, Timo Laine, Jari Heikkinen, Kari Koskinen',
    ],
    [
      'names with particles',
      'José García, María Fernández de la Vega, Juan Carlos Rodríguez, Ana López, Luis Hernández y Torres, Pedro Martínez, Carmen Sánchez del Río',
    ],
    [
      'the dead and the hurt',
      'Killed: Mohammed Abdullah al-Shami, 24; Ahmed Mahmoud Hassan, 31; Fatima Ibrahim Yousef, 8; Omar Khalid Suleiman, 45. Injured: Yusuf Ali Hamdan, 27; Nour Hussein Jaber, 33.',
    ],
    [
      'song titles',
      'Lucía sings “Los días más largos de mi vida”, “Te espero en la otra orilla”, “Cuando vuelvas a casa”, “No me digas que no” and “El mar de mi abuela” in Bogotá tonight.',
    ],
    [
      'a long quotation',
      'Peralta: “El pueblo no va a permitir que nadie venga a cerrar el puente sobre nuestro puerto, porque somos libres y lo hicimos con nuestras manos”. Analysts call such rhetoric empty.',
    ],
    [
      'foreign addresses',
      'https://example.com/noticias/politica/gobierno-anuncia-nuevas-medidas-economicas https://example.com/noticias/deportes/el-equipo-gana-la-copa-del-rey',
    ],
    [
      'English results',
      'Arsenal 3 Chelsea 1\nLiverpool 2 Everton 2\nAston Villa 0 Manchester United 1\nLeicester City 1 Newcastle United 3\n',
    ],
    ['nothing', ''],
    ['digits', '12 34 56 78 90 '.repeat(100)],
  ])('is what is stated where it cannot be told: %s', async (_, text) => {
    expect(await languageOf(text, null)).toBeNull();
    expect(await languageOf(text, 'en-GB')).toBe('en');
  });

  it.each([
    [
      'Dutch, of a show with an English name',
      'In Den Haag was in de zaal van The Voice of Holland maandag geen plaats meer vrij, en in Hilversum was het niet anders, meldde de omroep.',
    ],
    [
      'Polish, of films with English names',
      'Po premierze „The Lord of the Rings: The Return of the King” i „The Hobbit” reżyser powiedział, że to nie był ostatni film, jaki nakręci.',
    ],
    ['French, with accents after English words', 'La forêt et les inégalités : the et thé, toôt et andôr, ofé.'],
    ['German', GERMAN.repeat(5)],
  ])('does not open in English: %s', (_, text) => {
    expect(opensInEnglish(text)).toBe(false);
  });

  it('opens in English where it does', () => {
    expect(opensInEnglish(`${ENGLISH} ${ENGLISH}`)).toBe(true);
    expect(opensInEnglish(`${'Ö'.repeat(500)} ${ENGLISH} ${ENGLISH}`)).toBe(false);
  });

  it('is not the one that is stated of a country, in letters that it does not use', async () => {
    expect(await languageOf('Bridge closes.', 'uk')).toBeNull();
    expect(await languageOf('Міст закрили.', 'uk')).toBe('uk');
  });

  it.each([
    'the ',
    'a',
    ' ',
    'ö',
    '中',
    '1 ',
    'der die das ',
    '"',
    '“',
    '“a',
    "a'",
    '((',
    'a-',
    '.',
    '\0',
    '\ud800',
    '\udc00x ',
    'e\u0301',
    '\u0301',
    '\u200b',
    '😀',
    '__proto__ constructor ',
    '가',
    'https://a.b/',
  ])('is found in a moment, whatever the text: a million times %j', async (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    const begun = performance.now();
    opensInEnglish(text);
    for (const stated of [null, text]) await languageOf(text, stated);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

describe('a stated language', () => {
  it.each([
    ['en-US', 'en'],
    ['en_GB', 'en'],
    ['English', 'en'],
    ['eng', 'en'],
    ['EN', 'en'],
    ['de-CH', 'de'],
    ['Deutsch', 'de'],
    ['nb-NO', 'no'],
    ['iw', 'he'],
    ['zh-Hans-CN', 'zh'],
    ['en.UTF-8', 'en'],
    ['Englisch', 'en'],
    ['es, en', 'es'],
    ['SWA', 'swa'],
    ['Klingon', null],
    ['American', null],
    ['und', null],
    ['None', null],
    ['nan', null],
    ['n/a', null],
    ['us', null],
    ['__proto__', null],
    ['x-default', null],
    [' ', null],
  ])('%j is %j', (stated, language) => {
    expect(statedLanguage(stated)).toBe(language);
  });
});

it('is read only if it is English or cannot be told', () => {
  expect(['en', 'en-US', 'en_GB', 'English', null].map(isRead)).toEqual([true, true, true, true, true]);
  expect(['de', 'fr-CA', 'enm', ''].map(isRead)).toEqual([false, false, false, false]);
});

it('is told of an article', async () => {
  const [[, german = ''] = []] = FOREIGN;
  const { articles } = await ingestText(
    'a.jsonl',
    [ENGLISH, german].map((text) => JSON.stringify({ text, language: 'en' })).join('\n'),
  );
  expect(articles.map(({ language }) => language)).toEqual(['en', 'de']);
});
