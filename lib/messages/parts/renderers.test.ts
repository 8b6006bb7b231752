import { strFromU8, unzipSync } from "fflate";
import { Document, Packer, Paragraph } from "docx";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  capitalised,
  join,
  listMessages,
  listNames,
  named,
  numeral,
  plural,
  quoted,
  say,
  type Message,
} from "./message";
import { toDocx } from "./to-docx";
import { toMarkdown } from "./to-markdown";
import { toText } from "./to-text";

const HOSTILE = [
  "أنا 12",
  "a\u2069b\u202e",
  "<script>alert(1)</script>",
  "| a | b |",
  "*x* _y_ [z](javascript:z)",
  "1. x!",
];

describe("a message", () => {
  it("is made of a template, with messages in it flattened", () => {
    const by = say`by ${{ name: "Ana" }}`;
    expect(say`Confirmed ${by} on ${{ time: "2030-01-02", shown: "2 January 2030" }}.`).toEqual([
      "Confirmed by ",
      { name: "Ana" },
      " on ",
      { time: "2030-01-02", shown: "2 January 2030" },
      ".",
    ]);
    expect(say`${say`a`}${say``}${numeral(1204)}`).toEqual(["a1204"]);
  });

  it("is a list, a count, a sequence or the beginning of a sentence", () => {
    expect(toText(listNames(["Ana", "Ben", "Eve"]))).toBe("Ana, Ben and Eve");
    expect(toText(listMessages([]))).toBe("");
    expect(toText(join([plural(1, "point"), plural(1204, "point")], "; "))).toBe("1 point; 1,204 points");
    expect(toText(plural(2, "passage is", "passages are"))).toBe("2 passages are");
    expect(toText(say`kappa ${{ number: 0.4, decimals: 2 }}`)).toBe("kappa 0.40");
    expect(toText(capitalised(say`left out by ${named("us")}`))).toBe("Left out by us");
    expect(capitalised(named("us"))).toEqual(named("us"));
    expect(capitalised([])).toEqual([]);
  });
});

describe("plain text", () => {
  it("isolates what could reorder the words around it, and nothing else", () => {
    expect(toText(say`By ${named("أنا")}: ${quoted("x \u202ey")}, ${named("Ana")}`)).toBe(
      "By \u2068أنا\u2069: “\u2068x \u202ey\u202c\u2069”, Ana",
    );
  });

  it("gives the address of a link behind its words", () => {
    const href = "https://example.org/a";
    expect(toText(say`In ${{ link: named("A call"), href }}.`)).toBe(`In “A call” <${href}>.`);
    expect(toText([{ link: [href], href }])).toBe(href);
    expect(toText(say`${{ strong: say`partial` }} text`)).toBe("partial text");
    expect(toText(say`in ${{ code: "docs/use.md" }}`)).toBe("in docs/use.md");
  });
});

const toHtml = (markdown: string) =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
const tagsOf = (html: string) => [...new Set([...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag!))].sort();

describe("Markdown", () => {
  it("links to web addresses only, and marks what is strong", () => {
    const message = (href: string) => say`· ${{ strong: say`partial` }} in ${{ link: named("a ]b"), href }} · 1`;
    expect(toMarkdown(message("https://a.test/?x=(1)&y"))).toBe(
      "· **partial** in [a \\]b](<https://a.test/?x=(1)\\&y>) · 1",
    );
    expect(toMarkdown(message("javascript:x"))).toBe("· **partial** in a \\]b · 1");
  });

  it("shows as it reads, whatever the names hold and wherever one part meets the next", () => {
    const texts = fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({
        unit: fc.constantFrom(..." -+*_`~[](){}<>#=|&;:!\\.1)aw@/$^", "http://", "www.", "&#60;"),
        maxLength: 12,
      }),
    );
    fc.assert(
      fc.property(texts, texts, texts, (a, b, c) => {
        const html = toHtml(
          toMarkdown(say`x ${named(a)}${{ link: named(`y${b}`), href: "https://a.test/" }}${named(c)}${quoted(b)}`),
        );
        expect(tagsOf(html)).toEqual(["a", "p"]);
        expect(html.match(/href="[^"]*"/g)).toEqual(['href="https://a.test/"']);
      }),
      { numRuns: 500 },
    );
  });
});

describe("Word", () => {
  const xmlOf = async (message: Message) => {
    const document = new Document({ sections: [{ children: [new Paragraph({ children: toDocx(message) })] }] });
    const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
    return { xml: strFromU8(files["word/document.xml"]!), rels: strFromU8(files["word/_rels/document.xml.rels"]!) };
  };
  const shown = (xml: string) => xml.replace(/<[^>]*>/g, "");

  it("gives a name its direction, and a quotation its language", async () => {
    const { xml } = await xmlOf(say`By ${named("أنا")}: ${quoted("salam", "az")}, ${named("Ana")}`);
    expect(xml.match(/<w:rtl\/>/g)).toHaveLength(1);
    expect(xml).toContain('w:val="az"');
    expect(shown(xml)).toContain("By أنا: “salam”, Ana");
  });

  it("links to web addresses only, and is text whatever the names hold", async () => {
    const good = await xmlOf(say`${{ link: named("a"), href: "https://a.test/" }} ${{ strong: say`b` }}`);
    expect(good.rels).toContain("https://a.test/");
    expect(good.xml).toContain("<w:b/>");
    const bad = await xmlOf(say`${{ link: named("a"), href: "javascript:x" }} ${listMessages(HOSTILE.map(named))}`);
    expect(bad.rels).not.toContain("javascript");
    expect(shown(bad.xml)).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(shown(bad.xml)).toContain("\u2068a\u2069b\u202e\u202c");
  });
});
