import type { Message as Said } from "@/lib/messages/parts/message";
import { toText } from "@/lib/messages/parts/to-text";
import { Message } from "@/components/site/message";
import { labelWith } from "@/lib/messages/reviews/review-buttons";

/** The id of the one form that every review button submits. */
export const REVIEW_FORM = "review-form";

interface Props {
  /** The command, as lib/schema/command-value.ts writes it. */
  say: string;
  /** A key that clicks it while its point has the focus. */
  hotkey?: string;
  label: Said;
  /** What the command is about, for screen readers. */
  about?: Said;
}

/** A button that sends a review command. It submits the page's one form, so it works without scripts. */
export function CommandButton({ say, hotkey, label, about }: Props) {
  return (
    <button
      form={REVIEW_FORM}
      name="say"
      value={say}
      data-key={hotkey}
      {...(about && { "aria-label": toText(labelWith(label, about)) })}
    >
      <Message of={label} />
    </button>
  );
}
