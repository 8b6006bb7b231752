import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ReviewedComparison } from "../../model/reviews/reviewed-comparison";
import { listHistory } from "../../review/history";
import { hashText } from "../../schema/hash-text";
import { pinnedName } from "../../addresses/pair-names";
import { judgementInput, moveInput } from "../../schema/review";
import { correctCall } from "../calls/call-edits";
import { createCall } from "../calls/call-writes";
import { database } from "../client";
import { findReviewed } from "../testing/test-reviewed";
import { addJudgement, redo, undo } from "./judgement-writes";
import { findPartialSides } from "./revision-pairs";
import { findPair } from "../comparisons/readout-pairs";
import { makeCall, makeCorrection, useFreshDatabase } from "../testing/test-database";
import type { ReadoutPair } from "../../model/calls/readout-pairs";
import type { Side } from "../../model/comparisons/comparison";

const LEFT = "They discussed the ceasefire and the exchange of prisoners. The Minister condemned the attack. Good day.";
const RIGHT = "The exchange of prisoners and the ceasefire were discussed. Trade tariffs come next.";
const CEASEFIRE = { left: "They discussed the ceasefire and the exchange of prisoners.", right: RIGHT.slice(0, 59) };
const ATTACK = "The Minister condemned the attack.";

let calls = 0;
let slug: string;

async function storeCall() {
  slug = `2030-03-01-call-${++calls}`;
  const [readout] = makeCall().readouts;
  const party = { slug: "ostania", name: "Ostania", adjective: "Ostanian" };
  const issuer = { slug: "ostania-mfa", name: "Ministry of Ostania", kind: "foreign-ministry" as const, party };
  const readouts = [
    { ...readout!, text: LEFT },
    { ...readout!, issuer, text: RIGHT },
  ];
  await createCall(makeCall({ slug, readouts }));
}

beforeAll(useFreshDatabase);
beforeEach(storeCall);

const load = async (address = "velmora-mfa..ostania-mfa"): Promise<ReadoutPair> => (await findPair(address, slug))!;

/** Offsets of words as a form sends them. */
function field(text: string, ...words: string[]): string {
  return words.map((word) => `${text.indexOf(word)}-${text.indexOf(word) + word.length}`).join(" ");
}

async function judge(
  kind: string,
  words: Partial<Record<Side, string>>,
  { author = "Ana", pair, about }: { author?: string; pair?: ReadoutPair; about?: number } = {},
) {
  const judged = pair ?? (await load());
  const spans = (side: Side) => {
    const said = words[side];
    return said === undefined ? "" : field(judged[side].readout.revision.text, said);
  };
  const fields = { pair: pinnedName(judged), kind, left: spans("left"), right: spans("right"), author };
  return addJudgement(judgementInput.parse({ ...fields, ...(about && { about: String(about) }) }));
}

const step = async (author = "Ana", id?: number) =>
  moveInput.parse({ pair: pinnedName(await load()), author, ...(id && { id: String(id) }) });

async function reviewed(pair?: ReadoutPair): Promise<ReviewedComparison> {
  const { comparison } = await findReviewed(pair ?? (await load()));
  if (comparison.kind === "refusal") throw new Error(comparison.reason);
  return comparison;
}

async function history() {
  const { given, review } = await findReviewed(await load());
  return listHistory(given, review.state);
}

async function addRevision(readoutSlug: string, number: number, text: string) {
  const readout = await database().readout.findFirstOrThrow({ where: { slug: readoutSlug, call: { slug } } });
  await database().revision.create({ data: { readoutId: readout.id, number, text, sha256: hashText(text) } });
}

