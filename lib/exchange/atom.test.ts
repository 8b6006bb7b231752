import { SaxesParser } from "saxes";
import { expect, it } from "vitest";
import { HOSTILE_TEXTS, makeView } from "../comparison/test-view";
import { writeAtom } from "./atom";

const FACTS = {
  title: "Parallax: calls",
  self: "https://parallax.example/library/feed.atom?q=a&kind=meeting",
  list: "https://parallax.example/calls?q=a&kind=meeting",
  origin: "https://parallax.example",
};
const NOW = new Date("2030-01-03T00:00:00Z");

/** The texts of elements, in their order; it throws where the XML is malformed. */
function read(xml: string, name: string): string[] {
  const found: string[] = [];
  let text = "";
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", () => (text = ""));
  parser.on("text", (more) => (text += more));
  parser.on("closetag", (tag) => {
    if (tag.name === name) found.push(text);
  });
  parser.write(xml).close();
  return found;
}

it("A feed names each call with its address, its time and what is stored of it", () => {
  const { call } = makeView().pair.left;
  const xml = writeAtom([{ call, updatedAt: NOW }], FACTS, new Date());
  expect(read(xml, "id")).toEqual([FACTS.self, "https://parallax.example/calls/2030-01-02-marenov-ilves"]);
  expect(read(xml, "title")).toEqual(["Parallax: calls", "Marenov and Ilves, phone call"]);
  expect(read(xml, "updated")).toEqual(["2030-01-03T00:00:00.000Z", "2030-01-03T00:00:00.000Z"]);
  expect(read(xml, "summary")).toEqual(["2 January 2030, Velmora and Ostania: 2 readouts."]);
});

it("A feed is XML whatever the titles are", () => {
  const { call } = makeView().pair.left;
  const titles = [...HOSTILE_TEXTS, "half \ud800 a character"];
  const xml = writeAtom(
    titles.map((title) => ({ call: { ...call, title }, updatedAt: NOW })),
    FACTS,
    NOW,
  );
  expect(read(xml, "title")).toHaveLength(titles.length + 1);
  expect(read(xml, "title")[1]).toBe(titles[0]);
});

it("A feed without calls is one", () =>
  expect(read(writeAtom([], FACTS, NOW), "updated")).toEqual([NOW.toISOString()]));
