import { beforeAll, describe, expect, it } from "vitest";
import { submitCall } from "./call-writes";
import { database } from "../client";
import { findSimilar } from "./similar-calls";
import { makeCall, useFreshDatabase } from "../testing/test-database";

beforeAll(useFreshDatabase);

describe("submitCall", () => {
  it("stores one call, however often the form is sent, also at the same time", async () => {
    const call = makeCall({ slug: "2030-03-01-once" });
    const sent = await Promise.all([submitCall(call), submitCall(call), submitCall(call)]);
    expect(new Set(sent.map((made) => "slug" in made && made.slug))).toEqual(new Set(["2030-03-01-once"]));
    expect(await submitCall(call)).toEqual({ kind: "existing", slug: "2030-03-01-once" });
    expect(await database().call.count({ where: { slug: "2030-03-01-once" } })).toBe(1);
  });

  it("never gives out an address that another call has or had", async () => {
    await submitCall(makeCall({ slug: "2030-03-02-one" }));
    const before = await database().readout.count();
    expect(await submitCall(makeCall({ slug: "2030-03-02-one", title: "Another" }))).toEqual({ kind: "taken" });
    const { id } = await database().call.findUniqueOrThrow({ where: { slug: "2030-03-02-one" } });
    await database().formerCallSlug.create({ data: { slug: "2030-03-02-former", callId: id } });
    expect(await submitCall(makeCall({ slug: "2030-03-02-former" }))).toEqual({ kind: "taken" });
    expect(await database().readout.count()).toBe(before);
  });
});

describe("a proposed address", () => {
  it("changes if it is already taken", async () => {
    await submitCall(makeCall({ slug: "2030-03-09-two" }));
    const second = makeCall({ slug: "2030-03-09-two", title: "Second" });
    expect(await submitCall(second, true)).toEqual({ kind: "created", slug: "2030-03-09-two-2" });
    expect(await submitCall(second, true)).toEqual({ kind: "existing", slug: "2030-03-09-two-2" });
  });
});

describe("findSimilar", () => {
  it("points out a text that is stored and a call of the same date and parties", async () => {
    await submitCall(makeCall({ slug: "2030-03-05-first", date: "2030-03-05", title: "First" }));
    const [readout] = makeCall().readouts;
    const other = makeCall({ slug: "x", date: "2030-03-05", readouts: [{ ...readout!, text: "Something else." }] });
    expect(await findSimilar(other)).toEqual([
      { kind: "same-event", call: { slug: "2030-03-05-first", title: "First" }, issuer: null },
    ]);
    const kinds = (await findSimilar(makeCall({ date: "2031-01-01" }))).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(["same-text"]));
  });
});
