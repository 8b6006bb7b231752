import type { Link } from "@/lib/compare";
import { describeReasons } from "@/lib/wording";

/** Why two passages are linked, folded away until asked for. One text: a long comparison has a thousand of these. */
export function LinkReasons({ link }: { link: Link }) {
  return (
    <details>
      <summary>{link.tier === "likely" ? "Why linked" : "Why possible"}</summary>
      <p>
        {[
          `A ${link.strength} match: ${Math.round(100 * link.score)} in 100 by the model’s own estimate.`,
          ...describeReasons(link.reasons),
        ].join("\n")}
      </p>
    </details>
  );
}
