/** The form that every button of the review belongs to, wherever on the page it stands. */
export const REVIEW_FORM = "review-form";

interface Props {
  /** What is said, as lib/schema/press-value.ts writes it. */
  say: string;
  /** A key that presses it, where the point that it belongs to has the focus. */
  hotkey?: string;
  children: string;
  /** What it is said of, for who does not see where the button stands. */
  about?: string;
}

/** A button that says something of a link or a passage: a part of the page's one form, and so of use without scripts. */
export function CommandButton({ say, hotkey, children, about }: Props) {
  return (
    <button
      form={REVIEW_FORM}
      name="say"
      value={say}
      data-key={hotkey}
      {...(about && { "aria-label": `${children} ${about}` })}
    >
      {children}
    </button>
  );
}
