import { Message } from "@/components/site/message";
import { DRAFTS, ofCall } from "@/lib/messages/calls/drafts";
import type { Call } from "@/lib/model/calls/calls";
import { PUBLISHING_FIELDS } from "@/lib/schema/publishing";
import styles from "./publish-form.module.css";

interface Props {
  call: Pick<Call, "slug" | "title" | "isDraft">;
  action: (form: FormData) => Promise<void>;
}

/** The button with which an editor publishes a draft, or turns a published call back into one: a plain form. */
export function PublishForm({ call: { slug, title, isDraft }, action }: Props) {
  return (
    <form action={action} className={styles.publish}>
      <input type="hidden" name={PUBLISHING_FIELDS.call} value={slug} />
      {isDraft && <p>{DRAFTS.publishHint}</p>}
      <button name={PUBLISHING_FIELDS.does} value={isDraft ? "publish" : "make-draft"}>
        {isDraft ? DRAFTS.publish : DRAFTS.makeDraft}
        <span className="visually-hidden">
          <Message of={ofCall(title)} />
        </span>
      </button>
    </form>
  );
}
