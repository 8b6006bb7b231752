import { SaxesParser } from "saxes";
import { expect, it } from "vitest";
import { HOSTILE_TEXTS, makeView } from "../comparison/view/test-view";
import { describeFeedCall } from "../messages/calls/feeds";
import { writeAtom } from "./atom";
import { writeJsonFeed } from "./json-feed";

const FACTS = {
  title: "Parallax: calls",
  self: "https://parallax.example/library/feed.atom?q=a&kind=meeting",
  list: "https://parallax.example/calls?q=a&kind=meeting",
  origin: "https://parallax.example",
};
const NOW = new Date("2030-01-03T00:00:00Z");
const { call: CALL } = makeView().pair.left;
const ENTRY = {
  path: "/calls/2030-01-02-marenov-ilves",
  title: CALL.title,
  text: describeFeedCall({ ...CALL, missing: [] }),
  updatedAt: NOW,
};
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

interface Element {
  name: string;
  parent: string;
  attributes: Record<string, string>;
  text: string;
}

/** The elements of a feed, as a feed reader has them: HTML is read as such. It throws where the XML is malformed. */
function read(xml: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  const add = (text: string) => {
    const own = open.at(-1);
    if (own) own.text += text;
  };
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, parent: open.at(-1)?.name ?? "", attributes, text: "" };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", () => {
    const own = open.pop()!;
    if (own.attributes.type === "html") own.text = own.text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name]!);
  });
  parser.write(xml).close();
  return elements;
}

const textsOf = (xml: string, name: string, parent = "entry") =>
  read(xml).flatMap((element) => (element.name === name && element.parent === parent ? [element.text] : []));

/** What RFC 4287 demands of a feed and its entries: each of these once. */
function expectValid(xml: string) {
  const elements = read(xml);
  const [feed] = elements;
  expect([feed!.name, feed!.attributes.xmlns]).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
  const entries = elements.filter(({ name }) => name === "entry").length;
  for (const name of ["id", "title", "updated"]) {
    expect(textsOf(xml, name, "feed")).toHaveLength(1);
    expect(textsOf(xml, name)).toHaveLength(entries);
  }
  for (const moment of [...textsOf(xml, "updated"), ...textsOf(xml, "updated", "feed")])
    expect(moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
  const links = elements.filter(({ name, parent }) => name === "link" && parent === "feed");
  expect(links.map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
    ["alternate", FACTS.list],
    ["self", FACTS.self],
  ]);
  expect(textsOf(xml, "name", "author")).toEqual(["Parallax"]);
}

it("A feed names each call with its address, its time and what is stored of it", () => {
  const xml = writeAtom([ENTRY], FACTS, new Date());
  expectValid(xml);
  expect(textsOf(xml, "id", "feed")).toEqual([FACTS.self]);
  expect(textsOf(xml, "id")).toEqual(["https://parallax.example/calls/2030-01-02-marenov-ilves"]);
  expect(textsOf(xml, "title")).toEqual(["Marenov and Ilves, phone call"]);
  expect([...textsOf(xml, "updated", "feed"), ...textsOf(xml, "updated")]).toEqual([
    "2030-01-03T00:00:00.000Z",
    "2030-01-03T00:00:00.000Z",
  ]);
  expect(textsOf(xml, "summary")).toEqual(["2 January 2030, Velmora and Ostania: 2 readouts."]);
});

it("A feed is XML whatever the titles are", () => {
  const titles = [...HOSTILE_TEXTS, "half \ud800 a character", "a \u0000 of C", "]]> & <b>"];
  const xml = writeAtom(
    titles.map((title) => ({ ...ENTRY, title })),
    { ...FACTS, title: titles.at(-2)! },
    NOW,
  );
  expectValid(xml);
  expect(textsOf(xml, "title")[0]).toBe(titles[0]);
  expect(textsOf(xml, "title").at(-1)).toBe("]]> & <b>");
});

it("A feed without calls is one", () => {
  const xml = writeAtom([], FACTS, NOW);
  expectValid(xml);
  expect(textsOf(xml, "updated", "feed")).toEqual([NOW.toISOString()]);
});

it("A JSON feed says the same, in plain text", () => {
  const feed = JSON.parse(writeJsonFeed([{ ...ENTRY, title: "Talks <b>& more</b>" }], FACTS));
  expect(feed).toMatchObject({
    version: "https://jsonfeed.org/version/1.1",
    title: "Parallax: calls",
    home_page_url: FACTS.list,
    feed_url: FACTS.self,
    items: [
      {
        id: `${FACTS.origin}${ENTRY.path}`,
        url: `${FACTS.origin}${ENTRY.path}`,
        title: "Talks <b>& more</b>",
        date_modified: NOW.toISOString(),
      },
    ],
  });
  expect(feed.items[0].content_text).toContain("2 January 2030");
  expect(JSON.parse(writeJsonFeed([], FACTS)).items).toEqual([]);
});
