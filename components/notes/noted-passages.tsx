import Link from "next/link";
import { segmentText } from "@/lib/compare";
import { passageAt } from "@/lib/review/note-positions";
import { nameSides, titlePair } from "@/lib/messages/names";
import styles from "./notes.module.css";
import type { ReadoutPair } from "@/lib/model/readout-pairs";
import type { Span, Side } from "@/lib/model/comparison";
import { SIDES } from "@/lib/model/sides";

interface Props {
  pair: ReadoutPair;
  /** Offsets into the two texts, UTF-16 code units; none at all for the comparison as a whole. */
  on: Record<Side, Span[]>;
  /** The path of the comparison's page. */
  path: string;
}

/** The stretches of a side, each with its passage's number, as the comparison counts them from 1; 0 where the stretch is in none. */
function numberNoted({ readout }: ReadoutPair[Side], on: Span[]) {
  const passages = on.length > 0 ? segmentText(readout.revision.text, readout.language) : [];
  return on.map((span) => {
    const passage = passageAt(passages, span);
    return { span, number: passage ? passages.indexOf(passage) + 1 : 0 };
  });
}

/**
 * The anchor of the first passage that a note is on, on the page of the comparison: "#left-2".
 *
 * @returns empty for a note on the comparison as a whole
 */
export function anchorOfNoted({ pair, on }: Pick<Props, "pair" | "on">): string {
  const anchors = SIDES.flatMap((side) =>
    numberNoted(pair[side], on[side]).flatMap(({ number }) => (number > 0 ? `#${side}-${number}` : [])),
  );
  return anchors[0] ?? "";
}

function Quotations({ side, pair, on, path }: Props & { side: Side }) {
  const { readout } = pair[side];
  const name = `The ${nameSides(pair)[side].readout}`;
  return numberNoted(pair[side], on[side]).map(({ span, number }) => (
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
  ));
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
