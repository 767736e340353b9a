import { describe, expect, it } from 'vitest';
import { languageOf, opensInEnglish } from '../../pipeline/ingest/language/language-of.ts';
import { statedLanguage } from '../../pipeline/ingest/language/stated-language.ts';
import { isRead } from '../../schemas/read-language.ts';
import { ingestText } from './source.ts';

/** The same news, told in the words of each language. */
const FOREIGN: readonly [string, string][] = [
  [
    'de',
    'Die Brücke über den Hafen wurde am Montag gesperrt, und eine Fähre brachte die Autos hinüber, wie die Behörde mitteilte. Sie bleibt geschlossen, bis die Pfeiler erneuert sind.',
  ],
  [
    'fr',
    'Le pont du port a été fermé lundi et un bac a transporté les voitures, a annoncé la direction du port. Il restera fermé tant que les piliers ne seront pas réparés.',
  ],
  [
    'es',
    'El puente del puerto fue cerrado el lunes y un transbordador llevó los coches al otro lado, según informó la autoridad portuaria. Seguirá cerrado hasta que se reparen los pilares.',
  ],
  [
    'it',
    'Il ponte del porto è stato chiuso lunedì e un traghetto ha portato le automobili sull’altra sponda, ha comunicato l’autorità portuale. Resterà chiuso finché i piloni non saranno riparati.',
  ],
  [
    'pt',
    'A ponte do porto foi fechada na segunda-feira e uma balsa levou os carros para o outro lado, informou a autoridade portuária. Ela continuará fechada até que os pilares sejam consertados.',
  ],
  [
    'nl',
    'De brug over de haven werd maandag gesloten en een veerboot bracht de auto’s naar de overkant, zo meldde het havenbedrijf. Ze blijft dicht totdat de pijlers zijn hersteld.',
  ],
  [
    'sv',
    'Bron över hamnen stängdes i måndags och en färja tog bilarna till andra sidan, meddelade hamnmyndigheten. Den förblir stängd tills pelarna har lagats.',
  ],
  [
    'da',
    'Broen over havnen blev lukket i mandags, og en færge sejlede bilerne over, oplyste havnemyndigheden. Den forbliver lukket, indtil pillerne er blevet repareret.',
  ],
  [
    'fi',
    'Sataman silta suljettiin maanantaina, ja lautta vei autot toiselle rannalle, satamaviranomainen kertoi. Silta pysyy suljettuna, kunnes pilarit on korjattu.',
  ],
  [
    'pl',
    'Most nad portem został zamknięty w poniedziałek, a prom przewoził samochody na drugi brzeg, poinformował zarząd portu. Pozostanie zamknięty, dopóki filary nie zostaną naprawione.',
  ],
  [
    'cs',
    'Most přes přístav byl v pondělí uzavřen a auta převážel na druhý břeh přívoz, oznámila správa přístavu. Zůstane zavřený, dokud nebudou opraveny pilíře.',
  ],
  [
    'hu',
    'A kikötő feletti hidat hétfőn lezárták, az autókat pedig komp vitte át a túlpartra, közölte a kikötői hatóság. A híd addig marad zárva, amíg a pilléreket meg nem javítják.',
  ],
  [
    'ro',
    'Podul din port a fost închis luni, iar un bac a trecut mașinile pe celălalt mal, a anunțat autoritatea portuară. Va rămâne închis până când vor fi reparați pilonii.',
  ],
  [
    'tr',
    'Limandaki köprü pazartesi günü kapatıldı ve arabaları karşı kıyıya bir feribot taşıdı, diye duyurdu liman idaresi. Ayaklar onarılana kadar kapalı kalacak.',
  ],
  [
    'ru',
    'Мост через гавань закрыли в понедельник, и машины перевозил паром, сообщило управление порта. Он останется закрытым, пока не отремонтируют опоры.',
  ],
  [
    'uk',
    'Міст через гавань закрили в понеділок, і машини перевозив пором, повідомило управління порту. Він залишиться закритим, доки не відремонтують опори.',
  ],
  [
    'el',
    'Η γέφυρα του λιμανιού έκλεισε τη Δευτέρα και ένα φέρι μετέφερε τα αυτοκίνητα απέναντι, ανακοίνωσε η λιμενική αρχή. Θα μείνει κλειστή μέχρι να επισκευαστούν οι πυλώνες.',
  ],
  [
    'ar',
    'أغلق الجسر فوق الميناء يوم الاثنين ونقلت عبارة السيارات إلى الضفة الأخرى، حسبما أعلنت سلطة الميناء. وسيظل مغلقا حتى يتم إصلاح الأعمدة التي يقوم عليها الجسر.',
  ],
  [
    'fa',
    'پل بندر روز دوشنبه بسته شد و یک کشتی خودروها را به آن سوی آب برد، اداره بندر اعلام کرد. این پل تا زمانی که پایه‌های آن تعمیر نشود بسته خواهد ماند.',
  ],
  [
    'he',
    'הגשר מעל הנמל נסגר ביום שני, ומעבורת העבירה את המכוניות לצד השני, כך הודיעה רשות הנמל. הגשר יישאר סגור עד שהעמודים שלו יתוקנו לגמרי.',
  ],
  [
    'hi',
    'बंदरगाह के ऊपर का पुल सोमवार को बंद कर दिया गया और एक नाव कारों को दूसरी ओर ले गई, बंदरगाह प्राधिकरण ने बताया। जब तक खंभों की मरम्मत नहीं हो जाती तब तक वह बंद रहेगा।',
  ],
  [
    'zh',
    '港口上的大桥星期一关闭，渡轮把汽车运到对岸，港务局说。在桥墩修好以前，大桥将一直关闭。市长说，修理工作需要几个星期，费用由国家承担。居民们希望工程早日完成，因为每天有几千辆汽车要过桥。渡轮从早上六点开到晚上十点，每半小时一班，乘客不用买票。',
  ],
  [
    'ja',
    '港にかかる橋は月曜日に閉鎖され、車はフェリーで対岸に運ばれたと港湾局が発表した。橋脚が修理されるまで閉鎖は続く。市長によると、修理には数週間かかり、費用は国が負担するという。住民は工事が早く終わることを望んでいる。毎日数千台の車が橋を渡るからである。',
  ],
  [
    'ko',
    '항구 위의 다리가 월요일에 폐쇄되었고 자동차는 여객선으로 건너편으로 옮겨졌다고 항만 당국이 밝혔다. 다리 기둥이 수리될 때까지 폐쇄는 계속된다. 시장은 수리에 몇 주가 걸릴 것이며 비용은 국가가 부담한다고 말했다. 주민들은 공사가 빨리 끝나기를 바라고 있다.',
  ],
  [
    'vi',
    'Cây cầu bắc qua cảng đã bị đóng cửa hôm thứ Hai và một chiếc phà đã chở ô tô sang bờ bên kia, cơ quan cảng vụ cho biết. Cầu sẽ còn đóng cửa cho đến khi các trụ được sửa xong.',
  ],
];

