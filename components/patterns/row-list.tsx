import Link from "next/link";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Message } from "@/components/site/message";
import { patternPath } from "@/lib/addresses/pattern-path";
import { titleCall } from "@/lib/messages/calls/calls";
import { named } from "@/lib/messages/parts/message";
import { PATTERN } from "@/lib/messages/dyads/patterns";
import {
  cellSentence,
  rateSentence,
  seenSentence,
  streakSentence,
  topicChange,
} from "@/lib/messages/dyads/pattern-cells";
import type { DyadView, RowLine, RowQuotation } from "@/lib/model/dyads/dyad-view";
import { PATTERN_SIDES, isTopicRow } from "@/lib/model/dyads/patterns";
import { RowHeader } from "./row-header";
import styles from "./row-list.module.css";

function Quotation({ quotation: { words, language, href, issuer, number } }: { quotation: RowQuotation }) {
  return (
    <figure>
      <blockquote lang={language} dir="auto">
        {words}
      </blockquote>
      <figcaption>
        <Link href={href} prefetch={false}>
          <Message of={named(issuer)} />, {number}
        </Link>
      </figcaption>
    </figure>
  );
}

function Line({ line: { index, quotations }, view }: { line: RowLine; view: DyadView }) {
  const { call } = view.pattern.columns[index]!;
  const cell = view.open!.row.cells[index]!;
  return (
    <li id={call.slug} className={styles.line}>
      <p className={styles.call}>
        <Message of={titleCall(call)} /> ·{" "}
        <strong>
          <InterfaceMessage of={cellSentence(cell, view.parties)} />
        </strong>
      </p>
      {PATTERN_SIDES.map((side) => (
        <div key={side} className={styles[side]}>
          <p className={styles.party}>
            <Message of={named(view.parties[side].name)} />
          </p>
          {quotations[side].map((quotation) => (
            <Quotation key={quotation.href} quotation={quotation} />
          ))}
          {quotations[side].length === 0 && <p className={styles.none}>{PATTERN.nothingSaid}</p>}
        </div>
      ))}
    </li>
  );
}

/** The open row: what each side says about the topic, call by call, side by side. */
export function RowList({ view }: { view: DyadView }) {
  const { open, parties, query } = view;
  if (!open) return null;
  const { row } = open;
  // A permanent link only has the rows that were stored.
  const hasConcepts = !view.permanent && isTopicRow(row.topic);
  const said = [
    ...[rateSentence(row, parties), streakSentence(row, parties), topicChange(row)],
    seenSentence(row, parties),
  ];
  return (
    <section id="row" className={styles.row} aria-labelledby="row-heading">
      <RowHeader view={view} heading={row.label}>
        {hasConcepts && (
          <Link href={patternPath(view, { ...query, rows: row.topic, row: "" })} prefetch={false}>
            {PATTERN.concepts}
          </Link>
        )}
      </RowHeader>
      {said.map(
        (message, i) =>
          message && (
            <p key={i}>
              <InterfaceMessage of={message} />
            </p>
          ),
      )}
      <ol>
        {open.lines.toReversed().map((line) => (
          <Line key={line.index} line={line} view={view} />
        ))}
      </ol>
    </section>
  );
}
