import { beforeEach, describe, expect, it } from "vitest";
import { deleteCall, deleteReadout, listTrash, restoreCall, restoreStoredReadout } from "./trash";
import { findEditableCall } from "./call-edits";
import { findCall, listCalls } from "./call-queries";
import { createCall } from "./call-writes";
import { findPair } from "../comparisons/readout-pairs";
import { makeCall, useFreshDatabase } from "../testing/test-database";

const CALL = "2030-01-02-marenov-ilves";
const SECOND = { call: CALL, readout: "velmora-mfa-2" };

beforeEach(async () => {
  await useFreshDatabase();
  const [readout] = makeCall().readouts;
  await createCall(makeCall({ readouts: [readout!, { ...readout!, text: "They met." }] }));
});

describe("the trash", () => {
  it("hides a call wherever calls are shown, until it is put back as it was", async () => {
    const before = await findCall(CALL);
    expect(await deleteCall(CALL)).toEqual({ kind: "moved" });
    expect([await findCall(CALL), await listCalls(), await findPair("velmora-mfa..velmora-mfa-2", CALL)]).toEqual([
      null,
      [],
      null,
    ]);
    expect((await listTrash()).calls).toMatchObject([{ slug: CALL, readouts: 2, deletedAt: expect.any(Date) }]);
    expect(await restoreCall(CALL)).toEqual({ kind: "moved" });
    expect(await findCall(CALL)).toEqual(before);
    expect(await listTrash()).toEqual({ calls: [], readouts: [] });
  });

  it("hides a readout, and puts it back in its place", async () => {
    const before = await findCall(CALL);
    expect(await deleteReadout({ call: CALL, readout: "velmora-mfa" })).toEqual({ kind: "moved" });
    expect((await findCall(CALL))!.readouts.map(({ slug }) => slug)).toEqual([SECOND.readout]);
    await restoreStoredReadout({ call: CALL, readout: "velmora-mfa" });
    expect(await findCall(CALL)).toEqual(before);
  });

  it("says of a readout in it that its call is there too", async () => {
    await deleteReadout(SECOND);
    await deleteCall(CALL);
    const { calls, readouts } = await listTrash();
    expect(calls).toMatchObject([{ slug: CALL, readouts: 1 }]);
    expect(readouts).toMatchObject([{ slug: SECOND.readout, call: { slug: CALL, isDeleted: true } }]);
  });

  it("shows a call whose last readout is in it as one from which nothing is stored", async () => {
    await deleteReadout(SECOND);
    await deleteReadout({ call: CALL, readout: "velmora-mfa" });
    expect(await findCall(CALL)).toMatchObject({ readouts: [], missing: [{ slug: "velmora" }, { slug: "ostania" }] });
  });

  it("moves and restores a thing once, and ignores what does not exist", async () => {
    const gone = { kind: "missing" };
    expect([await restoreCall(CALL), await restoreStoredReadout(SECOND)]).toEqual([gone, gone]);
    expect([await deleteCall("none"), await deleteReadout({ call: CALL, readout: "none" })]).toEqual([gone, gone]);
    await deleteCall(CALL);
    expect(await deleteCall(CALL)).toEqual(gone);
  });

  it("is reported to anyone who has a form open on the call", async () => {
    await deleteCall(CALL);
    await restoreCall(CALL);
    expect((await findEditableCall(CALL))!.version).toBe(3);
  });
});
