import { levelOf } from "@/lib/compare";
import type { ReviewedLink } from "@/lib/model/reviewed-comparison";
import { describeReasons } from "@/lib/messages/names";
import { machineSentence } from "@/lib/messages/review";

const WHY = { likely: "Why linked", possible: "Why possible", weak: "Why possible" };

/** Why two passages are linked, folded away until asked for. One text: a long comparison has a thousand of these. */
export function LinkReasons({ link }: { link: ReviewedLink }) {
  const { machine } = link;
  return (
    <details>
      <summary>{machine ? WHY[levelOf(machine)] : "What the machine says"}</summary>
      <p>
        {[
          `${machineSentence(machine)}${machine ? " by the model’s own estimate" : ""}.`,
          ...describeReasons(link.reasons),
        ].join("\n")}
      </p>
    </details>
  );
}
