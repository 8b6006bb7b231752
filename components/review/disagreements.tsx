import type { Disagreement } from "@/lib/model/reviewed-comparison";
import type { SideNames } from "@/lib/messages/names";
import { disagreement, quotedOf } from "@/lib/messages/review";
import { OurWords } from "@/components/site/our-words";
import { Quotes } from "./review-history";
import styles from "./review-history.module.css";
import type { Side, Passage } from "@/lib/model/comparison";
import { SIDES } from "@/lib/model/sides";

interface Props {
  disagreements: Disagreement[];
  texts: Record<Side, string>;
  names: Record<Side, SideNames>;
  languages: Record<Side, string>;
  /** The path of the comparison. */
  path: string;
}

const passagesOf = (differing: Disagreement): Partial<Record<Side, Passage>> =>
  differing.kind === "link"
    ? { left: differing.left, right: differing.right }
    : { [differing.side]: differing.passage };

/** Where reviewers differ: what each says, and where it can be settled. */
export function Disagreements({ disagreements, texts, path, ...quoted }: Props) {
  if (disagreements.length === 0) return null;
  return (
    <section aria-labelledby="disagreements" className={styles.part}>
      <h2 id="disagreements">Where reviewers differ</h2>
      <p>The machine’s reading stands until one of them takes theirs back, or a third one agrees with one of them.</p>
      <ol className={styles.entries}>
        {disagreements.map((differing) => {
          const passages = passagesOf(differing);
          const cut = (side: Side) =>
            passages[side] ? [texts[side].slice(passages[side].start, passages[side].end)] : [];
          const side = SIDES.find((of) => passages[of])!;
          const anchor = `${side}-${passages[side]!.index + 1}`;
          return (
            <li key={`${differing.kind} ${passages.left?.id} ${passages.right?.id}`}>
              <p>
                <OurWords quoted={quotedOf(differing.verdicts)}>
                  {disagreement(differing.verdicts, differing.kind)}
                </OurWords>
              </p>
              <Quotes quotes={{ left: cut("left"), right: cut("right") }} {...quoted} />
              <a href={`${path}#${anchor}`}>See it in the comparison</a>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
