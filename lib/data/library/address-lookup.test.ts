import { beforeAll, describe, expect, it } from "vitest";
import { noteInput } from "../../schema/note-input";
import { EVERYTHING, LIBRARY, callScope } from "../../model/library/scopes";
import { database } from "../client";
import { lookUpAddress, lookUpPage } from "./address-lookup";
import { deleteCall, deleteReadout } from "../calls/trash";
import { correctCall } from "../calls/call-edits";
import { createCall } from "../calls/call-writes";
import { beginImportJob, endImportJob } from "../jobs/import-jobs";
import { addNote } from "../notes/note-writes";
import { storeReadoutCorrection } from "../readouts/readout-edits";
import { makeCall, makeCorrection, makeReadoutCorrection, useFreshDatabase } from "../testing/test-database";

const SLUG = "2030-01-02-marenov-ilves";
const CALL = `/calls/${SLUG}`;
const HERE = `${SLUG}:velmora-mfa`;

async function storeCall(slug: string) {
  const [readout] = makeCall().readouts;
  const second = { ...readout!, text: "They spoke." };
  await createCall(makeCall({ slug, readouts: [readout!, second] }));
}

/** The numbers of notes on calls, in the order in which they are written. */
const [HERE_NOTE, HIDDEN_NOTE, HALF_NOTE, RENAMED_NOTE] = [1, 2, 3, 4];

async function writeNote(left: string, right: string) {
  const answer = await addNote(noteInput.parse({ pair: `${left}@1..${right}@1`, author: "Ana", text: "A note." }));
  if (answer.kind !== "stored") throw new Error(answer.kind);
}

beforeAll(async () => {
  await useFreshDatabase();
  await storeCall(SLUG);
  await writeNote(HERE, `${HERE}-2`);
  await storeCall("hidden");
  await writeNote(HERE, "hidden:velmora-mfa");
  await deleteCall("hidden");
  await storeCall("half-hidden");
  await writeNote("half-hidden:velmora-mfa", "half-hidden:velmora-mfa-2");
  await deleteReadout({ call: "half-hidden", readout: "velmora-mfa-2" });
  await storeCall("old");
  await writeNote("old:velmora-mfa", "old:velmora-mfa-2");
  await correctCall("old", 1, makeCorrection({ slug: "renamed" }));
  const { issuer } = makeCall().readouts[0]!;
  const other = { ...issuer, slug: "velmora-presidency", name: "Presidency of Velmora" };
  await createCall(makeCall({ slug: "other", readouts: [{ ...makeCall().readouts[0]!, issuer: other }] }));
  await storeReadoutCorrection(
    { call: "renamed", readout: "velmora-mfa" },
    1,
    makeReadoutCorrection({ issuer: "velmora-presidency" }),
  );
});

