import { expect, it } from "vitest";
import { cutAtWord } from "./cut-at-word";

const CUT: [what: string, text: string, longest: number, cut: string][] = [
  ["a text that is short enough", "They met.", 9, "They met."],
  ["between words", "The ministers condemned the attack.", 20, "The ministers…"],
  ["a word that ends right there", "The ministers condemned it.", 13, "The ministers…"],
  ["without what leads on", "They met, and (as before) agreed.", 16, "They met, and…"],
  ["a hyphen", "They renewed the long-standing offer.", 22, "They renewed the long…"],
  ["Chinese, between words", "双方外交部长讨论了贸易问题。", 6, "双方外交部长…"],
  ["Arabic", "ناقش الوزيران السلام، والتجارة بين البلدين", 21, "ناقش الوزيران السلام…"],
  ["one long word, between characters", "🇦🇿🇦🇿🇦🇿", 6, "🇦🇿…"],
];

it.each(CUT)("cuts %s", (_, text, longest, cut) => expect(cutAtWord(text, longest)).toBe(cut));
