/** The same news, told in the words of each language. */
export const FOREIGN: readonly [language: string, text: string][] = [
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
  [
    'no',
    'Broen over havnen ble stengt mandag, og en ferge fraktet bilene over, opplyser havnevesenet. Den forblir stengt til pilarene er reparert. Ordføreren sier at arbeidet vil ta noen uker, og at ingen ble skadet.',
  ],
  [
    'et',
    'Sadama sild suleti esmaspäeval ja autod viis teisele kaldale praam, teatas sadamaamet. Sild jääb suletuks, kuni sambad on parandatud. Linnapea sõnul kestavad tööd mitu nädalat.',
  ],
  [
    'lv',
    'Tilts pār ostu pirmdien tika slēgts, un automašīnas uz otru krastu veda prāmis, paziņoja ostas pārvalde. Tas paliks slēgts, kamēr netiks salaboti balsti. Mērs sacīja, ka darbi ilgs vairākas nedēļas.',
  ],
  [
    'lt',
    'Tiltas per uostą pirmadienį buvo uždarytas, o automobilius į kitą krantą plukdė keltas, pranešė uosto direkcija. Jis liks uždarytas, kol bus sutvarkytos atramos. Meras sakė, kad darbai truks kelias savaites.',
  ],
  [
    'sk',
    'Most cez prístav bol v pondelok uzavretý a autá na druhý breh prevážala kompa, oznámila správa prístavu. Zostane zatvorený, kým nebudú opravené piliere. Primátor povedal, že práce potrvajú niekoľko týždňov.',
  ],
  [
    'sl',
    'Most čez pristanišče so v ponedeljek zaprli, avtomobile pa je na drugi breg prevažal trajekt, je sporočila uprava pristanišča. Zaprt bo, dokler ne bodo popravili stebrov. Župan je povedal, da bodo dela trajala nekaj tednov.',
  ],
  [
    'hr',
    'Most preko luke zatvoren je u ponedjeljak, a automobile je na drugu obalu prevozio trajekt, priopćila je lučka uprava. Ostat će zatvoren dok se ne poprave stupovi. Gradonačelnik je rekao da će radovi trajati nekoliko tjedana.',
  ],
  [
    'sr',
    'Мост преко луке затворен је у понедељак, а аутомобиле је на другу обалу превозио трајект, саопштила је лучка управа. Остаће затворен док се не поправе стубови.',
  ],
  [
    'bg',
    'Мостът над пристанището беше затворен в понеделник, а колите бяха превозвани с ферибот, съобщи пристанищната администрация. Той ще остане затворен, докато не бъдат поправени колоните.',
  ],
  [
    'ca',
    'El pont del port es va tancar dilluns i un transbordador va portar els cotxes a l’altra banda, segons va informar l’autoritat portuària. Continuarà tancat fins que no es reparin els pilars amb què s’aguanta.',
  ],
  [
    'eu',
    'Portuko zubia astelehenean itxi zuten, eta ferry batek eraman zituen autoak beste aldera, portuko agintariek jakinarazi dutenez. Itxita egongo da zutabeak konpondu arte. Alkateak esan du lanek zenbait aste iraungo dutela.',
  ],
  [
    'is',
    'Brúnni yfir höfnina var lokað á mánudag og ferja flutti bílana yfir, að sögn hafnaryfirvalda. Hún verður lokuð þar til búið er að gera við stöplana. Bæjarstjórinn sagði að verkið tæki nokkrar vikur.',
  ],
  [
    'sq',
    'Ura mbi port u mbyll të hënën dhe një traget i çoi makinat në anën tjetër, njoftoi autoriteti portual. Ajo do të mbetet e mbyllur derisa të riparohen shtyllat. Kryetari i bashkisë tha se punimet do të zgjasin disa javë.',
  ],
  [
    'ms',
    'Jambatan di pelabuhan itu ditutup pada hari Isnin dan sebuah feri membawa kereta ke seberang, kata pihak berkuasa pelabuhan. Jambatan itu akan terus ditutup sehingga tiangnya selesai dibaiki.',
  ],
  [
    'tl',
    'Isinara noong Lunes ang tulay sa daungan at isang lantsa ang nagdala ng mga kotse sa kabilang panig, ayon sa pamunuan ng daungan. Mananatili itong sarado hanggang sa maayos ang mga haligi nito.',
  ],
  ['th', 'สะพานข้ามท่าเรือถูกปิดเมื่อวันจันทร์ และเรือข้ามฟากพารถยนต์ไปยังอีกฝั่งหนึ่ง การท่าเรือแจ้งว่าสะพานจะปิดต่อไปจนกว่าจะซ่อมเสาเสร็จ'],
  [
    'ur',
    'بندرگاہ کا پل پیر کو بند کر دیا گیا اور ایک کشتی گاڑیوں کو دوسری طرف لے گئی، بندرگاہ کے حکام نے بتایا۔ جب تک ستونوں کی مرمت نہیں ہو جاتی پل بند رہے گا۔',
  ],
  [
    'bn',
    'বন্দরের উপরের সেতুটি সোমবার বন্ধ করে দেওয়া হয়েছে এবং একটি ফেরি গাড়িগুলি ওপারে নিয়ে গেছে, বন্দর কর্তৃপক্ষ জানিয়েছে। থামগুলি মেরামত না হওয়া পর্যন্ত এটি বন্ধ থাকবে।',
  ],
  [
    'hy',
    'Նավահանգստի կամուրջը երկուշաբթի փակվեց, և լաստանավը մեքենաները տեղափոխեց մյուս ափ, հայտնեց նավահանգստի վարչությունը։ Այն փակ կմնա, մինչև սյուները վերանորոգվեն։',
  ],
];
