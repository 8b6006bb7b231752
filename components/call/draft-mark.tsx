import { DRAFTS } from "@/lib/messages/calls/drafts";
import type { Call } from "@/lib/model/calls/calls";
import styles from "./draft-mark.module.css";

/** Marks a call that only members can read; renders nothing for any other call. */
export const DraftMark = ({ of: { isDraft } }: { of: Pick<Call, "isDraft"> }) =>
  isDraft ? (
    <span className={styles.draft} title={DRAFTS.sentence}>
      {DRAFTS.draft}
    </span>
  ) : null;
