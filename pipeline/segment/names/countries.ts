/**
 * Countries and territories, one a line: name | other names | demonyms | cities, each list separated by commas.
 * Demonyms stand in the singular; a plural in -s is understood. Names as news writes them; the first is canonical.
 */
export const COUNTRIES = `
Afghanistan|Islamic Republic of Afghanistan,Islamic Emirate of Afghanistan|Afghan,Afghani|Kabul,Kandahar,Herat,Mazar-i-Sharif,Jalalabad,Kunduz
Albania||Albanian|Tirana,Durres
Algeria||Algerian|Algiers,Oran
Andorra||Andorran|Andorra la Vella
Angola||Angolan|Luanda
Antigua and Barbuda|||
Argentina|Argentine Republic|Argentine,Argentinian,Argentinean|Buenos Aires,Rosario
Armenia|Republic of Armenia|Armenian|Yerevan,Gyumri
Australia|Commonwealth of Australia|Australian,Aussie|Canberra,Sydney,Melbourne,Brisbane,Perth,Adelaide,Hobart,Darwin
Austria||Austrian|Vienna,Salzburg,Graz,Innsbruck,Linz
Azerbaijan|Republic of Azerbaijan|Azerbaijani,Azeri|Baku,Ganja,Nakhchivan
Bahamas|||Nassau
Bahrain||Bahraini|Manama
Bangladesh||Bangladeshi|Dhaka,Chittagong
Barbados||Barbadian|Bridgetown
Belarus|Byelorussia|Belarusian,Belarussian|Minsk,Brest,Gomel
Belgium||Belgian|Brussels,Antwerp,Ghent,Bruges,Liege
Belize||Belizean|Belmopan
Benin||Beninese|Cotonou,Porto-Novo
Bhutan||Bhutanese|Thimphu
Bolivia||Bolivian|La Paz,Santa Cruz,Sucre
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian,Herzegovinian|Sarajevo,Banja Luka,Mostar,Srebrenica
Botswana||Motswana|Gaborone
Brazil||Brazilian|Brasilia,Brasília,Sao Paulo,São Paulo,Rio de Janeiro,Salvador,Recife,Porto Alegre
Brunei||Bruneian|
Bulgaria||Bulgarian|Sofia,Plovdiv,Varna
Burkina Faso||Burkinabe|Ouagadougou
Burundi||Burundian|Bujumbura
Cambodia||Cambodian|Phnom Penh
Cameroon||Cameroonian|Yaounde,Douala
Canada||Canadian|Ottawa,Toronto,Montreal,Montréal,Vancouver,Calgary,Edmonton,Winnipeg,Quebec City,Halifax
Cape Verde||Cape Verdean|Praia
Central African Republic||Central African|Bangui
Chad||Chadian|N'Djamena
Chile||Chilean|Santiago,Valparaiso
China|People's Republic of China,PRC,Mainland China|Chinese|Beijing,Shanghai,Guangzhou,Shenzhen,Wuhan,Chengdu,Tianjin,Chongqing,Nanjing,Xian,Harbin,Urumqi,Lhasa,Hangzhou
Colombia||Colombian|Bogota,Bogotá,Medellin,Cali,Cartagena
Comoros||Comorian|Moroni
Costa Rica||Costa Rican|San Jose
Croatia||Croatian,Croat|Zagreb,Split,Dubrovnik
Cuba||Cuban|Havana,Guantanamo Bay
Cyprus||Cypriot|Nicosia,Limassol
Czech Republic|Czechia|Czech|Prague,Brno,Ostrava
Democratic Republic of the Congo|Democratic Republic of Congo,DR Congo,DRC,Congo,Zaire|Congolese|Kinshasa,Goma,Lubumbashi,Bukavu
Denmark||Danish,Dane|Copenhagen,Aarhus
Djibouti||Djiboutian|Djibouti City
Dominican Republic||Dominican|Santo Domingo
East Timor|Timor-Leste|East Timorese,Timorese|Dili
Ecuador||Ecuadorian,Ecuadorean|Quito,Guayaquil
Egypt|Arab Republic of Egypt|Egyptian|Cairo,Alexandria,Giza,Sharm el-Sheikh,Suez,Port Said,Luxor
El Salvador||Salvadoran,Salvadorean|San Salvador
Equatorial Guinea||Equatoguinean|Malabo
Eritrea||Eritrean|Asmara
Estonia||Estonian|Tallinn,Tartu
Eswatini|Swaziland|Swazi|Mbabane
Ethiopia||Ethiopian|Addis Ababa,Mekelle
Fiji||Fijian|Suva
Finland||Finnish,Finn|Helsinki,Tampere,Turku
France|French Republic|French,Frenchman,Frenchwoman|Paris,Marseille,Lyon,Nice,Toulouse,Strasbourg,Bordeaux,Lille,Nantes,Cannes,Calais
Gabon||Gabonese|Libreville
Gambia|The Gambia|Gambian|Banjul
Georgia|Republic of Georgia|Georgian|Tbilisi,Batumi
Germany|Federal Republic of Germany,West Germany,East Germany|German|Berlin,Munich,Frankfurt,Hamburg,Cologne,Bonn,Dresden,Leipzig,Stuttgart,Dusseldorf,Düsseldorf,Hanover,Nuremberg,Bremen
Ghana||Ghanaian|Accra,Kumasi
Greece|Hellenic Republic|Greek|Athens,Thessaloniki,Piraeus
Greenland||Greenlandic,Greenlander|Nuuk
Grenada||Grenadian|
Guatemala||Guatemalan|Guatemala City
Guinea||Guinean|Conakry
Guinea-Bissau||Bissau-Guinean|Bissau
Guyana||Guyanese|Georgetown
Haiti||Haitian|Port-au-Prince
Honduras||Honduran|Tegucigalpa,San Pedro Sula
Hong Kong||Hong Konger,Hongkonger|Kowloon
Hungary||Hungarian|Budapest,Debrecen
Iceland||Icelandic,Icelander|Reykjavik,Reykjavík
India|Republic of India|Indian|New Delhi,Delhi,Mumbai,Bombay,Kolkata,Calcutta,Chennai,Bangalore,Bengaluru,Hyderabad,Ahmedabad,Pune,Srinagar,Lucknow,Jaipur
Indonesia||Indonesian|Jakarta,Surabaya,Bandung,Banda Aceh,Denpasar,Medan
Iran|Islamic Republic of Iran,Islamic Republic,Persia|Iranian,Persian|Tehran,Teheran,Isfahan,Mashhad,Shiraz,Tabriz,Qom,Natanz,Fordow,Bushehr,Arak,Ahvaz,Bandar Abbas,Zahedan,Kerman
Iraq|Republic of Iraq|Iraqi|Baghdad,Basra,Mosul,Erbil,Irbil,Kirkuk,Fallujah,Najaf,Karbala,Tikrit,Ramadi,Sulaymaniyah
Ireland|Republic of Ireland|Irish,Irishman|Dublin,Cork,Galway,Limerick
Israel|State of Israel|Israeli|Jerusalem,Tel Aviv,Haifa,Beersheba,Eilat,Ashkelon,Sderot,Ashdod
Italy||Italian|Rome,Milan,Naples,Turin,Venice,Florence,Genoa,Bologna,Palermo
Ivory Coast|Cote d'Ivoire,Côte d'Ivoire|Ivorian|Abidjan,Yamoussoukro
Jamaica||Jamaican|Kingston
Japan||Japanese|Tokyo,Osaka,Kyoto,Hiroshima,Nagasaki,Nagoya,Yokohama,Sapporo,Fukushima,Kobe,Sendai
Jordan|Hashemite Kingdom of Jordan|Jordanian|Amman,Zarqa,Aqaba
Kazakhstan||Kazakh,Kazakhstani|Astana,Nur-Sultan,Almaty,Baikonur
Kenya||Kenyan|Nairobi,Mombasa
Kiribati||I-Kiribati|
Kosovo||Kosovar,Kosovan|Pristina,Mitrovica
Kuwait||Kuwaiti|Kuwait City
Kyrgyzstan||Kyrgyz|Bishkek,Osh
Laos||Laotian,Lao|Vientiane
Latvia||Latvian|Riga
Lebanon||Lebanese|Beirut,Sidon,Tyre,Baalbek
Lesotho||Basotho|Maseru
Liberia||Liberian|Monrovia
Libya||Libyan|Tripoli,Benghazi,Misrata,Sirte,Tobruk
Liechtenstein|||Vaduz
Lithuania||Lithuanian|Vilnius,Kaunas
Luxembourg||Luxembourger|
Macau|Macao|Macanese|
Madagascar||Malagasy|Antananarivo
Malawi||Malawian|Lilongwe,Blantyre
Malaysia||Malaysian|Kuala Lumpur,Penang,Putrajaya
Maldives||Maldivian|Male
Mali||Malian|Bamako,Timbuktu,Gao
Malta||Maltese|Valletta
Marshall Islands||Marshallese|Majuro
Mauritania||Mauritanian|Nouakchott
Mauritius||Mauritian|Port Louis
Mexico||Mexican|Mexico City,Guadalajara,Monterrey,Tijuana,Acapulco,Cancun,Ciudad Juarez
Micronesia||Micronesian|
Moldova||Moldovan|Chisinau,Tiraspol
Monaco||Monegasque|Monte Carlo
Mongolia||Mongolian|Ulaanbaatar,Ulan Bator
Montenegro||Montenegrin|Podgorica
Morocco||Moroccan|Rabat,Casablanca,Marrakesh,Marrakech,Tangier,Fez
Mozambique||Mozambican|Maputo,Beira
Myanmar|Burma|Burmese|Yangon,Rangoon,Naypyidaw,Naypyitaw,Mandalay
Namibia||Namibian|Windhoek
Nauru||Nauruan|
Nepal||Nepalese,Nepali|Kathmandu
Netherlands|The Netherlands,Holland|Dutch,Dutchman|Amsterdam,Rotterdam,The Hague,Hague,Utrecht,Eindhoven
New Zealand||New Zealander,Kiwi|Wellington,Auckland,Christchurch
Nicaragua||Nicaraguan|Managua
Niger||Nigerien|Niamey,Agadez
Nigeria||Nigerian|Abuja,Lagos,Kano,Maiduguri,Port Harcourt
North Korea|Democratic People's Republic of Korea,DPRK|North Korean|Pyongyang,Kaesong
North Macedonia|Macedonia,FYROM|Macedonian,North Macedonian|Skopje
Norway||Norwegian|Oslo,Bergen,Trondheim
Oman|Sultanate of Oman|Omani|Muscat,Salalah
Pakistan|Islamic Republic of Pakistan|Pakistani|Islamabad,Karachi,Lahore,Peshawar,Quetta,Rawalpindi,Multan
Palau||Palauan|
Palestine|Palestinian Territories,Palestinian territories|Palestinian|Ramallah,Gaza City,Rafah,Khan Younis,Khan Yunis,Nablus,Hebron,Jenin,Bethlehem,East Jerusalem
Panama||Panamanian|Panama City
Papua New Guinea||Papua New Guinean|Port Moresby
Paraguay||Paraguayan|Asuncion
Peru||Peruvian|Lima,Cusco
Philippines|The Philippines|Filipino,Philippine,Filipina|Manila,Quezon City,Cebu,Davao
Poland||Polish,Pole|Warsaw,Krakow,Gdansk,Wroclaw,Lodz,Poznan,Auschwitz
Portugal||Portuguese|Lisbon,Porto
Puerto Rico||Puerto Rican|San Juan
Qatar||Qatari|Doha
Republic of the Congo|Republic of Congo,Congo-Brazzaville||Brazzaville
Romania||Romanian|Bucharest,Cluj,Timisoara
Russia|Russian Federation|Russian|Moscow,St Petersburg,Saint Petersburg,Leningrad,Vladivostok,Novosibirsk,Kazan,Yekaterinburg,Sochi,Volgograd,Rostov-on-Don,Grozny,Kursk,Belgorod
Rwanda||Rwandan|Kigali
Samoa||Samoan|Apia
San Marino|||
Saudi Arabia|Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|Riyadh,Jeddah,Mecca,Medina,Dammam,Dhahran
Senegal||Senegalese|Dakar
Serbia|Yugoslavia|Serbian,Serb,Yugoslav|Belgrade,Novi Sad,Nis
Seychelles||Seychellois|
Sierra Leone||Sierra Leonean|Freetown
Singapore||Singaporean|
Slovakia||Slovak,Slovakian|Bratislava,Kosice
Slovenia||Slovenian,Slovene|Ljubljana,Maribor
Solomon Islands||Solomon Islander|Honiara
Somalia||Somali,Somalian|Mogadishu,Kismayo
South Africa|Republic of South Africa|South African|Johannesburg,Cape Town,Pretoria,Durban,Soweto
South Korea|Republic of Korea,ROK,Korea|South Korean,Korean|Seoul,Busan,Incheon,Pyeongchang,Daegu
South Sudan||South Sudanese|Juba
Spain|Kingdom of Spain|Spanish,Spaniard|Madrid,Barcelona,Valencia,Seville,Bilbao,Malaga,Zaragoza,Granada
Sri Lanka|Ceylon|Sri Lankan|Colombo,Jaffna,Kandy
Sudan||Sudanese|Khartoum,Omdurman,Port Sudan,El Fasher
Suriname||Surinamese|Paramaribo
Sweden||Swedish,Swede|Stockholm,Gothenburg,Malmo,Malmö,Uppsala
Switzerland|Swiss Confederation|Swiss|Geneva,Zurich,Zürich,Bern,Basel,Lausanne,Davos,Lugano
Syria|Syrian Arab Republic|Syrian|Damascus,Aleppo,Homs,Hama,Idlib,Raqqa,Latakia,Palmyra,Daraa,Deir ez-Zor,Kobani
Taiwan|Republic of China|Taiwanese|Taipei,Kaohsiung
Tajikistan||Tajik|Dushanbe
Tanzania||Tanzanian|Dar es Salaam,Dodoma
Thailand|Siam|Thai|Bangkok,Chiang Mai,Phuket,Pattaya
Togo||Togolese|Lome
Tonga||Tongan|
Trinidad and Tobago|Trinidad|Trinidadian|Port of Spain
Tunisia||Tunisian|Tunis,Sfax,Sousse
Turkey|Türkiye,Turkiye,Republic of Turkey|Turkish,Turk|Ankara,Istanbul,Izmir,Antalya,Gaziantep,Diyarbakir,Adana
Turkmenistan||Turkmen|Ashgabat
Uganda||Ugandan|Kampala,Entebbe
Ukraine||Ukrainian|Kyiv,Kiev,Kharkiv,Kharkov,Odesa,Odessa,Lviv,Donetsk,Luhansk,Mariupol,Kherson,Zaporizhzhia,Bakhmut,Dnipro,Chernobyl,Sevastopol,Bucha
United Arab Emirates|UAE,Emirates|Emirati|Abu Dhabi,Dubai,Sharjah,Fujairah
United Kingdom|UK,Britain,Great Britain,GB|British,Briton,Brit|London,Manchester,Liverpool,Birmingham,Leeds,Glasgow,Edinburgh,Belfast,Cardiff,Bristol,Sheffield,Newcastle,Oxford,Cambridge,Brighton
United States|US,USA,America,United States of America|American,US-American|Washington,Washington DC,New York,New York City,NYC,Los Angeles,Chicago,Houston,Philadelphia,Phoenix,San Antonio,San Diego,Dallas,Austin,San Francisco,Seattle,Denver,Boston,Detroit,Nashville,Memphis,Portland,Las Vegas,Baltimore,Milwaukee,Sacramento,Atlanta,Miami,Oakland,Minneapolis,Cleveland,Tampa,New Orleans,Pittsburgh,Cincinnati,St Louis,Orlando,Salt Lake City,Kansas City,Indianapolis,Columbus,Charlotte,Buffalo,Newark,Anchorage,Honolulu,Manhattan,Brooklyn,Queens,Hollywood,Camp David,Arlington,Cape Canaveral,Silicon Valley
Uruguay||Uruguayan|Montevideo
Uzbekistan||Uzbek|Tashkent,Samarkand
Vanuatu||Ni-Vanuatu|
Vatican City|Vatican,Holy See||
Venezuela||Venezuelan|Caracas,Maracaibo
Vietnam|Viet Nam,North Vietnam,South Vietnam|Vietnamese|Hanoi,Ho Chi Minh City,Saigon,Da Nang
Yemen||Yemeni|Sanaa,Sana'a,Aden,Hodeidah,Taiz,Marib
Zambia||Zambian|Lusaka
Zimbabwe|Rhodesia|Zimbabwean|Harare,Bulawayo
`;
