import { beforeAll, expect, it } from "vitest";
import { DEFAULT_ALIGNER } from "../../aligners/registry";
import { createCall } from "../calls/call-writes";
import { deleteCall } from "../calls/trash";
import { database } from "../client";
import { makeCall, useFreshDatabase } from "../testing/test-database";
import { listComparisonsToMake } from "./comparisons-to-make";

const [READOUT] = makeCall().readouts;

beforeAll(async () => {
  await useFreshDatabase();
  for (const [number, slug] of ["first", "second", "third", "fourth", "fifth"].entries()) {
    const texts = Array.from({ length: (number % 3) + 1 }, (_, n) => `They spoke of trade, ${slug}, ${n}.`);
    await createCall(makeCall({ slug, readouts: texts.map((text) => ({ ...READOUT!, text })) }));
  }
  await deleteCall("fifth");
  await database().call.delete({ where: { slug: "first" } });
});

it("The pairs of a library are the same, the last first, however many calls are looked through at once", async () => {
  const all = await listComparisonsToMake(DEFAULT_ALIGNER, "missing");
  // Two readouts make one pair, three make three, one makes none. Those of a call in the trash are compared too.
  expect(all).toHaveLength(1 + 3 + 0 + 1);
  expect(all.map(({ secondId }) => secondId)).toEqual(all.map(({ secondId }) => secondId).toSorted((a, b) => b - a));
  for (const callsAtOnce of [1, 2, 3]) {
    expect(await listComparisonsToMake(DEFAULT_ALIGNER, "missing", callsAtOnce)).toEqual(all);
  }
});
