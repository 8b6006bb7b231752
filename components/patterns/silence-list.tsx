import Link from "next/link";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Message } from "@/components/site/message";
import { callPath } from "@/lib/addresses/call-path";
import { missingReadout, titleCall } from "@/lib/messages/calls/calls";
import { PATTERN } from "@/lib/messages/dyads/patterns";
import { silenceMeans, silentTopics, spokenAlone, topicsOfPassage } from "@/lib/messages/dyads/silence";
import type { DyadView, SilentCall, SilentPassage, SilentReadout } from "@/lib/model/dyads/dyad-view";
import { otherPatternSide, type PatternSide } from "@/lib/model/dyads/patterns";
import { RowHeader } from "./row-header";
import styles from "./row-list.module.css";

function Passage({ passage, language }: { passage: SilentPassage; language: string }) {
  return (
    <figure>
      <blockquote lang={language} dir="auto">
        {passage.words}
      </blockquote>
      <figcaption>
        <InterfaceMessage of={topicsOfPassage(passage)} />
      </figcaption>
    </figure>
  );
}

function Readout({ readout, side }: { readout: SilentReadout; side: PatternSide }) {
  return (
    <div className={`${styles.alone} ${styles[side]}`}>
      <p className={styles.party}>
        <InterfaceMessage of={spokenAlone(readout)} />
      </p>
      {readout.passages.map((passage) => (
        <Passage key={passage.number} passage={passage} language={readout.language} />
      ))}
    </div>
  );
}

function Call({ call: { index, readouts }, view }: { call: SilentCall; view: DyadView }) {
  const { call } = view.pattern.columns[index]!;
  return (
    <li id={call.slug} className={styles.line}>
      <p className={styles.call}>
        <Link href={callPath(call.slug)} prefetch={false}>
          <Message of={titleCall(call)} />
        </Link>
      </p>
      {readouts.map((readout) => (
        <Readout key={readout.slug} readout={readout} side={otherPatternSide(view.silence!.side)} />
      ))}
      {readouts.length === 0 && <p className={styles.none}>{PATTERN.nothingStored}</p>}
    </li>
  );
}

/** The open row of calls on which a side has no readout: what only the other side published. It claims nothing about it. */
export function SilenceList({ view }: { view: DyadView }) {
  const { silence, parties } = view;
  if (!silence) return null;
  return (
    <section id="row" className={styles.row} aria-labelledby="row-heading">
      <RowHeader view={view} heading={<Message of={missingReadout(parties[silence.side].name)} />} />
      <p>
        <InterfaceMessage of={silenceMeans(silence, parties)} />
      </p>
      {silence.topics.length > 0 && (
        <p>
          <InterfaceMessage of={silentTopics(silence, parties)} />
        </p>
      )}
      <ol>
        {silence.calls.toReversed().map((call) => (
          <Call key={call.index} call={call} view={view} />
        ))}
      </ol>
    </section>
  );
}
