import { describe, expect, it } from "vitest";
import type { Library } from "../../schema/library";
import { MAX_AUTHOR_LENGTH, MAX_JUDGED_PASSAGES, MAX_NOTE_LENGTH } from "../../schema/review-limits";
import { readLibrary } from "./read-library";
import type { FaultReport } from "../../model/library/library";

const FIRST = "They discussed the border. They will meet again. They will meet again.";
const SECOND = "The border was discussed.\r\nCafe\u0301 talks followed.";
const CALL = {
  slug: "a-b",
  title: "A and B",
  kind: "phone-call",
  date: "2030-01-02",
  parties: ["velmora", "ostania"].map((slug) => ({ party: { slug, name: slug, adjective: slug }, principal: "Ana" })),
  readouts: [
    { text: FIRST },
    { revisions: [{ text: "The border." }, { text: SECOND, reason: "longer" }] },
    { text: "A post on the border." },
  ].map((given, index) => ({
    issuer: { slug: `mfa-${index + 1}`, name: "MFA", kind: "foreign-ministry", party: "velmora" },
    kind: "official-statement",
    extent: "full",
    language: "en",
    ...given,
  })),
};
const PAIR = "a-b:mfa-1@1..a-b:mfa-2@2";
const EARLIER = "a-b:mfa-1@1..a-b:mfa-2@1";
const JUDGED = { pair: PAIR, kind: "no-counterpart", left: ["They discussed the border."], author: "Ana" };
const LOST = { ...JUDGED, pair: EARLIER };
const NOTE = { pair: PAIR, versions: [{ author: "Ana", text: "See the map." }] };

const file = (more: object, calls: object[] = [CALL]) =>
  readLibrary(
    new TextEncoder().encode(JSON.stringify({ format: "parallax-library", version: 1, calls, ...more }, null, 2)),
    "json",
  );

function faultsOf(more: object, calls?: object[]): string[] {
  const read = file(more, calls);
  const { shown }: FaultReport = "library" in read ? read.report(read.faults) : read;
  return shown.map(({ place, message }) => `${place}: ${message}`);
}

function read(more: object): Library {
  const made = file(more);
  if (!("library" in made)) throw new Error(JSON.stringify(made));
  expect(faultsOf(more)).toEqual([]);
  return made.library;
}

