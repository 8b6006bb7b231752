import type { ReviewedComparison } from "@/lib/model/reviewed-comparison";
import { count, formatDate, inWords, nameSides } from "@/lib/messages/names";
import { coverageSentence } from "@/lib/messages/claims";
import { reviewedOf } from "@/lib/messages/review";
import type { ReadoutPair } from "@/lib/model/readout-pairs";
import type { Side, Coverage, Refusal } from "@/lib/model/comparison";

// A card is drawn outside the browser, without style sheets: its colours are those of the light theme in app/tokens.css.
const COLOURS = {
  paper: "#fbfaf6",
  ink: "#1d1c19",
  quiet: "#625e55",
  hatch: "#e4dfd2",
  left: "#1f5f99",
  right: "#90490c",
};
const BAR_WIDTH = 500;

/** Letters that the shipped fonts have: Latin and Cyrillic. What they lack would be asked for on the network. */
const LACKING = /[^\u0020-\u024f\u0400-\u045f\u2010-\u2027\u2030-\u205e]/gu;
const MAX_LINE = 110;
/** Of the reviewers' names together, in UTF-16 code units. */
const MAX_NAMES = 40;

/** What of a line can be drawn, cut to what a card has room for; the other text when nothing of it can. */
function drawable(line: string, otherwise: string): string {
  const kept = line.replace(LACKING, "").trim() || otherwise;
  return kept.length > MAX_LINE ? `${kept.slice(0, MAX_LINE)}…` : kept;
}

const NOT_YET = "“No counterpart found” is not yet “left out”.";

/** The level of what the card says: machine reading, or how much was reviewed; by whom only where every name can be drawn. */
function levelSentence(comparison: ReviewedComparison | Refusal): string {
  if (comparison.kind === "refusal") return "Not compared: one of the readouts is too long.";
  const { progress, reviewers, disagreements } = comparison;
  if (reviewers.length === 0) return `Machine reading, not reviewed. ${NOT_YET}`;
  const names = inWords(reviewers);
  const isDrawn = names.replace(LACKING, "") === names && names.length <= MAX_NAMES;
  const by = isDrawn ? names : count(reviewers.length, "reviewer");
  const rest = progress.reviewed < progress.of ? "; the rest is machine reading" : "";
  const disputed = disagreements.length > 0 ? ` Reviewers differ in ${count(disagreements.length, "case")}.` : "";
  return `${reviewedOf(progress)} by ${by}${rest}.${disputed}`;
}

function Bar({ coverage: { passages }, side }: { coverage: Coverage; side: Side }) {
  const width = (n: number) => (BAR_WIDTH * n) / Math.max(1, passages.total);
  return (
    <div
      style={{
        display: "flex",
        flexShrink: 0,
        width: BAR_WIDTH,
        height: 14,
        borderRadius: 7,
        background: COLOURS.hatch,
        overflow: "hidden",
      }}
    >
      <div style={{ width: width(passages.likely), background: COLOURS[side] }} />
      <div style={{ width: width(passages.possible), background: COLOURS[side], opacity: 0.4 }} />
    </div>
  );
}

/** What a link to a comparison looks like in a chat: the call, the date, both issuers, and how much each side has of the other. */
export function ComparisonCard({ pair, comparison }: { pair: ReadoutPair; comparison: ReviewedComparison | Refusal }) {
  const names = nameSides(pair);
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        width: "100%",
        height: "100%",
        padding: "52px 64px",
        color: COLOURS.ink,
        background: COLOURS.paper,
        fontFamily: "Inter",
        fontSize: 26,
      }}
    >
      <div style={{ display: "flex", flexDirection: "column", flexShrink: 0 }}>
        <div style={{ color: COLOURS.quiet }}>Parallax · two readouts, side by side</div>
        <div style={{ marginTop: 16, flexShrink: 0, fontFamily: "Source Serif 4", fontSize: 52, lineHeight: 1.15 }}>
          {drawable(pair.left.call.title, pair.left.call.slug)}
        </div>
        <div style={{ marginTop: 8, flexShrink: 0 }}>
          {formatDate(pair.left.call.date, pair.left.call.datePrecision)}
        </div>
      </div>
      <div style={{ display: "flex", flexShrink: 0, justifyContent: "space-between" }}>
        {(["left", "right"] as const).map((side) => (
          <div
            key={side}
            style={{
              display: "flex",
              flexDirection: "column",
              width: BAR_WIDTH,
              gap: 16,
              paddingTop: 16,
              borderTop: `6px solid ${COLOURS[side]}`,
            }}
          >
            <div style={{ fontFamily: "Source Serif 4", fontSize: 34, flexShrink: 0, lineHeight: 1.2 }}>
              {drawable(pair[side].readout.issuer.name, pair[side].readout.issuer.slug)}
            </div>
            {comparison.kind === "comparison" && (
              <div style={{ flexShrink: 0, fontSize: 22, lineHeight: 1.4 }}>
                {coverageSentence(comparison[side], names[side === "left" ? "right" : "left"])
                  .split(";")[0]!
                  .replace(LACKING, "")
                  .replace(/\.$/, "")}
              </div>
            )}
            {comparison.kind === "comparison" && <Bar coverage={comparison[side].coverage} side={side} />}
          </div>
        ))}
      </div>
      <div style={{ flexShrink: 0, color: COLOURS.quiet, fontSize: 22 }}>{levelSentence(comparison)}</div>
    </div>
  );
}
