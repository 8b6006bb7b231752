import { beforeAll, describe, expect, it } from "vitest";
import { ALL_CALLS } from "../addresses/calls-query";
import { WHOLE_PATTERN } from "../addresses/dyad-path";
import { formatAddress } from "../addresses/address";
import { PLAIN_MATRIX, callPath, callPagePath } from "../addresses/call-path";
import { comparisonPath, snapshotPath } from "../addresses/comparison-path";
import { dyadPath, patternSnapshotPath } from "../addresses/dyad-path";
import { withAudience, type Audience } from "../data/current-audience";
import { findCallPage } from "../data/calls/call-list";
import { findCall, isCallStored, listCalls } from "../data/calls/call-queries";
import { correctCall } from "../data/calls/call-edits";
import { currentCall } from "../data/calls/current";
import { findDyad, findIssuerDyads } from "../data/calls/dyads";
import { findParties, listDyads } from "../data/calls/dyad-list";
import { listExisting } from "../data/calls/existing";
import { publishCalls } from "../data/calls/publish-calls";
import { findSimilar } from "../data/calls/similar-calls";
import { listSitemapCalls } from "../data/calls/sitemap-calls";
import { deleteCall, restoreCall } from "../data/calls/trash";
import { database } from "../data/client";
import { hasReadings } from "../data/readings/readings";
import { findReferencedPair, defaultPair } from "../data/comparisons/readout-pairs";
import { findLatestDyadLink, findPatternSnapshot, isPatternStored } from "../data/comparisons/pattern-snapshots";
import { findLatestSnapshot, findSnapshot, findSnapshotCalls } from "../data/comparisons/snapshots";
import { lookUpAddress, lookUpPage } from "../data/library/address-lookup";
import { exportWhole } from "../data/library/test-whole-library";
import {
  currentIssuerSlug,
  currentPartySlug,
  findIssuerName,
  findNamedParty,
  findPartyName,
  listParties,
} from "../data/names/name-queries";
import { withDraftMarks } from "../data/calls/draft-marks";
import { SIDES } from "../model/comparisons/sides";
import { findNotePair } from "../data/notes/note-queries";
import { addNote } from "../data/notes/note-writes";
import { findEditableReadout } from "../data/readouts/readout-edits";
import { findHistory } from "../data/readouts/revisions";
import { findChangedCalls } from "../data/search/feed-calls";
import { makeCall, makeCorrection, makeReadouts, useFreshDatabase } from "../data/testing/test-database";
import { freezeDyad } from "./dyads/freeze-dyad";
import { openDyad } from "./dyads/open-dyad";
import { openFormulas } from "./dyads/open-formulas";
import { openIssuer } from "./dyads/open-issuer";
import { freezeComparison } from "./freeze-comparison";
import { openExample } from "./open-example";
import { openMatrix } from "./open-matrix";
import { saveCall } from "./write-calls";

/** A word that everything about a draft has, and nothing else. */
const CANARY = /quokka/i;
const DRAFT = "2030-03-05-quokka";
const FORMER = "2030-03-04-quokka";
const OTHER = "2030-03-06-quokka-elsewhere";
const SHOWN = "2030-01-02-shown";
const DYAD = { a: "velmora", b: "ostania" };

const texts = (word: string) =>
  makeReadouts(`They discussed the ceasefire and ${word}.`, `The ceasefire was discussed, and ${word}.`);

const draft = makeCall({
  slug: FORMER,
  date: "2030-03-05",
  title: "Quokka and Ilves, phone call",
  parties: makeCall().parties.map((seat) => ({ ...seat, principal: "Quokka" })),
  readouts: [...texts("quokka"), { ...texts("quokka")[0]!, kind: "press-report" }],
});