describe("a file's review", () => {
  it("may be left out", () => {
    expect(read({})).toMatchObject({ judgements: [], notes: [] });
  });

  it("names passages by their words or by their offsets in the text as it is stored", () => {
    const right = ["Café talks followed.", { start: 0, end: 25 }];
    const [judgement] = read({ judgements: [{ ...JUDGED, kind: "link-added", right }] }).judgements;
    expect(judgement).toMatchObject({
      number: 1,
      left: [{ start: 0, end: 26 }],
      right: [
        { start: 0, end: 25 },
        { start: 26, end: 46 },
      ],
    });
  });

  it("may undo, redo, recheck and judge again, on later revisions too, whichever side is left", () => {
    const swapped = "a-b:mfa-2@2..a-b:mfa-1@1";
    const judgements = [
      LOST,
      { pair: swapped, kind: "undone", about: 1, author: "Ana" },
      { pair: EARLIER, kind: "redone", about: 1, author: "Ana" },
      { pair: PAIR, kind: "looked-again", about: 1, author: "Ben", note: "Said elsewhere." },
      { pair: PAIR, kind: "undone", about: 4, author: "Ben" },
      { ...JUDGED, kind: "not-a-point", about: 1, author: "Ben" },
      { ...JUDGED, pair: "a-b:mfa-2@1..a-b:mfa-2@2", left: ["The border."] },
    ];
    const known = read({ judgements }).judgements;
    expect(known.map(({ about }) => about)).toEqual([undefined, 1, 1, 1, 4, 1, undefined]);
  });

  const JUDGEMENTS: [string, unknown[], string][] = [
    ["that is none", [5], "judgement 1: The judgement must be an object with fields."],
    ["with a misspelt field", [{ ...JUDGED, authr: "x" }], "judgement 1: The judgement has no field “authr”."],
    [
      "on a revision that is not there",
      [{ ...JUDGED, pair: PAIR.replace("@2", "@3") }],
      "judgement 1, pair: The file has no revision “a-b:mfa-2@3”.",
    ],
    [
      "on a call that is not there",
      [{ ...JUDGED, pair: PAIR.replaceAll("a-b", "c-d") }],
      "judgement 1, pair: The file has no revision “c-d:mfa-1@1”.",
    ],
    [
      "on no exact revisions",
      [{ ...JUDGED, pair: "a-b:mfa-1..a-b:mfa-2" }],
      "judgement 1, pair: The pair must name two exact revisions.",
    ],
    [
      "of a revision against itself",
      [{ ...JUDGED, pair: "a-b:mfa-1@1..a-b:mfa-1@1" }],
      "judgement 1, pair: A revision cannot be reviewed against itself.",
    ],
    [
      "beyond the text",
      [{ ...JUDGED, left: [{ start: 60, end: 99 }] }],
      "judgement 1, left[0]: The passage goes beyond the text, which has 70 characters.",
    ],
    [
      "on no words",
      [{ ...JUDGED, left: ["They discussed the border.", { start: 26, end: 27 }] }],
      "judgement 1, left[1]: The passage has no words.",
    ],
    ["on blank words", [{ ...JUDGED, left: [" "] }], "judgement 1, left[0]: The passage has no words."],
    [
      "on words that are not there",
      [{ ...JUDGED, right: ["They discussed the border."] }],
      "judgement 1, right[0]: The words “They discussed the border.” are not in the text of this revision.",
    ],
    [
      "on words that are there twice",
      [{ ...JUDGED, left: ["They will meet again."] }],
      "judgement 1, left[0]: The words “They will meet again.” occur more than once in the text: say where the passage starts and ends.",
    ],
    [
      "that ends before it starts",
      [{ ...JUDGED, left: [{ start: 9, end: 3 }] }],
      "judgement 1, left[0]: A passage ends after it starts.",
    ],
    [
      "on half a character's place",
      [{ ...JUDGED, left: [{ start: 0.5, end: 3 }] }],
      "judgement 1, left[0].start: A passage is given by two whole numbers: where it starts, and where it ends.",
    ],
    [
      "on passages that overlap",
      [{ ...JUDGED, left: ["They discussed the border.", { start: 20, end: 48 }] }],
      "judgement 1, left: Two passages overlap.",
    ],
    [
      "on too many passages",
      [{ ...JUDGED, left: Array.from({ length: MAX_JUDGED_PASSAGES + 1 }, () => "They") }],
      `judgement 1, left: Choose at most ${MAX_JUDGED_PASSAGES} passages of a side.`,
    ],
    [
      "of an unknown kind",
      [{ ...JUDGED, kind: "maybe" }],
      "judgement 1, kind: Choose the kind of judgement. One of: link-confirmed, link-added, link-rejected, no-counterpart, not-a-point, looked-again, undone, redone.",
    ],
    ["that is half a link", [{ ...JUDGED, kind: "link-added" }], "judgement 1: A link needs passages on both sides."],
    ["on no passage", [{ ...JUDGED, left: [] }], "judgement 1: Choose a passage."],
    [
      "that looks at nothing again",
      [{ ...JUDGED, kind: "looked-again", left: [] }],
      "judgement 1: Say which judgement was rechecked.",
    ],
    [
      "that undoes nothing",
      [{ ...JUDGED, kind: "undone", left: [] }],
      "judgement 1: Say which judgement was undone, and name no passages.",
    ],
    [
      "that undoes a passage",
      [JUDGED, { ...JUDGED, kind: "undone", about: 1 }],
      "judgement 2: Say which judgement was undone, and name no passages.",
    ],
    [
      "under a name that turns what follows it",
      [{ ...JUDGED, author: "Ana\u202e" }],
      "judgement 1, author: The author has characters that cannot be stored.",
    ],
    [
      "under a name that nobody sees",
      [{ ...JUDGED, author: "\u200b\u3164" }],
      "judgement 1, author: The author is missing.",
    ],
    ["without an author", [{ ...JUDGED, author: " " }], "judgement 1, author: The author is missing."],
    [
      "by too long a name",
      [{ ...JUDGED, author: "a".repeat(MAX_AUTHOR_LENGTH + 1) }],
      `judgement 1, author: The author is longer than ${MAX_AUTHOR_LENGTH} characters.`,
    ],
    [
      "with too long a note",
      [{ ...JUDGED, note: "a".repeat(MAX_NOTE_LENGTH + 1) }],
      "judgement 1, note: The note is longer than 5,000 characters.",
    ],
    [
      "at no time",
      [{ ...JUDGED, createdAt: "yesterday" }],
      "judgement 1, createdAt: The time must read like 2026-11-22T05:00:00.000Z.",
    ],
    [
      "that is numbered otherwise",
      [JUDGED, { ...JUDGED, number: 3 }],
      "judgement 2, number: The judgements are numbered 1, 2, 3… in order: this is 3 instead of 2.",
    ],
    ["about itself", [{ ...JUDGED, about: 1 }], "judgement 1, about: There is no judgement 1 before this one."],
    [
      "about one before the first",
      [{ ...JUDGED, about: 0 }],
      "judgement 1, about: There is no judgement 0 before this one.",
    ],
    [
      "about a later one",
      [{ ...JUDGED, about: 2 }, JUDGED],
      "judgement 1, about: There is no judgement 2 before this one.",
    ],
    [
      "about an undo",
      [JUDGED, { pair: PAIR, kind: "undone", about: 1, author: "Ana" }, { ...JUDGED, about: 2 }],
      "judgement 3, about: This must refer to a judgement, not to an undo or a redo.",
    ],
    [
      "that looks again at a look",
      [JUDGED, ...[1, 2].map((about) => ({ pair: PAIR, kind: "looked-again", about, author: "Ana" }))],
      "judgement 3, about: This must refer to a judgement on passages.",
    ],
    [
      "that undoes another reviewer's act",
      [JUDGED, { pair: PAIR, kind: "undone", about: 1, author: "Ben" }],
      "judgement 2, about: Only the person who made a judgement can undo or redo it.",
    ],
    [
      "about one of a later revision",
      [JUDGED, { pair: EARLIER, kind: "undone", about: 1, author: "Ana" }],
      "judgement 2, about: Judgement 1 is not on these revisions, nor on earlier ones of the same readouts.",
    ],
    [
      "about one of another readout",
      [JUDGED, { pair: "a-b:mfa-1@1..a-b:mfa-3@1", kind: "undone", about: 1, author: "Ana" }],
      "judgement 2, about: Judgement 1 is not on these revisions, nor on earlier ones of the same readouts.",
    ],
  ];
  it.each(JUDGEMENTS)("with a judgement %s is reported with its place and fault", (_, judgements, fault) => {
    expect(faultsOf({ judgements })).toEqual([fault]);
  });

  const NOTES: [string, object, string][] = [
    ["without versions", { pair: PAIR, versions: [] }, "note 1, versions: A note has one version or more."],
    ["without a list of versions", { pair: PAIR }, "note 1, versions: The versions are missing."],
    [
      "that never said anything",
      { pair: PAIR, versions: [{ author: "Ana", text: " " }] },
      "note 1, versions[0].text: The note is empty.",
    ],
    [
      "whose versions are out of order",
      { pair: PAIR, versions: [NOTE.versions[0], { ...NOTE.versions[0], number: 3 }] },
      "note 1, versions[1].number: The versions of a note are numbered 1, 2, 3… in order: this is 3 instead of 2.",
    ],
    [
      "with half a character",
      { pair: PAIR, versions: [{ author: "Ana", text: "\ud83d" }] },
      "note 1, versions[0].text: The note has characters that cannot be stored.",
    ],
    [
      "without an author",
      { pair: PAIR, versions: [{ text: "x" }] },
      "note 1, versions[0].author: The author is missing.",
    ],
    [
      "on a text that is not there",
      { ...NOTE, pair: "a:b@1..a:c@1" },
      "note 1, pair: The file has no revision “a:b@1”.",
    ],
    [
      "on a revision against itself",
      { ...NOTE, pair: "a-b:mfa-2@2..a-b:mfa-2@2" },
      "note 1, pair: A revision cannot be reviewed against itself.",
    ],
    [
      "outside the text",
      { ...NOTE, right: [{ start: 40, end: 60 }] },
      "note 1, right[0]: The passage goes beyond the text, which has 46 characters.",
    ],
    [
      "on one passage that is no list",
      { ...NOTE, left: "They" },
      "note 1, left: The passages on the left must be a list.",
    ],
  ];
  it.each(NOTES)("with a note %s is reported with its place and fault", (_, note, fault) => {
    expect(faultsOf({ notes: [note] })).toEqual([fault]);
  });

  it("that is not a list is refused at its name", () => {
    expect(faultsOf({ judgements: {} })).toEqual(["judgements: The judgements must be a list."]);
  });

  it("may keep a version that says nothing, after one that did", () => {
    const versions = [...NOTE.versions, { author: "Ben", text: "" }];
    expect(read({ notes: [{ ...NOTE, versions }] }).notes[0]!.versions).toMatchObject([
      { number: 1 },
      { number: 2, text: "" },
    ]);
  });

  it("adds no fault where a call or a judgement is itself faulty", () => {
    const about = { pair: PAIR, kind: "undone", about: 1, author: "Ana" };
    expect(faultsOf({ judgements: [{ ...JUDGED, kind: "maybe" }, about] })).toHaveLength(1);
    expect(faultsOf({ judgements: [JUDGED], notes: [NOTE] }, [{ ...CALL, kind: "rumour" }])).toEqual([
      "call a-b, kind: Choose the kind of call. One of: phone-call, video-call, meeting.",
    ]);
  });

  it("is reported with the line of a passage", () => {
    const made = file({ judgements: [{ ...JUDGED, left: ["They discussed the border.", "Nowhere."] }] });
    const [fault] = "library" in made ? made.report(made.faults).shown : [];
    const lines = JSON.stringify({ calls: [CALL] }, null, 2).split("\n").length;
    expect(fault).toMatchObject({ line: lines + 8, place: "judgement 1, left[1]" });
  });
});
