/** Parts of the world above the country: name | other names | demonyms. */
export const REGIONS = `
Africa||African
North Africa||North African
West Africa||West African
East Africa||East African
Southern Africa||Southern African
sub-Saharan Africa|Sub-Saharan Africa|sub-Saharan African
Horn of Africa||
Sahel||
Asia||Asian
Central Asia||Central Asian
South Asia||South Asian
Southeast Asia|South-East Asia,South East Asia|Southeast Asian,South-East Asian
East Asia||East Asian
Asia-Pacific|Asia Pacific,Indo-Pacific|
Middle East|Mideast|Middle Eastern
Gulf||
Persian Gulf|Arabian Gulf|
Arabian Peninsula||
Levant||
Caucasus|South Caucasus,North Caucasus|Caucasian
Europe||European
Western Europe|West Europe|Western European,West European
Eastern Europe|East Europe|Eastern European,East European
Central Europe||Central European
Northern Europe||Northern European
Southern Europe||Southern European
Scandinavia||Scandinavian
Balkans||Balkan
Baltics|Baltic States,Baltic states|Baltic
Crimea||Crimean
Donbas|Donbass|
Nagorno-Karabakh|Karabakh|
Kurdistan|Iraqi Kurdistan|Kurdish,Kurd
Kashmir||Kashmiri
Gaza Strip|Gaza|Gazan
West Bank||
Golan Heights|Golan|
Sinai|Sinai Peninsula|
Darfur||Darfuri
Tibet||Tibetan
Xinjiang||
Chechnya||Chechen
Siberia||Siberian
North America||North American
South America||South American
Latin America||Latin American
Central America||Central American
Caribbean||
Oceania||
Arctic||
Antarctica|Antarctic|
the West|West|Western
Soviet Union|USSR|Soviet
Mediterranean|Mediterranean Sea|
Black Sea||
Red Sea||
Caspian Sea||
South China Sea||
Strait of Hormuz||
Arab world|Arab World|Arab
`;

/** First-level parts of countries that news names without the country: country : names. */
export const PROVINCES = `
United States:Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York State,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington State,West Virginia,Wisconsin,Wyoming,Guam,District of Columbia,Long Island,New England
Canada:Ontario,Quebec,Alberta,British Columbia,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Yukon,Nunavut
United Kingdom:England,Scotland,Wales,Northern Ireland,Yorkshire,Cornwall,Kent,Falkland Islands,Gibraltar
Australia:New South Wales,Queensland,Tasmania,South Australia,Western Australia,Northern Territory
Germany:Bavaria,Saxony,Brandenburg,Hesse
Spain:Catalonia,Andalusia,Basque Country
Italy:Sicily,Lombardy,Tuscany,Sardinia,Lampedusa
France:Corsica,Brittany,Normandy,Provence
Russia:Dagestan,Tatarstan,Ingushetia,Kamchatka
India:Punjab,Gujarat,Kerala,Tamil Nadu,Bihar,Uttar Pradesh,Maharashtra,Assam,Rajasthan,West Bengal,Karnataka
Pakistan:Sindh,Balochistan,Khyber Pakhtunkhwa,Waziristan
Iran:Sistan-Baluchestan,Sistan and Baluchestan,Sistan and Baluchistan,Khuzestan,Khorasan
Afghanistan:Helmand,Nangarhar
Iraq:Anbar,Nineveh
China:Guangdong,Sichuan,Hubei,Yunnan,Inner Mongolia,Fujian,Hunan
Indonesia:Bali,Sumatra,Java,Sulawesi,Aceh
Ethiopia:Tigray,Oromia,Amhara
Japan:Okinawa,Hokkaido
Philippines:Mindanao
Somalia:Somaliland,Puntland
`;

/** Short forms of the press; full stops are dropped before they are looked up. */
export const SHORT_PLACES = `
New York:NY
New Jersey:NJ
Los Angeles:LA
Washington:DC
California:Calif
Florida:Fla
Connecticut:Conn
Michigan:Mich
Arizona:Ariz
Minnesota:Minn
Wisconsin:Wis
Colorado:Colo
Tennessee:Tenn
Kentucky:Ky
Pennsylvania:Pa
Virginia:Va
Maryland:Md
`;

/** Peoples of a part of a country, and what the part is called. */
export const PROVINCE_DEMONYMS = `
Scotland:Scottish,Scot
Wales:Welsh
England:English,Englishman
Northern Ireland:Northern Irish
Catalonia:Catalan
Texas:Texan
California:Californian
Bavaria:Bavarian
`;

/** A last word that makes any capitalised name a place. */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  (
    'River Lake Mount Mountain Mountains Sea Strait Gulf Island Islands Valley Street Square Avenue Road Airport Province County ' +
    'City Desert Peninsula Bay Canal Ocean Beach Bridge Station Harbor Harbour Port Region District Oblast Governorate Prefecture ' +
    'Hills Park Heights Territory Village Town Highway Boulevard Coast Creek Plaza Stadium Prison Dam Falls Forest Palace'
  ).split(' '),
);
