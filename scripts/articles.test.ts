import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticle } from "../lib/article/read-article";
import { loadResources } from "../lib/resources/load";
import { ARTICLES, readGoldArticles, scoreArticles } from "./articles";
import { readSitePages } from "./site-pages";

const articles = readGoldArticles(ARTICLES);

describe("the article parser, on articles whose statements are known", () => {
  const { named, found, dated, faults } = scoreArticles(articles);

  it("has at least thirty, of all kinds", () => {
    expect(articles.length).toBeGreaterThanOrEqual(30);
    expect(new Set(articles.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(10);
  });

  it("gives at least 98 in 100 statements with an issuer to the right one", () => {
    expect(named.right / named.of, faults.join("\n")).toBeGreaterThanOrEqual(0.98);
  });

  it("finds at least 85 in 100 statements", () => {
    expect(found.right / found.of, faults.join("\n")).toBeGreaterThanOrEqual(0.85);
  });

  it("reads every day of publication that is asked", () => expect(dated.right, faults.join("\n")).toBe(dated.of));

  it("takes no word that is outside the statements", () => {
    const taken = articles.flatMap(({ name, source, format, others }) => {
      const read = readArticle(source.join("\n\n"), format, loadResources());
      const texts = read.kind === "article" ? read.statements.map(({ text }) => text) : [];
      return others.filter((words) => texts.some((text) => text.includes(words))).map((words) => `${name}: ${words}`);
    });
    expect(taken).toEqual([]);
  });
});

describe("the article parser, on official pages", () => {
  const pages = readSitePages();
  const { named, found, dated, faults } = scoreArticles(pages);

  it("has ten of each of at least eight structures", () => {
    const structures = new Set(pages.map(({ name }) => name.replace(/ \d+$/, "")));
    expect(structures.size).toBeGreaterThanOrEqual(8);
    for (const own of structures)
      expect(pages.filter(({ name }) => name.startsWith(`${own} `)).length).toBeGreaterThanOrEqual(10);
  });

  it("gives at least 98 in 100 to their issuer, and finds at least 85 in 100", () => {
    expect(named.right / named.of, faults.join("\n")).toBeGreaterThanOrEqual(0.98);
    expect(found.right / found.of, faults.join("\n")).toBeGreaterThanOrEqual(0.85);
  });

  it("reads their days of publication", () => expect(dated.right, faults.join("\n")).toBe(dated.of));

  it("takes no word of the page around them", () => {
    const taken = pages.flatMap(({ name, source, others }) => {
      const read = readArticle(source.join("\n\n"), "html", loadResources());
      const texts = read.kind === "article" ? read.statements.map(({ text }) => text) : [];
      return others.filter((words) => texts.some((text) => text.includes(words))).map((words) => `${name}: ${words}`);
    });
    expect(taken).toEqual([]);
  });
});

describe("whatever article is given", () => {
  // Paragraphs of real articles in random order, cut and mixed anywhere.
  const paragraphs = articles.filter(({ format }) => format === "text").flatMap(({ source }) => source);
  const piece = fc
    .tuple(fc.constantFrom(...paragraphs), fc.nat({ max: 300 }), fc.boolean())
    .map(([paragraph, cut, isCut]) => (isCut ? paragraph.slice(0, cut) : paragraph));
  const joint = fc.constantFrom("\n\n", "\n", " ", " “", "” ", "");
  const article = fc
    .array(fc.tuple(piece, joint), { minLength: 1, maxLength: 12 })
    .map((pieces) => pieces.flat().join(""));

  it("each statement is in it word for word, and no words go to two issuers", () => {
    fc.assert(
      fc.property(article, (text) => {
        const read = readArticle(text, "text", loadResources());
        if (read.kind === "refusal") return;
        const taken = new Set<number>();
        for (const { spans, text: words } of read.statements) {
          const cut = spans.map(({ start, end }) => read.body.slice(start, end));
          // Between the stretches there is white space, or the full stop that replaces the article's own comma.
          expect(words.replace(/[.\s]/g, "")).toBe(cut.join("").replace(/[.\s]/g, ""));
          expect(cut.every((part) => words.includes(part))).toBe(true);
          for (const { start, end } of spans)
            for (let at = start; at < end; at++) {
              expect(taken.has(at)).toBe(false);
              taken.add(at);
            }
        }
      }),
      { numRuns: 200 },
    );
  });

  it("its body has the words of the article, in their order", () => {
    fc.assert(
      fc.property(article, (text) => {
        const read = readArticle(text, "text", loadResources());
        if (read.kind === "refusal") return;
        const lines = read.body.split("\n").filter((line) => line.trim() !== "");
        const flat = text.replace(/\s+/g, " ");
        expect(lines.filter((line) => !flat.includes(line.replace(/\s+/g, " ").trim()))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
