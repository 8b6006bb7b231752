import { linkQuestion, machineLines } from "@/lib/messages/comparisons/links";
import { toText } from "@/lib/messages/parts/to-text";
import type { ReviewedLink } from "@/lib/model/reviews/reviewed-comparison";

/** Why two passages are linked, folded away. It is one text node, because a long comparison has a thousand of these. */
export function LinkReasons({ link }: { link: ReviewedLink }) {
  return (
    <details>
      <summary>{linkQuestion(link)}</summary>
      <p>{machineLines(link).map(toText).join("\n")}</p>
    </details>
  );
}
