import { describe, expect, it } from "vitest";
import { compareTexts } from "../../compare";
import { loadResources } from "../../resources/load";
import { buildChains } from "../../patterns/chains";
import { callersOf } from "./callers";
import { linkNeighbours } from "./link-neighbours";

/** Ten hand-made chains: sentences of one issuer that recur from readout to readout, reordered, paraphrased, some of them dropped. */
const CHAINS: Record<string, (string | null)[]> = {
  support: [
    "The Minister reaffirmed support for the sovereignty and territorial integrity of Kesh within its recognised borders.",
    "The Minister reaffirmed support for the sovereignty and territorial integrity of Kesh.",
    "She reiterated support for the territorial integrity of Kesh.",
    "She reiterated support for the sovereignty of Kesh.",
  ],
  journalists: [
    "She urged the release of the three detained journalists.",
    "The Minister again urged the release of the journalists detained since May.",
    "She called for the immediate release of all detained journalists.",
    null,
  ],
  timber: [
    "They discussed the timber quota of 40,000 tonnes.",
    "They discussed raising the timber quota to 55,000 tonnes.",
    "The two discussed the timber quota for the coming year.",
    "The Minister welcomed the agreement on the timber quota.",
  ],
  crossing: [
    "They agreed to reopen the border crossing at Lake Orm.",
    "The Minister welcomed the reopening of the border crossing at Lake Orm.",
    null,
    null,
  ],
  aid: [
    null,
    "She announced 12 million crowns of humanitarian aid for displaced families.",
    "She announced a further 8 million crowns in humanitarian aid for displaced families.",
    "She announced that humanitarian aid for displaced families will continue.",
  ],
  gas: [
    "They discussed gas transit through the Vell pipeline.",
    "Gas transit through the Vell pipeline was discussed.",
    "They spoke about the contract on gas transit through the Vell pipeline.",
    "The two sides took stock of gas transit through the Vell pipeline.",
  ],
  talks: [
    "The Minister stressed that there is no alternative to talks under the mediation of Tamra.",
    "She stressed the importance of talks under the mediation of Tamra.",
    "She expressed hope that talks under the mediation of Tamra will resume.",
    null,
  ],
  drones: [
    null,
    null,
    "The Minister condemned the drone attack on the port of Sella.",
    "She condemned the repeated drone attacks on the port of Sella.",
  ],
  elections: [
    "The Minister underlined that elections must be free and fair.",
    "She underlined the need for free and fair elections in the autumn.",
    "The Minister noted the report of observers on the elections.",
    null,
  ],
  dams: [
    "She raised the dam on the upper Sill and its effect on farmers.",
    null,
    "She asked for data about the water level behind the dam on the upper Sill.",
    "She asked again for data about the water level behind the dam.",
  ],
};

const READOUTS = 4;
/** Every second readout has its sentences in another order. */
const texts = Array.from({ length: READOUTS }, (_, i) => {
  const own = Object.entries(CHAINS).flatMap(([chain, sentences]) =>
    sentences[i] ? [{ chain, words: sentences[i] }] : [],
  );
  const sentences = i % 2 === 0 ? own : own.toReversed();
  return { sentences, text: sentences.map(({ words }) => words).join(" ") };
});

const wanted = Object.entries(CHAINS).flatMap(([chain, sentences]) =>
  sentences.slice(1).flatMap((words, i) => (words && sentences[i] ? [`${chain} ${i}`] : [])),
);

describe("The steps of ten chains made by hand", () => {
  it("are found, and few others are: recall and precision of .8 each", () => {
    const neighbours = texts.slice(1).map((right, i) => {
      const left = texts[i]!;
      const [one, other] = [left, right].map(({ text }) => ({ text, language: "en" }));
      const comparison = compareTexts(one!, other!, loadResources());
      if (comparison.kind === "refusal") throw new Error(comparison.reason);
      return linkNeighbours(comparison, { left: left.text, right: right.text }, callersOf([]));
    });
    const found = buildChains(neighbours).flatMap((chain) =>
      chain.slice(1).map(({ text, passage }, i) => {
        const before = texts[chain[i]!.text]!.sentences[chain[i]!.passage]!.chain;
        const after = texts[text]!.sentences[passage]!.chain;
        return before === after ? `${before} ${text - 1}` : `${before} is no ${after}`;
      }),
    );
    const right = found.filter((step) => wanted.includes(step));
    const [recall, precision] = [right.length / wanted.length, right.length / found.length];
    console.info(
      `Steps of chains: recall ${recall.toFixed(2)}, precision ${precision.toFixed(2)}, of ${wanted.length}.`,
    );
    expect(recall).toBeGreaterThanOrEqual(0.8);
    expect(precision).toBeGreaterThanOrEqual(0.8);
  });
});
