/**
 * Names by which readouts call the same state, organisation, place, person or office: formal and short names, adjectives,
 * capitals and seats that stand for governments, transliterations. Rules as for concepts (concepts.ts); dots of
 * abbreviations may stay. Each line is: id: form; form; …
 */
export type NameKind = "country" | "organisation" | "place" | "person" | "office";

export const NAMES: Readonly<Record<NameKind, string>> = {
  country: `
    afghanistan: afghanistan; afghan; afghani; kabul; islamic republic of afghanistan; islamic emirate of afghanistan
    albania: albania; albanian; tirana
    algeria: algeria; algerian; algiers
    andorra: andorra; andorran
    angola: angola; angolan; luanda
    antigua-and-barbuda: antigua and barbuda; antigua; barbuda; antiguan
    argentina: argentina; argentine; argentinian; argentinean; buenos aires; casa rosada; argentine republic
    armenia: armenia; armenian; yerevan; erevan; republic of armenia
    australia: australia; australian; canberra; aussie; commonwealth of australia
    austria: austria; austrian; republic of austria; ballhausplatz
    azerbaijan: azerbaijan; azerbaijani; azeri; baku; republic of azerbaijan
    bahamas: bahamas; bahamian; nassau
    bahrain: bahrain; bahraini; manama; kingdom of bahrain
    bangladesh: bangladesh; bangladeshi; dhaka; dacca
    barbados: barbados; barbadian; bridgetown
    belarus: belarus; belarusian; belarussian; byelorussia; byelorussian; belorussia; minsk; republic of belarus
    belgium: belgium; belgian; kingdom of belgium
    belize: belize; belizean; belmopan
    benin: benin; beninese; beninois; porto novo; cotonou
    bhutan: bhutan; bhutanese; thimphu
    bolivia: bolivia; bolivian; la paz; plurinational state of bolivia
    bosnia-and-herzegovina: bosnia and herzegovina; bosnia herzegovina; bosnia & herzegovina; bosnia; bosnian; herzegovina; bih; sarajevo; bosniak
    botswana: botswana; batswana; motswana; gaborone
    brazil: brazil; brazilian; brasilia; brasília; brasil; itamaraty; planalto; federative republic of brazil
    brunei: brunei; brunei darussalam; bruneian; bandar seri begawan
    bulgaria: bulgaria; bulgarian; sofia
    burkina-faso: burkina faso; burkinabe; burkinabé; burkina; ouagadougou
    burundi: burundi; burundian; bujumbura; gitega
    cabo-verde: cabo verde; cape verde; cape verdean; cabo verdean
    cambodia: cambodia; cambodian; phnom penh; khmer; kingdom of cambodia; kampuchea
    cameroon: cameroon; cameroonian; yaounde; yaoundé
    canada: canada; canadian; ottawa
    central-african-republic: central african republic; c.a.r.; central african; bangui
    chad: chad; chadian; n'djamena; ndjamena; republic of chad
    chile: chile; chilean; santiago; la moneda
    china: china; chinese; beijing; peking; prc; p.r.c.; people's republic of china; zhongnanhai; mainland china; communist china
    colombia: colombia; colombian; bogota; bogotá; casa de nariño
    comoros: comoros; comorian; comoran; moroni
    dr-congo: democratic republic of the congo; democratic republic of congo; dr congo; drc; d.r.c.; d.r. congo; congo kinshasa; kinshasa; congo; congolese; zaire
    congo-brazzaville: republic of the congo; republic of congo; congo brazzaville; brazzaville
    costa-rica: costa rica; costa rican; san jose; san josé
    cote-divoire: côte d'ivoire; cote d'ivoire; ivory coast; ivorian; ivoirian; abidjan; yamoussoukro
    croatia: croatia; croatian; croat; zagreb
    cuba: cuba; cuban; havana
    cyprus: cyprus; cypriot; greek cypriot; greek cypriots; nicosia; lefkosia; republic of cyprus
    czechia: czechia; czech republic; czech; prague
    denmark: denmark; danish; dane; danes; copenhagen; kingdom of denmark
    djibouti: djibouti; djiboutian
    dominica: dominica; commonwealth of dominica; roseau
    dominican-republic: dominican republic; dominican; santo domingo
    ecuador: ecuador; ecuadorian; ecuadorean; quito
    egypt: egypt; egyptian; cairo; arab republic of egypt
    el-salvador: el salvador; salvadoran; salvadorean; salvadorian; san salvador
    equatorial-guinea: equatorial guinea; equatoguinean; equatorial guinean; malabo
    eritrea: eritrea; eritrean; asmara
    estonia: estonia; estonian; tallinn
    eswatini: eswatini; swaziland; swazi; mbabane; lobamba
    ethiopia: ethiopia; ethiopian; addis ababa; addis; federal democratic republic of ethiopia
    fiji: fiji; fijian; suva
    finland: finland; finnish; finn; finns; helsinki
    france: france; french; frenchman; frenchmen; paris; elysee; élysée; elysée; quai d'orsay; matignon; french republic
    gabon: gabon; gabonese; libreville
    gambia: gambia; gambian; banjul
    georgia: georgia; georgian; tbilisi; republic of georgia
    germany: germany; german; berlin; frg; federal republic of germany; bundesrepublik
    ghana: ghana; ghanaian; accra
    greece: greece; greek; hellenic; hellenic republic; athens
    grenada: grenada; grenadian; st. george's
    guatemala: guatemala; guatemalan
    guinea: guinea; guinean; conakry; guinea conakry
    guinea-bissau: guinea bissau; bissau; bissau guinean
    guyana: guyana; guyanese; georgetown
    haiti: haiti; haitian; port au prince
    honduras: honduras; honduran; tegucigalpa
    hong-kong: hong kong; hongkong; hksar; hong kong sar; hong konger
    hungary: hungary; hungarian; magyar; budapest
    iceland: iceland; icelandic; icelander; reykjavik; reykjavík
    india: india; indian; new delhi; delhi; republic of india; bharat; south block; raisina hill
    indonesia: indonesia; indonesian; jakarta; republic of indonesia
    iran: iran; iranian; tehran; teheran; persia; islamic republic of iran; iranian regime
    iraq: iraq; iraqi; baghdad; republic of iraq
    ireland: ireland; irish; irishman; irishmen; dublin; eire; republic of ireland
    israel: israel; israeli; israelis; tel aviv; state of israel; jewish state; zionist regime; zionist entity
    italy: italy; italian; rome; italian republic; palazzo chigi; farnesina
    jamaica: jamaica; jamaican; kingston
    japan: japan; japanese; tokyo; kantei
    jordan: jordan; jordanian; amman; hashemite kingdom; hashemite kingdom of jordan; hashemite
    kazakhstan: kazakhstan; kazakhstani; kazakh; kazak; qazaqstan; astana; nur sultan; nursultan; republic of kazakhstan; akorda
    kenya: kenya; kenyan; nairobi
    kiribati: kiribati; tarawa
    kosovo: kosovo; kosovar; kosovan; kosova; pristina; prishtina; republic of kosovo; kosovo and metohija
    kuwait: kuwait; kuwaiti; kuwait city; state of kuwait
    kyrgyzstan: kyrgyzstan; kyrgyz; kirghizia; kirgizia; kyrgyz republic; kyrgyzstani; bishkek
    laos: laos; lao; laotian; vientiane; lao pdr; lao people's democratic republic
    latvia: latvia; latvian; riga
    lebanon: lebanon; lebanese; beirut; lebanese republic; baabda
    lesotho: lesotho; basotho; mosotho; maseru
    liberia: liberia; liberian; monrovia
    libya: libya; libyan; tripoli; jamahiriya
    liechtenstein: liechtenstein; liechtensteiner; vaduz
    lithuania: lithuania; lithuanian; vilnius
    luxembourg: luxembourg; luxembourgish; luxembourger; grand duchy of luxembourg; luxemburg
    macau: macau; macao; macanese
    madagascar: madagascar; malagasy; antananarivo
    malawi: malawi; malawian; lilongwe
    malaysia: malaysia; malaysian; kuala lumpur; putrajaya
    maldives: maldives; maldivian
    mali: mali; malian; bamako
    malta: malta; maltese; valletta
    marshall-islands: marshall islands; marshallese; majuro
    mauritania: mauritania; mauritanian; nouakchott
    mauritius: mauritius; mauritian; port louis
    mexico: mexico; méxico; mexican; mexico city; los pinos; united mexican states
    micronesia: micronesia; micronesian; federated states of micronesia; fsm; palikir
    moldova: moldova; moldovan; moldavia; moldavian; chisinau; chișinău; kishinev; republic of moldova
    monaco: monaco; monegasque; monégasque
    mongolia: mongolia; mongolian; ulaanbaatar; ulan bator
    montenegro: montenegro; montenegrin; podgorica
    morocco: morocco; moroccan; rabat; kingdom of morocco
    mozambique: mozambique; mozambican; maputo
    myanmar: myanmar; burma; burmese; naypyidaw; nay pyi taw; naypyitaw
    namibia: namibia; namibian; windhoek
    nauru: nauru; nauruan
    nepal: nepal; nepali; nepalese; kathmandu
    netherlands: netherlands; dutch; holland; dutchman; dutchmen; amsterdam; kingdom of the netherlands
    new-zealand: new zealand; new zealander; wellington; aotearoa
    nicaragua: nicaragua; nicaraguan; managua
    niger: niger; nigerien; niamey
    nigeria: nigeria; nigerian; abuja
    north-korea: north korea; north korean; dprk; d.p.r.k.; democratic people's republic of korea; pyongyang; north koreans
    north-macedonia: north macedonia; macedonia; macedonian; north macedonian; fyrom; skopje; republic of north macedonia
    norway: norway; norwegian; oslo; kingdom of norway
    oman: oman; omani; muscat; sultanate of oman
    pakistan: pakistan; pakistani; islamabad; rawalpindi; islamic republic of pakistan
    palau: palau; palauan; ngerulmud
    palestine: palestine; palestinian; palestinians; ramallah; state of palestine
    panama: panama; panamanian; panama city
    papua-new-guinea: papua new guinea; papua new guinean; png; port moresby
    paraguay: paraguay; paraguayan; asuncion; asunción
    peru: peru; peruvian; lima
    philippines: philippines; philippine; filipino; filipina; manila; malacañang; malacanang
    poland: poland; polish; warsaw; republic of poland
    portugal: portugal; portuguese; lisbon
    qatar: qatar; qatari; doha; state of qatar
    romania: romania; romanian; bucharest; rumania; roumania
    russia: russia; russian; moscow; kremlin; russian federation; smolenskaya square
    rwanda: rwanda; rwandan; kigali
    saint-kitts-and-nevis: saint kitts and nevis; st. kitts and nevis; st kitts and nevis; kittitian; basseterre
    saint-lucia: saint lucia; st. lucia; st lucia; saint lucian; castries
    saint-vincent: saint vincent and the grenadines; st. vincent and the grenadines; st vincent and the grenadines; vincentian; kingstown
    samoa: samoa; samoan; apia
    san-marino: san marino; sammarinese
    sao-tome-and-principe: são tomé and príncipe; sao tome and principe; sao tome; são tomé; santomean
    saudi-arabia: saudi arabia; saudi; saudis; saudi arabian; riyadh; ksa; kingdom of saudi arabia; jeddah; jiddah
    senegal: senegal; senegalese; dakar
    serbia: serbia; serbian; serb; belgrade; republic of serbia
    seychelles: seychelles; seychellois
    sierra-leone: sierra leone; sierra leonean; freetown
    singapore: singapore; singaporean
    slovakia: slovakia; slovak; slovakian; bratislava; slovak republic
    slovenia: slovenia; slovenian; slovene; ljubljana
    solomon-islands: solomon islands; solomon islander; honiara
    somalia: somalia; somali; somalian; mogadishu; villa somalia
    south-africa: south africa; south african; pretoria; tshwane; rsa
    south-korea: south korea; south korean; south koreans; republic of korea; rok; r.o.k.; korea; korean; seoul; blue house
    south-sudan: south sudan; south sudanese; juba
    spain: spain; spanish; spaniard; madrid; moncloa; kingdom of spain
    sri-lanka: sri lanka; sri lankan; colombo; ceylon
    sudan: sudan; sudanese; khartoum; republic of the sudan
    suriname: suriname; surinamese; surinam; paramaribo
    sweden: sweden; swedish; swede; stockholm
    switzerland: switzerland; swiss; bern; berne; swiss confederation
    syria: syria; syrian; damascus; syrian arab republic
    taiwan: taiwan; taiwanese; taipei; chinese taipei; republic of china; formosa
    tajikistan: tajikistan; tajik; tajikistani; dushanbe; tadzhikistan
    tanzania: tanzania; tanzanian; dodoma; dar es salaam; zanzibar
    thailand: thailand; thai; bangkok
    timor-leste: timor leste; east timor; timorese; dili
    togo: togo; togolese; lome; lomé
    tonga: tonga; tongan; nuku'alofa
    trinidad-and-tobago: trinidad and tobago; trinidad; trinidadian; tobago; port of spain
    tunisia: tunisia; tunisian; tunis; carthage palace
    turkiye: türkiye; turkiye; turkey; turkish; turk; turks; ankara; republic of türkiye; republic of turkey; beştepe
    turkmenistan: turkmenistan; turkmen; turkmenistani; ashgabat; ashkhabad
    tuvalu: tuvalu; tuvaluan; funafuti
    uganda: uganda; ugandan; kampala
    ukraine: ukraine; ukrainian; kyiv; kiev; kyyiv; bankova
    united-arab-emirates: united arab emirates; uae; u.a.e.; emirates; emirati; emiratis; abu dhabi; dubai
    united-kingdom: united kingdom; uk; u.k.; great britain; britain; british; briton; brits; england; london; downing street; no. 10; no 10; whitehall; her majesty's government; his majesty's government; hmg
    united-states: united states; united states of america; u.s.; u.s.a.; usa; american; america; washington; washington d.c.; washington, d.c.; white house; oval office
    uruguay: uruguay; uruguayan; montevideo
    uzbekistan: uzbekistan; uzbek; uzbekistani; tashkent; republic of uzbekistan
    vanuatu: vanuatu; ni vanuatu; port vila
    vatican: vatican; holy see; vatican city; apostolic see
    venezuela: venezuela; venezuelan; caracas; miraflores; bolivarian republic of venezuela
    vietnam: vietnam; viet nam; vietnamese; hanoi; ha noi; socialist republic of vietnam
    yemen: yemen; yemeni; yemenis; sanaa; sana'a; republic of yemen
    zambia: zambia; zambian; lusaka
    zimbabwe: zimbabwe; zimbabwean; harare; rhodesia
    western-sahara: western sahara; sahrawi; saharawi; sahrawi republic; moroccan sahara; sadr
    greenland: greenland; greenlandic; greenlander; nuuk; kalaallit nunaat
    northern-cyprus: northern cyprus; turkish republic of northern cyprus; trnc; turkish cypriot; turkish cypriots
    puerto-rico: puerto rico; puerto rican
    cook-islands: cook islands; cook islander; rarotonga
    niue: niue; niuean
    new-caledonia: new caledonia; caledonian; noumea; nouméa
    faroe-islands: faroe islands; faroes; faroese
    somaliland: somaliland; hargeisa
    abkhazia: abkhazia; abkhaz; abkhazian; sukhumi; sokhumi
    south-ossetia: south ossetia; south ossetian; ossetian; tskhinvali; tskhinval; tskhinvali region
    transnistria: transnistria; transdniestria; pridnestrovie; transnistrian; pridnestrovian; tiraspol; transdniestrian
    soviet-union: soviet union; ussr; u.s.s.r.; soviet
    yugoslavia: yugoslavia; yugoslav; yugoslavian
    gibraltar: gibraltar; gibraltarian
    bermuda: bermuda; bermudian
  `,
  organisation: `
    united-nations: united nations; un; u.n.; united nations organization; united nations organisation; uno; un system; un charter; united nations charter; charter of the united nations
    un-security-council: un security council; unsc; u.n. security council; united nations security council; security council resolution; un security council resolution; unscr; security council
    un-general-assembly: un general assembly; unga; u.n. general assembly; united nations general assembly; general assembly
    un-secretariat: un secretariat; united nations secretariat
    un-human-rights-council: human rights council; unhrc; un human rights council
    ohchr: ohchr; office of the high commissioner for human rights; un human rights office
    nato: nato; n.a.t.o.; north atlantic treaty organization; north atlantic treaty organisation; north atlantic alliance; atlantic alliance; transatlantic alliance; north atlantic council
    nato-russia-council: nato russia council; russia nato council; nrc
    nato-ukraine-council: nato ukraine council; nato ukraine commission
    european-union: european union; eu; e.u.; brussels; eu member states; europe's union; european bloc
    european-commission: european commission; eu commission; commission of the european union
    european-council: european council; eu council; council of the european union; council of the eu
    european-parliament: european parliament; meps; eu parliament
    eeas: european external action service; eeas
    european-central-bank: european central bank; ecb
    europol: europol
    frontex: frontex
    osce: osce; o.s.c.e.; organization for security and cooperation in europe; organization for security and co operation in europe; organisation for security and cooperation in europe
    osce-minsk-group: osce minsk group; minsk group; minsk group co chairs; minsk co chairs
    osce-smm: osce special monitoring mission; special monitoring mission; smm; osce mission
    odihr: odihr; office for democratic institutions and human rights
    council-of-europe: council of europe; coe; parliamentary assembly of the council of europe
    echr: european court of human rights; echr; ecthr
    iaea: iaea; i.a.e.a.; international atomic energy agency; un nuclear watchdog; nuclear watchdog
    icc: international criminal court; icc; i.c.c.
    icj: international court of justice; icj; i.c.j.; world court
    wto: world trade organization; world trade organisation; wto; w.t.o.
    imf: international monetary fund; imf; i.m.f.
    world-bank: world bank; world bank group; ibrd; international bank for reconstruction and development
    who: world health organization; world health organisation; w.h.o.
    unesco: unesco
    unicef: unicef; united nations children's fund
    unhcr: unhcr; un refugee agency; un high commissioner for refugees; united nations high commissioner for refugees
    unrwa: unrwa; un relief and works agency
    wfp: world food programme; world food program; wfp
    fao: food and agriculture organization; food and agriculture organisation; fao
    ocha: ocha; un ocha; office for the coordination of humanitarian affairs
    iom: international organization for migration; international organisation for migration; iom
    undp: undp; un development programme; united nations development programme
    unctad: unctad
    unodc: unodc; un office on drugs and crime
    unfccc: unfccc; un framework convention on climate change
    ilo: international labour organization; international labor organization; ilo
    icao: icao; international civil aviation organization; international civil aviation organisation
    imo: international maritime organization; international maritime organisation
    itu: international telecommunication union
    unifil: unifil; un interim force in lebanon
    monusco: monusco
    undof: undof
    unama: unama
    unami: unami
    unmik: unmik
    unficyp: unficyp
    minusma: minusma
    opcw: opcw; organization for the prohibition of chemical weapons; organisation for the prohibition of chemical weapons
    ctbto: ctbto; comprehensive nuclear test ban treaty organization
    icrc: icrc; international committee of the red cross; red cross
    red-crescent: red crescent; ifrc
    interpol: interpol
    oecd: oecd; organisation for economic co operation and development; organization for economic cooperation and development
    iea: international energy agency; iea
    g7: g7; g 7; group of seven
    g8: g8; g 8; group of eight
    g20: g20; g 20; group of twenty; group of 20
    g77: g77; g 77; group of 77
    non-aligned-movement: non aligned movement; nonaligned movement
    brics: brics; brics plus; brics+
    sco: shanghai cooperation organization; shanghai cooperation organisation; sco
    csto: collective security treaty organization; collective security treaty organisation; csto
    eaeu: eurasian economic union; eaeu; eeu; eurasian union; eurasian economic commission
    cis: commonwealth of independent states; cis
    cica: conference on interaction and confidence building measures in asia; cica
    organization-of-turkic-states: organization of turkic states; organisation of turkic states; turkic council; ots
    asean: asean; association of southeast asian nations
    apec: apec; asia pacific economic cooperation
    east-asia-summit: east asia summit
    rcep: rcep; regional comprehensive economic partnership
    cptpp: cptpp; tpp; trans pacific partnership; comprehensive and progressive agreement for trans pacific partnership
    saarc: saarc; south asian association for regional cooperation
    bimstec: bimstec
    pacific-islands-forum: pacific islands forum
    african-union: african union; au; a.u.; au commission; african union commission
    ecowas: ecowas; economic community of west african states
    sadc: sadc; southern african development community
    igad: igad; intergovernmental authority on development
    eac: east african community
    alliance-of-sahel-states: alliance of sahel states
    arab-league: arab league; league of arab states
    gcc: gulf cooperation council; gcc; cooperation council for the arab states of the gulf
    oic: organisation of islamic cooperation; organization of islamic cooperation; organization of the islamic conference; oic
    opec: opec; opec+; opec plus; organization of the petroleum exporting countries
    oas: organization of american states; oas
    celac: celac; community of latin american and caribbean states
    caricom: caricom; caribbean community
    mercosur: mercosur; mercosul
    unasur: unasur
    lima-group: lima group
    usmca: usmca; nafta; north american free trade agreement
    commonwealth: commonwealth of nations; chogm
    nordic-council: nordic council; nordic baltic eight; nb8; joint expeditionary force
    visegrad-group: visegrad group; visegrad four; v4
    bucharest-nine: bucharest nine; bucharest 9; b9
    weimar-triangle: weimar triangle; weimar plus
    three-seas-initiative: three seas initiative
    normandy-format: normandy format; normandy four; normandy quartet; normandy contact group
    trilateral-contact-group: trilateral contact group; tcg
    minsk-agreements: minsk agreements; minsk agreement; minsk accords; minsk protocol; minsk ii; minsk 2; minsk package of measures; package of measures
    ukraine-contact-group: ukraine defense contact group; ukraine defence contact group; udcg; ramstein format; ramstein group
    coalition-of-the-willing: coalition of the willing
    crimea-platform: crimea platform; crimean platform
    black-sea-grain-initiative: black sea grain initiative; grain deal; black sea initiative; grain initiative; grain corridor
    budapest-memorandum: budapest memorandum
    astana-format: astana process; astana format; astana platform
    geneva-international-discussions: geneva international discussions
    jcpoa: jcpoa; joint comprehensive plan of action; iran nuclear deal; iran deal; nuclear deal; iranian nuclear deal
    p5-plus-1: p5+1; p5 + 1; e3+3; e3/eu+3; group of six
    e3: e3
    npt: non proliferation treaty; nonproliferation treaty; npt; treaty on the non proliferation of nuclear weapons
    new-start: new start; new start treaty; start treaty
    inf-treaty: inf treaty; intermediate range nuclear forces treaty
    paris-agreement: paris agreement; paris climate agreement; paris climate accord; paris accord
    abraham-accords: abraham accords
    oslo-accords: oslo accords
    quad: quad leaders; quadrilateral security dialogue; quad
    aukus: aukus
    five-eyes: five eyes
    middle-east-quartet: middle east quartet; quartet of international mediators
    six-party-talks: six party talks
    board-of-peace: board of peace; gaza peace board
    gaza-humanitarian-foundation: gaza humanitarian foundation
    isf-gaza: international stabilization force; international stabilisation force
    aiib: asian infrastructure investment bank; aiib
    belt-and-road: belt and road; belt and road initiative; one belt one road; silk road economic belt
    asian-development-bank: asian development bank
    ebrd: european bank for reconstruction and development; ebrd
    european-investment-bank: european investment bank
    new-development-bank: new development bank
    paris-club: paris club
    fatf: financial action task force; fatf
    global-fund: global fund
    gavi: gavi; covax
    hamas: hamas; islamic resistance movement; al qassam brigades; qassam brigades
    hezbollah: hezbollah; hizbullah; hizballah; hizbollah; hezballah
    houthis: houthi; houthis; ansar allah; ansarullah; ansarallah; huthi
    taliban: taliban; taleban; interim afghan government
    ttp: ttp; tehrik e taliban pakistan; pakistani taliban
    haqqani-network: haqqani network
    al-qaeda: al qaeda; al qaida
    islamic-state: islamic state; isis; isil; daesh; da'esh; daish; isis k; islamic state of iraq and syria; islamic state of iraq and the levant; isil/da'esh
    al-nusra: al nusra; nusra front; jabhat al nusra; hayat tahrir al sham; hts; hay'at tahrir al sham
    islamic-jihad: islamic jihad; palestinian islamic jihad; pij
    al-shabaab: al shabaab; al shabab
    boko-haram: boko haram; iswap
    lashkar-e-taiba: lashkar e taiba; lashkar e tayyiba
    jaish-e-mohammed: jaish e mohammed; jaish e muhammad
    m23: m23; march 23 movement
    rsf-sudan: rapid support forces; rsf
    sudanese-armed-forces: sudanese armed forces; saf
    libyan-national-army: libyan national army; lna; libyan arab armed forces
    gna: government of national accord; gna; government of national unity
    pkk: pkk; kurdistan workers' party; kurdistan workers party
    ypg: ypg; pyd; pyd/ypg; ypg/pyd; pkk/ypg; people's protection units
    sdf: syrian democratic forces; sdf
    feto: feto; fetö; gulen movement; fethullah terrorist organization
    syrian-opposition: syrian opposition; syrian national coalition; high negotiations committee
    wagner: wagner group; wagner; pmc wagner; wagner private military company; africa corps
    azov: azov battalion; azov brigade; azov regiment
    plo: palestine liberation organization; palestine liberation organisation; plo
    palestinian-authority: palestinian authority; palestinian national authority
    fatah: fatah
    irgc: irgc; islamic revolutionary guard corps; revolutionary guards; revolutionary guard; quds force
    idf: israel defense forces; israeli defense forces; idf; israeli army; israeli military
    kurdistan-regional-government: kurdistan regional government; krg
    peshmerga: peshmerga
    us-congress: u.s. congress; congress; capitol hill
    us-senate: u.s. senate; senate
    us-house: house of representatives; u.s. house
    pentagon: pentagon; department of defense; us defense department; department of war
    us-treasury: treasury; treasury department; department of the treasury; ofac
    state-department: state department; department of state; foggy bottom
    us-commerce: commerce department; department of commerce
    us-energy: energy department; department of energy
    dhs: department of homeland security
    federal-reserve: federal reserve
    cia: cia; central intelligence agency
    fbi: fbi
    nsc: national security council; nsc
    usaid: usaid
    ustr: ustr; office of the united states trade representative
    fcdo: fcdo; foreign, commonwealth and development office; foreign and commonwealth office
    state-duma: state duma; duma
    federation-council: federation council
    russian-foreign-ministry: russian foreign ministry; ministry of foreign affairs of the russian federation
    rosatom: rosatom
    gazprom: gazprom
    rosneft: rosneft
    lukoil: lukoil
    rdif: rdif; russian direct investment fund
    fsb: fsb
    svr: foreign intelligence service
    naftogaz: naftogaz
    energoatom: energoatom
    verkhovna-rada: verkhovna rada; rada
    knesset: knesset
    bundestag: bundestag
    chinese-communist-party: chinese communist party; communist party of china; cpc; ccp; cpc central committee; politburo
    pla: people's liberation army; pla
    national-peoples-congress: national people's congress; npc
    huawei: huawei
    tiktok: tiktok; bytedance
    swift: swift system; swift payment system
    red-cross-israel: magen david adom
    amnesty-international: amnesty international
    human-rights-watch: human rights watch
    orthodox-church: orthodox church; ecumenical patriarchate
    fifa: fifa
    ioc: international olympic committee
  `,
  place: `
    donbas: donbas; donbass; donets basin
    donetsk: donetsk; dpr; donetsk people's republic; donetsk oblast; donetsk region
    luhansk: luhansk; lugansk; lpr; luhansk people's republic; lugansk people's republic
    crimea: crimea; crimean; crimean peninsula; autonomous republic of crimea; republic of crimea
    sevastopol: sevastopol; sebastopol
    simferopol: simferopol
    kherson: kherson
    zaporizhzhia: zaporizhzhia; zaporozhye; zaporizhia; zaporizhzhya; zaporozhzhia
    zaporizhzhia-npp: zaporizhzhia nuclear power plant; zaporizhzhia npp; zaporozhye nuclear power plant; zaporozhye npp; znpp; zaes; enerhodar; energodar; zaporizhzhia plant
    chernobyl: chernobyl; chornobyl
    mariupol: mariupol
    azovstal: azovstal; azovstal steel plant
    kharkiv: kharkiv; kharkov
    odesa: odesa; odessa
    lviv: lviv; lvov
    mykolaiv: mykolaiv; nikolaev; nikolayev
    dnipro: dnipro; dnepropetrovsk; dnipropetrovsk
    dnipro-river: dnipro river; dnieper; dnepr; dnieper river
    bakhmut: bakhmut; artemovsk
    pokrovsk: pokrovsk; krasnoarmeysk
    avdiivka: avdiivka; avdeyevka
    bucha: bucha
    sumy: sumy
    chernihiv: chernihiv; chernigov
    vinnytsia: vinnytsia; vinnitsa
    slovyansk: slovyansk; sloviansk; slavyansk
    kramatorsk: kramatorsk
    debaltseve: debaltseve; debaltsevo
    ilovaisk: ilovaisk
    kakhovka: kakhovka; kakhovka dam; nova kakhovka
    novorossiya: novorossiya
    kursk: kursk; kursk region; kursk oblast
    belgorod: belgorod
    bryansk: bryansk
    rostov: rostov; rostov on don
    st-petersburg: st. petersburg; saint petersburg; st petersburg; leningrad
    sochi: sochi
    vladivostok: vladivostok
    valdai: valdai
    kazan: kazan
    kaliningrad: kaliningrad
    chechnya: chechnya; chechen; grozny
    dagestan: dagestan
    north-caucasus: north caucasus; northern caucasus
    beslan: beslan
    siberia: siberia
    novorossiysk: novorossiysk
    kerch-strait: kerch strait; kerch; crimean bridge; kerch bridge
    sea-of-azov: sea of azov; azov sea
    black-sea: black sea
    black-sea-straits: bosphorus; bosporus; dardanelles; turkish straits; black sea straits
    caspian-sea: caspian sea; caspian
    baltic-sea: baltic sea
    baltics: baltics; baltic states; baltic
    suwalki-gap: suwalki gap
    nord-stream: nord stream; nord stream 2; nord stream ii; nordstream
    turkstream: turkstream; turkish stream
    south-stream: south stream
    druzhba-pipeline: druzhba pipeline; druzhba
    caspian-pipeline: caspian pipeline consortium
    power-of-siberia: power of siberia
    trans-anatolian-pipeline: tanap; trans anatolian pipeline; southern gas corridor
    btc-pipeline: baku tbilisi ceyhan; ceyhan
    akkuyu: akkuyu; akkuyu npp; akkuyu nuclear power plant
    kudankulam: kudankulam
    nagorno-karabakh: nagorno karabakh; karabakh; artsakh; nagorny karabakh; nagorno karabagh; mountainous karabakh
    stepanakert: stepanakert; khankendi
    lachin: lachin; lachin corridor; lachin road; berdzor
    zangezur-corridor: zangezur; zangezur corridor; syunik; trump route; tripp; trump route for international peace and prosperity
    nakhchivan: nakhchivan; nakhichevan; nakhijevan
    shusha: shusha; shushi
    tavush: tavush
    south-caucasus: south caucasus; transcaucasia; transcaucasus
    caucasus: caucasus
    blue-line: blue line
    gori: gori
    pankisi: pankisi
    roki-tunnel: roki tunnel
    gagauzia: gagauzia
    danube: danube
    mitrovica: mitrovica; north mitrovica; northern kosovo
    republika-srpska: republika srpska
    srebrenica: srebrenica
    western-balkans: western balkans; balkans; balkan
    dayton: dayton; dayton agreement; dayton accords
    ohrid: ohrid; ohrid agreement
    prespa: prespa; prespa agreement
    ramstein: ramstein
    istanbul: istanbul
    antalya: antalya
    izmir: izmir
    incirlik: incirlik
    hatay: hatay
    kahramanmaras: kahramanmaras; kahramanmaraş
    gaziantep: gaziantep
    anatolia: anatolia
    geneva: geneva
    vienna: vienna
    zurich: zurich; zürich
    davos: davos
    lausanne: lausanne
    burgenstock: bürgenstock; burgenstock
    montreux: montreux; montreux convention
    munich: munich
    hamburg: hamburg
    meseberg: meseberg
    strasbourg: strasbourg
    cannes: cannes
    biarritz: biarritz
    deauville: deauville
    evian: evian
    normandy: normandy
    milan: milan
    hiroshima: hiroshima
    nagasaki: nagasaki
    osaka: osaka
    okinawa: okinawa
    fukushima: fukushima
    yalta: yalta
    alaska: alaska
    anchorage: anchorage
    camp-david: camp david
    mar-a-lago: mar a lago
    new-york: new york
    guantanamo: guantanamo; guantánamo
    hawaii: hawaii; honolulu
    san-francisco: san francisco
    miami: miami
    florida: florida
    pittsburgh: pittsburgh
    sharm-el-sheikh: sharm el sheikh; sharm al sheikh
    alexandria: alexandria
    el-alamein: el alamein; new alamein
    suez-canal: suez canal; suez
    sinai: sinai; sinai peninsula
    rafah: rafah; rafah crossing
    philadelphi-corridor: philadelphi corridor; philadelphi; netzarim corridor
    khan-younis: khan younis; khan yunis
    gaza: gaza; gaza strip; gazan; gaza city
    west-bank: west bank; judea and samaria
    jenin: jenin
    hebron: hebron
    jerusalem: jerusalem; al quds
    east-jerusalem: east jerusalem; eastern jerusalem
    temple-mount: temple mount; al aqsa; haram al sharif; al aqsa mosque
    kerem-shalom: kerem shalom
    golan-heights: golan heights; golan
    litani: litani; litani river
    shebaa-farms: shebaa farms
    southern-lebanon: southern lebanon; south lebanon
    haifa: haifa
    eilat: eilat
    dead-sea: dead sea
    aqaba: aqaba
    aleppo: aleppo; halab
    idlib: idlib
    homs: homs
    hama-syria: hama
    raqqa: raqqa; ar raqqah
    deir-ez-zor: deir ez zor; deir al zor; deir ezzor
    palmyra: palmyra
    afrin: afrin
    manbij: manbij
    kobani: kobani; kobane; ayn al arab
    sweida: sweida; suwayda; sweida province
    daraa: daraa; deraa
    latakia: latakia; lattakia
    hmeimim: hmeimim; khmeimim; hmeymim
    tartus: tartus; tartous
    eastern-ghouta: eastern ghouta; ghouta; douma
    euphrates: euphrates
    mosul: mosul
    erbil: erbil; arbil; irbil
    kirkuk: kirkuk
    basra: basra
    fallujah: fallujah
    anbar: anbar
    iraqi-kurdistan: iraqi kurdistan; kurdistan region; kurdistan; northern iraq
    kurds: kurdish; kurd; kurds
    yazidis: yazidi; yezidi; sinjar
    druze: druze
    strait-of-hormuz: strait of hormuz; hormuz; straits of hormuz
    persian-gulf: persian gulf; arabian gulf
    gulf-of-oman: gulf of oman; sea of oman
    gulf-region: gulf states; gulf countries; gulf region
    gulf-of-aden: gulf of aden
    aden: aden
    bab-al-mandab: bab al mandab; bab el mandeb; bab al mandeb
    red-sea: red sea
    hodeidah: hodeidah; hudaydah; hodeida
    marib: marib; ma'rib
    hadramawt: hadramawt; hadhramaut
    socotra: socotra
    fordow: fordow; fordo
    natanz: natanz
    isfahan: isfahan; esfahan
    arak: arak; khondab
    bushehr: bushehr; bushehr npp; bushehr nuclear power plant
    chabahar: chabahar
    bandar-abbas: bandar abbas
    kharg-island: kharg island; kharg
    mecca: mecca; makkah
    medina: medina
    neom: neom
    al-udeid: al udeid
    fujairah: fujairah
    benghazi: benghazi
    sirte: sirte
    misrata: misrata
    derna: derna
    cyrenaica: cyrenaica
    darfur: darfur
    el-fasher: el fasher; al fashir
    port-sudan: port sudan
    abyei: abyei
    kordofan: kordofan
    tigray: tigray; tigrayan; mekelle
    gerd: grand ethiopian renaissance dam; gerd; renaissance dam
    nile: nile; nile river; nile basin
    horn-of-africa: horn of africa
    sahel: sahel
    maghreb: maghreb
    lake-chad: lake chad
    great-lakes: great lakes
    goma: goma
    kivu: kivu; north kivu; south kivu; bukavu
    ituri: ituri
    cabo-delgado: cabo delgado
    gulf-of-guinea: gulf of guinea
    sub-saharan-africa: sub saharan africa
    north-africa: north africa; northern africa
    west-africa: west africa; western africa
    east-africa: east africa; eastern africa
    southern-africa: southern africa
    central-africa: central africa
    africa: africa; african; african continent
    johannesburg: johannesburg
    cape-town: cape town
    lagos: lagos
    marrakech: marrakech; marrakesh
    tindouf: tindouf
    tangier: tangier
    sahara: sahara desert
    melilla-ceuta: ceuta; melilla
    middle-east: middle east; near east; mideast
    mena: mena; middle east and north africa
    levant: levant
    eastern-mediterranean: eastern mediterranean
    mediterranean: mediterranean; mediterranean sea
    aegean: aegean; aegean sea
    varosha: varosha; maras; famagusta
    crete: crete
    thessaloniki: thessaloniki
    adriatic: adriatic
    eurasia: eurasia; eurasian
    europe: europe; european; european continent
    eastern-europe: eastern europe
    western-europe: western europe
    central-europe: central europe
    central-asia: central asia; central asian
    south-asia: south asia; south asian
    southeast-asia: southeast asia; south east asia; southeast asian
    east-asia: east asia; northeast asia
    asia: asia; asian
    asia-pacific: asia pacific; asia pacific region
    indo-pacific: indo pacific; indo pacific region
    pacific: pacific; pacific ocean
    indian-ocean: indian ocean
    arctic: arctic; arctic ocean
    antarctica: antarctica; antarctic
    atlantic: atlantic ocean
    north-sea: north sea
    english-channel: english channel; calais
    svalbard: svalbard; spitsbergen
    almaty: almaty; alma ata
    aktau: aktau
    baikonur: baikonur
    samarkand: samarkand; samarqand
    fergana-valley: fergana valley; ferghana valley; fergana
    batken: batken
    aral-sea: aral sea
    amu-darya: amu darya
    rogun: rogun
    middle-corridor: middle corridor; trans caspian international transport route
    north-south-corridor: north south corridor; north south transport corridor; instc; international north south transport corridor
    kandahar: kandahar
    helmand: helmand
    herat: herat
    bagram: bagram
    panjshir: panjshir
    durand-line: durand line
    khyber-pakhtunkhwa: khyber pakhtunkhwa
    waziristan: waziristan; fata
    balochistan: balochistan; baluchistan
    gwadar: gwadar
    karachi: karachi
    lahore: lahore
    kashmir: kashmir; kashmiri; jammu and kashmir; jammu & kashmir; srinagar
    pahalgam: pahalgam
    pulwama: pulwama
    line-of-control: line of control
    line-of-actual-control: line of actual control; ladakh; galwan; galwan valley
    arunachal-pradesh: arunachal pradesh; doklam; south tibet
    punjab: punjab
    indus: indus; indus waters treaty; indus river
    mumbai: mumbai; bombay
    bengaluru: bengaluru; bangalore
    goa: goa
    ahmedabad: ahmedabad; gujarat
    rohingya: rohingya; rakhine; rakhine state
    coxs-bazar: cox's bazar
    mekong: mekong; mekong river
    preah-vihear: preah vihear
    strait-of-malacca: strait of malacca; malacca strait; malacca
    south-china-sea: south china sea; west philippine sea
    scarborough-shoal: scarborough shoal; huangyan dao; huangyan island
    second-thomas-shoal: second thomas shoal; ayungin shoal; ren'ai jiao
    spratly-islands: spratly islands; spratlys; nansha islands
    paracel-islands: paracel islands; paracels; xisha islands
    east-china-sea: east china sea
    senkaku-islands: senkaku islands; senkakus; diaoyu islands; diaoyu dao; senkaku; diaoyu
    takeshima: takeshima; dokdo
    kuril-islands: kuril islands; kurils; northern territories; kuril
    sakhalin: sakhalin; sakhalin 2
    sea-of-japan: sea of japan
    taiwan-strait: taiwan strait; taiwan straits; cross strait
    xinjiang: xinjiang; uyghur; uighur; uygur
    tibet: tibet; tibetan; xizang
    shanghai: shanghai
    guangzhou: guangzhou; guangdong
    shenzhen: shenzhen
    hainan: hainan
    boao: boao; boao forum
    tianjin: tianjin
    hangzhou: hangzhou
    wuhan: wuhan
    chongqing: chongqing
    korean-peninsula: korean peninsula; korea peninsula
    panmunjom: panmunjom
    dmz: demilitarized zone; demilitarised zone; dmz
    kaesong: kaesong
    yongbyon: yongbyon
    busan: busan; pusan
    gyeongju: gyeongju
    jeju: jeju
    bali: bali
    sentosa: sentosa
    shangri-la-dialogue: shangri la dialogue
    aceh: aceh
    mindanao: mindanao
    guam: guam
    pine-gap: pine gap
    bougainville: bougainville
    chagos: chagos; chagos archipelago; diego garcia
    falklands: falkland islands; falklands; malvinas
    south-atlantic: south atlantic
    northern-ireland: northern ireland; ulster; belfast
    scotland: scotland; scottish
    wales: wales; welsh
    salisbury: salisbury
    catalonia: catalonia; catalan
    latin-america: latin america; latin american
    south-america: south america
    central-america: central america
    north-america: north america
    caribbean: caribbean; caribbean sea
    amazon: amazon rainforest; amazon region; amazonia
    essequibo: essequibo; guayana esequiba
    panama-canal: panama canal
    darien: darien gap; darién gap
    gulf-of-mexico: gulf of mexico; gulf of america
    rio-de-janeiro: rio de janeiro
    sao-paulo: são paulo; sao paulo
    cartagena: cartagena
    cancun: cancun; cancún
    us-mexico-border: southern border; us mexico border; rio grande
    quebec: quebec; québec
    kananaskis: kananaskis
    charlevoix: charlevoix
    halifax: halifax
    euro-atlantic: euro atlantic; transatlantic
    global-south: global south
    the-west: collective west; western countries; western nations
  `,
  person: `
    putin: putin
    medvedev: medvedev
    lavrov: lavrov
    shoigu: shoigu; shoygu
    belousov: belousov
    peskov: peskov
    ushakov: ushakov
    patrushev: patrushev
    zakharova: zakharova
    mishustin: mishustin
    ryabkov: ryabkov; riabkov
    dmitriev: dmitriev; dmitriyev
    gerasimov: gerasimov
    bortnikov: bortnikov
    naryshkin: naryshkin
    nebenzya: nebenzya; nebenzia
    kozak: kozak
    surkov: surkov
    prigozhin: prigozhin
    volodin: volodin
    matviyenko: matviyenko; matvienko
    lavrentiev: lavrentiev; lavrentyev
    karasin: karasin
    galuzin: galuzin
    medinsky: medinsky; medinskiy
    serdyukov: serdyukov
    churkin: churkin
    kadyrov: kadyrov
    navalny: navalny; navalnyy
    kirill: patriarch kirill
    nemtsov: nemtsov
    likhachev: likhachev
    overchuk: overchuk
    bogdanov: bogdanov
    zelenskyy: zelenskyy; zelensky; zelenskiy; zelenskyi
    poroshenko: poroshenko
    yanukovych: yanukovych; yanukovich
    yushchenko: yushchenko
    tymoshenko: tymoshenko; timoshenko
    kuleba: kuleba
    sybiha: sybiha; sibiga; sybiga
    klimkin: klimkin
    prystaiko: prystaiko
    yermak: yermak; ermak
    umerov: umerov
    reznikov: reznikov
    shmyhal: shmyhal; shmygal
    svyrydenko: svyrydenko
    syrskyi: syrskyi; syrskyy; syrsky
    zaluzhnyi: zaluzhnyi; zaluzhny; zaluzhnyy
    budanov: budanov
    yatsenyuk: yatsenyuk
    groysman: groysman; hroisman
    turchynov: turchynov
    kyslytsya: kyslytsya
    medvedchuk: medvedchuk
    trump: trump
    biden: biden
    obama: obama
    bush: george w. bush; president bush; george bush
    clinton: clinton
    kerry: kerry
    tillerson: tillerson
    pompeo: pompeo
    blinken: blinken
    rubio: rubio
    rice: condoleezza rice; secretary rice; susan rice
    vance: vance
    harris: kamala harris; vice president harris
    pence: mike pence; vice president pence
    cheney: cheney
    austin: lloyd austin; secretary austin
    hegseth: hegseth
    mattis: mattis
    panetta: panetta
    hagel: hagel
    carter: ash carter; ashton carter; secretary carter
    gates: robert gates; secretary gates
    esper: esper
    rumsfeld: rumsfeld
    sullivan: jake sullivan
    bolton: john bolton
    obrien: robert o'brien
    mcmaster: mcmaster
    waltz: mike waltz
    witkoff: witkoff
    kushner: kushner
    kellogg: keith kellogg; general kellogg
    volker: kurt volker
    sherman: wendy sherman
    nuland: nuland
    malley: robert malley
    mcgurk: mcgurk
    hochstein: hochstein
    khalilzad: khalilzad
    holbrooke: holbrooke
    lighthizer: lighthizer
    tai: katherine tai
    greer: jamieson greer
    bessent: bessent
    yellen: yellen
    mnuchin: mnuchin
    raimondo: raimondo
    lutnick: lutnick
    milley: milley
    dunford: dunford
    caine: dan caine
    campbell: kurt campbell
    barrack: tom barrack
    boulos: massad boulos
    grenell: grenell
    burns: william burns; bill burns
    huckabee: huckabee
    driscoll: driscoll
    landau: christopher landau
    mitchell: george mitchell
    blair: tony blair; prime minister blair
    brown: gordon brown; prime minister brown
    cameron: david cameron; lord cameron; prime minister cameron
    may: prime minister may
    johnson: boris johnson; prime minister johnson
    truss: liz truss; prime minister truss
    sunak: sunak
    starmer: starmer
    hague: william hague
    raab: raab
    lammy: lammy
    cleverly: james cleverly
    hunt: jeremy hunt
    hammond: philip hammond
    wallace: ben wallace
    healey: john healey
    shapps: shapps
    miliband: miliband
    cooper: yvette cooper
    jonathan-powell: jonathan powell
    chirac: chirac
    sarkozy: sarkozy
    hollande: hollande
    macron: macron
    fabius: fabius
    ayrault: ayrault
    le-drian: le drian
    colonna: catherine colonna
    sejourne: séjourné; sejourne
    barrot: barrot
    lecornu: lecornu
    parly: florence parly
    bonne: emmanuel bonne
    kouchner: kouchner
    bayrou: bayrou
    merkel: merkel
    scholz: scholz
    merz: merz
    schroder: gerhard schröder; gerhard schroeder
    steinmeier: steinmeier
    westerwelle: westerwelle
    gabriel: sigmar gabriel
    maas: heiko maas
    baerbock: baerbock
    wadephul: wadephul
    pistorius: pistorius
    von-der-leyen: von der leyen
    juncker: juncker
    barroso: barroso
    michel: charles michel
    costa: antónio costa; antonio costa
    van-rompuy: van rompuy
    tusk: donald tusk; prime minister tusk
    borrell: borrell
    mogherini: mogherini
    ashton: catherine ashton; baroness ashton
    kallas: kallas
    solana: javier solana
    metsola: metsola
    sefcovic: šefčovič; sefcovic
    kos: marta kos
    hahn: johannes hahn
    varhelyi: várhelyi; varhelyi
    stoltenberg: stoltenberg
    rutte: rutte
    rasmussen: anders fogh rasmussen; fogh rasmussen
    de-hoop-scheffer: de hoop scheffer
    berlusconi: berlusconi
    prodi: romano prodi
    renzi: renzi
    letta: letta
    gentiloni: gentiloni
    conte: giuseppe conte; prime minister conte
    draghi: draghi
    meloni: meloni
    tajani: tajani
    di-maio: di maio
    crosetto: crosetto
    mattarella: mattarella
    zapatero: zapatero
    rajoy: rajoy
    sanchez: pedro sánchez; pedro sanchez
    albares: albares
    moratinos: moratinos
    duda: andrzej duda; president duda
    nawrocki: nawrocki
    kaczynski: kaczyński; kaczynski
    komorowski: komorowski
    morawiecki: morawiecki
    sikorski: sikorski
    orban: orbán; orban
    szijjarto: szijjártó; szijjarto
    fico: robert fico; prime minister fico
    pellegrini: peter pellegrini
    fiala: petr fiala
    babis: babiš; babis
    pavel: petr pavel
    zeman: miloš zeman; milos zeman
    lipavsky: lipavský; lipavsky
    iohannis: iohannis
    basescu: băsescu; basescu
    ponta: victor ponta
    nicusor-dan: nicușor dan; nicusor dan
    borisov: boyko borisov; boyko borissov
    radev: radev
    nauseda: nausėda; nauseda
    grybauskaite: grybauskaitė; grybauskaite
    landsbergis: landsbergis
    rinkevics: rinkēvičs; rinkevics; rinkevičs
    karis: alar karis
    tsahkna: tsahkna
    kaljulaid: kaljulaid
    niinisto: niinistö; niinisto
    stubb: stubb
    marin: sanna marin
    valtonen: valtonen
    haavisto: haavisto
    kristersson: kristersson
    lofven: löfven; lofven
    bildt: bildt
    billstrom: billström; billstrom
    frederiksen: frederiksen
    lokke-rasmussen: løkke rasmussen; lokke rasmussen; lars løkke
    store: gahr støre; gahr store; støre
    solberg: erna solberg
    eide: espen barth eide; barth eide
    soreide: søreide; soreide
    hoekstra: wopke hoekstra
    bruins-slot: bruins slot
    schoof: dick schoof
    de-croo: de croo
    de-wever: de wever
    kurz: sebastian kurz
    nehammer: nehammer
    van-der-bellen: van der bellen
    schallenberg: schallenberg
    stocker: christian stocker
    cassis: ignazio cassis
    keller-sutter: keller sutter
    parolin: parolin
    pope-francis: pope francis
    pope-leo: pope leo; leo xiv
    pope-benedict: pope benedict
    vucic: vučić; vucic
    nikolic: tomislav nikolić; tomislav nikolic
    dacic: dačić; dacic
    djuric: marko đurić; marko djuric
    tadic: boris tadić; boris tadic
    kurti: albin kurti; prime minister kurti
    thaci: thaçi; thaci
    osmani: vjosa osmani
    dodik: dodik
    rama: edi rama
    plenkovic: plenković; plenkovic
    milanovic: zoran milanović; zoran milanovic
    golob: robert golob
    mitsotakis: mitsotakis
    tsipras: tsipras
    dendias: dendias
    gerapetritis: gerapetritis
    anastasiades: anastasiades
    christodoulides: christodoulides
    papandreou: papandreou
    erdogan: erdoğan; erdogan
    davutoglu: davutoğlu; davutoglu
    cavusoglu: çavuşoğlu; cavusoglu
    fidan: fidan
    gul: abdullah gül; abdullah gul
    yildirim: binali yıldırım; binali yildirim
    akar: hulusi akar
    guler: yaşar güler; yasar guler
    kalin: ibrahim kalin; ibrahim kalın; i̇brahim kalın
    lukashenko: lukashenko; lukashenka
    makei: makei
    ryzhenkov: ryzhenkov
    tsikhanouskaya: tsikhanouskaya; tikhanovskaya
    sandu: maia sandu; president sandu
    dodon: dodon
    popescu: nicu popescu
    recean: recean
    pashinyan: pashinyan
    sargsyan: sargsyan; sarkisian
    kocharyan: kocharyan
    mirzoyan: mirzoyan
    mnatsakanyan: mnatsakanyan
    nalbandian: nalbandian; nalbandyan
    aliyev: aliyev
    mammadyarov: mammadyarov
    bayramov: bayramov
    saakashvili: saakashvili
    margvelashvili: margvelashvili
    zourabichvili: zourabichvili; zurabishvili
    kobakhidze: kobakhidze
    garibashvili: garibashvili
    ivanishvili: ivanishvili
    kavelashvili: kavelashvili
    nazarbayev: nazarbayev
    tokayev: tokayev
    karimov: karimov
    mirziyoyev: mirziyoyev; mirziyoev
    saidov: bakhtiyor saidov
    rahmon: rahmon; rakhmon
    japarov: japarov; zhaparov
    jeenbekov: jeenbekov
    atambayev: atambayev
    bakiyev: bakiyev
    berdimuhamedov: berdimuhamedov; berdymukhamedov; berdimuhamedow
    netanyahu: netanyahu; bibi
    bennett: naftali bennett; prime minister bennett
    lapid: lapid
    gantz: gantz
    gallant: yoav gallant
    katz: israel katz
    saar: gideon sa'ar; gideon saar; sa'ar
    olmert: olmert
    livni: livni
    barak: ehud barak
    lieberman: avigdor lieberman; avigdor liberman
    herzog: isaac herzog; president herzog
    peres: shimon peres
    ariel-sharon: ariel sharon
    dermer: dermer
    eli-cohen: eli cohen
    abbas: mahmoud abbas; president abbas; abu mazen
    fayyad: salam fayyad
    sinwar: sinwar
    haniyeh: haniyeh
    nasrallah: nasrallah
    assad: assad; al assad; bashar al assad
    sharaa: al sharaa; sharaa; al shara; ahmed al sharaa; al jolani; al golani
    shaibani: al shaibani; al shaybani; shaibani
    muallem: muallem; moallem
    hariri: hariri
    aoun: aoun
    berri: nabih berri
    mikati: mikati
    nawaf-salam: nawaf salam
    sisi: al sisi; el sisi; sisi
    shoukry: shoukry
    abdelatty: abdelatty
    mubarak: mubarak
    morsi: morsi
    aboul-gheit: aboul gheit
    king-abdullah-ii: king abdullah ii; king abdullah of jordan; abdullah ii
    safadi: safadi
    mohammed-bin-salman: mohammed bin salman; mohammad bin salman; muhammad bin salman; mbs
    king-salman: king salman; salman bin abdulaziz
    faisal-bin-farhan: faisal bin farhan; prince faisal
    al-jubeir: al jubeir; jubeir
    saud-al-faisal: saud al faisal
    khalid-bin-salman: khalid bin salman
    mohammed-bin-zayed: mohammed bin zayed; mohamed bin zayed; mbz
    abdullah-bin-zayed: abdullah bin zayed
    gargash: gargash
    tamim: tamim bin hamad; sheikh tamim; emir tamim
    al-thani: mohammed bin abdulrahman
    haitham: haitham bin tarik; haitham bin tariq; sultan haitham
    albusaidi: albusaidi; al busaidi
    king-hamad: king hamad; hamad bin isa
    maliki: nouri al maliki; al maliki
    abadi: haider al abadi; al abadi
    kadhimi: kadhimi
    sudani: al sudani; shia al sudani; shia' al sudani
    zebari: zebari
    barzani: barzani
    fuad-hussein: fuad hussein
    al-alimi: al alimi
    khamenei: khamenei
    rouhani: rouhani
    raisi: raisi; raeisi
    pezeshkian: pezeshkian
    ahmadinejad: ahmadinejad
    zarif: zarif
    araghchi: araghchi; araqchi
    amir-abdollahian: amir abdollahian; amirabdollahian
    larijani: larijani
    salehi: salehi
    bagheri-kani: bagheri kani
    mottaki: mottaki
    soleimani: soleimani
    karzai: karzai
    ghani: ashraf ghani; president ghani
    muttaqi: muttaqi
    xi-jinping: xi jinping; president xi; chairman xi; general secretary xi
    hu-jintao: hu jintao; president hu
    wen-jiabao: wen jiabao; premier wen
    li-keqiang: li keqiang
    li-qiang: li qiang
    wang-yi: wang yi
    yang-jiechi: yang jiechi
    qin-gang: qin gang
    liu-he: vice premier liu
    han-zheng: han zheng
    ding-xuexiang: ding xuexiang
    wang-wentao: wang wentao
    dong-jun: dong jun
    wei-fenghe: wei fenghe
    li-hui: li hui
    zhai-jun: zhai jun
    ma-zhaoxu: ma zhaoxu
    tsai-ing-wen: tsai ing wen
    lai-ching-te: lai ching te; william lai
    kim-jong-un: kim jong un; chairman kim
    kim-yo-jong: kim yo jong
    choe-son-hui: choe son hui
    moon-jae-in: moon jae in; president moon
    park-geun-hye: park geun hye; president park
    yoon-suk-yeol: yoon suk yeol; president yoon
    lee-jae-myung: lee jae myung
    lee-myung-bak: lee myung bak
    cho-tae-yul: cho tae yul
    cho-hyun: cho hyun
    park-jin: park jin
    kang-kyung-wha: kang kyung wha
    abe: shinzo abe; prime minister abe; abe shinzo
    kishida: kishida
    suga: yoshihide suga; suga yoshihide
    ishiba: ishiba
    takaichi: takaichi
    hayashi: yoshimasa hayashi; hayashi yoshimasa
    kamikawa: kamikawa
    iwaya: iwaya
    motegi: motegi
    kono: taro kono; kono taro
    modi: modi
    jaishankar: jaishankar
    doval: doval
    manmohan-singh: manmohan singh
    rajnath-singh: rajnath singh
    swaraj: sushma swaraj
    goyal: piyush goyal
    misri: vikram misri
    imran-khan: imran khan
    nawaz-sharif: nawaz sharif
    shehbaz-sharif: shehbaz sharif; shahbaz sharif
    ishaq-dar: ishaq dar
    qureshi: shah mahmood qureshi
    bilawal: bilawal bhutto; bilawal bhutto zardari
    zardari: zardari
    munir: asim munir
    musharraf: musharraf
    hasina: hasina
    yunus: muhammad yunus
    wickremesinghe: wickremesinghe
    dissanayake: dissanayake
    rajapaksa: rajapaksa
    oli: kp sharma oli; k.p. sharma oli
    muizzu: muizzu
    suu-kyi: aung san suu kyi; suu kyi
    min-aung-hlaing: min aung hlaing
    hun-sen: hun sen
    hun-manet: hun manet
    prayut: prayut; prayuth
    paetongtarn: paetongtarn
    anutin: anutin
    widodo: widodo; jokowi
    prabowo: prabowo; subianto
    yudhoyono: yudhoyono
    retno: retno marsudi
    sugiono: sugiono
    mahathir: mahathir
    anwar-ibrahim: anwar ibrahim
    lee-hsien-loong: lee hsien loong
    lawrence-wong: lawrence wong
    balakrishnan: vivian balakrishnan
    marcos: ferdinand marcos; bongbong marcos; president marcos
    duterte: duterte
    aquino: benigno aquino
    lazaro: theresa lazaro
    manalo: enrique manalo
    nguyen-phu-trong: nguyen phu trong; nguyễn phú trọng
    pham-minh-chinh: pham minh chinh; phạm minh chính
    luong-cuong: luong cuong
    bolkiah: hassanal bolkiah
    albanese: anthony albanese
    morrison: scott morrison
    turnbull: malcolm turnbull
    abbott: tony abbott
    rudd: kevin rudd
    gillard: gillard
    penny-wong: penny wong
    payne: marise payne
    bishop: julie bishop
    marles: marles
    ardern: ardern
    luxon: luxon
    peters: winston peters
    mahuta: mahuta
    trudeau: trudeau
    carney: carney
    harper: stephen harper; prime minister harper
    freeland: chrystia freeland
    joly: mélanie joly; melanie joly
    anand: anita anand
    garneau: garneau
    champagne: françois philippe champagne; francois philippe champagne
    lula: lula; lula da silva
    bolsonaro: bolsonaro
    rousseff: rousseff
    temer: michel temer
    amorim: celso amorim
    vieira: mauro vieira
    milei: milei
    macri: macri
    kirchner: kirchner
    alberto-fernandez: alberto fernández; alberto fernandez
    amlo: lópez obrador; lopez obrador; amlo
    pena-nieto: peña nieto; pena nieto
    sheinbaum: sheinbaum
    ebrard: ebrard
    petro: gustavo petro; president petro
    duque: iván duque; ivan duque
    santos: juan manuel santos
    uribe: uribe
    maduro: maduro
    chavez: hugo chávez; hugo chavez
    guaido: guaidó; guaido
    machado: maría corina machado; maria corina machado
    delcy-rodriguez: delcy rodríguez; delcy rodriguez
    yvan-gil: yván gil; yvan gil
    diaz-canel: díaz canel; diaz canel
    raul-castro: raúl castro; raul castro
    fidel-castro: fidel castro
    bruno-rodriguez: bruno rodríguez; bruno rodriguez
    ortega: daniel ortega
    bukele: bukele
    boric: boric
    pinera: piñera; pinera
    kast: josé antonio kast; jose antonio kast
    boluarte: boluarte
    noboa: noboa
    morales: evo morales
    arce: luis arce
    mulino: mulino
    arevalo: bernardo arévalo; bernardo arevalo
    abinader: abinader
    ali-guyana: irfaan ali
    ramaphosa: ramaphosa
    zuma: zuma
    mbeki: mbeki
    pandor: pandor
    lamola: lamola
    buhari: buhari
    tinubu: tinubu
    kenyatta: kenyatta
    ruto: ruto
    mudavadi: mudavadi
    abiy: abiy ahmed; prime minister abiy
    isaias: isaias afwerki; afwerki
    kagame: kagame
    nduhungirehe: nduhungirehe
    tshisekedi: tshisekedi
    kabila: joseph kabila
    museveni: museveni
    kiir: salva kiir
    machar: riek machar
    bashir: omar al bashir; al bashir
    burhan: al burhan; burhan
    hemedti: hemedti; dagalo
    hamdok: hamdok
    hassan-sheikh-mohamud: hassan sheikh mohamud; hassan sheikh mohamoud
    farmajo: farmajo
    samia: samia suluhu hassan; suluhu hassan
    akufo-addo: akufo addo
    mahama: john mahama; john dramani mahama
    ouattara: ouattara
    macky-sall: macky sall
    faye: bassirou diomaye faye; diomaye faye
    goita: assimi goïta; assimi goita
    traore: ibrahim traoré; ibrahim traore
    tiani: abdourahamane tiani; abdourahamane tchiani
    bazoum: bazoum
    touadera: touadéra; touadera
    deby: déby; deby
    biya: paul biya
    nguesso: sassou nguesso
    lourenco: lourenço; lourenco
    nyusi: nyusi
    mnangagwa: mnangagwa
    mugabe: mugabe
    hichilema: hichilema
    tebboune: tebboune
    bouteflika: bouteflika
    attaf: attaf
    mohammed-vi: king mohammed vi; mohammed vi
    bourita: bourita
    saied: kais saied
    gaddafi: gaddafi; qaddafi; qadhafi; gadhafi
    haftar: haftar; hifter
    dbeibah: dbeibah; dbeiba
    sarraj: sarraj
    guterres: guterres
    ban-ki-moon: ban ki moon
    annan: kofi annan
    grossi: grossi
    amano: yukiya amano
    elbaradei: elbaradei
    bachelet: bachelet
    volker-turk: volker türk; volker turk
    tedros: tedros
    de-mistura: de mistura
    pedersen: geir pedersen
    brahimi: lakhdar brahimi
    griffiths: martin griffiths
    fletcher: tom fletcher
    grundberg: grundberg
    mladenov: nickolay mladenov; nikolay mladenov
    kaag: sigrid kaag
    lazzarini: lazzarini
    grandi: filippo grandi
    moussa-faki: moussa faki; faki mahamat
    okonjo-iweala: okonjo iweala
    georgieva: georgieva
    lagarde: lagarde
    karim-khan: karim khan
  `,
  office: `
    secretary-of-state: secretary of state; us secretary of state; state secretary
    foreign-minister: foreign minister; minister of foreign affairs; minister for foreign affairs; foreign affairs minister; minister of external affairs; external affairs minister; foreign secretary; chief diplomat; top diplomat; fm; head of the foreign ministry; head of diplomacy
    foreign-ministry: foreign ministry; ministry of foreign affairs; mfa; ministry of external affairs; foreign office
    deputy-foreign-minister: deputy foreign minister; deputy minister of foreign affairs; vice foreign minister; vice minister of foreign affairs; first deputy foreign minister
    deputy-secretary-of-state: deputy secretary of state; under secretary of state; undersecretary of state; assistant secretary of state; assistant secretary
    head-of-state: president; head of state; head of our state; heads of state; leader of the country; presidential; state leader
    prime-minister: prime minister; premier; head of government; heads of government; pm; president of the council of ministers; taoiseach
    chancellor: chancellor; federal chancellor
    deputy-prime-minister: deputy prime minister; vice prime minister; first deputy prime minister; deputy premier
    vice-premier: vice premier; executive vice premier
    vice-president: vice president; veep; first vice president
    defence-minister: secretary of defense; secretary of defence; minister of defence; minister of defense; defence minister; defense minister; defense secretary; defence secretary; defense chief; defence chief; minister of national defence; minister of national defense; secretary of war; raksha mantri
    defence-ministry: ministry of defence; ministry of defense; defence ministry; defense ministry
    chief-of-general-staff: chief of general staff; chief of the general staff; chief of defence; chief of defense; chief of army staff; commander in chief; chairman of the joint chiefs of staff; joint chiefs of staff; joint chiefs; army chief; chief of defence staff
    national-security-adviser: national security adviser; national security advisor; nsa; assistant to the president for national security affairs
    security-council-secretary: secretary of the security council; security council secretary; nsdc secretary; secretary of the supreme national security council
    finance-minister: treasury secretary; secretary of the treasury; finance minister; minister of finance; chancellor of the exchequer; finance secretary
    finance-ministry: finance ministry; ministry of finance
    trade-minister: trade minister; commerce minister; minister of commerce; commerce secretary; secretary of commerce; minister of trade; minister of industry and trade; trade secretary
    trade-envoy: trade envoy; trade representative; us trade representative; trade commissioner; chief trade negotiator
    economy-minister: economy minister; minister of economy; minister of economic development; minister for economic affairs
    energy-minister: energy minister; minister of energy; energy secretary; secretary of energy; petroleum minister; oil minister
    interior-minister: interior minister; minister of the interior; minister of internal affairs; home secretary; home minister; secretary of homeland security; interior ministry
    justice-minister: justice minister; minister of justice; attorney general; prosecutor general
    transport-minister: transport minister; minister of transport; transportation secretary
    ambassador: ambassador; embassy; ambassadorial; head of mission
    charge-daffaires: chargé d'affaires; charge d'affaires; chargé
    consul: consul; consul general; consulate; consular
    permanent-representative: permanent representative; permanent mission; un envoy
    special-envoy: special envoy; special representative; special presidential envoy; presidential envoy; special presidential representative; personal envoy; envoy
    chief-negotiator: chief negotiator; lead negotiator; negotiator; head of the negotiating team; head of the negotiating delegation; negotiating team
    mediator: mediator; co chair; co chairs; facilitator
    spokesperson: spokesperson; spokesman; spokeswoman; press secretary; press service
    chief-of-staff: chief of staff; head of the presidential administration; head of the presidential office; head of the office of the president
    presidential-aide: presidential aide; aide to the president; presidential adviser; presidential advisor; foreign policy adviser; foreign policy advisor
    intelligence-chief: intelligence chief; spy chief; head of intelligence; cia director; director of national intelligence; director of the cia; head of the intelligence service
    king: king; monarch; custodian of the two holy mosques
    queen: queen
    crown-prince: crown prince; heir apparent; deputy crown prince
    emir: emir; amir; his highness the amir; his highness the emir
    sultan: sultan; his majesty the sultan
    supreme-leader: supreme leader; leader of the islamic revolution; rahbar
    pope: pope; pontiff; holy father
    patriarch: patriarch; ecumenical patriarch
    secretary-general: secretary general; un secretary general; nato secretary general; un chief; nato chief
    director-general: director general; iaea chief; iaea director general
    high-representative: high representative; eu high representative; eu foreign policy chief; high representative for foreign affairs and security policy; eu top diplomat
    european-commission-president: president of the european commission; european commission president; commission president
    european-council-president: president of the european council; european council president
    european-commissioner: european commissioner; eu commissioner; enlargement commissioner
    state-councilor: state councilor; state councillor; director of the office of the central commission for foreign affairs
    general-secretary: general secretary; party general secretary; party chief
    parliament-speaker: speaker of parliament; parliament speaker; house speaker; speaker of the house; speaker of the parliament; chairman of parliament; duma speaker; knesset speaker
    parliament: parliament; national assembly; parliamentarian; lawmaker; legislature; members of parliament
    central-bank-governor: central bank governor; governor of the central bank; fed chair; central bank; central bank chairman
    president-elect: president elect; prime minister designate; incoming president
    former-president: former president; ex president; former prime minister
    transitional-leader: interim president; acting president; transitional president; caretaker government; transitional government; interim government
    opposition-leader: opposition leader; leader of the opposition
    first-lady: first lady; first spouse
    mayor: mayor
    governor: regional governor; head of the region
    prosecutor-icc: icc prosecutor; prosecutor of the international criminal court
    delegation: delegation; head of delegation; head of the delegation
  `,
};
