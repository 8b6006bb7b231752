import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_SOURCE_LENGTH, MAX_TAGS } from "./limits";
import { readArticle } from "./read-article";
import type { Article, ArticleFormat } from "./types";
import { loadResources } from "../resources/load";

function read(source: string, format: ArticleFormat = "text"): Article {
  const article = readArticle(source, format, loadResources());
  if (article.kind === "refusal") throw new Error(article.reason);
  return article;
}
const issuers = (source: string) => read(source).statements.map(({ issuer }) => issuer?.name);
const only = (source: string, format?: ArticleFormat) => {
  const { statements } = read(source, format);
  expect(statements).toHaveLength(1);
  return statements[0]!;
};

const QUOTE = "The ministers discussed the border and agreed to meet again in May.";
const LIFTED = QUOTE.slice(0, -1);
const ATTRIBUTED: [sentence: string, issuer: string][] = [
  [`The Armenian Foreign Ministry said in a statement: “${QUOTE}”`, "Ministry of Foreign Affairs of Armenia"],
  [
    `“${LIFTED},” the Ministry of Foreign Affairs of the Republic of Armenia said.`,
    "Ministry of Foreign Affairs of Armenia",
  ],
  [`“${LIFTED},” Armenia’s MFA said on Tuesday.`, "Ministry of Foreign Affairs of Armenia"],
  [
    `According to the press service of the Azerbaijani President: “${QUOTE}”`,
    "Press service of the President of Azerbaijan",
  ],
  [`“${LIFTED},” said the President of Azerbaijan’s press secretary.`, "Press service of the President of Azerbaijan"],
  [`“${LIFTED},” the Kremlin said in a statement.`, "Kremlin"],
  [`“${LIFTED},” the White House said.`, "White House"],
  [`“${LIFTED},” the State Department’s spokesperson told reporters.`, "US Department of State"],
  [`“${LIFTED},” Chinese MOFA spokesperson Wang Example said.`, "Ministry of Foreign Affairs of China"],
  [`“${LIFTED},” the German Foreign Office wrote.`, "German Foreign Office"],
  [`“${LIFTED},” said the Dutch prime minister.`, "Prime Minister of the Netherlands"],
  [`Ankara said: “${QUOTE}”`, "Government of Türkiye"],
  [`“${LIFTED},” the European Commission said.`, "European Commission"],
];

describe("readArticle names the issuer by office and party", () => {
  it.each(ATTRIBUTED)("%s", (sentence, issuer) => expect(issuers(sentence)).toEqual([issuer]));

  it("knows a spokesperson by a name that was introduced before", () => {
    const article = `Polish Foreign Ministry spokeswoman Anna Przyklad spoke on Monday.\n\n“${LIFTED},” Przyklad added.`;
    expect(issuers(article)).toEqual(["Ministry of Foreign Affairs of Poland"]);
  });

  it("leaves the issuer open where the article does not say whose ministry it is", () => {
    expect(only(`“${LIFTED},” the Foreign Ministry said.`).issuer).toBeNull();
  });
});

const NO_STATEMENTS: [what: string, article: string][] = [
  ["an analyst", `“${LIFTED},” said analyst Jan Voorbeeld of a think tank.`],
  ["a former minister", `“${LIFTED},” said former Foreign Minister of Armenia Aram Orinak.`],
  ["nobody", `“${QUOTE}” Then the rain began.`],
  ["scare quotes", "The Armenian Foreign Ministry said that the “so-called agreement” was no agreement at all."],
  ["half a sentence", "The Kremlin said it was “ready to go on with the talks on all the open questions at any time”."],
  ["a title", "The Kremlin said: “The Return of Hardline Support Policy in Eastern Europe Today”."],
  ["a short sentence", "“We agree,” the Kremlin said."],
];

describe("readArticle takes for a statement only what an official source is quoted with at length", () => {
  it.each(NO_STATEMENTS)("not: %s", (_, article) => expect(read(article).statements).toEqual([]));
});

