import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { pinnedName } from "../../addresses/pair-names";
import { saveCall } from "../../comparison/write-calls";
import { ROLES, can, type Role, type Visitor } from "../../model/people/roles";
import { findAgreement } from "../../review/agreement";
import { hashText } from "../../schema/hash-text";
import { judgementInput, moveInput } from "../../schema/review";
import { database } from "../client";
import { findPair } from "../comparisons/readout-pairs";
import { withVisitor } from "../people/current-visitor";
import { makeCall, makeReadouts, useFreshDatabase } from "../testing/test-database";
import { findReviewed } from "../testing/test-reviewed";
import { addJudgement, redo, undo } from "./judgement-writes";

const LEFT = "They discussed the ceasefire and the exchange of prisoners. The Minister condemned the attack. Good day.";
const RIGHT = "The exchange of prisoners and the ceasefire were discussed. Trade tariffs come next.";
const CEASEFIRE = { left: "0-59", right: "0-59" };
const ATTACK = { left: "60-94" };

let calls = 0;
let slug: string;

beforeAll(useFreshDatabase);
beforeEach(async () => {
  slug = `2030-03-01-call-${++calls}`;
  await saveCall(makeCall({ slug, readouts: makeReadouts(LEFT, RIGHT) }));
});

const load = async () => (await findPair("velmora-mfa..ostania-mfa", slug))!;
const as = (role: Role): Visitor => ({
  kind: "member",
  member: { id: role, name: "Eva", role, via: "session", viaId: "s" },
});
const editor = as("editor");

async function judge(author: string, kind: string, spans: object, visitor: Visitor = as("analyst"), settles = false) {
  const input = judgementInput.parse({ pair: pinnedName(await load()), author, kind, ...spans, settles });
  return withVisitor(visitor, () => addJudgement(input));
}

const settle = (kind: string, spans: object, visitor = editor, author = "Eva") =>
  judge(author, kind, spans, visitor, true);

const move = async (how: typeof undo, visitor: Visitor = editor) =>
  withVisitor(visitor, async () => how(moveInput.parse({ pair: pinnedName(await load()), author: "Eva" })));

async function read() {
  const { comparison, review } = await findReviewed(await load());
  if (comparison.kind === "refusal") throw new Error(comparison.reason);
  return { comparison, review, agreement: findAgreement(review.state, comparison) };
}

const linkOf = async () => (await read()).comparison.links.find(({ left, right }) => left === "l1" && right === "r1");

async function disagree() {
  await judge("Ana", "link-confirmed", CEASEFIRE);
  await judge("Ben", "link-rejected", CEASEFIRE);
}

