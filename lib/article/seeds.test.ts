import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EXAMPLE_CALLS } from "../../prisma/example-calls";
import { hasShared, sharedPath } from "../../scripts/shared";
import { readArticle } from "./read-article";
import type { Article } from "./types";
import { loadResources } from "../resources/load";

const hasSeeds = hasShared("seeds");
const SEEDS = sharedPath("seeds");
const seeds = hasSeeds ? readdirSync(SEEDS).filter((name) => /^\d{3}_.*\.txt$/.test(name)) : [];

function read(number: string): Article {
  const name = seeds.find((seed) => seed.startsWith(number))!;
  const article = readArticle(readFileSync(join(SEEDS, name), "utf8"), "text", loadResources());
  if (article.kind === "refusal") throw new Error(article.reason);
  return article;
}

/** What a statement has to have in common with the example readout that was made from it. */
const examples = (...slugs: string[]) =>
  slugs.flatMap((slug) =>
    EXAMPLE_CALLS.filter((call) => call.slug === slug).flatMap((call) =>
      call.readouts.map(({ issuer, kind, extent, text, quotedBy }) => ({
        issuer: {
          name: issuer.name,
          partyName: issuer.party.name,
          adjective: issuer.party.adjective,
          kind: issuer.kind,
        },
        kind,
        extent,
        text,
        quotedBy,
      })),
    ),
  );
const found = ({ statements }: Article) =>
  statements.map(({ issuer, kind, extent, text, quotedBy }) => ({ issuer, kind, extent, text, quotedBy }));
const counterparts = ({ statements }: Article) => statements.map(({ call }) => call.counterpart?.name);

const FURNITURE =
  /dear visitors|editor.s choice|leave a reply|content writer|riley johnson|ad for|top of page|top stories|latest news|writer.s picture|photo:|22:39|Hardline|25 Oct/i;

describe.skipIf(!hasSeeds)("the source documents (../shared/seeds)", () => {
  it("give nothing of the sites around them", () => {
    expect(seeds).toHaveLength(5);
    for (const seed of seeds) {
      const article = read(seed.slice(0, 3));
      expect(article.body).not.toMatch(FURNITURE);
      expect(article.title).toMatch(/Aliyev|Azerbaijan/);
    }
  });

  it("001: both readouts, by the department and by the press service, as quoted by Mediamax", () => {
    const article = read("001");
    expect(found(article)).toEqual(examples("2024-04-03-blinken-aliyev"));
    expect(counterparts(article)).toEqual(["Ilham Aliyev", "Antony Blinken"]);
  });

  it("003: the Secretary's post, its day, and Turan", () => {
    const article = read("003");
    expect(found(article)).toEqual(examples("2022-05-11-blinken-aliyev"));
    expect(article.title).toBe("Blinken discussed with Aliyev peace talks with Armenia");
    expect(article.date).toBe("2022-05-11");
    expect(article.statements[0]?.call.date).toBe("2022-05-11");
  });

  it("004: the spokesperson's sentences for two calls, as parts", () => {
    const article = read("004");
    expect(found(article)).toEqual(examples("2023-11-27-blinken-pashinyan", "2023-11-27-blinken-aliyev"));
    expect(counterparts(article)).toEqual(["Nikol Pashinyan", "Ilham Aliyev"]);
  });

  it("000 and 002: no quoted statement, and the article's own text for a press report", () => {
    for (const number of ["000", "002"]) {
      const article = read(number);
      expect(article.statements).toEqual([]);
      expect(article.body.length).toBeGreaterThan(1_500);
    }
  });
});
