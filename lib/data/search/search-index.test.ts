import { beforeAll, expect, it } from "vitest";
import { MAX_READOUTS } from "../../schema/limits";
import { createCall } from "../calls/call-writes";
import { findIssuerTexts } from "../calls/issuer-texts";
import { database } from "../client";
import { makeCall, useFreshDatabase } from "../testing/test-database";
import { refreshSearchIndex } from "./search-index";

const [READOUT] = makeCall().readouts;
/** With twelve readouts each, more than one statement can take. */
const CALLS = Array.from({ length: 84 }, (_, n) => `2030-01-01-call-${n}`);

beforeAll(async () => {
  await useFreshDatabase();
  await createCall(makeCall({ slug: CALLS[0] }));
  const call = await database().call.findFirstOrThrow({ omit: { id: true } });
  const readout = await database().readout.findFirstOrThrow({ omit: { id: true } });
  const revision = await database().revision.findFirstOrThrow({ omit: { id: true } });
  await database().call.createMany({ data: CALLS.slice(1).map((slug) => ({ ...call, slug })) });
  const calls = await database().call.findMany({ select: { id: true } });
  const slots = Array.from({ length: MAX_READOUTS }, (_, position) => ({ position, slug: `velmora-mfa-${position}` }));
  await database().readout.deleteMany();
  await database().readout.createMany({
    data: calls.flatMap(({ id: callId }) => slots.map((slot) => ({ ...readout, ...slot, callId }))),
  });
  const readouts = await database().readout.findMany({ select: { id: true } });
  await database().revision.createMany({ data: readouts.map(({ id }) => ({ ...revision, readoutId: id })) });
});

it("Calls that all have as many readouts as they may are put into the index together", async () => {
  expect(await refreshSearchIndex()).toBe(true);
  expect(await database().unindexedCall.count()).toBe(0);
});

it("The texts of an issuer are found where it has several readouts of each call", async () => {
  const texts = await findIssuerTexts(CALLS, READOUT!.issuer.slug);
  expect(texts.map(({ call }) => call.slug).toSorted()).toEqual(CALLS.toSorted());
});
