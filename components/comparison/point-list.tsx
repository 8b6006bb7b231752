import { blankOf, levelOf } from "@/lib/compare";
import { notesAt } from "@/lib/review/note-positions";
import type { ReviewedFacing, ReviewedRow } from "@/lib/model/reviewed-comparison";
import { ChoosePassage } from "@/components/review/choose-passage";
import { JudgeLink } from "@/components/review/judge-link";
import { JudgePassage } from "@/components/review/judge-passage";
import { NearestPassages } from "./nearest-passages";
import { NoteReferences, Notes } from "@/components/notes/passage-notes";
import styles from "./point-list.module.css";
import { RowAbsence } from "./row-absence";
import { keyOf, type Shown } from "./shown";
import { stateLabels } from "@/lib/messages/names";
import { stateHeading } from "@/lib/messages/claims";
import { STATES } from "@/lib/model/comparison-query";
import type { Side } from "@/lib/model/comparison";
import { SIDES, otherSide } from "@/lib/model/sides";
import type { Row } from "@/lib/model/rows";

/** `isRepeated` where another view of the page has the passages' anchors. */
type Listed = Shown & { isRepeated?: boolean };

interface QuotationProps {
  facing: ReviewedFacing;
  row: ReviewedRow;
  side: Side;
  shown: Listed;
}

function Quotation({ facing: { passage, link, again }, row, side, shown }: QuotationProps) {
  const number = passage.index + 1;
  const isAnchor = !again && !shown.isRepeated;
  return (
    <div
      className={`${styles.quotation} ${styles[side]}`}
      id={isAnchor ? `${side}-${number}` : undefined}
      data-judge=""
    >
      <p className={styles.who}>
        <a href={`#${side}-${number}`}>
          <bdi>{shown.names[side].label}</bdi>, {number}
        </a>
        {link?.tier === "possible" && ` · ${levelOf(link) === "weak" ? "weak match" : "possible counterpart"}`}
        {again && link?.tier === "likely" && " · quoted again"}{" "}
        {!again && <ChoosePassage passage={passage} side={side} shown={shown} />}
      </p>
      <blockquote lang={shown.comparison[side].language} dir="auto">
        {shown.texts[side].slice(passage.start, passage.end)}
      </blockquote>
      {link && <JudgeLink link={link} side={otherSide(side)} shown={shown} />}
      {!again && <JudgePassage passage={passage} side={side} shown={shown} isAlone={!link && blankOf(row) !== null} />}
      <Notes notes={notesAt({ passage, link, again }, row, shown)} shown={shown} isRepeated={shown.isRepeated} />
      {!again && <NoteReferences passage={passage} side={side} shown={shown} />}
    </div>
  );
}

function Point({ row, shown }: { row: ReviewedRow; shown: Listed }) {
  const blank = blankOf(row);
  return (
    <li data-state={row.state}>
      {SIDES.filter((side) => side !== blank).flatMap((side) =>
        row[side].map((facing) => (
          <Quotation key={facing.passage.id} facing={facing} row={row} side={side} shown={shown} />
        )),
      )}
      {blank && row[blank].length > 0 && (
        <p className={styles.none}>
          <RowAbsence row={row} blank={blank} shown={shown} />
        </p>
      )}
      {blank && row[blank].length === 0 && (
        <NearestPassages
          passageId={row[blank === "left" ? "right" : "left"][0]!.passage.id}
          side={blank}
          shown={shown}
        />
      )}
      {blank &&
        row[blank].map((facing) => (
          <Quotation key={facing.passage.id} facing={facing} row={row} side={blank} shown={shown} />
        ))}
    </li>
  );
}

/** Linear and numbered: shared points first, then what is possible, then each side's own. For screen readers, print, plain text. */
export function PointList(shown: Listed) {
  const heading = (state: Row["state"]) => `${state}-points${shown.isRepeated ? "-printed" : ""}`;
  const labels = stateLabels(shown.names);
  return STATES.map((state) => ({ state, rows: shown.rows.filter((row) => row.state === state) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ state, rows }) => (
      <section key={state} className={styles.group} aria-labelledby={heading(state)}>
        <h2 id={heading(state)}>{stateHeading(labels[state], rows, shown.comparison)}</h2>
        <ol>
          {rows.map((row) => (
            <Point key={keyOf(row)} row={row} shown={shown} />
          ))}
        </ol>
      </section>
    ));
}
