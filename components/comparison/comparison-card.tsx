import { cardClaim, coverageShare } from "@/lib/messages/coverage";
import { formatDate } from "@/lib/messages/dates";
import { listNames } from "@/lib/messages/message";
import { toText } from "@/lib/messages/to-text";
import type { Coverage, Side } from "@/lib/model/comparison";
import type { ComparisonView, OpenedComparison } from "@/lib/model/comparison-view";
import { SIDES, otherSide } from "@/lib/model/sides";

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

/** Whether the reviewers' names can all be drawn, and have room. */
function canName({ reviewers }: ComparisonView): boolean {
  const names = toText(listNames(reviewers));
  return names.replace(LACKING, "") === names && names.length <= MAX_NAMES;
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

function CardSide({ opened, side }: { opened: OpenedComparison; side: Side }) {
  const { issuer } = opened.pair[side].readout;
  return (
    <div
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
        {drawable(issuer.name, issuer.slug)}
      </div>
      {opened.kind === "comparison" && (
        <div style={{ flexShrink: 0, fontSize: 22, lineHeight: 1.4 }}>
          {toText(coverageShare(opened[side], opened[otherSide(side)].names)).replace(LACKING, "")}
        </div>
      )}
      {opened.kind === "comparison" && <Bar coverage={opened[side].coverage} side={side} />}
    </div>
  );
}

/** What a link to a comparison looks like in a chat: the call, the date, both issuers, and how much each side has of the other. */
export function ComparisonCard({ opened }: { opened: OpenedComparison }) {
  const { call } = opened.pair.left;
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
          {drawable(call.title, call.slug)}
        </div>
        <div style={{ marginTop: 8, flexShrink: 0 }}>{formatDate(call.date, call.datePrecision)}</div>
      </div>
      <div style={{ display: "flex", flexShrink: 0, justifyContent: "space-between" }}>
        {SIDES.map((side) => (
          <CardSide key={side} opened={opened} side={side} />
        ))}
      </div>
      <div style={{ flexShrink: 0, color: COLOURS.quiet, fontSize: 22 }}>
        {toText(cardClaim(opened, opened.kind === "comparison" && canName(opened)))}
      </div>
    </div>
  );
}
