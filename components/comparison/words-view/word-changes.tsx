import { CHANGES_KEY, SPOKEN_CHANGES } from "@/lib/messages/calls/revisions";
import styles from "./word-changes.module.css";
import type { DiffPart } from "@/lib/model/comparisons/marks";

interface Props {
  from: string;
  to: string;
  /** The word diff of the two texts. */
  parts: DiffPart[];
}

/** Changed white space is shown by a drawn sign that is not part of the text. */
const blankSign = (text: string) => (/\S/.test(text) ? undefined : text.includes("\n") ? "line" : "space");

function Part({ part: { state, left, right, isTypography }, from, to }: Omit<Props, "parts"> & { part: DiffPart }) {
  // Words that both texts have are cut from the later one: the diff may ignore spaces or capitals.
  const text = state === "onlyLeft" ? from.slice(left.start, left.end) : to.slice(right.start, right.end);
  if (state === "same") return text;
  const Mark = state === "onlyRight" ? "ins" : "del";
  return (
    <Mark data-blank={blankSign(text)} data-typography={isTypography}>
      {/* Isolated with its own direction: the text's direction is that of its first letter, which may be in a later part. */}
      <span className="visually-hidden" lang="en" dir="ltr">
        {state === "onlyRight" ? SPOKEN_CHANGES.inserted : SPOKEN_CHANGES.deleted}
      </span>
      {text}
      <span className="visually-hidden" dir="ltr">
        {SPOKEN_CHANGES.end}
      </span>
    </Mark>
  );
}

/** A text with the words inserted since an earlier one and the words deleted from it, each marked. */
export function WordChanges({ parts, from, to }: Props) {
  return (
    <span className={styles.changes}>
      {parts.map((part) => (
        <Part key={`${part.left.start} ${part.right.start} ${part.state}`} part={part} from={from} to={to} />
      ))}
    </span>
  );
}

/** Explains the two marks. */
export function WordChangesKey() {
  return (
    <span className={styles.changes}>
      <ins>{CHANGES_KEY.inserted}</ins> {CHANGES_KEY.areUnderlined} <del>{CHANGES_KEY.deleted}</del>{" "}
      {CHANGES_KEY.areStruck}
    </span>
  );
}
