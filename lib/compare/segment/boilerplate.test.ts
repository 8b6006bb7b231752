import { describe, expect, it } from "vitest";
import { boilerplateOf } from "./boilerplate";
import { isOpening } from "./openings";
import { loadResources } from "../../resources/load";
import { segmentText } from "./segment";

/** The kind of a text of one passage, at the position that the case gives. */
const resources = loadResources();
const kindOf = (words: string, index = 0, of = 10) =>
  boilerplateOf(words, { start: 0, end: words.length, index }, of, resources);

describe("boilerplateOf", () => {
  it.each([
    ["opening", "Minister Marenov spoke today with Minister Ilves of Ostania."],
    ["opening", "Министр провёл телефонный разговор с министром Ильвесом."],
    ["opening", "Відбулася телефонна розмова міністра з міністром Ільвесом."],
    ["opening", "La ministra mantuvo una conversación telefónica con su homólogo."],
    ["opening", "Bakan, mevkidaşıyla bir telefon görüşmesi gerçekleştirdi."],
    ["opening", "外交部长同伊尔韦斯通电话。"],
    ["opening", "О телефонном разговоре министра иностранных дел А.Маренова с министром иностранных дел Остании"],
    ["opening", "Entretien avec le président de la République d’Ostanie"],
    ["attribution", "The following is attributable to Spokesperson Ned Price:"],
    ["attribution", "Readout attributable to the Spokesperson for the Secretary-General"],
    ["attribution", "Ein Sprecher des Auswärtigen Amts teilte heute (17.09.) mit:"],
    ["attribution", "La portavoz del Gobierno, Ana Tull, declaró lo siguiente:"],
    ["attribution", "Déclaration de la porte-parole du ministère :"],
    ["attribution", "Представитель МИД России заявила следующее:"],
    ["attribution", "RT @MFA_Ostania:"],
    ["attribution", "(Communicated by the Prime Minister’s Media Adviser)"],
    ["attribution", "The Government Spokesperson, Jaan Ilves, announces:"],
    ["attribution", "During the meeting:"],
    ["attribution", "In the talks:"],
    ["signature", "--VPA"],
    ["signature", "(DNV/HUMAS)"],
    ["signature", "MVPS/VJ"],
    ["attribution", "Minister Marenov:"],
    ["opening", "أجرى معالي الوزير @FaisalbinFarhan اتصالاً هاتفياً بوزير خارجية أوستانيا."],
    ["opening", "Conversé hoy por teléfono con el canciller @JaanIlves."],
    ["opening", "Échange téléphonique ce matin avec mon homologue @JaanIlves."],
    ["hashtags", "mofa.go.jp/press/release/…"],
    ["hashtags", "👇🏽"],
    ["page", "Full statement: https://www.mfa.example/news/123"],
    ["page", "Full statement ⤵️ https://www.mfa.example/news/123"],
    ["attribution", "The overview of the meeting is as follows."],
    ["stage-direction", "(Laughter.)"],
    ["hashtags", "#Velmora #Ostania @mfa_velmora"],
    ["page", "Leave a Reply"],
    ["page", "###"],
    ["page", "© Ministry of Foreign Affairs"],
    ["page", "(c) 2024 Ministry of Foreign Affairs"],
    ["page", "(C) Copyright Ministry of Foreign Affairs"],
    ["dateline", "Port Velm, 3 April 2024"],
    ["dateline", "By Ana Marenova"],
    ["signature", "Office of the Spokesperson"],
    ["attribution", "The spokesman for the cabinet, Karl Tull, issued the following statement:"],
    ["dateline", "9:05 a.m."],
    ["dateline", "Nairobi."],
    ["page", "Media release."],
    ["dateline", "18:30 GMT"],
    ["dateline", "21:10 Local Time 18:10 GMT"],
    ["attribution", "Chancellery Press Team"],
    ["attribution", "Issued by: Office of the Cabinet"],
    ["page", "Press contact: Ana Marenova, 555 0100"],
    ["opening", "A telephone conversation took place between Minister Marenov and Minister Ilves of Ostania."],
    ["opening", "Minister Marenov received, this evening (4/2), a phone call from Minister Ilves of Ostania."],
    [
      "opening",
      "The spokeswoman for the government, Ana Tull, said Minister Marenov received a phone call from Mr Ilves.",
    ],
  ])("knows a passage as %s: %s", (kind, words) => {
    expect(kindOf(words)).toBe(kind);
  });

  it("recognises a signature in capitals at the end of a text, and nowhere else", () => {
    expect(kindOf("PRESIDENT A. B. MARENOV", 9)).toBe("signature");
    expect(kindOf("PRESIDENT A. B. MARENOV", 2)).toBeNull();
  });

  it("recognises the place of issue below a text, and nowhere else", () => {
    expect(kindOf("Nairobi", 9)).toBe("signature");
    expect(kindOf("Nairobi", 5)).toBeNull();
    expect(kindOf("Trade", 9)).toBeNull();
  });

  it.each([
    "The spokesman for the government said Minister Marenov spoke with Mr Ilves and rejected the offer.",
    "At 9:05 they agreed.",
    "Minister Marenov spoke today with Minister Ilves to discuss the ceasefire.",
    "Minister Marenov spoke with Minister Ilves about the release of prisoners.",
    "Minister Marenov spoke with Minister Ilves and reaffirmed support.",
    "Minister Marenov spoke with Minister Ilves and thanked him.",
    "Minister Marenov spoke with Minister Ilves on the occasion of Unity Day.",
    "They spoke of trade.",
    "The two presidents spoke by phone for the first time since September 2022.",
    "This was the first call between the two since the war began.",
    "Президенты впервые с сентября 2022 года провели телефонный разговор.",
    "Les deux présidents ont eu un entretien téléphonique pour la première fois depuis septembre 2022.",
    "Die Präsidenten telefonierten zum ersten Mal seit September 2022.",
    "两国元首通电话，这是2022年以来首次。",
    "In a call with Minister Ilves, Minister Marenov welcomed the ceasefire.",
    "Министр провёл телефонный разговор с министром Ильвесом, подтвердил поддержку.",
    "外交部长同伊尔韦斯通电话，重申支持。",
    "They agreed to meet on 3 April 2024.",
    "She condemned the attack on the harbour.",
    "Dialogue first.",
    "RT @MFA_Ostania: We agree.",
    "Full statement of the facts is needed.",
    "The sides agreed on this:",
    "The spokesperson of the Minister demanded three things: money, arms and time.",
    "During the meeting: they agreed on trade.",
    "NATO/EU accession",
    "Der Sprecher des Präsidenten forderte am Montag drei Dinge: Geld, Waffen und Zeit.",
    "Представители сторон договорились о следующем:",
    "Minister Marenov: we agree.",
    "",
  ])("takes a passage that reports something for a point: %s", (words) => {
    expect(kindOf(words)).toBeNull();
  });

  it("takes the items of a list for points, even the third one", () => {
    const text =
      "The parties agreed on this: (a) the border stays open; (b) prisoners will be exchanged; (c) the parties will meet again in May.";
    const passages = segmentText(text, "en").map((segment, index) => ({ ...segment, index }));
    expect(text.slice(passages.at(-1)!.start)).toMatch(/^\(c\)/);
    expect(passages.map((passage) => boilerplateOf(text, passage, passages.length, resources))).toEqual(
      passages.map(() => null),
    );
  });

  it("takes a passage in brackets for a stage direction in a transcript, and in no other text", () => {
    const kindIn = (text: string) => {
      const passages = segmentText(text, "en").map((segment, index) => ({ ...segment, index }));
      const aside = passages.find(({ start }) => text[start] === "(")!;
      return boilerplateOf(text, aside, passages.length, resources);
    };
    expect(kindIn("MR. ONE: We agree. (A dog barks.) MS. TWO: So do we.")).toBe("stage-direction");
    expect(kindIn("The ministers spoke. (They did not agree.) They left.")).toBeNull();
  });

  it("takes talks that are reported further down for a point", () => {
    expect(kindOf("The Minister spoke yesterday with the President.", 3)).toBeNull();
  });
});

describe("isOpening", () => {
  it("sees that the call is stated, even if more is said", () => {
    expect(isOpening("Minister Marenov spoke today with Minister Ilves about trade.", 0, resources)).toBe(true);
    expect(isOpening("They discussed trade.", 0, resources)).toBe(false);
  });
});