const ENGLISH =
  'The bridge over the harbour was closed on Monday, and a ferry took the cars to the other side, the port authority said.';

describe('the language of a text', () => {
  it.each(FOREIGN)('is %s, whatever is stated', async (language, text) => {
    for (const stated of [null, 'en', 'en-US']) expect(await languageOf(text, stated)).toBe(language);
    expect(opensInEnglish(text)).toBe(false);
  });

  it.each([
    ['news', ENGLISH],
    ['a wire in capitals', ENGLISH.toUpperCase()],
    ['news that begins with a foreign line', `Das Schiff, die Brücke und der Hafen.\n\n${ENGLISH} ${ENGLISH}`],
    [
      'news with foreign quotations',
      `“No nos iremos”, said the mayor of the town. “Nunca, jamás”, he told the crowd on Monday, and the crowd, which had waited for hours, sang.`,
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
    ['nothing', ''],
    ['digits', '12 34 56 78 90 '.repeat(100)],
  ])('is what is stated where it cannot be told: %s', async (_, text) => {
    expect(await languageOf(text, null)).toBeNull();
    expect(await languageOf(text, 'en-GB')).toBe('en');
  });

  it('is found in no more of a text than it takes, however long that is', async () => {
    for (const piece of ['the ', 'a', ' ', 'ö', '中', '1 ', 'der die das '])
      await languageOf(piece.repeat(1_000_000 / piece.length), null);
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
    ['Klingon', 'klingon'],
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
