import { expect, it } from "vitest";
import { leadAnchors } from "./lead-anchors";
import { makeView } from "./test-view";

it("The passages that a comparison leads with are named in the order of its lines, each once", () => {
  const view = makeView();
  const quoted = view.finding.flatMap(({ quotes }) => quotes.map(({ passage }) => `${passage.side}-${passage.number}`));
  expect(quoted.length).toBeGreaterThan(1);
  expect(leadAnchors({ ...view, finding: [...view.finding, ...view.finding] })).toEqual(quoted);
});
