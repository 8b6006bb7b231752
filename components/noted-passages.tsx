import Link from "next/link";
import { SIDES, segmentText, type Side, type Span } from "@/lib/compare";
import type { Pair } from "@/lib/data/pairs";
import { passageAt } from "@/lib/review/place-notes";
import { nameSides, titlePair } from "@/lib/wording";
import styles from "./notes.module.css";

interface Props {
  pair: Pair;
  /** Offsets into the two texts, UTF-16 code units; none at all for the comparison as a whole. */
  on: Record<Side, Span[]>;
  /** The path of the comparison's page. */
  path: string;
}

/** A stretch's passage as the comparison counts it, from 1; 0 where there is none. */
function numberOf({ language, revision: { text } }: Pair["left"]["readout"], span: Span): number {
  const passages = segmentText(text, language);
  const passage = passageAt(passages, span);
  return passage ? passages.indexOf(passage) + 1 : 0;
}

function Quotations({ side, pair, on, path }: Props & { side: Side }) {
  const { readout } = pair[side];
  const name = `The ${nameSides(pair)[side].readout}`;
  return on[side].map((span) => {
    const number = numberOf(readout, span);
    return (
      <figure key={span.start} className={styles.quotation} data-side={side}>
        <figcaption>
          <Link href={number > 0 ? `${path}#${side}-${number}` : path}>
            {number > 0 ? `${name}, passage ${number}` : name}
          </Link>
        </figcaption>
        <blockquote lang={readout.language} dir="auto">
          {readout.revision.text.slice(span.start, span.end)}
        </blockquote>
      </figure>
    );
  });
}

/** What a note is on: its passages, cut from the stored texts, each with the way to it in the comparison. */
export function NotedPassages(props: Props) {
  const { pair, on, path } = props;
  const isWhole = on.left.length + on.right.length === 0;
  return (
    <section className={styles.part} aria-labelledby="noted">
      <h2 id="noted">What it is on</h2>
      {isWhole && (
        <p>
          The comparison as a whole: <Link href={path}>{titlePair(pair)}</Link>
        </p>
      )}
      {SIDES.map((side) => (
        <Quotations key={side} side={side} {...props} />
      ))}
    </section>
  );
}
