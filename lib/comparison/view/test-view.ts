import type { Visitor } from "../../model/people/roles";
import { PLAIN_COMPARISON } from "../../addresses/comparison-query";
import { compareTexts } from "../../compare";
import type { Call, Readout } from "../../model/calls/calls";
import type { ComparisonQuery } from "../../model/comparisons/comparison-query";
import type { ComparisonView } from "../../model/comparisons/comparison-view";
import type { Note } from "../../model/reviews/notes";
import type { EventKind, ReviewEvent } from "../../model/reviews/review-events";
import { SIDES } from "../../model/comparisons/sides";
import { loadResources } from "../../resources/load";
import { topicLabels } from "../../resources/topic-labels";
import { applyReview } from "../../review/apply-review";
import { replay } from "../../review/replay";
import { makeEvent } from "../../review/test-review";
import { buildView } from "./build-view";
import { BUILT_IN_ALONE, type Readers } from "../readings/readers";

const PARTIES = {
  left: { slug: "velmora", name: "Velmora", adjective: "Velmoran" },
  right: { slug: "ostania", name: "Ostania", adjective: "Ostanian" },
};

export const LEFT_TEXT =
  "Foreign Minister Marenov spoke with Foreign Minister Ilves today. They discussed the ceasefire in the border region and the exchange of prisoners. The Minister condemned the attack on the harbour.\n\nShe thanked Ostania for 40 tonnes of humanitarian aid.";
export const RIGHT_TEXT =
  "On 2 January, Minister Ilves held a telephone conversation with Minister Marenov. The exchange of prisoners and the ceasefire were discussed. The sides agreed to meet in March to review trade tariffs.";

/** Texts that careless output code would execute, follow or fail on. */
export const HOSTILE_TEXTS = [
  "<script>alert(1)</script> <img src=x onerror=alert(1)> <!-- x",
  "[peace](javascript:alert(1)) ![x](http://evil.test/x.png) [a]: http://evil.test",
  "see http://evil.test/x or www.evil.test or <http://evil.test> or eve@evil.test",
  "`code` ``` | a | b |\n|---|---|\n| c | d |",
  '=HYPERLINK("http://evil.test","peace")',
  "- talks, first\n# Not a heading\n1. one\n2) two\n===\n---\n    code\n\n> out\n\n\tcode",
  "+1 @someone &lt;b&gt; &amp; ~~gone~~ **bold** _it_ \\",
  '\'=1+1; "quoted", comma\r\nline',
  "\u0001\u0008\u000b\u001f\ufffe\uffff control",
  "قال الوزير: \u202e إن السلام 12 قريب",
  "]]> </w:t></w:r> <w:p/> ${x} {{y}} <% z %>",
  "\u2028 lines \u2029 apart \u0085",
];

function readout(side: "left" | "right", text: string, changes: Partial<Readout>): Readout {
  return {
    slug: `${PARTIES[side].slug}-mfa`,
    issuer: {
      slug: `${PARTIES[side].slug}-mfa`,
      name: `Ministry of Foreign Affairs of ${PARTIES[side].name}`,
      kind: "foreign-ministry",
      party: PARTIES[side],
    },
    kind: "official-statement",
    extent: "full",
    language: "en",
    sourceUrl: "https://mfa.example/news?id=7&lang=en",
    sourceTitle: "On the [phone] call",
    quotedBy: null,
    publishedAt: "2030-01-02",
    revision: { number: 1, text, sha256: "ab".repeat(32) },
    ...changes,
  };
}

interface Changes {
  left?: Partial<Readout>;
  right?: Partial<Readout>;
  call?: Partial<Call>;
  events?: ReviewEvent[];
  notes?: Note[];
  query?: Partial<ComparisonQuery>;
  readers?: Readers;
  /** Whether openings are told apart from points, as in every comparison made today. In most tests they are points. */
  knowsBoilerplate?: boolean;
  /** The name under which the comparison is judged; without one nothing can be judged. */
  reviewer?: string;
  /** Who is at the page; by default the user of a machine without accounts. */
  visitor?: Visitor;
}

/** The view of a fictional comparison. A test passes what it depends on. */
export function makeView(left = LEFT_TEXT, right = RIGHT_TEXT, changes: Changes = {}): ComparisonView {
  const readouts = [
    readout("left", left, changes.left ?? {}),
    readout("right", right, { extent: "partial", quotedBy: "The Ostanian Times", ...changes.right }),
  ] as [Readout, Readout];
  const call: Call = {
    slug: "2030-01-02-marenov-ilves",
    title: "Marenov and Ilves, phone call",
    kind: "phone-call",
    date: "2030-01-02",
    datePrecision: "day",
    parties: [
      { party: PARTIES.left, principal: "Ana Marenov, Foreign Minister" },
      { party: PARTIES.right, principal: "Jaan Ilves, Foreign Minister" },
    ],
    readouts,
    missing: [],
    ...changes.call,
  };
  const [one, other] = readouts;
  const comparison = compareTexts(
    { text: one.revision.text, language: one.language },
    { text: other.revision.text, language: other.language },
    loadResources(),
  );
  if (comparison.kind === "refusal") throw new Error(`The texts cannot be compared: ${comparison.reason}.`);
  if (!changes.knowsBoilerplate)
    for (const side of SIDES) for (const passage of comparison[side].passages) delete passage.boilerplate;
  const events = changes.events ?? [];
  const state = replay(events);
  return buildView({
    pair: { left: { call, readout: one }, right: { call, readout: other } },
    comparison: applyReview(comparison, state, { left: one.revision.text, right: other.revision.text }),
    algorithm: "1",
    topicLabels: topicLabels(),
    resources: loadResources(),
    notes: changes.notes ?? [],
    query: { ...PLAIN_COMPARISON, ...changes.query },
    readers: changes.readers ?? BUILT_IN_ALONE,
    rates: null,
    reviewing:
      changes.reviewer === undefined
        ? null
        : {
            review: { events, state, orphaned: [] },
            reviewer: changes.reviewer,
            visitor: changes.visitor ?? { kind: "alone" },
            pair: "velmora-mfa@1..ostania-mfa@1",
          },
  });
}

/** A judgement of passages of the two texts above, named by their ids. */
export interface Said extends Partial<ReviewEvent> {
  kind: EventKind;
  /** "l2 r2" */
  of: string;
}

/** The fictional comparison after some judgements, in their order. They are Ana's unless somebody else is named. */
export function makeReviewedView(said: Said[], changes: Omit<Changes, "events"> = {}): ComparisonView {
  const view = makeView();
  const spansOf = (of: string, side: "left" | "right") =>
    view[side].passages.filter(({ id }) => of.split(" ").includes(id)).map(({ start, end }) => ({ start, end }));
  const events = said.map(({ of, ...event }, i) =>
    makeEvent({ id: i + 1, left: spansOf(of, "left"), right: spansOf(of, "right"), ...event }),
  );
  return makeView(LEFT_TEXT, RIGHT_TEXT, { ...changes, events });
}

/** A note with one version, on passages of the two texts above. */
export function makeNote(id: number, of: string, text: string, changes: Partial<Note> = {}): Note {
  const view = makeView();
  const spans = (side: "left" | "right") => view[side].passages.filter((passage) => of.split(" ").includes(passage.id));
  const version = { number: 1, text, author: "Ben Ito", at: "2030-02-02T10:00:00.000Z" };
  return {
    id,
    left: spans("left"),
    right: spans("right"),
    carriedFrom: null,
    orphaned: null,
    versions: [version],
    ...changes,
  };
}