describe("readArticle says how much of a readout a quotation is", () => {
  const LEAD = "The foreign ministers spoke by phone on Monday.";

  it("full: whole paragraphs after a colon", () => {
    const statement = only(
      `${LEAD}\n\nThe statement of the Georgian Foreign Ministry reads:\n\n“${QUOTE}\n\n“They left.”`,
    );
    expect(statement).toMatchObject({ extent: "full", text: `${QUOTE}\n\nThey left.` });
  });

  it("partial: introduced as a part, or with words left out", () => {
    const introduced = `The statement of the Georgian Foreign Ministry says, among other things:\n\n“${QUOTE}”`;
    expect(only(introduced).extent).toBe("partial");
    expect(only(`The statement of the Georgian Foreign Ministry reads:\n\n“${QUOTE} … They left.”`).extent).toBe(
      "partial",
    );
  });

  it("partial: sentences lifted by the article, joined under one attribution", () => {
    const article = `“${LIFTED},” the Kremlin said. “They also spoke of trade.”\n\n“Prisoners were named.”`;
    expect(only(article)).toMatchObject({
      extent: "partial",
      text: `${QUOTE} They also spoke of trade.\n\nPrisoners were named.`,
      introduction: "the Kremlin said.",
    });
  });

  it("a quotation that “he added” goes on with what was quoted before", () => {
    const article = `“${LIFTED},” Polish Foreign Minister Jan Przyklad said.\n\nRain fell.\n\n“They left,” he added.`;
    expect(only(article).text).toBe(`${QUOTE}\n\nThey left.`);
  });

  it("a post", () => {
    const article = `Polish Foreign Minister Jan Przyklad wrote on X: “${QUOTE}”`;
    expect(only(article)).toMatchObject({ kind: "official-post", extent: "full" });
    expect(only(article).issuer?.name).toBe("Minister of Foreign Affairs of Poland");
  });

  it("a quotation that is never closed is a part", () => {
    expect(only(`The statement of the Georgian Foreign Ministry reads:\n\n“${QUOTE}\n\n${LEAD}`)).toMatchObject({
      extent: "partial",
      text: QUOTE,
    });
  });

  it("the call: with whom and when", () => {
    const article = `On March 5, 2024 Polish Foreign Minister Jan Przyklad spoke with Estonian Foreign Minister Mari Naidis.\n\n“${LIFTED},” the Polish Foreign Ministry said.`;
    expect(only(article).call).toEqual({
      counterpart: { name: "Mari Naidis", office: "Foreign Minister", partyName: "Estonia", adjective: "Estonian" },
      date: "2024-03-05",
    });
  });
});

const PROSE = "The two ministers spoke by phone on Tuesday, their offices said, and they agreed to meet again.";
const AROUND: [what: string, before: string, after: string][] = [
  ["menus", "Home\nPolitics\nWorld | Economy | Sport | Culture", "About us\nContact us"],
  ["a byline and a picture", "By Jane Doe\nPhoto: Jan Voorbeeld/Example Agency", ""],
  [
    "a list of news",
    "",
    "Latest news\nMinisters Meet in Example City\n21.Oct.2025\nWill the Ministers Ever Meet?\n20.Oct.2025",
  ],
  ["a list without a heading", "", "Ministers Meet Again\n3 May 2025\nMinisters Part Again\n2 May 2025"],
  ["notices", "We use cookies to make this page better. You can refuse them.", "Subscribe to The Example Post"],
  ["a notice in other words", "We put some essential cookies on your device to make this website work.", ""],
  ["an author's box", "", "By Jane Doe\n\nI write about my city and its ministers every day.\n\nLeave a Reply"],
  ["time stamps", "Published: March 5, 2024 10:15", "5 March 2024"],
];

describe("readArticle clears the site away", () => {
  it.each(AROUND)("%s", (_, before, after) => {
    const article = read(`${before}\n\nMinisters speak by phone of trade\n\n${PROSE}\n\n${PROSE}\n\n${after}`);
    expect(article.body).toBe(`${PROSE}\n\n${PROSE}`);
    expect(article.title).toBe("Ministers speak by phone of trade");
  });

  it("leaves out labels with what they label, between the lead and the text", () => {
    const labels = "From:\nPrime Minister’s Office, 10 Downing Street\nPublished\n5 March 2024";
    expect(read(`${PROSE}\n\n${labels}\n\n${PROSE}`).body).toBe(`${PROSE}\n\n${PROSE}`);
  });

  it("keeps every paragraph of prose, a subheading and a source", () => {
    const article = `${PROSE}\n\nWhat comes next\n\nBy now they have met. I was there.\n\nSource: Example Ministry`;
    expect(read(article).body).toBe(article);
  });

  it("reads publisher and day off the dateline or a notice", () => {
    expect(read(`Tbilisi /Example News/. ${PROSE}`)).toMatchObject({ publisher: "Example News", date: null });
    expect(read(`KYIV, March 5, 2024 (Example) – ${PROSE}`)).toMatchObject({
      publisher: "Example",
      date: "2024-03-05",
    });
    expect(read(`Baku / 05.03.24 / Example: ${PROSE}`)).toMatchObject({ publisher: "Example", date: "2024-03-05" });
    expect(read(`${PROSE}\n\n© 2024 Example Post. All rights reserved.`).publisher).toBe("Example Post");
  });
});

const page = (inside: string) => `<!doctype html><html><head><title>Ministers speak | Example Post</title>
  <meta property="og:site_name" content="Example Post"><meta property="article:published_time" content="2024-03-05T10:00:00Z">
  <link rel="canonical" href="https://example.org/ministers"></head>
  <body><nav><a href="/">Home</a></nav><article><h1>Ministers speak</h1><p>${PROSE}</p>${inside}<p>${PROSE}</p></article>
  <aside><h3>Latest news</h3><p>The Kremlin said: “The President will speak with his colleague in the coming days.”</p></aside>
  <script>document.write("“x”")</script><footer>© Example Post</footer></body></html>`;

