import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { readArticle } from "../article/read-article";
import { readLibrary } from "../exchange/library/read-library";
import { checkUnsavedCall, readUnsavedCall, writeUnsavedCall } from "../forms/unsaved-call";
import { parseComparisonQuery } from "../addresses/comparison-query";
import { readFields } from "../forms/form";
import { normaliseText } from "../schema/text";
import { MAX_TEXT_LENGTH } from "../model/limits";
import { lookUpAddress } from "./library/address-lookup";
import { findCall } from "./calls/call-queries";
import { submitCall } from "./calls/call-writes";
import { database } from "./client";
import { findPair } from "./comparisons/readout-pairs";
import { useFreshDatabase } from "./testing/test-database";
import { loadResources } from "../resources/load";

beforeAll(useFreshDatabase);

const SLOW = 120_000;

const HALF_PAIR = /\p{Surrogate}/u;

/** Inputs that have broken other programs. */
const NASTY = [
  "",
  " ",
  "\0",
  "a\0b",
  "\ud800",
  "x\udc00y",
  "\u202eright to left\u202c",
  "\u2066isolate",
  "\ufeffmark",
  "\u0007\u001b[31m",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "'; DROP TABLE Call; --",
  '" OR 1=1 --',
  "../../../etc/passwd",
  "%2e%2e%2f",
  "..",
  "..@1",
  "a..b..c",
  "__proto__",
  "constructor",
  "=HYPERLINK(1)",
  "${7*7}{{7*7}}",
  "null",
  "undefined",
  "NaN",
  "-1",
  "1e309",
  "9999-99-99",
  "2024-02-30",
  "\r\n\r\n",
  "e\u0301",
  "ﷺ".repeat(50),
  "🇦🇿👩‍👩‍👧‍👦",
  "a".repeat(400),
];
const nasty = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.tuple(fc.constantFrom(...NASTY), fc.string({ maxLength: 20 })).map((parts) => parts.join("")),
);

/** A form that would create a call; faults are planted in it. */
const WHOLE: Record<string, string> = {
  kind: "phone-call",
  title: "A call",
  slug: "2030-01-01-a-call",
  date: "2030-01-01",
  "parties.0.party.name": "Velmora",
  "parties.0.party.adjective": "Velmoran",
  "parties.0.principal": "Ana Marenov",
  "parties.1.party.name": "Ostania",
  "parties.1.party.adjective": "Ostanian",
  "parties.1.principal": "Jaan Ilves",
  "readouts.0.issuer.name": "Ministry of Velmora",
  "readouts.0.issuer.kind": "foreign-ministry",
  "readouts.0.issuer.party.name": "Velmora",
  "readouts.0.issuer.party.adjective": "Velmoran",
  "readouts.0.kind": "official-statement",
  "readouts.0.extent": "full",
  "readouts.0.language": "en",
  "readouts.0.sourceUrl": "https://example.org/",
  "readouts.0.sourceTitle": "A source",
  "readouts.0.quotedBy": "The Quay",
  "readouts.0.publishedAt": "2030-01-02",
  "readouts.0.text": "The ministers spoke today.",
};
const NOTHING_STORED = { parties: [], issuers: [] };
const broken = fc
  .tuple(
    fc.subarray(Object.keys(WHOLE), { minLength: 1, maxLength: 6 }),
    fc.array(nasty, { minLength: 6, maxLength: 6 }),
  )
  .map(([names, values]) => ({ ...WHOLE, ...Object.fromEntries(names.map((name, i) => [name, values[i]!])) }));

