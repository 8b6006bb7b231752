import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadResources } from "../../resources/load";
import type { Existing } from "../../model/calls/calls";
import { checkUnsavedCall } from "../unsaved-call";
import { guessCall } from "./guess-call";

const NOTHING: Existing = { parties: [], issuers: [] };
const TODAY = "2026-11-29";

const guess = (left: string, right: string, existing = NOTHING) =>
  guessCall(left, right, { existing, resources: loadResources(), today: TODAY });

/** A page of the US Department of State. */
const STATE = `Secretary Halloran’s Call with Armenian Foreign Minister Terzyan

Readout

March 14, 2025

The following is attributable to Spokesperson Dana Price:

Secretary of State John P. Halloran spoke today with Armenian Foreign Minister Aram Terzyan. The Secretary reaffirmed the support of the United States for the border talks.`;

/** A page of the Armenian ministry. */
const MFA = `Phone conversation of the Foreign Minister of Armenia with the US Secretary of State

15 March 2025, 00:20

On March 14, Foreign Minister Aram Terzyan had a telephone conversation with US Secretary of State John Halloran. The interlocutors discussed the border talks.

https://www.mfa.am/en/press-releases/2025/03/15/terzyan-halloran/13001`;

/** A page of gov.uk and one of the Kremlin. */
const DOWNING_STREET = `Press release
PM call with President Sadovnikov: 5 May 2025
The Prime Minister spoke to President Sadovnikov of Russia this afternoon. He raised the detention of two sailors.

From: Prime Minister's Office, 10 Downing Street`;
const KREMLIN = `Telephone conversation with Prime Minister of the United Kingdom Edward Wetherell

May 5, 2025
18:10

Pavel Sadovnikov had a telephone conversation with Prime Minister of the United Kingdom Edward Wetherell at the British side's initiative.

http://en.kremlin.ru/events/president/news/1`;

