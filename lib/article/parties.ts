/** A state or an organisation that publishes readouts, as the form names it. */
export interface Party {
  name: string;
  adjective: string;
}

/**
 * Each line is: name; adjective; other forms by which articles call the party, its capital among them. Case counts ("turkey" is
 * none), dots do not ("U.S."), and "Republic of", "Kingdom of" and the like need not be listed.
 */
const PARTIES = `
  Abkhazia; Abkhaz; Abkhazian; Sukhumi; Sokhumi
  Afghanistan; Afghan; Afghani; Kabul
  Albania; Albanian; Tirana
  Algeria; Algerian; Algiers
  Andorra; Andorran
  Angola; Angolan; Luanda
  Antigua and Barbuda; Antiguan
  Argentina; Argentine; Argentinian; Argentinean; Buenos Aires; Argentine Republic
  Armenia; Armenian; Yerevan; Erevan
  Australia; Australian; Canberra
  Austria; Austrian; Vienna
  Azerbaijan; Azerbaijani; Azeri; Baku
  Bahamas; Bahamian
  Bahrain; Bahraini; Manama
  Bangladesh; Bangladeshi; Dhaka; Dacca
  Barbados; Barbadian; Bridgetown
  Belarus; Belarusian; Belarussian; Minsk
  Belgium; Belgian
  Belize; Belizean; Belmopan
  Benin; Beninese; Beninois; Porto Novo; Cotonou
  Bhutan; Bhutanese; Thimphu
  Bolivia; Bolivian; La Paz
  Bosnia and Herzegovina; Bosnian; Bosnia Herzegovina; Bosnia; BiH; Sarajevo
  Botswana; Batswana; Gaborone
  Brazil; Brazilian; Brasilia; Brasília; Brasil
  Brunei; Bruneian; Brunei Darussalam; Bandar Seri Begawan
  Bulgaria; Bulgarian; Sofia
  Burkina Faso; Burkinabe; Burkinabé; Burkina; Ouagadougou
  Burundi; Burundian; Bujumbura; Gitega
  Cabo Verde; Cape Verdean; Cape Verde; Cabo Verdean
  Cambodia; Cambodian; Phnom Penh
  Cameroon; Cameroonian; Yaounde; Yaoundé
  Canada; Canadian; Ottawa
  Central African Republic; Central African; Bangui
  Chad; Chadian; N'Djamena; Ndjamena
  Chile; Chilean; Santiago
  China; Chinese; Beijing; Peking; PRC; People's Republic of China
  Colombia; Colombian; Bogota; Bogotá
  Comoros; Comorian; Comoran; Moroni
  Costa Rica; Costa Rican
  Croatia; Croatian; Zagreb
  Cuba; Cuban; Havana
  Cyprus; Cypriot; Nicosia; Lefkosia
  Czechia; Czech; Czech Republic; Prague
  Côte d'Ivoire; Ivorian; Cote d'Ivoire; Ivory Coast; Ivoirian; Abidjan; Yamoussoukro
  Democratic Republic of the Congo; Congolese; Democratic Republic of Congo; DR Congo; DRC; Congo Kinshasa; Kinshasa; Congo
  Denmark; Danish; Copenhagen
  Djibouti; Djiboutian
  Dominica; Commonwealth of Dominica
  Dominican Republic; Dominican; Santo Domingo
  Ecuador; Ecuadorian; Ecuadorean; Quito
  Egypt; Egyptian; Cairo; Arab Republic of Egypt
  El Salvador; Salvadoran; Salvadorean; Salvadorian; San Salvador
  Equatorial Guinea; Equatoguinean; Equatorial Guinean; Malabo
  Eritrea; Eritrean; Asmara
  Estonia; Estonian; Tallinn
  Eswatini; Swazi; Swaziland; Mbabane; Lobamba
  Ethiopia; Ethiopian; Addis Ababa
  European Union; EU; Brussels
  Fiji; Fijian; Suva
  Finland; Finnish; Helsinki
  France; French; Paris; French Republic
  Gabon; Gabonese; Libreville
  Gambia; Gambian; Banjul
  Georgia; Georgian; Tbilisi
  Germany; German; Berlin; Federal Republic of Germany
  Ghana; Ghanaian; Accra
  Greece; Greek; Hellenic; Hellenic Republic; Athens
  Grenada; Grenadian
  Guatemala; Guatemalan
  Guinea-Bissau; Bissau-Guinean; Guinea Bissau; Bissau; Bissau Guinean
  Guinea; Guinean; Conakry; Guinea Conakry
  Guyana; Guyanese
  Haiti; Haitian; Port au Prince
  Honduras; Honduran; Tegucigalpa
  Hungary; Hungarian; Budapest
  Iceland; Icelandic; Reykjavik; Reykjavík
  India; Indian; New Delhi; Delhi
  Indonesia; Indonesian; Jakarta
  Iran; Iranian; Tehran; Teheran
  Iraq; Iraqi; Baghdad
  Ireland; Irish; Dublin
  Israel; Israeli; Tel Aviv
  Italy; Italian; Rome; Italian Republic
  Jamaica; Jamaican
  Japan; Japanese; Tokyo
  Jordan; Jordanian; Amman; Hashemite Kingdom
  Kazakhstan; Kazakhstani; Kazakh; Qazaqstan; Astana; Nur Sultan; Nursultan
  Kenya; Kenyan; Nairobi
  Kiribati; Kiribati; Tarawa
  Kosovo; Kosovar; Kosovan; Kosova; Pristina; Prishtina; Kosovo and Metohija
  Kuwait; Kuwaiti
  Kyrgyzstan; Kyrgyz; Kyrgyz Republic; Kyrgyzstani; Bishkek
  Laos; Lao; Laotian; Vientiane; Lao PDR; Lao People's Democratic Republic
  Latvia; Latvian; Riga
  Lebanon; Lebanese; Beirut; Lebanese Republic
  Lesotho; Basotho; Maseru
  Liberia; Liberian; Monrovia
  Libya; Libyan; Tripoli
  Liechtenstein; Liechtenstein; Vaduz
  Lithuania; Lithuanian; Vilnius
  Luxembourg; Luxembourgish; Luxemburg
  Madagascar; Malagasy; Antananarivo
  Malawi; Malawian; Lilongwe
  Malaysia; Malaysian; Kuala Lumpur; Putrajaya
  Maldives; Maldivian
  Mali; Malian; Bamako
  Malta; Maltese; Valletta
  Marshall Islands; Marshallese; Majuro
  Mauritania; Mauritanian; Nouakchott
  Mauritius; Mauritian; Port Louis
  Mexico; Mexican; México; Mexico City
  Micronesia; Micronesian; Palikir
  Moldova; Moldovan; Chisinau; Chișinău; Kishinev
  Monaco; Monegasque; Monégasque
  Mongolia; Mongolian; Ulaanbaatar; Ulan Bator
  Montenegro; Montenegrin; Podgorica
  Morocco; Moroccan; Rabat
  Mozambique; Mozambican; Maputo
  Myanmar; Burmese; Burma; Naypyidaw; Nay Pyi Taw; Naypyitaw
  NATO; NATO
  Namibia; Namibian; Windhoek
  Nauru; Nauruan
  Nepal; Nepali; Nepalese; Kathmandu
  Netherlands; Dutch; The Hague
  New Zealand; New Zealand; Wellington; Aotearoa
  Nicaragua; Nicaraguan; Managua
  Niger; Nigerien; Niamey
  Nigeria; Nigerian; Abuja
  North Korea; North Korean; DPRK; Democratic People's Republic of Korea; Pyongyang
  North Macedonia; Macedonian; Macedonia; North Macedonian; FYROM; Skopje
  Northern Cyprus; Turkish Cypriot; Turkish Republic of Northern Cyprus; TRNC
  Norway; Norwegian; Oslo
  OSCE; OSCE
  Oman; Omani; Muscat
  Pakistan; Pakistani; Islamabad; Rawalpindi
  Palau; Palauan; Ngerulmud
  Palestine; Palestinian; Ramallah
  Panama; Panamanian
  Papua New Guinea; Papua New Guinean; Port Moresby
  Paraguay; Paraguayan; Asuncion; Asunción
  Peru; Peruvian; Lima
  Philippines; Philippine; Filipino; Manila
  Poland; Polish; Warsaw
  Portugal; Portuguese; Lisbon
  Qatar; Qatari; Doha
  Republic of the Congo; Congolese; Republic of Congo; Congo Brazzaville; Brazzaville
  Romania; Romanian; Bucharest
  Russia; Russian; Moscow; Russian Federation
  Rwanda; Rwandan; Kigali
  Saint Kitts and Nevis; Kittitian; St. Kitts and Nevis; St Kitts and Nevis; Basseterre
  Saint Lucia; Saint Lucian; St. Lucia; St Lucia; Castries
  Saint Vincent and the Grenadines; Vincentian; St. Vincent and the Grenadines; St Vincent and the Grenadines; Kingstown
  Samoa; Samoan; Apia
  San Marino; Sammarinese
  Saudi Arabia; Saudi; Saudi Arabian; Riyadh; Jeddah; Jiddah
  Senegal; Senegalese; Dakar
  Serbia; Serbian; Belgrade
  Seychelles; Seychellois
  Sierra Leone; Sierra Leonean; Freetown
  Singapore; Singaporean
  Slovakia; Slovak; Slovakian; Bratislava; Slovak Republic
  Slovenia; Slovenian; Ljubljana
  Solomon Islands; Solomon Islands; Honiara
  Somalia; Somali; Somalian; Mogadishu
  South Africa; South African; Pretoria; Tshwane
  South Korea; South Korean; Republic of Korea; ROK; Korea; Korean; Seoul
  South Ossetia; South Ossetian; Ossetian; Tskhinvali; Tskhinval
  South Sudan; South Sudanese; Juba
  Spain; Spanish; Madrid
  Sri Lanka; Sri Lankan; Colombo
  Sudan; Sudanese; Khartoum
  Suriname; Surinamese; Surinam; Paramaribo
  Sweden; Swedish; Stockholm
  Switzerland; Swiss; Bern; Berne; Swiss Confederation
  Syria; Syrian; Damascus; Syrian Arab Republic
  São Tomé and Príncipe; Santomean; Sao Tome and Principe; Sao Tome; São Tomé
  Taiwan; Taiwanese; Taipei; Chinese Taipei; Republic of China
  Tajikistan; Tajik; Tajikistani; Dushanbe; Tadzhikistan
  Tanzania; Tanzanian; Dodoma; Dar es Salaam
  Thailand; Thai; Bangkok
  Timor-Leste; Timorese; Timor Leste; East Timor; Dili
  Togo; Togolese; Lome; Lomé
  Tonga; Tongan; Nuku'alofa
  Transnistria; Transnistrian; Transdniestria; Pridnestrovie; Pridnestrovian; Tiraspol; Transdniestrian
  Trinidad and Tobago; Trinidadian; Trinidad; Tobago; Port of Spain
  Tunisia; Tunisian; Tunis
  Turkmenistan; Turkmen; Turkmenistani; Ashgabat; Ashkhabad
  Tuvalu; Tuvaluan; Funafuti
  Türkiye; Turkish; Turkiye; Turkey; Ankara
  Uganda; Ugandan; Kampala
  Ukraine; Ukrainian; Kyiv; Kiev; Kyyiv
  United Arab Emirates; Emirati; UAE; Abu Dhabi
  United Kingdom; British; UK; Great Britain; Britain; London
  United Nations; UN
  United States; US; USA; United States of America; America; American; Washington
  Uruguay; Uruguayan; Montevideo
  Uzbekistan; Uzbek; Uzbekistani; Tashkent
  Vanuatu; Ni Vanuatu; Port Vila
  Vatican; Vatican; Holy See; Vatican City; Apostolic See
  Venezuela; Venezuelan; Caracas
  Vietnam; Vietnamese; Viet Nam; Hanoi; Ha Noi
  Yemen; Yemeni; Sanaa; Sana'a
  Zambia; Zambian; Lusaka
  Zimbabwe; Zimbabwean; Harare
`;

const WITH_ARTICLE =
  /^(Bahamas|Central African|Comoros|Democratic Rep|Dominican Rep|European|Gambia|Maldives|Marshall|Netherlands|OSCE|Philippines|Republic of|Seychelles|Solomon|United|Vatican)/;

/** "the United States", "Armenia": the name as it stands after "of". */
export const nameInSentence = ({ name }: Party) => (WITH_ARTICLE.test(name) ? `the ${name}` : name);

/** Parties by every form; the words of a form are parted by single spaces, without dots and hyphens. */
export const PARTIES_BY_FORM: ReadonlyMap<string, Party> = new Map(
  PARTIES.trim()
    .split("\n")
    .flatMap((line) => {
      const [name = "", adjective = "", ...forms] = line.trim().split("; ");
      const party = { name, adjective };
      return [name, adjective, ...forms].map((form) => [form.replace(/\./g, "").replace(/-/g, " "), party] as const);
    })
    // Where two parties share a form ("Congolese"), the first keeps it.
    .reverse(),
);

export const MAX_FORM_WORDS = 6;
