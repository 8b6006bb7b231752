import type { Link, Reason } from "@/lib/compare";
import styles from "./link-reasons.module.css";
import { REASON_LABELS } from "@/lib/wording";

const byKind = (reasons: Reason[]) => {
  const kinds = new Map<Reason["kind"], string[]>();
  for (const { kind, label } of reasons) kinds.set(kind, [...(kinds.get(kind) ?? []), label]);
  return [...kinds];
};

/** Why two passages are linked, folded away until asked for. */
export function LinkReasons({ link }: { link: Link }) {
  return (
    <details className={styles.reasons}>
      <summary>{link.tier === "likely" ? "Why linked" : "Why possible"}</summary>
      <p>
        A {link.strength} match: {Math.round(100 * link.score)} in 100 by the model’s own estimate.
      </p>
      <dl>
        {byKind(link.reasons).map(([kind, labels]) => (
          <div key={kind}>
            <dt>{REASON_LABELS[kind]}</dt>
            <dd>{labels.join(", ")}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
