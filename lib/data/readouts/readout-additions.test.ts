import { beforeAll, describe, expect, it } from "vitest";
import { readoutInput } from "../../schema/call-input";
import { deleteCall } from "../calls/trash";
import { findCall } from "../calls/call-queries";
import { createCall } from "../calls/call-writes";
import { addReadoutTo } from "./readout-additions";
import { makeCall, useFreshDatabase } from "../testing/test-database";

beforeAll(useFreshDatabase);

const slug = "2030-04-01-added";
const readout = (text: string) => readoutInput.parse({ ...makeCall().readouts[0]!, text });

describe("addReadoutTo", () => {
  it("adds a readout after the others, once, and distinguishes two of one issuer", async () => {
    await createCall(makeCall({ slug }));
    const added = await Promise.all([addReadoutTo(slug, readout("New.")), addReadoutTo(slug, readout("New."))]);
    expect(added.map(({ kind }) => kind).toSorted()).toEqual(["added", "existing"]);
    const readouts = (await findCall(slug))!.readouts;
    expect(readouts.map((stored) => [stored.slug, stored.revision.text])).toEqual([
      ["velmora-mfa", "The ministers spoke today."],
      ["velmora-mfa-2", "New."],
    ]);
  });

  it("adds nothing to a call that is full, in the trash, or not there", async () => {
    for (let n = 0; n < 12; n++) await addReadoutTo(slug, readout(`Number ${n}.`));
    expect(await addReadoutTo(slug, readout("One too many."))).toEqual({ kind: "full" });
    expect((await findCall(slug))!.readouts).toHaveLength(12);
    await deleteCall(slug);
    expect(await addReadoutTo(slug, readout("Into the trash."))).toEqual({ kind: "missing" });
    expect(await addReadoutTo("2030-04-01-nobody", readout("Nowhere."))).toEqual({ kind: "missing" });
  });
});