/** Between parties, and by an issuer, that no other call has. */
const elsewhere = makeCall({
  slug: OTHER,
  date: "2030-03-06",
  title: "Quokka and Ilves, meeting",
  parties: [
    { party: { slug: "quokka", name: "Quokka", adjective: "Quokkan" }, principal: "Quokka" },
    { party: makeCall().parties[1]!.party, principal: "Jaan Ilves" },
  ],
  readouts: [
    {
      ...makeCall().readouts[0]!,
      issuer: {
        slug: "quokka-mfa",
        name: "Quokka MFA",
        kind: "foreign-ministry",
        party: { slug: "quokka", name: "Quokka", adjective: "Quokkan" },
      },
      text: "Quokka spoke.",
    },
  ],
});

let note: number;
let links: { of: string; across: string; shown: string; dyad: string; shownDyad: string };

beforeAll(async () => {
  await useFreshDatabase();
  await saveCall(makeCall({ slug: SHOWN, readouts: texts("trade") }));
  const shownDyad = (await freezeDyad(DYAD, WHOLE_PATTERN))!;
  await withAudience("members", async () => {
    await saveCall(draft);
    await saveCall(elsewhere);
    const { slug, title, date } = { ...draft, slug: DRAFT };
    const parties = draft.parties.map(({ party, principal }) => ({ party: party.slug, principal }));
    const saved = await correctCall(FORMER, 1, makeCorrection({ slug, title, date, parties }));
    expect(saved).toEqual({ kind: "saved", slug: DRAFT });
  });
  const pair = defaultPair((await findCall(DRAFT))!)!;
  const added = await addNote({ pair, left: [{ start: 0, end: 4 }], right: [], author: "Ana", text: "See." });
  if (added.kind === "stored") note = added.id;
  const shown = defaultPair((await findCall(SHOWN))!)!;
  links = {
    of: (await freezeComparison(pair))!,
    across: (await freezeComparison({ left: shown.left, right: pair.left }))!,
    shown: (await freezeComparison(shown))!,
    dyad: (await freezeDyad(DYAD, WHOLE_PATTERN))!,
    shownDyad,
  };
});

const side = (call: string) => ({ call, readout: "velmora-mfa", revision: null });

/** Every function that finds, lists or counts calls, with its arguments. */
const QUERIES: Record<string, () => Promise<unknown>> = {
  "the call": () => findCall(DRAFT),
  "the call by a slug that it had": () => currentCall(FORMER),
  "whether it is stored": () => isCallStored(DRAFT),
  "all calls": () => listCalls(),
  "calls after it": () => listCalls({ after: DRAFT }),
  "the list": () => findCallPage(ALL_CALLS),
  "the list after it": () => findCallPage({ ...ALL_CALLS, after: DRAFT }),
  "the list of its state": () => findCallPage({ ...ALL_CALLS, state: "draft" }),
  "a search for it": () => findCallPage({ ...ALL_CALLS, q: "quokka" }),
  "a search after it": () => findCallPage({ ...ALL_CALLS, q: "ceasefire", sort: "relevance", after: DRAFT }),
  "a feed": () => findChangedCalls(ALL_CALLS),
  "the sitemap": () => listSitemapCalls(),
  "a pair": () => findReferencedPair({ left: side(DRAFT), right: side(DRAFT) }),
  "a pair across calls": () => findReferencedPair({ left: side(SHOWN), right: side(DRAFT) }),
  "a readout's history": () => findHistory({ call: DRAFT, readout: "velmora-mfa" }),
  "a readout": () => findEditableReadout({ call: DRAFT, readout: "velmora-mfa" }),
  "the dyads": () => listDyads(),
  "its dyad": () => findDyad(["velmora", "ostania"]),
  "the dyad of a party that it alone names": () => findParties({ a: "quokka", b: "ostania" }),
  "the figures of its dyad": () => openDyad(DYAD, WHOLE_PATTERN),
  "the figures of its issuer": () => openIssuer({ slug: "velmora-mfa", name: "" }, WHOLE_PATTERN),
  "the dyads of an issuer that it alone names": () => findIssuerDyads("quokka-mfa"),
  "the formulas of its issuer": () => openFormulas(DYAD, "velmora-mfa"),
  "its matrix": () => openMatrix(DRAFT, PLAIN_MATRIX),
  "an example": () => openExample(),
  "parties and issuers": () => listParties(),
  "what forms propose": () => listExisting(),
  "what a new call is like": () => findSimilar(draft),
  "a party that it alone names": () => findNamedParty("quokka"),
  "that party's name": () => findPartyName("quokka"),
  "that party's slug": () => currentPartySlug("quokka"),
  "an issuer that it alone names": () => findIssuerName("quokka-mfa"),
  "that issuer's slug": () => currentIssuerSlug("quokka-mfa"),
  "its permanent link": async () => (await findSnapshot(links.of))?.pair,
  "the calls of its permanent link": () => findSnapshotCalls(links.of),
  "a permanent link across calls": async () => (await findSnapshot(links.across))?.pair,
  "the permanent link of its dyad": () => findPatternSnapshot(links.dyad),
  "the readouts of a note on it": () => findNotePair(note),
  "the whole library": () => exportWhole(),
};

