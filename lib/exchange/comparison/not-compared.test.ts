import { describe, expect, it } from "vitest";
import { makeView } from "../../comparison/view/test-view";
import { cardClaim, coverageShare } from "../../messages/comparisons/coverage";
import { standingLabel } from "../../messages/comparisons/passages";
import { toText } from "../../messages/parts/to-text";
import { SIDES } from "../../model/comparisons/sides";
import { writeCsv } from "./csv";
import { toJson, writeJson } from "./json";
import { writeMarkdown } from "./markdown";

const ARABIC = "أكد الوزير ضرورة وقف إطلاق النار في غزة. وناقش الجانبان سبل تعزيز التعاون التجاري.";
const HEBREW = "שר החוץ שוחח עם שר החוץ הסעודי. השר הדגיש את החשיבות של הפסקת אש בעזה. הצדדים דנו בסחר ובחינוך.";

/** What would be a finding where nobody has read both texts. */
const CLAIMS =
  /\bonly\b(?! names, numbers)|unmatched|\b0 of \d+ points|no match found|no counterpart found|left out by|not in the part/i;

describe.each(["full", "partial"] as const)(
  "Two texts in languages that are not compared, one of them %s",
  (extent) => {
    const view = makeView(ARABIC, HEBREW, { left: { language: "ar" }, right: { language: "he", extent } });
    const file = { view, address: "https://parallax.example/calls/a/b..c", accessed: "2030-02-03" };

    it("are nowhere on the page said to lack anything", () => {
      expect(view.rows.map(({ level }) => level)).toEqual(view.rows.map(() => "not-compared"));
      expect(SIDES.map((side) => toText(view[side].coverageLine))).toEqual(["2 not compared", "3 not compared"]);
      expect(view.filters.states.map(({ label, count }) => `${toText(label)} ${count}`)).toEqual([
        "Shared 0",
        "Possible 0",
        "Velmora, not compared 2",
        "Ostania, not compared 3",
      ]);
      expect(view.finding).toEqual([]);
      const said = [
        view.claim,
        ...view.groups.map(({ heading }) => heading),
        ...view.rows.flatMap(({ chip, absence }) => [chip, absence!.message]),
        ...SIDES.flatMap((side) => [view[side].coverageLine, view[side].coverageMessage]),
        ...SIDES.flatMap((side) =>
          view[side].passages.flatMap(({ sentence, standing }) => [
            sentence,
            standingLabel(standing, view[side].names, view.basis),
          ]),
        ),
      ].map(toText);
      expect(said.filter((sentence) => CLAIMS.test(sentence))).toEqual([]);
    });

    it("are said to lack nothing in a file, nor on a card", () => {
      expect(writeCsv(file)).not.toMatch(CLAIMS);
      expect(writeMarkdown(file)).not.toMatch(CLAIMS);
      expect(writeJson(file)).not.toMatch(CLAIMS);
      expect(toJson(file).left.passages.map(({ finding }) => finding)).toEqual(["not-compared", "not-compared"]);
      const shares = SIDES.map((side) => toText(coverageShare(view[side], view[side].names, view.basis)));
      expect([...shares, toText(cardClaim(view, true))].filter((sentence) => CLAIMS.test(sentence))).toEqual([]);
    });
  },
);