describe("guessCall", () => {
  it("finds who spoke, for which side, when, and how, in two official pages", () => {
    const { unsaved } = guess(STATE, MFA);
    expect(unsaved).toMatchObject({
      title: "Halloran and Terzyan, phone call",
      slug: "2025-03-14-halloran-terzyan",
      kind: "phone-call",
      date: "2025-03-14",
      parties: [
        { party: { name: "United States", adjective: "US" }, principal: "John P. Halloran, Secretary of State" },
        { party: { name: "Armenia", adjective: "Armenian" }, principal: "Aram Terzyan, Foreign Minister" },
      ],
      readouts: [
        {
          issuer: { name: "US Department of State", kind: "foreign-ministry", party: { name: "United States" } },
          kind: "official-statement",
          language: "en",
          publishedAt: "2025-03-14",
          sourceTitle: "Secretary Halloran’s Call with Armenian Foreign Minister Terzyan",
          text: STATE,
        },
        {
          issuer: { name: "Ministry of Foreign Affairs of Armenia" },
          publishedAt: "2025-03-15",
          sourceUrl: "https://www.mfa.am/en/press-releases/2025/03/15/terzyan-halloran/13001",
          text: MFA,
        },
      ],
    });
  });

  it("answers the same whichever side is left", () => {
    const [straight, crossed] = [guess(STATE, MFA).unsaved, guess(MFA, STATE).unsaved];
    expect(crossed.date).toBe(straight.date);
    expect(crossed.parties).toEqual(straight.parties.toReversed());
    expect(crossed.readouts).toEqual(straight.readouts.toReversed());
  });

  it("recognises an issuer that calls its own principal only by the office", () => {
    const { unsaved } = guess(DOWNING_STREET, KREMLIN);
    expect(unsaved.title).toBe("Wetherell and Sadovnikov, phone call");
    expect(unsaved.date).toBe("2025-05-05");
    expect(unsaved.readouts.map(({ issuer }) => issuer.party.name)).toEqual(["United Kingdom", "Russia"]);
    expect(unsaved.readouts[1]!.issuer.name).toBe("Kremlin");
  });

  it("gives a text in a country's own language to that country", () => {
    const turkish =
      "Cumhurbaşkanı Demir Aksoydan, ABD Başkanı John Wetherell ile telefonda görüştü. Görüşmede ikili ilişkiler ve bölgesel konular ele alındı.";
    const english = "President John Wetherell spoke today with President Demir Aksoydan of Türkiye about the region.";
    const { unsaved } = guess(turkish, english);
    expect(unsaved.readouts.map(({ issuer, language }) => [issuer.party.name, language])).toEqual([
      ["Türkiye", "tr"],
      ["United States", "en"],
    ]);
    expect(unsaved.title).toBe("Aksoydan and Wetherell, phone call");
  });

  it("takes no partnership for a person, keeps hyphened names whole, and a release for no post", () => {
    const indian = `Ministry of External Affairs
Telephone conversation between External Affairs Minister and Foreign Minister of Australia
September 12, 2025

External Affairs Minister Dr. Arvind Menon held a telephone conversation today with the Foreign Minister of Australia, Ms. Helen Carmody.

The two Ministers reviewed progress in the Comprehensive Strategic Partnership, including in defence.`;
    const australian = `Minister for Foreign Affairs
Senator the Hon Helen Carmody
Media release
Call with India's External Affairs Minister
12 September 2025

Today I spoke with India's External Affairs Minister, Dr Arvind Menon.

We discussed the strength of the Australia-India Comprehensive Strategic Partnership.`;
    const { unsaved } = guess(indian, australian);
    expect(unsaved.title).toBe("Menon and Carmody, phone call");
    expect(unsaved.readouts.map(({ kind, sourceTitle }) => [kind, sourceTitle])).toEqual([
      [
        "official-statement",
        "Telephone conversation between External Affairs Minister and Foreign Minister of Australia",
      ],
      ["official-statement", "Call with India's External Affairs Minister"],
    ]);
    const korean =
      "Minister of Foreign Affairs Han Dong-wook of South Korea spoke with Foreign Minister Tomasz Wrona of Poland.";
    expect(guess(korean, "They spoke.").unsaved.parties[0]!.principal).toBe("Han Dong-wook, Foreign Minister");
    const dutch = `Government of the Netherlands
News item | 18-03-2025

Minister of Foreign Affairs Pieter van den Berg spoke by telephone today with Foreign Minister Tarek Halim of Egypt.`;
    expect(guess(dutch, "They spoke.").unsaved.readouts[0]!.publishedAt).toBe("2025-03-18");
  });

  it("takes nobody for a principal who stands in for one, or comes along", () => {
    const post =
      "I just had a very good call with President Shen, of China, on trade. We will be represented by Secretary of the Treasury Paul Brandt, Secretary of Commerce Carl Lund, and others.";
    const chinese = "President Shen pointed out that both sides have to respect each other.";
    expect(guess(post, chinese).unsaved.parties.map(({ principal }) => principal)).toEqual(["Shen, President", ""]);
    const joined =
      "President John Wetherell, joined by Vice President Clara Lund, spoke today with President Demir Aksoydan of Türkiye.";
    expect(guess(joined, "They spoke.").unsaved.title).toBe("Wetherell and Aksoydan, phone call");
  });

  it("recognises a post, by the person who speaks in it", () => {
    const post = "Productive call with @SecHalloran on the border talks. I thanked him for his support. #Armenia";
    const { unsaved } = guess(post, STATE);
    expect(unsaved.readouts.map(({ kind }) => kind)).toEqual(["official-post", "official-statement"]);
    expect(unsaved.readouts[0]!.issuer).toMatchObject({
      name: "Minister of Foreign Affairs of Armenia",
      kind: "minister",
    });
  });

  it("chooses stored issuers by name, or by party and kind", () => {
    const us = { slug: "united-states", name: "United States", adjective: "US" };
    const armenia = { slug: "armenia", name: "Armenia", adjective: "Armenian" };
    const existing: Existing = {
      parties: [us, armenia],
      issuers: [
        { slug: "us-state-department", name: "US Department of State", kind: "foreign-ministry", party: us },
        { slug: "armenian-mfa", name: "Armenian MFA", kind: "foreign-ministry", party: armenia },
      ],
    };
    const { unsaved } = guess(STATE, MFA, existing);
    expect(unsaved.readouts.map(({ issuer }) => issuer.name)).toEqual(["US Department of State", "Armenian MFA"]);
    expect(checkUnsavedCall(unsaved, existing)).toHaveProperty("call");
  });

  it("names every field that holds a guess, and never the texts", () => {
    const { guesses } = guess(STATE, MFA);
    expect([...guesses]).toEqual(
      expect.arrayContaining(["title", "slug", "date", "kind", "parties.0.principal", "readouts.1.issuer.name"]),
    );
    expect([...guesses].filter((name) => name.endsWith(".text"))).toEqual([]);
  });

  it("takes no region for a person, and a letterhead with a comma for what it is", () => {
    const british =
      "Readout of the Foreign Secretary's call\n\nThe Foreign Secretary Ann Hartley spoke to Indian External Affairs Minister Dr Anil Rathore this morning.\n\nForeign, Commonwealth & Development Office";
    const indian =
      "External Affairs Minister Dr. Anil Rathore received a telephone call from Foreign Secretary of the United Kingdom H.E. Ms. Ann Hartley. They discussed Ukraine and West Asia.";
    const { unsaved } = guess(british, indian);
    expect(unsaved.title).toBe("Hartley and Rathore, phone call");
    expect(unsaved.readouts[0]!.issuer.name).toBe("Foreign, Commonwealth and Development Office");
  });

  it("knows one person under a long name and a short one", () => {
    const { unsaved } = guess(
      "Prime Minister Jane Roe of Canada spoke today with President Luís Otávio Ramos da Costa of Brazil. Prime Minister Roe congratulated President Ramos.",
      "O presidente Luís Otávio Ramos da Costa recebeu ligação da primeira-ministra do Canadá, Jane Roe, nesta quinta-feira. O presidente Ramos agradeceu.",
    );
    expect(unsaved.parties.map(({ party, principal }) => [party.name, principal])).toEqual([
      ["Canada", "Jane Roe, Prime Minister"],
      ["Brazil", "Luís Otávio Ramos da Costa, President"],
    ]);
  });

  it("reads which country a text in another language names beside its own", () => {
    const { unsaved } = guess(
      "President John Wetherell spoke today with President Rui Ramos of Brazil about trade.",
      "O presidente Rui Ramos recebeu nesta quinta-feira uma ligação do presidente dos Estados Unidos, John Wetherell.",
    );
    expect(unsaved.parties.map(({ party }) => party.name)).toEqual(["United States", "Brazil"]);
    expect(unsaved.readouts.map(({ issuer }) => issuer.name)).toEqual([
      "White House",
      "Office of the President of Brazil",
    ]);
  });

  it("gives a principal the country that the other text gives the office", () => {
    const { unsaved } = guess(
      "The President spoke with the Federal Chancellor of Germany\n\nOlena Savchuk had a phone call with Federal Chancellor Karl Brandt.",
      "Federal Chancellor Karl Brandt spoke with the President of Ukraine, Olena Savchuk, by telephone today.",
    );
    expect(unsaved.parties.map(({ party }) => party.name)).toEqual(["Ukraine", "Germany"]);
    expect(unsaved.readouts[1]!.issuer.name).toBe("Chancellor of Germany");
  });

  it("reads whose text it is from the capital in its dateline", () => {
    const { unsaved } = guess(
      "President Themba Nkosi today held a telephone call with His Excellency President Jean Habimana of the Republic of Rwanda.\n\nIssued by: The Presidency\nPretoria",
      "Today President Habimana had a conversation with President Nkosi.",
    );
    expect(unsaved.parties.map(({ party, principal }) => [party.name, principal])).toEqual([
      ["South Africa", "Themba Nkosi, President"],
      ["Rwanda", "Jean Habimana, President"],
    ]);
  });

  it("names the ministry of a deputy, and calls offices as their countries do", () => {
    const { unsaved } = guess(
      "Deputy Secretary of State Carl Lund spoke today with Indian External Affairs Minister Anil Rathore.",
      "External Affairs Minister Dr. Anil Rathore spoke with U.S. Deputy Secretary of State Carl Lund. They welcomed India's offer.",
    );
    expect(unsaved.parties.map(({ principal }) => principal)).toEqual([
      "Carl Lund, Deputy Secretary of State",
      "Anil Rathore, External Affairs Minister",
    ]);
    expect(unsaved.readouts.map(({ issuer }) => issuer.name)).toEqual([
      "US Department of State",
      "Ministry of External Affairs of India",
    ]);
  });

  it("knows the presidents of the European Union by what they preside over", () => {
    const { unsaved } = guess(
      "European Commission - Press release\nRead-out of the call between President von der Heide and President Ramos\nBrussels, 11 January 2025\n\nYesterday, the President of the European Commission, Clara von der Heide, held a call with the President of Brazil, Rui Ramos.",
      "President Rui Ramos of Brazil spoke today with the President of the European Commission, Clara von der Heide.",
    );
    expect(unsaved.parties[0]).toMatchObject({
      party: { name: "European Union" },
      principal: "Clara von der Heide, President of the European Commission",
    });
    expect(unsaved.readouts[0]!.issuer.name).toBe("European Commission");
    expect(unsaved.title).toBe("von der Heide and Ramos, phone call");
  });

  it("writes no verb of a headline, no honorific and no half of a word into a name", () => {
    const { unsaved } = guess(
      `MINISTRY STATEMENT\nFOREIGN MINISTER RECEIVES PHONE CALL FROM FOREIGN MINISTER OF VIET NAM\n\nForeign Minister Dato' Seri Halim Rashid of Malaysia ${"spoke at length ".repeat(34)}with Foreign Minister Tran Van Minh.`,
      "Foreign Minister Tran Van Minh of Vietnam Holds Phone Talks with Malaysian Foreign Minister\n\nForeign Minister Tran Van Minh had phone talks with Malaysian Foreign Minister Halim Rashid.",
    );
    expect(unsaved.parties.map(({ principal }) => principal)).toEqual([
      "Halim Rashid, Foreign Minister",
      "Tran Van Minh, Foreign Minister",
    ]);
    const pope = guess("Pope Leo XIV spoke today with President Luc Laurent of France.", "They spoke.");
    expect(pope.unsaved.parties[0]!.principal).toBe("Leo XIV, Pope");
  });

  it("reads two texts of which none is English", () => {
    const { unsaved } = guess(
      "Bundeskanzler Brandt telefoniert mit dem französischen Präsidenten\n\nBundeskanzler Karl Brandt hat heute mit dem Präsidenten der Französischen Republik, Luc Laurent, telefoniert. Sie sprachen über den Frieden und über die Lage in der Region.",
      "Entretien avec le chancelier d'Allemagne\n\nLe Président de la République, Luc Laurent, s'est entretenu avec M. Karl Brandt, chancelier d'Allemagne. Ils ont fait le point sur la situation et ont appelé à un cessez-le-feu.",
    );
    expect(unsaved.title).toBe("Brandt and Laurent, phone call");
    expect(unsaved.parties.map(({ principal }) => principal)).toEqual([
      "Karl Brandt, Chancellor",
      "Luc Laurent, President",
    ]);
    expect(unsaved.readouts.map(({ issuer, language }) => [issuer.party.name, language])).toEqual([
      ["Germany", "de"],
      ["France", "fr"],
    ]);
  });

  it("knows a post's author by the name above the handle, and reads the other text for the rest", () => {
    const { unsaved } = guess(
      "Senator Helen Carmody\n@SenatorCarmody\nGood to speak with my friend, Indonesia's Foreign Minister Wirawan, today. We discussed the evacuation of the wounded.",
      "Jakarta, 18 Maret 2025\n\nMenteri Luar Negeri RI Wirawan melakukan pembicaraan telepon dengan Menteri Luar Negeri Australia, Helen Carmody. Kedua Menteri membahas situasi di kawasan dan pentingnya gencatan senjata yang segera. Menlu Wirawan juga menyampaikan perkembangan kerja sama bilateral, termasuk di bidang pertahanan.",
    );
    expect(unsaved.parties.map(({ party, principal }) => [party.name, principal])).toEqual([
      ["Australia", "Helen Carmody, Foreign Minister"],
      ["Indonesia", "Wirawan, Foreign Minister"],
    ]);
    expect(unsaved.readouts.map(({ kind }) => kind)).toEqual(["official-post", "official-statement"]);
  });

  it("keeps the English spelling of a name whose country the other language gives", () => {
    const { unsaved } = guess(
      "Prime Minister Avi Yerushal Speaks with German Chancellor Karl Brandt\n\nPrime Minister Avi Yerushal, this evening (Sunday, 10 August 2025), spoke with German Chancellor Karl Brandt.",
      "Bundeskanzler Brandt telefoniert mit Premierminister Jeruschal\n\nBundeskanzler Karl Brandt hat heute mit dem israelischen Premierminister Avi Jerushal telefoniert. Sie sprachen über den Wunsch der libanesischen Präsidentin nach einem Frieden in der Region.",
    );
    expect(unsaved.parties.map(({ party, principal }) => [party.name, principal])).toEqual([
      ["Israel", "Avi Yerushal, Prime Minister"],
      ["Germany", "Karl Brandt, Chancellor"],
    ]);
  });

  it("gives nobody the country of an office that only a later sentence names", () => {
    const { unsaved } = guess(
      "President Themba Nkosi spoke today by telephone with Prime Minister Jane Roe of Canada about the peace talks. They welcomed the election of the President of Lebanon.",
      "Prime Minister Jane Roe of Canada spoke with President Themba Nkosi.",
    );
    expect(unsaved.parties.map(({ party }) => party.name).toSorted()).toEqual(["", "Canada"]);
  });

  it("names a person by the family name that the texts use", () => {
    const { unsaved } = guess(
      "President Karel Soler Ruiz of Ecuador spoke today with President Rui Ramos of Brazil. President Soler thanked him.",
      "President Rui Ramos of Brazil spoke today with President Karel Soler of Ecuador.",
    );
    expect(unsaved.title).toBe("Soler and Ramos, phone call");
    const both = guess(
      "Secretary Halloran's Call with Paraguayan Foreign Minister Soler Ruiz\n\nSecretary of State John Halloran spoke today with Paraguayan Foreign Minister Rubén Soler Ruiz.",
      "Foreign Minister Rubén Soler Ruiz spoke with US Secretary of State John Halloran.",
    );
    expect(both.unsaved.title).toBe("Halloran and Soler, phone call");
    const shortened = guess(
      "Secretary Halloran’s Call with UAE Foreign Minister Al Marri\n\nSecretary of State John Halloran spoke today with UAE Foreign Minister Saad bin Omar Al Marri.",
      "His Highness Sheikh Saad bin Omar Al Marri, Minister of Foreign Affairs, held a phone call with John Halloran, US Secretary of State.",
    );
    expect(shortened.unsaved.parties[1]!.principal).toBe("Saad bin Omar Al Marri, Foreign Minister");
  });

  it("knows a person under what another language makes of the name, and writes it as English does", () => {
    const { unsaved } = guess(
      "Press release\nPM call with President Savchuk of Ukraine: 12 May 2025\nThe Prime Minister spoke to President Savchuk of Ukraine this evening.\n\nFrom:\nPrime Minister's Office, 10 Downing Street and The Rt Hon Sir Edward Wetherell KCB KC MP\nPublished\n12 May 2025\n\nThe Prime Minister spoke to President Savchuk this evening.\n\nThey agreed to keep in close touch.",
      "Тарас Савчук провів телефонну розмову з Прем'єр-міністром Великої Британії\n\n12 травня 2025 року - 21:40\n\nПрезидент України Тарас Савчук провів телефонну розмову з Прем'єр-міністром Великої Британії Едвардом Ветереллом.",
    );
    expect(unsaved.title).toBe("Wetherell and Savchuk, phone call");
    expect(unsaved.parties.map(({ party, principal }) => [party.name, principal])).toEqual([
      ["United Kingdom", "Edward Wetherell, Prime Minister"],
      ["Ukraine", "Savchuk, President"],
    ]);
  });

  it("writes an Arabic name as the English text does", () => {
    const { unsaved } = guess(
      "Entretien téléphonique avec M. Karim Al-Massri, Président de la République arabe d'Égypte.\n\nLe Président de la République s'est entretenu ce jour avec le Président de la République arabe d'Égypte, M. Karim Al-Massri. Le Président Laurent a rappelé la nécessité d'un cessez-le-feu.",
      "Today, President Karim El-Masri received a phone call from French President Luc Laurent.",
    );
    expect(unsaved.title).toBe("Laurent and El-Masri, phone call");
  });

  it("takes no body that a title names for a letterhead, and a short text to be in the language of the other", () => {
    const union = guess(
      "President Ilves spoke with NATO Secretary General Jan Roos\n\nPress release | 20 January 2026 | European Council\n\nPresident of the European Council Jaan Ilves held a phone call today with NATO Secretary General Jan Roos.",
      "Secretary General speaks with the President of the European Council\n\nNATO Secretary General Jan Roos spoke on Tuesday (20 January 2026) with Jaan Ilves, President of the European Council.",
    );
    expect(union.unsaved.readouts.map(({ issuer }) => issuer.party.name)).toEqual(["European Union", "NATO"]);
    const spanish = guess(
      "El Ministro de Relaciones Exteriores, Pablo Soler, sostuvo hoy una conversación telefónica con el Ministro de Relaciones Exteriores del Estado Plurinacional de Bolivia, Luis Quiroga. Conversaron sobre la agenda bilateral.",
      "Canciller Luis Quiroga, con Pablo Soler, Canciller de Chile",
    );
    expect(spanish.unsaved.readouts.map(({ language }) => language)).toEqual(["es", "es"]);
    expect(spanish.unsaved.parties.map(({ party }) => party.name)).toEqual(["Chile", "Bolivia"]);
  });

  it("takes the one who is named in the line that an office alone begins for the other side", () => {
    const { unsaved } = guess(
      "Yerlan Ospanuly made a phone call to President Vugar Aliyarli\n\nPresident of the Republic of Kazakhstan Yerlan Ospanuly made a phone call to President of the Republic of Azerbaijan Vugar Aliyarli.",
      "The Head of State held a telephone conversation with President of Azerbaijan Vugar Aliyarli\n\nPresident Yerlan Ospanuly reiterated his condolences to the people of Azerbaijan.",
    );
    expect(unsaved.readouts.map(({ issuer }) => issuer.party.name)).toEqual(["Azerbaijan", "Kazakhstan"]);
  });

  it("takes no two of three partners for a pair, and a letterhead without a country for its own", () => {
    const { unsaved } = guess(
      "Prime Minister Roe speaks with President of Mexico Elena Soler\n\nAugust 6, 2025\nOttawa, Ontario\n\nToday, the Prime Minister, Jane Roe, spoke with the President of Mexico, Elena Soler, about the Canada-United States-Mexico Agreement.",
      "Ministry of Foreign Affairs\n\nPress Release\n\nPresident of Mexico Elena Soler spoke with Prime Minister Jane Roe.",
    );
    expect(unsaved.parties.map(({ party }) => party.name)).toEqual(["Canada", "Mexico"]);
    expect(unsaved.readouts[1]!.issuer.name).toBe("Ministry of Foreign Affairs of Mexico");
  });

  it("calls the president of a council of ministers a prime minister, and reads the capital that a text begins with", () => {
    const { unsaved } = guess(
      "President Conti's telephone conversation with Prime Minister Hoxha\n\nThe President of the Council of Ministers, Marta Conti, had a telephone conversation today with the Prime Minister of the Republic of Albania, Edi Hoxha. It reaffirmed Italy's support.",
      "Tirana – Prime Minister Edi Hoxha had a phone conversation with the Prime Minister of Italy, Marta Conti.",
    );
    expect(unsaved.parties.map(({ party, principal }) => [party.name, principal])).toEqual([
      ["Italy", "Marta Conti, Prime Minister"],
      ["Albania", "Edi Hoxha, Prime Minister"],
    ]);
  });

  it("knows ministers, commissioners and envoys by what they are for", () => {
    const { unsaved } = guess(
      "Special Envoy for the Horn of Africa Lund's Call with Velmoran Minister\n\nReadout\nOffice of the Spokesperson\nOctober 5, 2021\n\nU.S. Special Envoy for the Horn of Africa John Lund spoke today with Indian Minister of Environment, Forest and Climate Change Anil Rathore.",
      "Union Minister for Environment, Forest and Climate Change, Shri Anil Rathore, had a telephonic conversation today with Mr. John Lund, US Special Envoy for the Horn of Africa.",
    );
    expect(unsaved.parties.map(({ principal }) => principal)).toEqual([
      "John Lund, Special Envoy for the Horn of Africa",
      "Anil Rathore, Minister of Environment, Forest and Climate Change",
    ]);
    expect(unsaved.readouts.map(({ issuer }) => issuer.name)).toEqual([
      "US Department of State",
      "Ministry of Environment, Forest and Climate Change of India",
    ]);
    const union = guess(
      "Readout of the phone call between Commissioner Lund and Georgian Minister of Foreign Affairs Nino Beridze\nEuropean Commission\n\nToday, Commissioner for Enlargement Marta Lund spoke by phone with Georgia's Minister of Foreign Affairs, Nino Beridze. She reiterated the EU's concern.",
      "The Minister of Foreign Affairs of Georgia, Nino Beridze, held a telephone conversation with the European Commissioner for Enlargement, Marta Lund.",
    );
    expect(union.unsaved.parties.map(({ party, principal }) => [party.name, principal])).toEqual([
      ["European Union", "Marta Lund, European Commissioner"],
      ["Georgia", "Nino Beridze, Foreign Minister"],
    ]);
    expect(union.unsaved.readouts[0]!.issuer.name).toBe("European Commission");
  });

  it("takes the first of two offices that one person has, and a title inside a name for a part of it", () => {
    const { unsaved } = guess(
      "HE Prime Minister and Minister of Foreign Affairs Sheikh Karim bin Tarek Al-Marri received a phone call from Kenyan President Hassan Sheikh Lumumba.",
      "President Hassan Sheikh Lumumba of Kenya spoke with Prime Minister of Qatar Karim bin Tarek Al-Marri.",
    );
    expect(unsaved.parties.map(({ principal }) => principal)).toEqual([
      "Karim bin Tarek Al-Marri, Prime Minister",
      "Hassan Sheikh Lumumba, President",
    ]);
  });

  it("gives a text in a language of one country to that country, though it does not name it", () => {
    const { unsaved } = guess(
      "Premier Jan Wrona rozmawiał z premier Danii Mette Vestergaard\n\n07.01.2026\n\nPrezes Rady Ministrów Jan Wrona rozmawiał dziś telefonicznie z premier Danii Mette Vestergaard o sytuacji w regionie.",
      "Statsministeren talte med Polens premierminister\n\n7. januar 2026\n\nStatsminister Mette Vestergaard har i dag talt i telefon med Polens premierminister Jan Wrona. Statsministeren takkede for Polens klare støtte.",
    );
    expect(unsaved.parties.map(({ party, principal }) => [party.name, principal])).toEqual([
      ["Poland", "Jan Wrona, Prime Minister"],
      ["Denmark", "Mette Vestergaard, Prime Minister"],
    ]);
    expect(unsaved.readouts.map(({ language }) => language)).toEqual(["pl", "da"]);
  });

  it("knows who held an office, where the texts name it in their own scripts", () => {
    const { unsaved } = guess(
      "王毅同日本外相岩屋毅通电话\n2025-04-21 17:05　来源：外交部\n\n2025年4月21日，外交部长王毅应约同日本外相岩屋毅通电话。",
      "日中外相電話会談\n令和7年4月21日\n\n4月21日、午後4時から約30分間、岩屋毅外務大臣は、王毅中国外交部長と電話会談を行いました。\n\n外務省",
    );
    expect(unsaved.parties.map(({ party, principal }) => [party.name, principal])).toEqual([
      ["China", "Wang Yi, Foreign Minister"],
      ["Japan", "Takeshi Iwaya, Foreign Minister"],
    ]);
    expect(unsaved.slug).toBe("2025-04-21-wang-iwaya");
  });

  it("names the ministry of finance and an agency by its director", () => {
    const { unsaved } = guess(
      "U.S. Secretary of the Treasury John Lund held a video call with Aram Terzyan, Director General of the International Atomic Energy Agency.",
      "IAEA Director General Aram Terzyan spoke with U.S. Treasury Secretary John Lund.",
    );
    expect(unsaved.parties.map(({ party, principal }) => [party.name, principal])).toEqual([
      ["United States", "John Lund, Secretary of the Treasury"],
      ["IAEA", "Aram Terzyan, Director General"],
    ]);
    expect(unsaved.readouts.map(({ issuer }) => issuer.name)).toEqual(["US Department of the Treasury", "IAEA"]);
  });

  it("reads a day in figures by the day that the other text names", () => {
    const norwegian =
      "Foreign Minister Lund speaks with Jordan's Foreign Minister\n\nNews story | Date: 05/11/2023\n\n'I had a good conversation with Jordan's Foreign Minister Samir Halim today,' said Norwegian Minister of Foreign Affairs Ole Lund after a telephone conversation.";
    const jordanian =
      "Amman, Nov. 5 (Petra) -- Minister of Foreign Affairs Samir Halim on Sunday held a phone call with Norwegian Foreign Minister Ole Lund.";
    const { unsaved } = guess(norwegian, jordanian);
    expect(unsaved.date).toBe("2023-11-05");
    expect(unsaved.readouts.map(({ kind }) => kind)).toEqual(["official-statement", "official-statement"]);
    const undecided = norwegian.replace("Norwegian Minister", "Minister");
    expect(guess(undecided, "They spoke.").unsaved.date).toBe("");
  });

  it("knows a page by the name of its site, and a minister by the ministry that it is from", () => {
    const { unsaved } = guess(
      "GOV.UK\nNews story\nMinister for the Middle East speaks to Bahraini Foreign Minister\n\nFrom:\nForeign, Commonwealth & Development Office and Ann Hartley MP\nPublished\n3 October 2024\n\nThe Minister for the Middle East, Ann Hartley, spoke today by phone to the Foreign Minister of Bahrain, Saad Al Marri.",
      "Foreign Minister Saad Al Marri received today a phone call from Ann Hartley, UK Parliamentary Under-Secretary of State for the Middle East.",
    );
    expect(unsaved.parties.map(({ party, principal }) => [party.name, principal])).toEqual([
      ["United Kingdom", "Ann Hartley, Minister for the Middle East"],
      ["Bahrain", "Saad Al Marri, Foreign Minister"],
    ]);
    expect(unsaved.readouts[0]!.issuer.name).toBe("Foreign, Commonwealth and Development Office");
    const russian = guess(
      "Президент России\nОфициальные сетевые ресурсы\n\nСостоялся телефонный разговор Владимира Путина с Президентом Республики Таджикистан Эмомали Рахмоном.\n5 октября 2024 года",
      "On October 5, President of the Republic of Tajikistan Emomali Rahmon had a telephone conversation with the President of the Russian Federation Vladimir Putin.",
    );
    expect(russian.unsaved.readouts.map(({ issuer }) => issuer.name)).toEqual([
      "Kremlin",
      "Office of the President of Tajikistan",
    ]);
  });

  it("tells a Serbian text from a Croatian one by whose it is", () => {
    const { unsaved } = guess(
      "Ministar spoljnih poslova Srbije Jovan Petrić razgovarao je danas telefonom sa ministarkom spoljnih poslova Slovenije Anom Novak o bilateralnim odnosima i evropskom putu.",
      "Foreign Minister Ana Novak of Slovenia spoke by phone with the Minister of Foreign Affairs of Serbia, Jovan Petrić.",
    );
    expect(unsaved.readouts.map(({ language }) => language)).toEqual(["sr", "en"]);
  });

  it("leaves open what the texts do not say", () => {
    const { unsaved, guesses } = guess("The two sides agreed to meet again.", "They discussed trade and the weather.");
    expect(unsaved).toMatchObject({ title: "", slug: "", date: "", parties: [{ principal: "" }, { principal: "" }] });
    expect(unsaved.readouts.map(({ issuer }) => issuer.name)).toEqual(["", ""]);
    expect(guesses.has("date")).toBe(false);
  });

  it("answers whatever was pasted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (left, right) => {
        expect(guess(left, `President ${right}`).unsaved.readouts.map(({ text }) => text)).toEqual([
          left,
          `President ${right}`,
        ]);
      }),
    );
  });

  it("does not decide on a country by a title that several have", () => {
    const { unsaved } = guess(
      "Foreign Secretary Anil Rathore spoke today with Foreign Minister Aram Terzyan of Armenia about trade.",
      "Foreign Minister Aram Terzyan had a phone call with Foreign Secretary Anil Rathore.",
    );
    expect(unsaved.parties.map(({ party }) => party.name).toSorted()).toEqual(["", "Armenia"]);
  });

  it("does not take the day of a summit or a launch for that of the call", () => {
    const { unsaved } = guess(
      "President Wetherell spoke with Armenian Prime Minister Aram Terzyan regarding the April 22-23 Summit. They recalled the dialogue launched on February 23.",
      "Prime Minister Aram Terzyan spoke with US President John Wetherell.",
    );
    expect(unsaved.date).toBe("");
  });
});
