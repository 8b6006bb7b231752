import { withAnchor, passageAnchor } from "@/lib/addresses/anchors";
import Link from "next/link";
import { Message } from "@/components/site/message";
import { quotedFrom } from "@/lib/messages/reviews/notes";
import { nameSides, titlePair } from "@/lib/messages/comparisons/sides";
import { NOTE } from "@/lib/messages/reviews/note-labels";
import styles from "./notes.module.css";
import type { ReadoutPair } from "@/lib/model/calls/readout-pairs";
import type { NotedPassageView } from "@/lib/model/calls/readout-views";

interface Props {
  pair: ReadoutPair;
  /** Empty for a note on the whole comparison. */
  passages: NotedPassageView[];
  /** The path of the comparison's page. */
  path: string;
}

function Quotation({ passage, pair, path }: { passage: NotedPassageView } & Omit<Props, "passages">) {
  const { side, number, quotation } = passage;
  return (
    <figure className={styles.quotation} data-side={side}>
      <figcaption>
        <Link href={number === null ? path : withAnchor(passageAnchor(side, number), path)} prefetch={false}>
          <Message of={quotedFrom(nameSides(pair)[side], number ?? 0)} />
        </Link>
      </figcaption>
      <blockquote lang={pair[side].readout.language} dir="auto">
        {quotation}
      </blockquote>
    </figure>
  );
}

/** What a note is about: its passages, cut from the stored texts, each linked to its place in the comparison. */
export function NotedPassages({ pair, passages, path }: Props) {
  return (
    <section className={styles.part} aria-labelledby="noted">
      <h2 id="noted">{NOTE.about}</h2>
      {passages.length === 0 && (
        <p>
          {NOTE.whole}{" "}
          <Link href={path} prefetch={false}>
            <Message of={titlePair(pair)} />
          </Link>
        </p>
      )}
      {passages.map((passage) => (
        <Quotation key={`${passage.side} ${passage.start}`} passage={passage} pair={pair} path={path} />
      ))}
    </section>
  );
}