const said = (answer: unknown) => JSON.stringify(answer) ?? "";
const ask = (audience: Audience, query: () => Promise<unknown>) => withAudience(audience, query).then(said);

/** Functions whose answer or its consequences differ for members, without any words of the draft. */
const TOLD_OTHERWISE = [
  "an example",
  "whether it is stored",
  "calls after it",
  "the list after it",
  "a search after it",
];

describe("To strangers a draft does not exist", () => {
  it.each(Object.entries(QUERIES))("in %s", async (name, query) => {
    expect(await ask("public", query)).not.toMatch(CANARY);
    if (!TOLD_OTHERWISE.includes(name)) expect(await ask("members", query)).toMatch(CANARY);
  });

  it("at any address, nor do permanent links of it, or of figures that count it", async () => {
    const pair = { left: side(DRAFT), right: { ...side(DRAFT), readout: "ostania-mfa" } };
    const paths = [
      callPath(DRAFT),
      callPath(FORMER),
      callPagePath(DRAFT, "compare"),
      formatAddress({ kind: "deleted", name: { call: DRAFT, readout: null } }),
      snapshotPath(links.of),
      snapshotPath(links.across),
      patternSnapshotPath(links.dyad),
      dyadPath({ a: "quokka", b: "ostania" }),
      `/api/v1${callPath(DRAFT)}`,
      `/embed${callPath(DRAFT)}`,
      comparisonPath({
        left: { call: { slug: DRAFT }, readout: { slug: pair.left.readout } },
        right: { call: { slug: DRAFT }, readout: { slug: pair.right.readout } },
      }),
    ];
    for (const path of paths)
      expect([path, (await withAudience("public", () => lookUpAddress(path))).kind]).toEqual([path, "missing"]);
    expect((await withAudience("members", () => lookUpAddress(callPath(FORMER)))).kind).toBe("moved");
    await deleteCall(DRAFT);
    expect((await withAudience("public", () => lookUpAddress(callPath(DRAFT)))).kind).toBe("missing");
    expect((await withAudience("members", () => lookUpAddress(callPath(DRAFT)))).kind).toBe("deleted");
    await restoreCall(DRAFT);
  });

  it("and is in no count", async () => {
    const totals = (audience: Audience) =>
      withAudience(audience, async () => {
        const { total, listed, facets } = await findCallPage(ALL_CALLS);
        const [velmora] = (await listParties()).filter(({ slug }) => slug === "velmora");
        return [total, listed, facets.party[0]?.calls, (await listDyads())[0]!.calls, velmora!.calls];
      });
    expect(await totals("public")).toEqual([1, 1, 1, 1, 1]);
    expect(await totals("members")).toEqual([3, 3, 3, 2, 2]);
    // Each audience has its own cached answer, whoever asked first.
    expect(await totals("public")).toEqual([1, 1, 1, 1, 1]);
  });

  it("and is marked on its permanent links for members only, by whatever slug it had", async () => {
    const marks = (audience: Audience, slug: string) =>
      withAudience(audience, async () => {
        const { left, right } = defaultPair((await withAudience("members", () => findCall(SHOWN)))!)!;
        const pair = await withDraftMarks({ left: { ...left, call: { ...left.call, slug } }, right });
        return SIDES.map((side) => pair[side].call.isDraft);
      });
    for (const slug of [DRAFT, FORMER]) expect(await marks("members", slug)).toEqual([true, undefined]);
    for (const audience of ["alone", "public"] as const)
      expect(await marks(audience, DRAFT)).toEqual([undefined, undefined]);
  });

  it("nor does what a language model read of it alone show that there are readings", async () => {
    const [{ sha256 } = { sha256: "" }] = await database().revision.findMany({
      where: { readout: { call: { slug: DRAFT } } },
      select: { sha256: true },
    });
    const texts = { firstSha256: sha256, firstLanguage: "en", secondSha256: sha256, secondLanguage: "en" };
    const made = { model: "m", promptVersion: "1", content: "{}", replies: "[]", tokensIn: 1, tokensOut: 1 };
    const { id } = await database().reading.create({ data: { ...texts, ...made, madeAt: new Date() } });
    const asked = (audience: Audience) => withAudience(audience, hasReadings);
    expect([await asked("public"), await asked("members")]).toEqual([false, true]);
    await publishCalls([DRAFT], true);
    expect(await asked("public")).toBe(true);
    await publishCalls([DRAFT], false);
    await database().reading.delete({ where: { id } });
  });

  it("nor does a cursor tell it from a slug that no call has", async () => {
    for (const query of [ALL_CALLS, { ...ALL_CALLS, q: "ceasefire", sort: "relevance" } as const]) {
      const after = (slug: string) => withAudience("public", () => findCallPage({ ...query, after: slug }));
      expect(said(await after(DRAFT))).toBe(said(await after("no-call")));
    }
  });
});