describe("lookUpAddress", () => {
  it.each([
    CALL,
    `${CALL}/edit`,
    `${CALL}/delete`,
    `${CALL}/opengraph-image`,
    `${CALL}/velmora-mfa..velmora-mfa-2`,
    `${CALL}/velmora-mfa..velmora-mfa-2/cite`,
    `${CALL}/velmora-mfa..velmora-mfa-2/download.json`,
    `${CALL}/velmora-mfa@1..velmora-mfa-2`,
    `/compare/${HERE}..${HERE}-2@1`,
    `/readouts/${HERE}/revisions`,
    `/readouts/${HERE.replace(":", "%3A")}/edit`,
    "/calls/half-hidden",
    "/gone/hidden",
    "/gone/half-hidden:velmora-mfa-2",
    "/calls/new",
    `/notes/${HERE_NOTE}`,
    `/notes/${RENAMED_NOTE}/edit`,
    "/notes/new",
    "/calls",
    "/",
    "/elsewhere/entirely",
    "/constructor/x",
    "/__proto__/x",
  ])("lets a page or the router answer %s", async (address) => {
    expect(await lookUpAddress(address)).toEqual({ kind: "stored" });
  });

  it.each([
    "/calls/none",
    "/calls/none/edit",
    `${CALL}/velmora-mfa..nobody`,
    `${CALL}/velmora-mfa@2..velmora-mfa-2`,
    `${CALL}/velmora-mfa`,
    `${CALL}/matrix`,
    `${CALL}/${HERE}..velmora-mfa-2`,
    `/compare/${HERE}..none:velmora-mfa`,
    "/compare/a..b..c",
    `/readouts/${HERE}-9/edit`,
    `/readouts/${SLUG}/edit`,
    "/readouts/%2e%2e%2fetc:passwd/edit",
    "/readouts/a%00:b/edit",
    "/calls/%ff",
    "/%ff",
    "/notes/99",
    "/notes/99/edit",
    "/notes/0",
    "/notes/-1",
    "/notes/1.0",
    "/notes/1e0",
    "/notes/99999999999999999999",
    "/notes/%31%00",
    "/notes/%ff",
    "/gone",
    "/gone/renamed",
    `/gone/${HERE}`,
  ])("finds nothing behind %s", async (address) => {
    expect(await lookUpAddress(address)).toEqual({ kind: "missing" });
  });

  it.each([
    ["/calls/hidden", null],
    ["/calls/hidden/edit", null],
    ["/calls/hidden/velmora-mfa..velmora-mfa-2/download.csv", null],
    ["/readouts/hidden:velmora-mfa/revisions", null],
    [`/compare/${HERE}..hidden:velmora-mfa`, null],
    [`/notes/${HIDDEN_NOTE}`, null],
    [`/notes/${HIDDEN_NOTE}/edit`, null],
    [`/notes/${HALF_NOTE}`, "velmora-mfa-2"],
    ["/calls/half-hidden/velmora-mfa..velmora-mfa-2@1", "velmora-mfa-2"],
    ["/readouts/half-hidden:velmora-mfa-2/edit", "velmora-mfa-2"],
  ])("says that what %s names is in the trash", async (address, readout) => {
    const call = readout === null ? "hidden" : "half-hidden";
    expect(await lookUpAddress(address)).toEqual({ kind: "deleted", call, readout });
  });

  it.each([
    ["/calls/old", "/calls/renamed"],
    ["/calls/old/edit", "/calls/renamed/edit"],
    ["/calls/old/opengraph-image", "/calls/renamed/opengraph-image"],
    [
      "/calls/old/velmora-mfa@1..velmora-mfa-2/download.json",
      "/calls/renamed/velmora-presidency@1..velmora-mfa-2/download.json",
    ],
    ["/calls/renamed/velmora-mfa-2..velmora-mfa", "/calls/renamed/velmora-mfa-2..velmora-presidency"],
    [`/compare/old:velmora-mfa..${HERE}@1/cite`, `/compare/renamed:velmora-presidency..${HERE}@1/cite`],
    ["/readouts/old:velmora-mfa/revisions", "/readouts/renamed:velmora-presidency/revisions"],
  ])("leads from %s to where it is now", async (address, path) => {
    expect(await lookUpAddress(address)).toEqual({ kind: "moved", path });
  });

  it("finds nothing under the former name of a readout at a revision that it lacks", async () => {
    expect(await lookUpAddress("/calls/old/velmora-mfa@2..velmora-mfa-2")).toEqual({ kind: "missing" });
  });
});

