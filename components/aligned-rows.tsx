import { sharedSpans, type Facing, type Row, type Side } from "@/lib/compare";
import styles from "./aligned-rows.module.css";
import { PassageText } from "./passage-text";
import { noCounterpart, type SideNames } from "./wording";

interface Shown {
  texts: Record<Side, string>;
  languages: Record<Side, string>;
  names: Record<Side, SideNames>;
}

const SIGNS: Record<Row["state"], { sign: string; meaning: string } | null> = {
  shared: { sign: "=", meaning: "likely the same point" },
  possible: { sign: "≈", meaning: "possible counterpart" },
  onlyLeft: null,
  onlyRight: null,
};

function FacingPassage({
  facing: { passage, link, again },
  row,
  side,
  shown,
}: {
  facing: Facing;
  row: Row;
  side: Side;
  shown: Shown;
}) {
  const number = passage.index + 1;
  const anchor = `${side}-${number}`;
  const links = link ? [link] : [...row.left, ...row.right].flatMap((facing) => facing.link ?? []);
  return (
    <div className={styles.passage} id={again ? undefined : anchor}>
      <a className={styles.number} href={`#${anchor}`} aria-label={`${shown.names[side].label}, passage ${number}`}>
        {number}
      </a>
      <blockquote className={styles.quotation} lang={shown.languages[side]} dir="auto">
        <PassageText text={shown.texts[side]} passage={passage} marks={sharedSpans(links, side)} />
      </blockquote>
      {link?.tier === "possible" && <p className={styles.tag}>possible counterpart</p>}
      {again && <p className={styles.again}>quoted again: it also faces another passage</p>}
    </div>
  );
}

function Cell({ row, side, shown }: { row: Row; side: Side; shown: Shown }) {
  const facings = row[side];
  return (
    <div className={`${styles.cell} ${styles[side]} ${facings.length === 0 ? styles.blank : ""}`}>
      <p className={styles.who}>{shown.names[side].label}</p>
      {facings.length === 0 ? (
        <p className={styles.none}>{noCounterpart(shown.names[side])}</p>
      ) : (
        facings.map((facing) => (
          <FacingPassage key={facing.passage.id} facing={facing} row={row} side={side} shown={shown} />
        ))
      )}
    </div>
  );
}

/** The synopsis: passages that report the same point face each other; one without a counterpart faces a blank that says so. */
export function AlignedRows({ rows, ...shown }: Shown & { rows: Row[] }) {
  if (rows.length === 0) return <p className={styles.none}>Neither text has a passage.</p>;
  return (
    <ol className={styles.rows}>
      {rows.map((row) => {
        const sign = SIGNS[row.state];
        return (
          <li
            key={[...row.left, ...row.right].map(({ passage }) => passage.id).join()}
            className={`${styles.row} ${styles[row.state]}`}
          >
            <Cell row={row} side="left" shown={shown} />
            <div className={styles.sign}>
              {sign && (
                <span role="img" aria-label={sign.meaning} title={sign.meaning}>
                  {sign.sign}
                </span>
              )}
            </div>
            <Cell row={row} side="right" shown={shown} />
          </li>
        );
      })}
    </ol>
  );
}
