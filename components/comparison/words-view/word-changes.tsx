import { CHANGES_KEY, SPOKEN_CHANGES } from "@/lib/messages/calls/revisions";
import styles from "./word-changes.module.css";
import type { DiffPart } from "@/lib/model/comparisons/marks";

interface Props {
  from: string;
  to: string;
  /** The word diff of the two. */
  parts: DiffPart[];
}

/** Changed white space is made visible by a drawn sign that is not part of the text. */
const blankSign = (text: string) => (/\S/.test(text) ? undefined : text.includes("\n") ? "line" : "space");

function Part({ part: { state, left, right, isTypography }, from, to }: Omit<Props, "parts"> & { part: DiffPart }) {
  // What both have is cut from the later text: a diff may take no notice of spaces or letter case.
  const text = state === "onlyLeft" ? from.slice(left.start, left.end) : to.slice(right.start, right.end);
  if (state === "same") return text;
  const Mark = state === "onlyRight" ? "ins" : "del";
  return (
    <Mark data-blank={blankSign(text)} data-typography={isTypography}>
      {/* In a direction of its own: the text's is that of its first letter, which may follow here. */}
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

/** One text with what was inserted since an earlier one, and what was deleted from it, marked word by word. */
export function WordChanges({ parts, from, to }: Props) {
  return (
    <span className={styles.changes}>
      {parts.map((part) => (
        <Part key={`${part.left.start} ${part.right.start} ${part.state}`} part={part} from={from} to={to} />
      ))}
    </span>
  );
}

/** What the two marks mean. */
export function WordChangesKey() {
  return (
    <span className={styles.changes}>
      <ins>{CHANGES_KEY.inserted}</ins> {CHANGES_KEY.areUnderlined} <del>{CHANGES_KEY.deleted}</del>{" "}
      {CHANGES_KEY.areStruck}
    </span>
  );
}
