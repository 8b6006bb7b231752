import Link from "next/link";
import { passageAnchor, withAnchor } from "@/lib/addresses/anchors";
import { callPath } from "@/lib/addresses/call-path";
import { CoverageBar } from "@/components/comparison/coverage-bar";
import { Message } from "@/components/site/message";
import { coveredInRow, levelOfLine, rowState, rowTitle } from "@/lib/messages/call-rows";
import { CALL_KIND_LABELS, missingReadout } from "@/lib/messages/calls";
import { formatDate, formatShortDay } from "@/lib/messages/dates";
import { chipLabel } from "@/lib/messages/chips";
import { findingWho } from "@/lib/messages/finding";
import { named, join } from "@/lib/messages/message";
import { nameReadoutsOfCall } from "@/lib/messages/sides";
import type { OpenedCall, Opening } from "@/lib/model/call-pages";
import { saysFictional } from "@/lib/model/fictional";
import { SIDES } from "@/lib/model/sides";
import styles from "./call-row.module.css";

/** Who alone reports what, or what both do, and how sure that is: one line. */
function FindingLine({ opening }: { opening: Opening }) {
  const { finding, sides } = opening;
  if (!finding) return null;
  const side = finding.left ? "left" : "right";
  const { words, isCut } = finding[side]!;
  const names = nameReadoutsOfCall(sides);
  const level = levelOfLine(finding, names);
  return (
    <>
      <span className={styles.finding}>
        <span className={finding.claim === "both" ? "" : styles[side]}>
          <Message of={findingWho(finding.claim, names)} />:
        </span>{" "}
        <q lang={sides[side].language}>
          {isCut.before && "…"}
          <bdi>{words}</bdi>
          {isCut.after && "…"}
        </q>
      </span>
      <span className={styles.level} data-level={level}>
        <Message of={chipLabel(level)} />
      </span>
    </>
  );
}

/** The words around what was searched for; they lead to their passage where the call's page shows it. */
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

function Said(listed: OpenedCall) {
  const { call, opening, excerpt } = listed;
  const [missing] = call.missing;
  return (
    <div className={styles.said}>
      {excerpt ? (
        <Excerpt {...listed} excerpt={excerpt} />
      ) : opening?.finding ? (
        <FindingLine opening={opening} />
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

function Bars({ opening }: Pick<OpenedCall, "opening">) {
  if (!opening || typeof opening.counts === "string") return <span className={styles.bars} />;
  const { counts } = opening;
  return (
    <span className={styles.bars}>
      {SIDES.map((side) => (
        <CoverageBar key={side} side={side} {...counts[side]} />
      ))}
      <span className="visually-hidden">
        <Message of={coveredInRow(counts)} />
      </span>
    </span>
  );
}

/** A call in one line: when, who, the first line of its finding, how much is covered, how far it is reviewed. */
export function CallRow(listed: OpenedCall) {
  const { call, opening } = listed;
  const state = rowState(opening, call.missing.length > 0);
  const isFictional = saysFictional(call.title);
  return (
    <li className={styles.row}>
      <time className={styles.date} dateTime={call.date} title={formatDate(call.date, call.datePrecision)}>
        {formatShortDay(call.date, call.datePrecision)}
      </time>
      <h2>
        <Link href={callPath(call.slug)} title={call.title}>
          {rowTitle(call.title, call.kind)}
          <span className="visually-hidden">
            , {CALL_KIND_LABELS[call.kind]}, {formatDate(call.date, call.datePrecision)}
          </span>
        </Link>
      </h2>
      <p className={styles.parties}>
        {isFictional && <span className={styles.fictional}>fictional</span>}
        <Message
          of={join(
            call.parties.map(({ party }) => named(party.name)),
            ", ",
          )}
        />
      </p>
      <Said {...listed} />
      <Bars opening={opening} />
      <p className={styles.state} data-state={state.kind}>
        <Message of={state.said} />
      </p>
    </li>
  );
}
