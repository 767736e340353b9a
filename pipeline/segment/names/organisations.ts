/**
 * Bodies, agreements and buildings that stand for bodies: kind letter (o organisation, t thing) | canonical | other names | country.
 */
const ROWS = `
o|International Atomic Energy Agency|IAEA|
t|Joint Comprehensive Plan of Action|JCPOA|
o|United Nations|UN,United Nations Organization|
o|United Nations Security Council|UN Security Council,UNSC,Security Council|
o|United Nations General Assembly|UN General Assembly,General Assembly|
o|World Health Organization|WHO,World Health Organisation|
o|World Trade Organization|WTO,World Trade Organisation|
o|World Bank||
o|International Monetary Fund|IMF|
o|International Criminal Court|ICC|
o|International Court of Justice|ICJ|
o|International Committee of the Red Cross|ICRC|
o|Red Cross||
o|European Union|EU|
o|European Commission||
o|European Parliament||
o|European Central Bank|ECB|
o|NATO|North Atlantic Treaty Organization,North Atlantic Treaty Organisation,Nato|
o|OPEC|Organization of the Petroleum Exporting Countries,Opec|
o|Organisation for Economic Co-operation and Development|OECD,Organization for Economic Cooperation and Development|
o|Organization for Security and Co-operation in Europe|OSCE,Organisation for Security and Co-operation in Europe|
o|African Union|AU|
o|Arab League|League of Arab States|
o|Gulf Cooperation Council|GCC|
o|Association of Southeast Asian Nations|ASEAN,Asean|
o|Group of Seven|G7,G-7|
o|Group of Twenty|G20,G-20|
o|Shanghai Cooperation Organisation|SCO,Shanghai Cooperation Organization|
o|UNICEF|Unicef|
o|UNESCO|Unesco|
o|UNHCR||
o|Amnesty International||
o|Doctors Without Borders|MSF,Medecins Sans Frontieres,Médecins Sans Frontières|
o|Human Rights Watch|HRW|
o|White House||United States
o|Pentagon|Department of Defense,Defense Department|United States
o|State Department|Department of State,US State Department|United States
o|Treasury Department|Department of the Treasury,US Treasury|United States
o|Justice Department|Department of Justice,DOJ|United States
o|Homeland Security|Department of Homeland Security,DHS|United States
o|Capitol Hill|US Capitol,Capitol|United States
o|Congress|US Congress|United States
o|Senate|US Senate|United States
o|House of Representatives|US House of Representatives|United States
o|Federal Reserve|Fed|United States
o|Federal Bureau of Investigation|FBI|United States
o|Central Intelligence Agency|CIA|United States
o|National Security Agency|NSA|United States
o|Food and Drug Administration|FDA|United States
o|Securities and Exchange Commission|SEC|United States
o|Environmental Protection Agency|EPA|United States
o|Centers for Disease Control and Prevention|CDC,Centers for Disease Control|United States
o|Federal Emergency Management Agency|FEMA|United States
o|National Aeronautics and Space Administration|NASA,Nasa|United States
o|Republican Party|GOP|United States
o|Democratic Party||United States
o|Wall Street||United States
o|Downing Street|Number 10,No 10|United Kingdom
o|House of Commons||United Kingdom
o|House of Lords||United Kingdom
o|Foreign Office|Foreign and Commonwealth Office|United Kingdom
o|Scotland Yard|Metropolitan Police|United Kingdom
o|Bank of England||United Kingdom
o|Labour Party||United Kingdom
o|Conservative Party|Tory Party|United Kingdom
o|BBC|British Broadcasting Corporation|United Kingdom
o|Buckingham Palace||United Kingdom
o|Kremlin||Russia
o|State Duma|Duma|Russia
o|Federal Security Service|FSB|Russia
o|Elysee|Élysée,Elysee Palace,Élysée Palace|France
o|Bundestag||Germany
o|Bundesbank||Germany
o|Knesset||Israel
o|Israel Defense Forces|IDF|Israel
o|Mossad||Israel
o|Islamic Revolutionary Guard Corps|IRGC,Islamic Revolution Guards Corps,Revolutionary Guards,Revolutionary Guard|Iran
o|Quds Force||Iran
o|Majlis||Iran
o|Mehr News Agency||Iran
o|Inter-Services Intelligence|ISI|Pakistan
o|Hamas||Palestine
o|Fatah||Palestine
o|Palestinian Authority|PA|Palestine
o|Palestine Liberation Organization|PLO|Palestine
o|Hezbollah|Hizbollah,Hizbullah,Hezbullah|Lebanon
o|Houthis|Houthi,Ansar Allah|Yemen
o|Taliban|Taleban|Afghanistan
o|Islamic State|IS,ISIS,ISIL,Daesh,Islamic State of Iraq and Syria|
o|Al-Qaeda|Al Qaeda,al-Qaeda,al-Qaida,Al-Qaida|
o|Boko Haram||Nigeria
o|Al-Shabaab|al-Shabaab,al-Shabab,Al-Shabab|Somalia
o|Asharq Al-Awsat|Asharq al-Awsat|
o|Reuters||
o|Associated Press|AP|
o|Agence France-Presse|AFP|
o|Al Jazeera|Al-Jazeera|Qatar
o|New York Times||United States
o|Washington Post||United States
o|Wall Street Journal||United States
o|Financial Times||United Kingdom
o|CNN||United States
o|Axios||United States
o|Xinhua||China
o|People's Liberation Army|PLA|China
o|Microsoft||United States
o|Google||United States
o|Apple||United States
o|Amazon||United States
o|Facebook|Meta|United States
o|Twitter||United States
o|Tesla||United States
o|Boeing||United States
o|Airbus||
o|Toyota||Japan
o|Samsung||South Korea
o|Huawei||China
o|Gazprom||Russia
o|Rosneft||Russia
o|Aramco|Saudi Aramco|Saudi Arabia
o|Interpol||
o|Treasury||
o|Supreme Court||
o|Parliament||
`;

