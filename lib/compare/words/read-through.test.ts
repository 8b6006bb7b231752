import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTexts } from "../index";
import { readThrough } from "./read-through";
import { isUnseen, typographyKey } from "./typography";
import { foldWords } from "./words";
import { loadResources } from "../../resources/load";

const folds = (text: string, language = "en") =>
  foldWords(text, { start: 0, end: text.length }, language).map(({ fold }) => fold);

const FORMS: [what: string, written: string, plain: string][] = [
  ["soft hyphens", "hu\u00adman\u00adi\u00adtarian cor\u00adri\u00addors", "humanitarian corridors"],
  ["zero-width spaces and joiners", "huma\u200bni\u2060ta\ufeffrian", "humanitarian"],
  ["hyphens at line ends", "humani-\ntarian corri-\n  dors", "humanitarian corridors"],
  ["ligatures", "ﬁnish the oﬃce ﬂeet", "finish the office fleet"],
  ["full-width letters", "ｔｒａｄｅ talks", "trade talks"],
  ["no-break spaces", "peace\u00a0talks\u202fnow\u3000here", "peace talks now here"],
  ["notes' marks", "agreement¹ of 2020²", "agreement of 2020"],
];

describe("foldWords reads through what does not show", () => {
  it.each(FORMS)("%s", (_, written, plain) => expect(folds(written)).toEqual(folds(plain)));

  it("takes all that does not show for unseen", () => {
    expect(["\u00ad", "\u200f", "\u2060", "\ufeff", "\u061c", " "].every(isUnseen)).toBe(true);
  });

  it("keeps offsets true to the text as it stands", () => {
    const text = "The huma\u00adni-\ntarian aid.";
    const words = foldWords(text, { start: 0, end: text.length }, "en");
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(["The", "huma\u00adni-\ntarian", "aid"]);
  });

  it("keeps words apart that a hyphen joins inside a line, or before a capital", () => {
    expect(folds("a long-term plan")).toEqual(folds("a long term plan"));
    expect(folds("Nagorno-\nKarabakh")).toEqual(["nagorno", "karabakh"]);
  });

  it("gives the same words whatever is strewn into them", () => {
    const word = fc.stringMatching(/^[a-z]{4,9}$/);
    const unseen = fc.constantFrom("\u00ad", "\u200b", "\u2060", "\ufeff");
    fc.assert(
      fc.property(word, unseen, fc.integer({ min: 1, max: 3 }), (plain, mark, at) => {
        expect(folds(plain.slice(0, at) + mark + plain.slice(at))).toEqual(folds(plain));
      }),
    );
  });
});

describe("compareTexts and typography", () => {
  it("links what only characters that do not show keep apart", () => {
    const right = { text: "Ways to open humanitarian corridors for displaced persons were examined.", language: "en" };
    const tierOf = (text: string) => {
      const made = compareTexts({ text, language: "en" }, right, loadResources());
      return made.kind === "comparison" ? made.links[0]?.tier : null;
    };
    expect(tierOf("They discussed hu\u00admani\u00adtarian corri\u200bdors for dis-\nplaced persons.")).toBe("likely");
  });

  it("lets a number alone link nothing", () => {
    const compare = (left: string, right: string) =>
      compareTexts({ text: left, language: "en" }, { text: right, language: "en" }, loadResources());
    for (const [left, right] of [
      ["3. Cultural weeks will be held.", "3. Hospitals will receive medicine."],
      ["Observers will report under resolution 2231.", "Blankets were handed out to 2231 families."],
      ["See page 12 for the fish quota.", "Maps are on page 12 of the annex."],
      ["b) A ferry line will be opened.", "b) Judges will be trained."],
      ["IV. A ferry line will be opened.", "IV. Judges will be trained."],
      ["2.1 A ferry line will be opened.", "2.1 Judges will be trained."],
      ["No. 7: A ferry line opens.", "No. 7: Judges will be trained."],
      ["Article 5\nA ferry line will be opened.", "Article 5\nJudges will be trained."],
      ["Firstly, a ferry line will be opened.", "Firstly, judges will be trained."],
      ["The fund pays 2.5 million to farmers.", "Some 2.5 million birds pass the cape."],
      ["12\nTrade will grow.", "12\nPrisoners were freed."],
    ] as const)
      expect(compare(left, right)).toMatchObject({ links: [] });
  });
});

describe("typographyKey", () => {
  it.each([
    ["The “Deal” – it’s done…", 'the "deal" - it\'s done...'],
    ["« Oui », dit-il", '"Oui", dit-il'],
    ["OIL  AND\u00a0GAS", "oil and gas"],
    ["They met .", "They met."],
    ["Die ,,Frage“", "Die „Frage“"],
    ["They agree -- and leave", "They agree — and leave"],
    ["talks—held in Lom—ended", "talks - held in Lom - ended"],
    ["“很好”", "「很好」"],
    ["5 - 6 May", "5–6 May"],
    ["Cafe\u0301", "Café"],
    ["oﬃce", "of\u00adfice"],
    ["Ещё всё", "Еще все"],
  ])("%s", (one, other) => expect(typographyKey(one)).toBe(typographyKey(other)));

  it("keeps words and paragraphs apart", () => {
    expect(typographyKey("Geneva")).not.toBe(typographyKey("Vienna"));
    expect(typographyKey("One\n\nTwo")).not.toBe(typographyKey("One Two"));
  });

  it("is of a text that readThrough leaves alone the same", () => {
    expect(readThrough("They met in Geneva.")).toBe("They met in Geneva.");
  });
});
