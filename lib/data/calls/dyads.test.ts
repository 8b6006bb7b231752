import { beforeAll, describe, expect, it } from "vitest";
import { pinnedName } from "../../addresses/pair-names";
import { DEFAULT_ALIGNER } from "../../aligners/registry";
import { makeComparisons } from "../../comparison/jobs/make-comparisons";
import { saveCall } from "../../comparison/write-calls";
import { judgementInput } from "../../schema/review";
import { database } from "../client";
import { listComparisonsToMake } from "../comparisons/comparisons-to-make";
import { findPair } from "../comparisons/readout-pairs";
import { addJudgement } from "../reviews/judgement-writes";
import { makeCall, makeReadouts, useFreshDatabase } from "../testing/test-database";
import { createCall } from "./call-writes";
import { findDyad, findIssuerDyads } from "./dyads";
import { deleteCall } from "./trash";

const LEFT =
  "They discussed the ceasefire at the border. The Minister demanded the release of the 12 prisoners of war.";
const RIGHT = "The ceasefire at the border was discussed. Tariffs on steel come next.";
const SLUG = "2030-01-02-marenov-ilves";

beforeAll(async () => {
  await useFreshDatabase();
  await saveCall(
    makeCall({
      readouts: makeReadouts(LEFT, RIGHT),
    }),
  );
  await createCall(makeCall({ slug: "2029-05-06-silent", date: "2029-05-06" }));
  await createCall(makeCall({ slug: "2029-05-07-deleted", date: "2029-05-07" }));
  await deleteCall("2029-05-07-deleted");
});

const open = async (slugs: [string, string] = ["velmora", "ostania"]) => (await findDyad(slugs))!;
const compared = async (slugs?: [string, string]) => (await open(slugs)).calls.at(-1)!.comparisons[0]!;

describe("a dyad", () => {
  it("has the calls of two parties, the oldest first, without deleted ones", async () => {
    const { parties, calls } = await open();
    expect(parties.map(({ name }) => name)).toEqual(["Velmora", "Ostania"]);
    expect(calls.map(({ slug, comparisons }) => [slug, comparisons.length])).toEqual([
      ["2029-05-06-silent", 0],
      [SLUG, 1],
    ]);
    expect(calls[0]!.missing.map(({ slug }) => slug)).toEqual(["ostania"]);
  });

  it("keeps with each comparison what each side claims of topics, and how much of each side is covered", async () => {
    const { sides, isOpening, status, topics, coverage } = await compared();
    expect([sides, isOpening, status]).toEqual([{ left: "velmora-mfa", right: "ostania-mfa" }, true, "ready"]);
    const claims = Object.fromEntries(topics.map(({ topic, ...claim }) => [topic, claim]));
    expect(claims["prisoners-hostages"]).toEqual({ claim: "only-left", left: ["l2"], right: [], isConfirmed: false });
    expect(coverage).toEqual({ left: { covered: 1, of: 2 }, right: { covered: 1, of: 2 } });
  });

  it("turns each comparison so that the first party is on the left", async () => {
    const { sides, topics } = await compared(["ostania", "velmora"]);
    expect(sides).toEqual({ left: "ostania-mfa", right: "velmora-mfa" });
    const detained = topics.find(({ topic }) => topic === "prisoners-hostages");
    expect(detained).toMatchObject({ claim: "only-right", left: [], right: ["r2"] });
  });

  it("does not exist for one party, or for a party that is not stored", async () => {
    expect(await findDyad(["velmora", "velmora"])).toBeNull();
    expect(await findDyad(["velmora", "nowhere"])).toBeNull();
  });
});

describe("the dyads of an issuer", () => {
  it("have the calls in which it has a readout, its party on the left", async () => {
    const dyads = await findIssuerDyads("ostania-mfa");
    expect(dyads.map(({ parties, calls }) => [parties.map(({ slug }) => slug), calls.map(({ slug }) => slug)])).toEqual(
      [[["ostania", "velmora"], [SLUG]]],
    );
    expect(dyads[0]!.calls[0]!.comparisons[0]!.sides).toEqual({ left: "ostania-mfa", right: "velmora-mfa" });
    expect(await findIssuerDyads("nobody")).toEqual([]);
  });
});

describe("what is kept of a comparison", () => {
  it("is found if a row is older than findings", async () => {
    await database().topicClaim.deleteMany();
    await database().comparison.updateMany({ data: { finding: "[]", hasFinding: false } });
    const pairs = await listComparisonsToMake(DEFAULT_ALIGNER, "missing");
    expect(pairs).toHaveLength(1);
    await makeComparisons(DEFAULT_ALIGNER, pairs);
    expect(await listComparisonsToMake(DEFAULT_ALIGNER, "missing")).toEqual([]);
    expect((await compared()).topics.length).toBeGreaterThan(1);
  });

  it("follows the review", async () => {
    const pair = pinnedName((await findPair("velmora-mfa..ostania-mfa", SLUG))!);
    const [start, end] = [LEFT.indexOf("The Minister"), LEFT.length];
    const right = `${RIGHT.indexOf("Tariffs")}-${RIGHT.length}`;
    const about = { pair, left: `${start}-${end}`, right, author: "Ana" };
    await addJudgement(judgementInput.parse({ ...about, kind: "link-added" }));
    const { topics, coverage } = await compared();
    expect(topics.find(({ topic }) => topic === "prisoners-hostages")?.claim).toBe("open");
    expect(coverage.left).toEqual({ covered: 2, of: 2 });
  });
});
