import { describe, expect, it } from "vitest";
import { segmentText } from "./segment";

const cut = (text: string, language = "en") =>
  segmentText(text, language).map(({ start, end }) => text.slice(start, end));

/** Each case is the list of its passages; the text is those passages joined by the separator. */
const SENTENCES: [what: string, language: string, passages: string[]][] = [
  [
    "initials",
    "en",
    ["President Joseph R. Biden, Jr. spoke today with President Zelenskyy of Ukraine.", "They agreed."],
  ],
  ["an initial before a surname", "en", ["Secretary Antony J. Blinken met J. D. Vance.", "He left."]],
  ["an initial before a surname with its article", "en", ["Mr. Hamid R. El-Tarik met Omar S. Al-Masri.", "He left."]],
  ["ranks and titles", "en", ["Gen. Brown and Lt. Col. Smith met Dr. Kim, Mr. Li and Amb. Rice.", "They parted."]],
  ["U.S. before a name", "en", ["He visited the U.S. Embassy in Baku.", "He met U.S. President Biden."]],
  ["U.S. at a sentence's end", "en", ["He thanked the U.S.", "The leaders agreed to meet."]],
  ["e.g. and i.e.", "en", ["They named sectors, e.g. Energy and Water, i.e. Utilities.", "More followed."]],
  [
    "numbers with points",
    "en",
    ["Trade grew by 3.5 percent to $1.2 billion.", "No. 5 on the list is Art. 3 of the treaty."],
  ],
  ["ordinals and dates", "en", ["They met on the 3rd of Nov. 2023.", "It was the 2nd call."]],
  ["a quoted sentence", "en", ["“We feel it.”", "He said this twice."]],
  ["question and exclamation", "en", ["What next?", "Thank you for your attention to this matter!"]],
  ["ellipsis inside", "en", ["The talks … were held in Berlin.", "They ended."]],
  ["ellipsis of dots before lower case", "en", ["The talks ... were held in Berlin.", "They ended."]],
  ["one semicolon keeps a sentence", "en", ["The strikes are unacceptable; the killing is unacceptable."]],
  ["Russian", "ru", ["Президент В. В. Путин провёл переговоры с г. Москвой.", "Стороны договорились."]],
  ["Azerbaijani", "az", ["Prezident İlham Əliyev telefonla danışıb.", "Tərəflər razılaşıb."]],
  ["Ukrainian", "uk", ["Президент подякував за допомогу на 5 млн. Доларів США.", "Вони домовилися."]],
  ["Turkish", "tr", ["Cumhurbaşkanı Erdoğan, Prof. Dr. Yılmaz ile görüştü.", "Görüşme olumlu geçti."]],
  ["Georgian", "ka", ["პრემიერ-მინისტრი შეხვდა ელჩს.", "მხარეებმა იმსჯელეს."]],
];

describe("segmentText cuts sentences", () => {
  it.each(SENTENCES)("%s (%s)", (_, language, passages) => {
    expect(cut(passages.join(" "), language)).toEqual(passages);
  });
});

const UNSPACED: [what: string, language: string, passages: string[]][] = [
  ["Chinese", "zh", ["两国元首通电话。", "中方强调台湾问题！", "美方怎么说？"]],
  ["Japanese", "ja", ["両首脳は電話会談を行いました。", "協力を確認しました。"]],
];

describe("segmentText cuts scripts without spaces", () => {
  it.each(UNSPACED)("%s", (_, language, passages) => {
    expect(cut(passages.join(""), language)).toEqual(passages);
  });
});

const OTHER_SCRIPTS: [what: string, language: string, passages: string[]][] = [
  ["Hindi with two bars", "hi", ["मंत्री ने कहा||", "दोनों देश सहमत हैं||"]],
  ["Armenian", "hy", ["Վարչապետը հեռախոսազրույց է ունեցել։", "Կողմերը քննարկել են խաղաղությունը։"]],
  ["Arabic", "ar", ["تحدث الوزير مع نظيره.", "هل اتفقا؟", "نعم."]],
  ["Persian", "fa", ["وزیر امور خارجه گفت‌وگو کرد.", "آیا توافق شد؟", "بله."]],
  ["Hebrew", "he", ["ראש הממשלה שוחח עם הנשיא.", "הם סיכמו להיפגש."]],
];

describe("segmentText joins lines that were wrapped by eye", () => {
  it.each([
    [
      "ru",
      [
        "Вчера состоялся телефонный разговор Президента",
        "Ивана Примерова с Министром соседнего государства",
        "Петром Образцовым. Обсуждены вопросы торговли и",
        "подготовки встречи в",
        "Минске. Условлено о новых контактах.",
      ],
      2 + 1,
    ],
    [
      "en",
      [
        "The minister said that the road will stay closed while",
        "Ostania goes on with its drill near the",
        "harbour of Lom. The sides agreed to speak again in",
        "Geneva soon.",
      ],
      2,
    ],
  ])("%s", (language, lines, passages) => expect(cut(lines.join("\n"), language)).toHaveLength(passages));

  it("keeps a heading and short lines apart", () => {
    const lines = [
      "Readout of the Call of the Foreign Ministers Today",
      "The ministers spoke about the road and the",
      "harbour. They will meet again in",
      "Geneva soon.",
    ];
    expect(cut(lines.join("\n"))[0]).toBe(lines[0]);
  });
});

describe("segmentText cuts other scripts", () => {
  it.each(OTHER_SCRIPTS)("%s", (_, language, passages) => {
    expect(cut(passages.join(" "), language)).toEqual(passages);
  });
});

const LINES: [what: string, passages: string[]][] = [
  ["a heading", ["Readout of the call", "The leaders spoke today."]],
  ["bullets", ["• Trade was discussed", "• Energy was discussed", "- Visits were planned"]],
  ["numbered points", ["1. The ministers met.", "2. They agreed on trade."]],
  ["hashtags and a signature", ["They agreed.", "#RussiaChina", "End of readout"]],
  [
    "an attribution line",
    ["The following is attributable to Spokesperson Ned Price:", "Secretary Blinken spoke today."],
  ],
];

describe("segmentText separates lines", () => {
  it.each(LINES)("%s", (_, passages) => {
    expect(cut(passages.join("\n"))).toEqual(passages);
    expect(cut(passages.join("\n\n"))).toEqual(passages);
  });

  it("joins wrapped German lines, in which every noun has a capital", () => {
    const lines =
      "Bundeskanzlerin Eva Beispiel empfing am Montag den Ministerpräsidenten\nÖsterreichs zum Mittagessen. Beide sprachen über die Lage an der\nGrenze und über die\nZusammenarbeit der Häfen.";
    expect(segmentText(lines, "de")).toHaveLength(2);
  });

  it("joins lines that were wrapped by hand", () => {
    expect(cut("They agreed to meet\nagain in Geneva.\nTrade was named.")).toEqual([
      "They agreed to meet\nagain in Geneva.",
      "Trade was named.",
    ]);
  });

  it("cuts a list joined by semicolons into its clauses", () => {
    const list = "They agreed to open a rail link; to free trade; to exchange prisoners; and to meet again.";
    expect(cut(list)).toEqual([
      "They agreed to open a rail link;",
      "to free trade;",
      "to exchange prisoners;",
      "and to meet again.",
    ]);
  });

  it("numbers paragraphs", () => {
    expect(segmentText("One. Two.\n\nThree.").map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });

  it("returns nothing for an empty text", () => {
    expect(segmentText("")).toEqual([]);
    expect(segmentText(" \n\t\n ")).toEqual([]);
  });
});
