import { beforeAll, expect, it } from "vitest";
import { makeCall, makeReadouts, useFreshDatabase } from "../data/testing/test-database";
import { openExample } from "./open-example";
import { saveCall } from "./write-calls";

beforeAll(useFreshDatabase);

it("The example is the newest call whose finding has lines enough, however many without came after it", async () => {
  const slug = "2030-03-01-telling";
  const left = `Minister Marenov spoke with Minister Ilves on Friday.
She condemned the attack on the harbour.
They agreed to open the ferry line to Port Kelm on 5 April.
She demanded the release of 14 fishermen.`;
  const right = `Minister Ilves spoke with Minister Marenov on Friday.
They agreed that the ferry line to Port Kelm opens on 5 April.
He accused the railway company of unpaid taxes.
He refused any talks about wheat prices.`;
  await saveCall(makeCall({ slug, date: "2030-03-01", readouts: makeReadouts(left, right) }));
  for (const day of ["02", "03", "04", "05", "06"]) {
    const readouts = makeReadouts(`They met on ${day} March.`, `On ${day} March they met.`);
    await saveCall(makeCall({ slug: `2030-03-${day}-thin`, date: `2030-03-${day}`, readouts }));
  }
  const example = await openExample();
  expect(example?.pair.left.call.slug).toBe(slug);
  expect(example?.finding.length).toBeGreaterThanOrEqual(3);
});