describe("Permanent links", () => {
  it("of what is shown are shown to strangers", async () => {
    await withAudience("public", async () => {
      expect((await findSnapshot(links.shown))?.id).toBe(links.shown);
      expect(await isPatternStored(links.shownDyad)).toBe(true);
      expect((await findPatternSnapshot(links.shownDyad))?.id).toBe(links.shownDyad);
      expect([await findLatestSnapshot(), await findLatestDyadLink()]).toEqual([links.shown, links.shownDyad]);
      // They are shown as long as their calls are.
      expect(await lookUpPage(patternSnapshotPath(links.shownDyad))).toEqual({
        kind: "stored",
        dependsOn: ["library"],
      });
    });
  });

  it("of a call that was deleted are not, until it is restored", async () => {
    await deleteCall(SHOWN);
    const kinds = () => withAudience("public", async () => (await lookUpAddress(snapshotPath(links.shown))).kind);
    expect(await kinds()).toBe("missing");
    expect(await withAudience("public", () => isPatternStored(links.shownDyad))).toBe(false);
    await restoreCall(SHOWN);
    expect(await kinds()).toBe("stored");
  });
});

describe("Publishing", () => {
  it("shows a draft to strangers, and taking it back hides it, with the permanent links to it", async () => {
    const isShown = () =>
      withAudience("public", async () => [await isCallStored(DRAFT), !!(await findSnapshot(links.of))]);
    expect(await publishCalls([DRAFT, SHOWN, "no-call"], true)).toEqual([DRAFT]);
    expect(await isShown()).toEqual([true, true]);
    expect(await publishCalls([DRAFT], false)).toEqual([DRAFT]);
    expect(await isShown()).toEqual([false, false]);
  });

  it("is spoken of to members only", async () => {
    const isDraft = async () => [(await findCall(DRAFT))?.isDraft, (await listCalls()).some((call) => call.isDraft)];
    expect(await withAudience("members", isDraft)).toEqual([true, true]);
    expect(await withAudience("alone", isDraft)).toEqual([undefined, false]);
    const drafts = async () => (await findCallPage({ ...ALL_CALLS, state: "draft" })).calls.length;
    expect(await withAudience("members", drafts)).toBe(2);
    expect(await withAudience("alone", drafts)).toBe(0);
    expect(
      (await withAudience("alone", () => findCallPage(ALL_CALLS))).facets.state.map(({ value }) => value),
    ).not.toContain("draft");
  });
});