describe("hostile and broken input", () => {
  it(
    "of a form is stored clean or refused by the names of its fields, and what was typed stays",
    () => {
      const names = new Set(Object.keys(WHOLE));
      fc.assert(
        fc.property(broken, (values) => {
          const unsaved = readUnsavedCall(values);
          expect(writeUnsavedCall(unsaved)).toMatchObject(values);
          const checked = checkUnsavedCall(unsaved, NOTHING_STORED);
          if ("faults" in checked) {
            expect(checked.faults.length).toBeGreaterThan(0);
            for (const { name, message } of checked.faults)
              expect([name, names.has(name), message !== ""]).toEqual([name, true, true]);
          } else {
            const stored = JSON.stringify(checked.call);
            expect(HALF_PAIR.test(stored)).toBe(false);
            expect(stored).not.toContain("\\u0000");
            expect(checked.call.readouts[0]!.text).toBe(normaliseText(values["readouts.0.text"]!));
          }
        }),
        { numRuns: 2_500 },
      );
    },
    SLOW,
  );

  it(
    "that is accepted comes back from the database as it went in, and never half",
    async () => {
      let n = 0;
      await fc.assert(
        fc.asyncProperty(broken, async (values) => {
          const checked = checkUnsavedCall(readUnsavedCall({ ...values, slug: `2030-01-01-${++n}` }), NOTHING_STORED);
          if ("faults" in checked) return;
          const submitted = await submitCall(checked.call);
          expect(submitted).toEqual({ kind: "created", slug: checked.call.slug });
          const stored = (await findCall(checked.call.slug))!;
          expect(stored.title).toBe(checked.call.title);
          expect(stored.readouts.map(({ revision }) => revision.text)).toEqual(
            checked.call.readouts.map(({ text }) => text),
          );
        }),
        { numRuns: 150 },
      );
      expect(
        await database().call.count({ where: { OR: [{ readouts: { none: {} } }, { parties: { none: {} } }] } }),
      ).toBe(0);
    },
    SLOW,
  );

  it(
    "of an address finds nothing, and nothing breaks",
    async () => {
      const places = fc.constantFrom("calls", "compare", "c", "library", "readouts", "");
      await fc.assert(
        fc.asyncProperty(places, fc.array(nasty, { maxLength: 3 }), fc.boolean(), async (place, parts, isEncoded) => {
          const written = parts.map((part) => (isEncoded && !HALF_PAIR.test(part) ? encodeURIComponent(part) : part));
          const { kind } = await lookUpAddress(`/${[place, ...written].join("/")}`);
          expect(["stored", "missing"]).toContain(kind);
          expect(await findPair(parts.join(".."), null)).toBeNull();
        }),
        { numRuns: 1_200 },
      );
    },
    SLOW,
  );

  it("of a query opens the comparison all the same", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("view", "base", "show", "topic", "q", "x"), fc.oneof(nasty, fc.array(nasty))),
        (query) => {
          const parsed = parseComparisonQuery(query);
          expect(["aligned", "texts", "words", "list"]).toContain(parsed.view);
          expect(parsed.q.length).toBeLessThanOrEqual(200);
        },
      ),
      { numRuns: 800 },
    );
  });

  it(
    "of a library's file is reported, with its line",
    () => {
      const cell = nasty.map((text) => `"${text.replaceAll('"', '""')}"`);
      const csv = fc
        .array(fc.array(cell, { maxLength: 6 }), { maxLength: 5 })
        .map((rows) => rows.map((row) => row.join(",")).join("\n"));
      const json = fc.oneof(
        fc.json(),
        nasty.map((text) => `{"format":"parallax-library","version":1,"calls":[{"slug":${JSON.stringify(text)}}]}`),
      );
      const read = (text: string, format: "csv" | "json") => readLibrary(new TextEncoder().encode(text), format);
      fc.assert(
        fc.property(csv, json, (rows, value) => {
          for (const found of [read(rows, "csv"), read(value, "json")])
            if (!("library" in found))
              expect(found.shown.every(({ line, message }) => line >= 1 && message !== "")).toBe(true);
        }),
        { numRuns: 400 },
      );
    },
    SLOW,
  );

  it(
    "of an article gives statements that are in it, or a reason why there are none",
    () => {
      fc.assert(
        fc.property(
          fc.array(nasty, { maxLength: 8 }),
          fc.constantFrom("text" as const, "html" as const),
          (parts, format) => {
            const article = readArticle(parts.join("\n\n"), format, loadResources());
            if (article.kind === "article")
              for (const { spans } of article.statements)
                expect(spans.every(({ start, end }) => start < end && end <= article.body.length)).toBe(true);
            else expect(article.reason).not.toBe("");
          },
        ),
        { numRuns: 300 },
      );
    },
    SLOW,
  );

  it("that is far too long is refused, not stored", () => {
    const long = "a".repeat(10 * 1024 * 1024);
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...WHOLE, "readouts.0.text": long, title: long }))
      form.append(name, value);
    const checked = checkUnsavedCall(readUnsavedCall(readFields(form)), NOTHING_STORED);
    const faults = "faults" in checked ? checked.faults.map(({ name }) => name).toSorted() : [];
    expect(faults).toEqual(["readouts.0.text", "title"]);
    expect(long.length).toBeGreaterThan(MAX_TEXT_LENGTH);
  });
});
