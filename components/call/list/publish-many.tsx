import { callsPath } from "@/lib/addresses/call-path";
import type { CallsQuery } from "@/lib/addresses/calls-query";
import { DRAFTS } from "@/lib/messages/calls/drafts";
import type { CallListPage } from "@/lib/model/calls/call-list";
import { PUBLISHING_FIELDS } from "@/lib/schema/publishing";
import styles from "@/components/call/publish-form.module.css";

interface Props {
  /** The form's id, by which the checkboxes in the list belong to it. */
  id: string;
  page: CallListPage;
  query: CallsQuery;
  action: (form: FormData) => Promise<void>;
}

/** Publishes several drafts at once: those chosen in the list, or all that it shows. */
export const PublishMany = ({ id, page: { calls }, query, action }: Props) => (
  <form id={id} action={action} className={styles.publish}>
    <input type="hidden" name={PUBLISHING_FIELDS.back} value={callsPath({ ...query, after: null })} />
    {calls.map(({ call: { slug } }) => (
      <input key={slug} type="hidden" name={PUBLISHING_FIELDS.shown} value={slug} />
    ))}
    <p>{DRAFTS.choose}</p>
    <button name={PUBLISHING_FIELDS.does} value="publish">
      {DRAFTS.publishChosen}
    </button>
    <button name={PUBLISHING_FIELDS.does} value="publish-shown">
      {DRAFTS.publishShown}
    </button>
  </form>
);