/** What agreements are called in lower case after they were named; any of these words may replace another. */
export const AGREEMENT_WORDS: ReadonlySet<string> = new Set(['deal', 'accord', 'agreement', 'pact', 'treaty']);

/** A word, first or last, that makes a capitalised name an organisation's. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  (
    'Ministry Party Bank University College School Institute Inc Corp Corporation Co Ltd LLC PLC AG SA GmbH Company Group Holdings Agency ' +
    'Council Union House Parliament Court Department Office Committee Commission Organization Organisation Association Federation ' +
    'Foundation Fund Board Bureau Authority Service Services Force Forces Army Navy Guard Guards Corps Police Hospital Church Assembly Senate ' +
    'Congress Duma Cabinet Government Administration Embassy Consulate Mission League Club United FC Team Times Post Journal News Tribune ' +
    'Herald Gazette Guardian Press Network Television TV Radio Media Airlines Airways Air Motors Industries Technologies Systems ' +
    'Partners Capital Securities Insurance Energy Oil Petroleum Steel Brothers Exchange Treasury Ministries Center Centre Society Trust ' +
    'Movement Front Coalition Alliance Brigade Brigades Battalion Division Regiment Command Fleet Secretariat Tribunal Laboratory ' +
    'Laboratories Museum Library Academy Brotherhood Resistance Militia Front Airline Railway Railways Electric Software Pharmaceuticals ' +
    'Chamber Confederation Institution Institutions Directorate Directorates Watch Taskforce'
  ).split(' '),
);

/** A last word that makes a capitalised name a thing: an event, an agreement, a prize, a document. */
export const THING_HEADS: ReadonlySet<string> = new Set(
  (
    'War Revolution Plan Act Agreement Agreements Accord Accords Treaty Convention Protocol Cup Games Olympics Championship Prize Award ' +
    'Awards Day Week Festival Summit Conference Forum Initiative Program Programme Project Operation Law Bill Constitution Amendment ' +
    'Charter Declaration Resolution Deal Pact License Licence Report Review Election Elections Massacre Crisis Spring Intifada Uprising ' +
    'Street Open Prix League Series Bowl Tour Hurricane Typhoon Storm Virus Study Index Code Strategy Road Fair Show Treaty Doctrine'
  ).split(' '),
);

/** What a name is known to stand for. */
type KnownName = {
  readonly canonical: string;
  readonly kind: 'organisation' | 'other';
  readonly country: string | null;
};

const build = (): ReadonlyMap<string, KnownName> => {
  const names = new Map<string, KnownName>();
  for (const line of ROWS.trim().split('\n')) {
    const [letter, canonical = '', aliases = '', country = ''] = line.split('|');
    const name: KnownName = { canonical, kind: letter === 'o' ? 'organisation' : 'other', country: country || null };
    for (const alias of [canonical, ...aliases.split(',')]) if (alias) names.set(alias, name);
  }
  return names;
};

const KNOWN = build();

export const KNOWN_NAMES: readonly string[] = [...KNOWN.keys()];

/** The well-known body or thing that exactly these words name ("U.N." and "UN" alike), or null. */
export const knownName = (words: string): KnownName | null =>
  KNOWN.get(words.replaceAll('.', '').replaceAll('’', "'")) ?? null;
