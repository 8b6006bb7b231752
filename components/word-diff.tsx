import Link from "next/link";
import { diffTexts, type DiffPart } from "@/lib/compare";
import { comparisonAddress } from "@/lib/schema/comparison-query";
import type { Shown } from "./shown";
import styles from "./word-diff.module.css";

/** Below this share of common words a word diff finds little but “the”, “of”, “and”. */
const LEAST_COMMON = 0.5;

const length = (parts: DiffPart[]) =>
  parts.reduce((sum, { left, right }) => sum + left.end - left.start + right.end - right.start, 0);

/** The exact word diff of both texts, where they are close enough for it to mean something; else the reason why it is not shown. */
export function WordDiff({ texts, names, comparison, path, query }: Shown) {
  const sameLanguage = comparison.basis === "same-language";
  const parts = sameLanguage ? diffTexts(texts.left, texts.right, comparison.left.language) : null;
  const common = parts ? length(parts.filter(({ state }) => state === "same")) / Math.max(1, length(parts)) : 0;
  if (!parts || common < LEAST_COMMON)
    return (
      <p className={styles.unlike}>
        {sameLanguage
          ? `The two texts are too unlike for a word diff: ${Math.round(100 * common)} in 100 of their characters stand in common runs of words, and those are mostly “the”, “of”, “and”. `
          : "The two texts are in different languages, so they have no words to compare. "}
        <Link href={comparisonAddress(path, { ...query, view: "aligned" })}>See them aligned by content</Link>
      </p>
    );
  return (
    <>
      <p className={styles.key}>
        <span className={styles.onlyLeft}>only in the {names.left.readout}</span>{" "}
        <span className={styles.onlyRight}>only in the {names.right.readout}</span>
      </p>
      <p className={styles.text} lang={comparison.left.language} dir="auto">
        {parts.map(({ state, left, right }) =>
          state === "same" ? (
            texts.left.slice(left.start, left.end)
          ) : (
            <span key={`${left.start} ${right.start} ${state}`} className={styles[state]}>
              <span className="visually-hidden">
                {state === "onlyLeft" ? ` [only ${names.left.label}: ` : ` [only ${names.right.label}: `}
              </span>
              {state === "onlyLeft"
                ? texts.left.slice(left.start, left.end)
                : texts.right.slice(right.start, right.end)}
              <span className="visually-hidden">] </span>
            </span>
          ),
        )}
      </p>
    </>
  );
}