describe("readArticle reads pages", () => {
  it("what a page says of itself", () => {
    expect(read(page(""), "html")).toMatchObject({
      title: "Ministers speak",
      publisher: "Example Post",
      date: "2024-03-05",
      address: "https://example.org/ministers",
      body: `${PROSE}\n\n${PROSE}`,
      statements: [],
    });
  });

  it("a block quote that the paragraph before it introduces", () => {
    const quote = `<p>The Foreign Ministry of Georgia issued the following statement:</p><blockquote><p>${QUOTE}</p><p>Trade &amp; energy were named.</p></blockquote>`;
    expect(only(page(quote), "html")).toMatchObject({
      text: `${QUOTE}\n\nTrade & energy were named.`,
      extent: "full",
      quotedBy: "Example Post",
      issuer: { name: "Ministry of Foreign Affairs of Georgia" },
    });
  });

  it("a block quote with its own citation, and an inline quotation", () => {
    const cited = `<blockquote><p>“${QUOTE}”</p><cite>— Ministry of Foreign Affairs of Georgia</cite></blockquote>`;
    expect(only(page(cited), "html")).toMatchObject({ text: QUOTE, introduction: expect.stringContaining("Georgia") });
    expect(only(page(`<p>The Kremlin said: <q>${QUOTE}</q></p>`), "html").text).toBe(QUOTE);
  });
});

describe("readArticle, whatever it is given", () => {
  const pieces = fc.constantFrom(
    ...'“ ” " « » „ ‘ ’ 「 」 \n \n\n : , . <p> </p> <blockquote> <q> </div> < & &quot; Miller Kremlin said wrote it President of Armenia the'.split(
      " ",
    ),
    "The Kremlin said: ",
    `“${QUOTE}”`,
    `“${LIFTED},” he said. `,
    "\n\n",
    " ",
    "\ud800",
    "\0",
  );
  const source = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((some) => some.join("")),
    fc.string({ unit: "binary", maxLength: 200 }),
  );

  it("cuts statements from the body by their spans, but for the full stops that it gives back", () => {
    fc.assert(
      fc.property(source, fc.constantFrom<ArticleFormat>("text", "html"), (text, format) => {
        const article = readArticle(text, format, loadResources());
        if (article.kind === "refusal") return;
        for (const statement of article.statements) {
          let rest = statement.text;
          for (const { start, end } of statement.spans) {
            const words = article.body.slice(start, end);
            expect(end).toBeGreaterThan(start);
            expect(rest.startsWith(words)).toBe(true);
            rest = rest.slice(words.length).replace(/^\.?\s*/, "");
          }
          expect(rest).toBe("");
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(["the minister and ", "according to ", "the day ", "a spokesperson for the ", "a statement of "])(
    "answers for a sentence of nothing but “%s”",
    (phrase) => {
      const article = `${phrase.repeat(5_000)} said: “The ministers agreed to meet again in Lom before the summer.”`;
      expect(readArticle(article, "text", loadResources()).kind).toBe("article");
    },
  );

  it("refuses what is too long, too tangled or empty", () => {
    const reason = (text: string, format: ArticleFormat) => {
      const answer = readArticle(text, format, loadResources());
      return answer.kind === "refusal" ? answer.reason : null;
    };
    expect(reason("a ".repeat(MAX_SOURCE_LENGTH), "html")).toBe("source-too-long");
    expect(reason("<p>".repeat(MAX_TAGS + 1), "html")).toBe("too-many-tags");
    expect(reason("<div>".repeat(2_000), "html")).toBe("too-many-tags");
    expect(reason("word ".repeat(60_000), "text")).toBe("body-too-long");
    expect(reason("\n \n", "text")).toBe("nothing-to-read");
    expect(reason("", "html")).toBe("nothing-to-read");
  });
});

describe("what a page has beside its text", () => {
  it("knows a person by the words under a picture", () => {
    const statement = only(
      `<article><h1>Talks on the border</h1><figure><img src="a.jpg"><figcaption>Ana Mithal, the spokeswoman for the Algerian Foreign Ministry, in May</figcaption></figure><p>The talks on the border took an hour, and nobody left the room before they were over.</p><p>“${LIFTED},” Mithal told reporters.</p></article>`,
      "html",
    );
    expect(statement.issuer?.name).toBe("Ministry of Foreign Affairs of Algeria");
  });

  it("takes who signs a post that is shown in a page for its source, and not for its words", () => {
    const { statements } = read(
      `<article><p>Polish President Jan Przyklad spoke about the talks with reporters on Monday evening in Gdansk.</p><blockquote><p>${QUOTE}</p>— Jan Przyklad (@przyklad) <a href="#">May 5, 2031</a></blockquote></article>`,
      "html",
    );
    expect(statements.map(({ text, issuer }) => [text, issuer?.name])).toEqual([[QUOTE, "President of Poland"]]);
  });

  it("keeps the sentence that introduces a correspondent’s words", () => {
    const { body } = read(`The ministers spoke.\n\nHere is what our correspondent makes of it:\n\n${QUOTE}`);
    expect(body).toContain("Here is what our correspondent makes of it:");
  });
});