describe("lookUpPage", () => {
  const idOf = async (slug: string) => (await database().call.findUniqueOrThrow({ where: { slug } })).id;

  it.each([
    [CALL, [SLUG], []],
    [`${CALL}/velmora-mfa..velmora-mfa-2/download.json`, [SLUG], []],
    [`${CALL}/edit`, [SLUG], [LIBRARY]],
    [`${CALL}/add`, [SLUG], [LIBRARY]],
    [`/readouts/${HERE}/edit`, [SLUG], [LIBRARY]],
    [`/readouts/${HERE}/revisions`, [SLUG], []],
    [`/compare/${HERE}..other:velmora-presidency`, [SLUG, "other"], []],
    [`/notes/${HERE_NOTE}`, [SLUG], []],
    [`/notes/${RENAMED_NOTE}`, ["renamed"], []],
  ])("says that %s depends on its calls", async (address, calls, more) => {
    const ids = await Promise.all(calls.map(idOf));
    const dependsOn = [...ids.map(callScope), ...more];
    expect(await lookUpPage(address)).toEqual({ kind: "stored", dependsOn });
  });

  it.each([
    ["/bin", [LIBRARY]],
    ["/calls/new", [LIBRARY]],
    ["/library", [EVERYTHING]],
    ["/", [EVERYTHING]],
    ["/calls", [EVERYTHING]],
    ["/notes/new", [EVERYTHING]],
    ["/elsewhere/entirely", [EVERYTHING]],
  ])("says what %s depends on", async (address, dependsOn) => {
    expect(await lookUpPage(address)).toEqual({ kind: "stored", dependsOn });
  });

  it("says that a permanent link depends on the calls that it names, under the names of today", async () => {
    const snapshot = { content: "{}", leftCall: "old", rightCall: SLUG };
    await database().snapshot.create({ data: { id: "aaaaaaaaaaaaaaaa", ...snapshot } });
    await database().snapshot.create({ data: { id: "bbbbbbbbbbbbbbbb", ...snapshot, rightCall: "none" } });
    await database().snapshot.create({ data: { id: "cccccccccccccccc", content: "{}" } });
    const [renamed, here] = [callScope(await idOf("renamed")), callScope(await idOf(SLUG))];

    expect(await lookUpPage("/c/aaaaaaaaaaaaaaaa/cite")).toEqual({ kind: "stored", dependsOn: [renamed, here] });
    expect(await lookUpPage("/c/bbbbbbbbbbbbbbbb")).toEqual({ kind: "stored", dependsOn: [renamed, EVERYTHING] });
    expect(await lookUpPage("/c/cccccccccccccccc")).toEqual({ kind: "stored", dependsOn: [EVERYTHING] });
    expect(await lookUpPage("/c/dddddddddddddddd")).toEqual({ kind: "missing" });
  });

  it("says nothing on what the library page depends while an import shows there how far it is", async () => {
    const id = await beginImportJob("calls.json", "here:3000", new Date());
    expect(await lookUpPage("/library")).toEqual({ kind: "stored", dependsOn: null });
    await endImportJob(id!, { state: "cancelled", outcome: null }, new Date());
    expect(await lookUpPage("/library")).toEqual({ kind: "stored", dependsOn: [EVERYTHING] });
  });

  it("finds what is answered to programs and in frames where its page is, with all that follows that", async () => {
    const page = `${CALL}/velmora-mfa..velmora-mfa-2`;
    const { dependsOn } = (await lookUpPage(page)) as { dependsOn: string[] };
    for (const path of [`/api/v1${page}`, `/api/v1${page}/notes`, `/embed${page}`])
      expect([path, await lookUpPage(path)]).toEqual([path, { kind: "stored", dependsOn }]);
    expect(await lookUpPage("/api/v1/calls/old")).toEqual({ kind: "moved", path: "/api/v1/calls/renamed" });
    expect(await lookUpPage("/api/v1/readouts/old:velmora-mfa-2/revisions/1")).toEqual({
      kind: "moved",
      path: "/api/v1/readouts/renamed:velmora-mfa-2/revisions/1",
    });
    expect(await lookUpPage("/embed/calls/hidden")).toMatchObject({ kind: "deleted", call: "hidden" });
    expect(await lookUpPage("/api/v1/calls/none")).toEqual({ kind: "missing" });
    expect(await lookUpPage("/api/v1/parties")).toEqual({ kind: "stored", dependsOn: [EVERYTHING] });
  });

  it("says of what is not stored the same as lookUpAddress", async () => {
    for (const address of ["/calls/none", "/calls/old", "/calls/hidden", "/readouts/half-hidden:velmora-mfa-2/edit"])
      expect(await lookUpPage(address)).toEqual(await lookUpAddress(address));
  });
});
