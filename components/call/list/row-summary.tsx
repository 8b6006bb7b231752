import Link from "next/link";
import { Fragment } from "react";
import { passageAnchor, withAnchor } from "@/lib/addresses/anchors";
import { callPath } from "@/lib/addresses/call-path";
import { CutWords } from "@/components/site/cut-words";
import { Message } from "@/components/site/message";
import { missingReadout } from "@/lib/messages/calls/calls";
import { findingChip, findingWho } from "@/lib/messages/comparisons/finding";
import { nameReadoutsOfCall } from "@/lib/messages/comparisons/sides";
import type { ListedCall, OpenedCall, OpeningSummary } from "@/lib/model/calls/call-list";
import { levelOfLine } from "@/lib/model/comparisons/finding";
import { huesOf } from "@/lib/model/comparisons/hues";
import { SIDES } from "@/lib/model/comparisons/sides";
import styles from "./call-row.module.css";
import { isAgainstReport } from "@/lib/model/calls/missing-parties";

/** One line: who alone reports what, or what both report, and how sure that is. */
function FindingLine({ call, opening }: { call: ListedCall; opening: OpeningSummary }) {
  const { finding, sides } = opening;
  if (!finding) return null;
  const { left, right } = huesOf({ left: { call, readout: sides.left }, right: { call, readout: sides.right } });
  const quoted = SIDES.filter((side) => finding[side]);
  const [first] = quoted;
  const names = nameReadoutsOfCall(sides);
  const level = levelOfLine(finding, names);
  return (
    <>
      <span className={styles.finding} data-hues={left + right}>
        <span className={first && finding.claim !== "both" ? styles[first] : ""}>
          <Message of={findingWho(finding, names)} />:
        </span>{" "}
        {(finding.differs ? quoted : quoted.slice(0, 1)).map((side, i) => (
          <Fragment key={side}>
            {i > 0 && " ≠ "}
            <q lang={sides[side].language}>
              <CutWords of={finding[side]!} language={sides[side].language} />
            </q>
          </Fragment>
        ))}
      </span>
      <span className={styles.level} data-level={level}>
        <Message of={findingChip(finding, names)} />
      </span>
    </>
  );
}

/** The words around the search terms. They link to their passage if the call's page shows it. */
function Excerpt({ call, opening, excerpt }: OpenedCall & { excerpt: NonNullable<OpenedCall["excerpt"]> }) {
  const side = SIDES.find((of) => opening?.sides[of].slug === excerpt.readout);
  const path = callPath(call.slug);
  return (
    <Link
      className={styles.excerpt}
      prefetch={false}
      href={side ? withAnchor(passageAnchor(side, excerpt.passageNumber), path) : path}
    >
      <bdi lang={excerpt.language}>
        {excerpt.parts.map(({ text, isHit }, index) => (isHit ? <mark key={index}>{text}</mark> : text))}
      </bdi>
    </Link>
  );
}

/** One thing about the call: the words found by a search, else the first line of the finding, else whose readout is missing. */
export function RowSummary(listed: OpenedCall) {
  const { call, opening, excerpt } = listed;
  const [missing] = call.missing;
  return (
    <div className={styles.said}>
      {excerpt ? (
        <Excerpt {...listed} excerpt={excerpt} />
      ) : opening?.finding && !isAgainstReport(listed) ? (
        <FindingLine call={call} opening={opening} />
      ) : (
        missing && (
          <span className={styles.finding}>
            <Message of={missingReadout(missing.name)} />
          </span>
        )
      )}
    </div>
  );
}