describe("a judgement", () => {
  it("stands in the comparison, whichever side is left", async () => {
    expect((await judge("link-confirmed", CEASEFIRE)).kind).toBe("stored");
    await judge("no-counterpart", { left: ATTACK });
    const { links, left, progress } = await reviewed();
    expect(links).toMatchObject([
      { left: "l1", right: "r1", tier: "likely", status: "confirmed", by: { author: "Ana" } },
    ]);
    expect(left.reviews.l2).toMatchObject({ isReviewed: true, verdict: "no-counterpart", by: { author: "Ana" } });
    expect(progress).toMatchObject({ reviewed: 3, of: 5, confirmed: 2, leftOut: 1 });
    const swapped = await reviewed(await load("ostania-mfa..velmora-mfa"));
    expect(swapped.links).toMatchObject([{ left: "l1", right: "r1", status: "confirmed" }]);
    expect(swapped.right.reviews.r2).toMatchObject({ verdict: "no-counterpart" });
    expect(swapped.progress).toEqual(progress);
  });

  it("is refused when its passage is not in the text, its pair is not stored, or is one revision twice", async () => {
    const pair = pinnedName(await load());
    const input = { pair, kind: "no-counterpart", left: "0-9999", author: "Ana" };
    expect(await addJudgement(judgementInput.parse(input))).toEqual({ kind: "fault", fault: "no-passage" });
    const gone = judgementInput.parse({ ...input, pair: pair.replaceAll("@1", "@9") });
    expect(await addJudgement(gone)).toEqual({ kind: "fault", fault: "not-stored" });
    const one = judgementInput.parse({ ...input, pair: pinnedName(await load("velmora-mfa..velmora-mfa")) });
    expect(await addJudgement(one)).toEqual({ kind: "fault", fault: "same-revision" });
    expect(await judge("looked-again", {}, { about: 999_999 })).toEqual({ kind: "fault", fault: "unknown-judgement" });
  });

  it("is undone and redone, with a fault when it cannot be", async () => {
    const { id } = (await judge("no-counterpart", { left: ATTACK })) as { id: number };
    const verdict = async () => (await reviewed()).left.reviews.l2!.verdict;
    expect(await undo(await step("Ben"))).toEqual({ kind: "fault", fault: "nothing-to-undo" });
    expect(await undo(await step("Ben", id))).toEqual({ kind: "fault", fault: "not-yours" });
    expect((await undo(await step())).kind).toBe("stored");
    expect(await verdict()).toBeNull();
    expect(await undo(await step("Ana", id))).toEqual({ kind: "fault", fault: "already-undone" });
    expect(await undo(await step())).toEqual({ kind: "fault", fault: "nothing-to-undo" });
    expect((await redo(await step())).kind).toBe("stored");
    expect(await verdict()).toBe("no-counterpart");
    expect(await redo(await step())).toEqual({ kind: "fault", fault: "nothing-to-redo" });
    expect(await redo(await step("Ana", id))).toEqual({ kind: "fault", fault: "already-in-force" });
    expect(await undo(await step("Ana", id + 1_000))).toEqual({ kind: "fault", fault: "unknown-judgement" });
  });

  it("is undone and redone twenty steps back and forth, and every step stays in the history", async () => {
    for (let i = 0; i < 20; i++) await judge(i % 2 ? "no-counterpart" : "not-a-point", { left: ATTACK });
    const before = await reviewed();
    for (let i = 0; i < 20; i++) expect((await undo(await step())).kind).toBe("stored");
    expect((await reviewed()).progress.reviewed).toBe(0);
    for (let i = 0; i < 20; i++) expect((await redo(await step())).kind).toBe("stored");
    expect(await reviewed()).toEqual(before);
    expect(await history()).toHaveLength(60);
  });

  it("of several concurrent writers is stored, and one of two concurrent undos is too late", async () => {
    const authors = Array.from({ length: 8 }, (_, i) => `Analyst ${i}`);
    const pair = await load();
    const stored = await Promise.all(
      authors.map((author) => judge("no-counterpart", { left: ATTACK }, { author, pair })),
    );
    expect(stored.map(({ kind }) => kind)).toEqual(authors.map(() => "stored"));
    expect((await reviewed()).left.reviews.l2!.verdicts.map(({ author }) => author).sort()).toEqual(authors);
    const { id } = stored[0] as { id: number };
    const move = await step(authors[0], id);
    const answers = await Promise.all([undo(move), undo(move)]);
    expect(answers.map((answer) => (answer.kind === "fault" ? answer.fault : answer.kind)).sort()).toEqual([
      "already-undone",
      "stored",
    ]);
  });
});

describe("a newer revision", () => {
  it("is carried over and marked on unchanged passages, and has to be rechecked on others", async () => {
    const { id: linked } = (await judge("link-confirmed", CEASEFIRE)) as { id: number };
    const { id: none } = (await judge("no-counterpart", { left: ATTACK })) as { id: number };
    await addRevision(
      "velmora-mfa",
      2,
      LEFT.replace(ATTACK, "The Minister deplored the attack.").replace("They", "Today. They"),
    );
    await addRevision("velmora-mfa", 3, `Note. ${LEFT.replace(ATTACK, "The Minister deplored the attack.")}`);
    const { comparison, review } = await findReviewed(await load());
    expect(comparison).toMatchObject({ links: [{ status: "confirmed", by: { id: linked } }] });
    expect(review.events[0]!.carriedFrom).toEqual({ left: 1, right: 1 });
    expect(review.orphaned.map(({ event, quotes, cause }) => [event.id, quotes.left, cause])).toEqual([
      [none, [ATTACK], "text-changed"],
    ]);
    expect((await reviewed(await load("velmora-mfa@1..ostania-mfa"))).left.reviews.l2!.verdict).toBe("no-counterpart");

    const again = { left: "The Minister deplored the attack." };
    expect((await judge("no-counterpart", again, { about: none })).kind).toBe("stored");
    expect((await findReviewed(await load())).review.orphaned).toEqual([]);
    expect((await undo(await step("Ana", linked))).kind).toBe("stored");
    expect((await reviewed()).links[0]!.status).toBe("unreviewed");
    expect((await reviewed(await load("velmora-mfa@1..ostania-mfa"))).links[0]!.status).toBe("confirmed");
    expect((await history()).map(({ event, revisions }) => [event.kind, revisions.left])).toEqual([
      ["undone", 3],
      ["no-counterpart", 3],
      ["no-counterpart", 1],
      ["link-confirmed", 1],
    ]);
  });
});

