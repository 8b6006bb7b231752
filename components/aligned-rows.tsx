import { levelOf, sharedSpans, type Facing, type Row, type Side } from "@/lib/compare";
import styles from "./aligned-rows.module.css";
import { LinkReasons } from "./link-reasons";
import { PassageText } from "./passage-text";
import type { Shown } from "./shown";
import { noCounterpart, weakMatch } from "@/lib/wording";

const SIGNS: Record<Row["state"], { sign: string; meaning: string } | null> = {
  shared: { sign: "=", meaning: "likely the same point" },
  possible: { sign: "≈", meaning: "possible counterpart" },
  onlyLeft: null,
  onlyRight: null,
};

interface CellProps {
  row: Row;
  side: Side;
  shown: Shown;
}

function FacingPassage({ facing: { passage, link, again }, row, side, shown }: CellProps & { facing: Facing }) {
  const number = passage.index + 1;
  const anchor = `${side}-${number}`;
  const own = [...row.left, ...row.right].flatMap((facing) => facing.link ?? []);
  // A weak match marks nothing in the passage itself: the blank beside it says that nothing was found.
  const links = link ? [link] : own.filter((facing) => levelOf(facing) !== "weak");
  return (
    <div className={`${styles.passage} ${again ? styles.again : ""}`} id={again ? undefined : anchor}>
      <a className={styles.number} href={`#${anchor}`} aria-label={`${shown.names[side].label}, passage ${number}`}>
        {number}
      </a>
      <blockquote className={styles.quotation} lang={shown.comparison[side].language} dir="auto">
        <PassageText text={shown.texts[side]} passage={passage} marks={sharedSpans(links, side)} />
      </blockquote>
      {again && link?.tier === "likely" && <p className={styles.note}>Quoted again: it also faces another passage.</p>}
      {link && <LinkReasons link={link} />}
    </div>
  );
}

/** What faces a passage without a likely counterpart: a possible one, or a blank with a weak match folded away in it. */
function Candidates({ row, side, shown }: CellProps) {
  const quotations = row[side].map((facing) => (
    <FacingPassage key={facing.passage.id} facing={facing} row={row} side={side} shown={shown} />
  ));
  if (row.state === "possible")
    return (
      <>
        <p className={styles.none}>Possible counterpart in the {shown.names[side].readout}:</p>
        {quotations}
      </>
    );
  return (
    <details className={styles.weak}>
      <summary>{weakMatch(shown.names[side], shown.comparison.basis)}</summary>
      {quotations}
    </details>
  );
}

function Cell({ row, side, shown }: CellProps) {
  const facings = row[side];
  const areCandidates = facings.some(({ link }) => link?.tier === "possible");
  const isBlank = facings.length === 0 || (areCandidates && row.state !== "possible");
  return (
    <div
      className={`${styles.cell} ${styles[side]} ${isBlank ? styles.blank : ""} ${areCandidates && !isBlank ? styles.candidates : ""}`}
    >
      <p className={styles.who}>{shown.names[side].label}</p>
      {facings.length === 0 && (
        <p className={styles.none}>{noCounterpart(shown.names[side], shown.comparison.basis)}</p>
      )}
      {areCandidates ? (
        <Candidates row={row} side={side} shown={shown} />
      ) : (
        facings.map((facing) => (
          <FacingPassage key={facing.passage.id} facing={facing} row={row} side={side} shown={shown} />
        ))
      )}
    </div>
  );
}

/** The synopsis: passages that report the same point face each other; one without a counterpart faces a blank that says so. */
export function AlignedRows(shown: Shown) {
  return (
    <ol className={styles.rows}>
      {shown.rows.map((row) => {
        const sign = SIGNS[row.state];
        return (
          <li
            key={[...row.left, ...row.right].map(({ passage }) => passage.id).join()}
            className={`${styles.row} ${styles[row.state]}`}
          >
            <Cell row={row} side="left" shown={shown} />
            <p className={styles.sign}>
              {sign && (
                <>
                  <span aria-hidden="true">{sign.sign}</span>
                  <span className={`visually-hidden ${styles.meaning}`}>{sign.meaning}</span>
                </>
              )}
            </p>
            <Cell row={row} side="right" shown={shown} />
          </li>
        );
      })}
    </ol>
  );
}
