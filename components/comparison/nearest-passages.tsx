import { inHundred } from "@/lib/messages/names";
import { absence, quotedOf } from "@/lib/messages/review";
import styles from "./nearest-passages.module.css";
import { OurWords } from "@/components/site/our-words";
import { passageOf, type Shown } from "./shown";
import type { Side } from "@/lib/model/comparison";
import { otherSide } from "@/lib/model/sides";

interface Props {
  /** The passage that has no counterpart. */
  passageId: string;
  /** The side that it faces. */
  side: Side;
  shown: Shown;
}

/** Says that nothing was found, and to who asks, what came nearest: too little to be a counterpart; or what an analyst confirmed. */
export function NearestPassages({ passageId, side, shown }: Props) {
  const { comparison, texts, names } = shown;
  const own = comparison[otherSide(side)];
  const review = own.reviews[passageId];
  const sentence = (
    <OurWords quoted={quotedOf(review?.verdicts ?? [])}>
      {absence(review, names[side], comparison.basis, false)}
    </OurWords>
  );
  const nearest = own.nearest[passageId];
  if (!nearest || review?.verdict) return <p className={styles.none}>{sentence}</p>;
  return (
    <details className={styles.nearest}>
      <summary>{sentence}</summary>
      <p>Nearest, and too little to be a counterpart by the model’s own estimate:</p>
      <ul>
        {nearest.map(({ passage: id, score }) => {
          const passage = passageOf(comparison, side, id);
          return (
            <li key={id}>
              <a href={`#${side}-${passage.index + 1}`}>
                <bdi>{names[side].label}</bdi>, {passage.index + 1}
              </a>{" "}
              ({inHundred(score)}):{" "}
              <q lang={comparison[side].language} dir="auto">
                {texts[side].slice(passage.start, passage.end)}
              </q>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