describe("A disagreement", () => {
  it("is settled by an editor, counted as confirmed, and comes back with an undo", async () => {
    await disagree();
    expect((await read()).comparison).toMatchObject({ progress: { disputed: 2, confirmed: 0 } });
    expect(await settle("link-confirmed", CEASEFIRE)).toMatchObject({ kind: "stored" });
    const { comparison } = await read();
    expect(comparison).toMatchObject({ progress: { disputed: 0, confirmed: 2 }, disagreements: [] });
    expect(await linkOf()).toMatchObject({ status: "confirmed", by: { author: "Eva", settles: true } });
    expect(comparison.reviewers).toEqual(["Ana", "Ben", "Eva"]);
    await move(undo);
    expect(await linkOf()).toMatchObject({ status: "disputed", by: null });
    await move(redo);
    expect((await linkOf())?.status).toBe("confirmed");
  });

  it("is settled in the columns that lists and patterns read", async () => {
    await disagree();
    const counted = () =>
      database().comparison.findFirst({
        where: { call: { slug } },
        select: { disputed: true, firstConfirmed: true, reviewed: true },
      });
    await settle("link-rejected", CEASEFIRE);
    expect(await counted()).toMatchObject({ disputed: 0, firstConfirmed: 0 });
    await settle("link-confirmed", CEASEFIRE);
    expect(await counted()).toMatchObject({ disputed: 0, firstConfirmed: 1 });
  });

  it("can be settled about a passage too, which is a confirmed omission then", async () => {
    await judge("Ana", "not-a-point", ATTACK);
    await judge("Ben", "no-counterpart", ATTACK);
    await settle("no-counterpart", ATTACK);
    const { comparison } = await read();
    expect(comparison.left.reviews.l2).toMatchObject({ verdict: "no-counterpart", by: { author: "Eva" } });
    expect(comparison.progress).toMatchObject({ leftOut: 1, disputed: 0, notAPoint: 0 });
  });

  it("counts for the agreement of those who disagree as before, and not for whoever settles it", async () => {
    await disagree();
    await judge("Eva", "link-confirmed", CEASEFIRE, editor);
    const before = (await read()).agreement;
    await settle("link-rejected", CEASEFIRE);
    expect((await read()).agreement).toEqual(before);
    expect(before).toHaveLength(3);
  });

  it("stays settled whatever is judged later, and who says otherwise is named", async () => {
    await disagree();
    await settle("link-rejected", CEASEFIRE);
    await judge("Cem", "link-confirmed", CEASEFIRE);
    await judge("Dan", "link-confirmed", CEASEFIRE);
    const { comparison } = await read();
    expect(comparison.progress.disputed).toBe(0);
    expect(comparison.rejected[0]).toMatchObject({ left: "l1", right: "r1", by: { author: "Eva" } });
    expect(comparison.rejected[0]?.verdicts.map(({ author, verdict }) => `${author} ${verdict}`)).toEqual([
      ...["Ana linked", "Ben rejected", "Cem linked", "Dan linked"],
      "Eva rejected",
    ]);
  });

  it.each(ROLES)("is settled by those who may, and by nobody else: %s", async (role) => {
    await disagree();
    const answer = await settle("link-confirmed", CEASEFIRE, as(role));
    expect(answer.kind === "stored").toBe(can(as(role), "settle"));
    if (answer.kind === "fault") expect(answer.fault).toBe("may-not-settle");
    expect((await linkOf())?.status).toBe(can(as(role), "settle") ? "confirmed" : "disputed");
  });

  it("is settled by nobody if everyone is one and the same person", async () => {
    await disagree();
    expect(await settle("link-confirmed", CEASEFIRE, { kind: "alone" })).toEqual({
      kind: "fault",
      fault: "may-not-settle",
    });
    expect((await linkOf())?.status).toBe("disputed");
  });

  it("that somebody settled as an editor is undone by them as an analyst, and not settled again", async () => {
    await disagree();
    await settle("link-confirmed", CEASEFIRE);
    expect(await move(undo, as("analyst"))).toMatchObject({ kind: "stored" });
    expect(await move(redo, as("analyst"))).toEqual({ kind: "fault", fault: "may-not-settle" });
    expect((await linkOf())?.status).toBe("disputed");
  });

  it("must be there to be settled, and is settled once by whoever says so twice", async () => {
    await judge("Ana", "link-confirmed", CEASEFIRE);
    expect(await settle("link-rejected", CEASEFIRE)).toEqual({ kind: "fault", fault: "not-disputed" });
    await judge("Ben", "link-rejected", CEASEFIRE);
    const first = await settle("link-rejected", CEASEFIRE);
    expect(await settle("link-rejected", CEASEFIRE)).toEqual(first);
    const other = await settle("link-confirmed", CEASEFIRE, editor, "Ida");
    expect([other.kind, (await linkOf())?.by?.author]).toEqual(["stored", "Ida"]);
  });

  it("stays settled on a new revision with the same words, and waits to be looked at where they changed", async () => {
    await disagree();
    await settle("link-confirmed", CEASEFIRE);
    const { id } = await database().readout.findFirstOrThrow({ where: { slug: "velmora-mfa", call: { slug } } });
    const revise = (number: number, text: string) =>
      database().revision.create({ data: { readoutId: id, number, text, sha256: hashText(text), reason: "longer" } });
    await revise(2, `Early today. ${LEFT}`);
    const carried = (await read()).comparison;
    expect(carried.progress).toMatchObject({ disputed: 0, confirmed: 2 });
    expect(carried.links.find(({ status }) => status === "confirmed")?.by).toMatchObject({
      author: "Eva",
      settles: true,
      carriedFrom: { left: 1, right: 1 },
    });
    await revise(3, LEFT.replace("ceasefire", "truce"));
    const { comparison, review } = await read();
    expect(comparison.progress).toMatchObject({ disputed: 0, confirmed: 0 });
    expect(review.orphaned.map(({ event: { author, settles } }) => [author, settles])).toEqual([
      ["Eva", true],
      ["Ben", undefined],
      ["Ana", undefined],
    ]);
  });

  it("is settled on a newer revision, where it was carried over from an earlier one", async () => {
    await disagree();
    const { id } = await database().readout.findFirstOrThrow({ where: { slug: "velmora-mfa", call: { slug } } });
    const text = `Early today. ${LEFT}`;
    await database().revision.create({
      data: { readoutId: id, number: 2, text, sha256: hashText(text), reason: "longer" },
    });
    expect(await settle("link-confirmed", { left: "13-72", right: "0-59" })).toMatchObject({ kind: "stored" });
    expect((await read()).comparison.progress).toMatchObject({ disputed: 0, confirmed: 2 });
  });
});
