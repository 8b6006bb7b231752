import { say as compose, type Message as Said } from "@/lib/messages/message";
import { toText } from "@/lib/messages/to-text";
import { Message } from "@/components/site/message";

/** The form that every button of the review belongs to, wherever on the page it stands. */
export const REVIEW_FORM = "review-form";

interface Props {
  /** The command, as lib/schema/command-value.ts writes it. */
  say: string;
  /** A key that presses it, where the point that it belongs to has the focus. */
  hotkey?: string;
  label: Said;
  /** What the command is about, for those who do not see where the button stands. */
  about?: Said;
}

/** A button that says something of a link or a passage: a part of the page's one form, and so of use without scripts. */
export function CommandButton({ say, hotkey, label, about }: Props) {
  return (
    <button
      form={REVIEW_FORM}
      name="say"
      value={say}
      data-key={hotkey}
      {...(about && { "aria-label": toText(compose`${label} ${about}`) })}
    >
      <Message of={label} />
    </button>
  );
}