it("A judgement that a reviewer repeats is stored once, so that one undo takes it back", async () => {
  const [first, second] = await Promise.all([
    judge("no-counterpart", { left: ATTACK }),
    judge("no-counterpart", { left: ATTACK }, { author: "ANA" }),
  ]);
  expect(second).toEqual(first);
  expect(await judge("link-confirmed", CEASEFIRE)).not.toEqual(await judge("link-rejected", CEASEFIRE));
  expect(await judge("no-counterpart", { left: ATTACK }, { author: "Ben" })).not.toEqual(first);
  expect(await undo(await step("Ben"))).toMatchObject({ kind: "stored" });
  for (let steps = 0; steps < 3; steps++) expect(await undo(await step())).toMatchObject({ kind: "stored" });
  expect((await reviewed()).progress).toMatchObject({ reviewed: 0, leftOut: 0 });
  expect(await judge("no-counterpart", { left: ATTACK })).not.toEqual(first);
});

it("A judgement and its undo reach a call that was renamed since the page was opened", async () => {
  const pair = await load();
  await correctCall(slug, 1, makeCorrection({ slug: `${slug}-renamed` }));
  expect(await judge("no-counterpart", { left: ATTACK }, { pair })).toMatchObject({ kind: "stored" });
  const undone = await undo(moveInput.parse({ pair: pinnedName(pair), author: "Ana" }));
  expect(undone).toMatchObject({ kind: "stored" });
});

it("One person is one reviewer, however the name is spelt", async () => {
  await judge("no-counterpart", { left: ATTACK }, { author: "Élise Şahin" });
  await judge("not-a-point", { left: ATTACK }, { author: "e\u0301lise ŞAHİN" });
  const { reviewers, progress } = await reviewed();
  expect(reviewers).toEqual(["Élise Şahin"]);
  expect(progress).toMatchObject({ disputed: 0, notAPoint: 1 });
  expect(await undo(await step("ÉLISE ŞAHIN"))).toMatchObject({ kind: "stored" });
  expect(await judge("no-counterpart", { left: "Good day." }, { author: "Élise" })).toMatchObject({ kind: "stored" });
  expect((await reviewed()).reviewers).toEqual(["Élise Şahin", "Élise"]);
});

it("A side is partial if only a quotation of its readout is stored, whichever side it is", async () => {
  expect(await findPartialSides(await load())).toEqual([]);
  await database().readout.updateMany({ where: { slug: "ostania-mfa", call: { slug } }, data: { extent: "partial" } });
  expect(await findPartialSides(await load())).toEqual(["right"]);
  expect(await findPartialSides(await load("ostania-mfa..velmora-mfa"))).toEqual(["left"]);
});

describe("what is refused", () => {
  it("is a judgement or an undo while the call or a readout is in the trash", async () => {
    const pair = await load();
    expect((await judge("no-counterpart", { left: ATTACK })).kind).toBe("stored");
    await database().call.update({ where: { slug }, data: { deletedAt: new Date() } });
    const fault = { kind: "fault", fault: "in-trash" };
    expect(await judge("not-a-point", { left: "Good day." }, { pair })).toEqual(fault);
    expect(await undo(moveInput.parse({ pair: pinnedName(pair), author: "Ana" }))).toEqual(fault);
    await database().call.update({ where: { slug }, data: { deletedAt: null } });
    await database().readout.updateMany({
      where: { slug: "ostania-mfa", call: { slug } },
      data: { deletedAt: new Date() },
    });
    expect(await judge("not-a-point", { left: "Good day." }, { pair })).toEqual(fault);
  });

  it("is a judgement on what is not a passage of the text", async () => {
    expect(await judge("no-counterpart", { left: "condemned the attack" })).toEqual({
      kind: "fault",
      fault: "no-passage",
    });
    expect(await judge("no-counterpart", { left: LEFT })).toEqual({ kind: "fault", fault: "no-passage" });
  });
});
