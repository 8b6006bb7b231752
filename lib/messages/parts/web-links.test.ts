import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutNote } from "./web-links";
import { MAX_NOTE_LENGTH } from "../../schema/review-limits";

const addressesOf = (text: string) => cutNote(text).flatMap(({ address }) => address ?? []);

describe("cutNote", () => {
  it("finds the addresses of the web, and leaves what ends a sentence or closes a bracket outside", () => {
    expect(cutNote("See https://example.org/a (and http://example.org/b_(c)), “https://example.org/?q=1#d”.")).toEqual([
      { text: "See ", address: null },
      { text: "https://example.org/a", address: "https://example.org/a" },
      { text: " (and ", address: null },
      { text: "http://example.org/b_(c)", address: "http://example.org/b_(c)" },
      { text: "), “", address: null },
      { text: "https://example.org/?q=1#d", address: "https://example.org/?q=1#d" },
      { text: "”.", address: null },
    ]);
  });

  it("spells an address canonically, and shows it as it was written", () => {
    expect(cutNote("HTTPS://Example.ORG.")).toEqual([
      { text: "HTTPS://Example.ORG", address: "https://example.org/" },
      { text: ".", address: null },
    ]);
    expect(addressesOf("http://localhost:3000/calls http://127.0.0.1/")).toEqual([
      "http://localhost:3000/calls",
      "http://127.0.0.1/",
    ]);
  });

  it.each([
    "",
    "javascript:alert(1)",
    "JaVaScRiPt://example.org/%0aalert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x file:///etc/passwd ftp://example.org mailto:a@example.org",
    "//example.org www.example.org example.org a@example.org",
    "http:// https:/// http://%",
    "<script>alert(1)</script><a href='x'>",
  ])("finds none in %j", (text) => {
    expect(addressesOf(text)).toEqual([]);
  });

  it("ends an address before markup and quotation marks", () => {
    expect(addressesOf(`https://example.org/<script> "https://example.org/a" onclick='x'`)).toEqual([
      "https://example.org/",
      "https://example.org/a",
    ]);
  });

  it("ends an address before the sentence that a quotation mark ends, and before bidirectional control characters", () => {
    expect(addressesOf("Ana: “See https://example.org/a.” »https://example.org/b«")).toEqual([
      "https://example.org/a",
      "https://example.org/b",
    ]);
    expect(addressesOf("\u202ehttps://example.org/a\u202c https://example.org/b\u202ec")).toEqual([
      "https://example.org/a",
      "https://example.org/b",
    ]);
  });

  it("finds addresses between words that run from right to left", () => {
    expect(addressesOf("قال الوزير https://example.org/بيان، ثم غادر.")).toEqual([
      "https://example.org/%D8%A8%D9%8A%D8%A7%D9%86",
    ]);
  });

  it("takes an address that is as long as a note", () => {
    const address = `https://example.org/${"a".repeat(MAX_NOTE_LENGTH - 20)}`;
    expect(cutNote(address)).toEqual([{ text: address, address }]);
  });

  it("loses nothing of any text, and leads nowhere but to the web", () => {
    const part = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("http://", "https://a.example", "javascript:", "@", "(", ")", ".", "\n", "\u202e", "[::1]"),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join("");
        const pieces = cutNote(text);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        for (const { address } of pieces) if (address !== null) expect(address).toMatch(/^https?:\/\//);
      }),
    );
  });
});
