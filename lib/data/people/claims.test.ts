import { beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_ALIGNER } from "../../aligners/registry";
import { makeComparisons } from "../../comparison/jobs/make-comparisons";
import { pinnedName } from "../../addresses/pair-names";
import { judgementInput, moveInput } from "../../schema/review";
import { createCall } from "../calls/call-writes";
import { database } from "../client";
import { listComparisonsToMake } from "../comparisons/comparisons-to-make";
import { findPair } from "../comparisons/readout-pairs";
import { addJudgement, undo } from "../reviews/judgement-writes";
import { makeCall, useFreshDatabase } from "../testing/test-database";
import { findReviewed } from "../testing/test-reviewed";
import { listAudit } from "./audit";
import { readAuthorNames } from "./authors";
import { claimName, decideClaim, listClaimableNames, listClaims } from "./claims";
import { withVisitor } from "./current-visitor";
import { exportMember } from "./member-export";
import { eraseMember, renameMember } from "./members";
import { addMember, shareLibrary } from "./test-members";

const LEFT = "They discussed the ceasefire and the exchange of prisoners. Good day.";
const RIGHT = "The exchange of prisoners and the ceasefire were discussed.";

const load = async () => (await findPair("velmora-mfa..ostania-mfa", "2030-03-01-claims"))!;

shareLibrary();

/** A library with judgements made before it had accounts, and others since. */
beforeEach(async () => {
  await useFreshDatabase();
  vi.stubEnv("PARALLAX_MODE", "alone");
  const [readout] = makeCall().readouts;
  const party = { slug: "ostania", name: "Ostania", adjective: "Ostanian" };
  const issuer = { slug: "ostania-mfa", name: "Ministry of Ostania", kind: "foreign-ministry" as const, party };
  const readouts = [
    { ...readout!, text: LEFT },
    { ...readout!, issuer, text: RIGHT },
  ];
  await createCall(makeCall({ slug: "2030-03-01-claims", readouts }));
  const pair = pinnedName(await load());
  for (const author of ["Ana P.", "Ben"]) {
    const input = judgementInput.parse({ pair, kind: "no-counterpart", left: "0-59", right: "", author });
    expect((await addJudgement(input)).kind).toBe("stored");
  }
  vi.stubEnv("PARALLAX_MODE", "shared");
});

/** Who judged, as pages show it. */
const shownAuthors = async () => (await findReviewed(await load())).review.state.reviewers.map(({ author }) => author);

describe("A typed name", () => {
  it("is shown as the member who has claimed it, once an administrator has confirmed it; nothing stored is changed", async () => {
    const ana = await addMember("Ana Petrova");
    expect(await listClaimableNames()).toEqual(["Ana P.", "Ben"]);
    const before = await database().judgement.findMany();
    expect(await claimName("Ana P.", ana)).toEqual({ kind: "changed" });
    expect(await listClaimableNames()).toEqual(["Ben"]);
    expect(await shownAuthors()).toEqual(["Ana P.", "Ben"]);
    expect(await listClaims(null)).toMatchObject([{ author: "Ana P.", member: "Ana Petrova", isConfirmed: false }]);
    expect(await decideClaim("Ana P.", true, ana)).toEqual({ kind: "changed" });
    expect(await shownAuthors()).toEqual(["Ana Petrova", "Ben"]);
    expect(await listClaims(null)).toEqual([]);
    expect(await listClaims(ana)).toMatchObject([{ author: "Ana P.", isConfirmed: true }]);
    expect(await database().judgement.findMany()).toEqual(before);
    const acts = (await listAudit(null)).map(({ act, member, thing }) => [act, member, thing]);
    expect(acts).toContainEqual(["name-claimed", "Ana Petrova", "Ana Petrova"]);
    expect(acts).toContainEqual(["name-confirmed", "Ana Petrova", "Ana Petrova"]);
    const exported = await exportMember(ana);
    expect(exported.judgements).toHaveLength(1);
    expect(exported.claimedNames).toMatchObject([{ name: "Ana P.", isConfirmed: true }]);
  });

  it("is counted as one person's with what the member judged: nobody disagrees with themselves", async () => {
    await makeComparisons(DEFAULT_ALIGNER, await listComparisonsToMake(DEFAULT_ALIGNER, "missing"));
    const ana = await addMember("Ana Petrova");
    const pair = pinnedName(await load());
    const said = { pair, kind: "link-added", left: "0-59", right: `0-${RIGHT.length}`, author: ana.name };
    expect((await addJudgement(judgementInput.parse(said))).kind).toBe("stored");
    // Ben agrees with what Ana said under her typed name.
    const move = moveInput.parse({ pair, author: "Ben" });
    expect((await withVisitor({ kind: "alone" }, () => undo(move))).kind).toBe("stored");
    const disputed = async () => (await database().comparison.findMany()).map((comparison) => comparison.disputed);
    expect(await disputed()).toEqual([2]);
    await claimName("Ana P.", ana);
    expect(await disputed()).toEqual([2]);
    await decideClaim("Ana P.", true, ana);
    expect(await disputed()).toEqual([0]);
  });

  it("stays as it was typed where the claim is refused, and can be claimed again", async () => {
    const ana = await addMember("Ana Petrova");
    await claimName("Ben", ana);
    expect(await decideClaim("Ben", false, ana)).toEqual({ kind: "changed" });
    expect(await shownAuthors()).toEqual(["Ana P.", "Ben"]);
    expect(await listClaimableNames()).toEqual(["Ana P.", "Ben"]);
    expect((await listAudit(null))[0]).toMatchObject({ act: "name-refused" });
  });

  it("is one member's, and one that stands under something", async () => {
    const ana = await addMember("Ana Petrova");
    const eve = await addMember("Eve", "analyst");
    const refused = { kind: "fault", fault: "not-typed" };
    const claims = await Promise.all([claimName("Ben", ana), claimName("Ben", eve)]);
    expect(claims).toContainEqual({ kind: "changed" });
    expect(claims).toContainEqual(refused);
    for (const name of ["Nobody", `member:${eve.id}`]) expect(await claimName(name, ana)).toEqual(refused);
    expect(await decideClaim("Ana P.", true, ana)).toEqual(refused);
  });

  it("is the member's from then on: to be undone by them, to be their name, and to be a former member's", async () => {
    const ana = await addMember("Ana Petrova");
    const eve = await addMember("Eve", "administrator");
    expect(await renameMember("Ana P.", ana)).toEqual({ kind: "fault", fault: "name-taken" });
    await claimName("Ana P.", ana);
    await decideClaim("Ana P.", true, eve);
    const move = moveInput.parse({ pair: pinnedName(await load()), author: ana.name });
    expect((await withVisitor({ kind: "member", member: eve }, () => undo(move))).kind).toBe("fault");
    expect((await withVisitor({ kind: "member", member: ana }, () => undo(move))).kind).toBe("stored");
    expect(await renameMember("Ana P.", eve)).toEqual({ kind: "fault", fault: "name-taken" });
    expect(await renameMember("Ana P.", ana)).toEqual({ kind: "changed" });
    await eraseMember(ana.id, eve);
    expect(await shownAuthors()).toEqual(["A former member", "Ben"]);
  });
});

it("Where there are no accounts, names are read without asking the database", async () => {
  vi.stubEnv("PARALLAX_MODE", "alone");
  const nameOf = await readAuthorNames(["Ana P.", "Ben"], {} as never);
  expect(nameOf("Ana P.")).toBe("Ana P.");
});
