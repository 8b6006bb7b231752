import { textsPath } from "@/lib/addresses/texts-path";
import type { Side } from "@/lib/model/comparisons/comparison";
import { SIDES } from "@/lib/model/comparisons/sides";
import type { FieldFault } from "@/lib/schema/field-faults";
import { ErrorSummary } from "@/components/forms/error-summary";
import { SITE } from "@/lib/messages/site/site";
import { SENT_TEXTS } from "@/lib/messages/comparisons/sent-texts";
import styles from "./compare-form.module.css";
import { RestoredTexts } from "./restored-texts";
import { TextBox } from "./text-box";

interface Props {
  /** What was pasted before, if something is wrong with it. */
  texts?: Record<Side, string>;
  faults?: FieldFault[];
  /** What the user should check in the texts of files. */
  notes?: string[];
}

const FORM = "compare";
const EMPTY = { left: "", right: "" };

/** Two boxes for two texts. "Compare" shows their comparison and stores nothing. */
export function CompareForm({ texts = EMPTY, faults = [], notes = [] }: Props) {
  return (
    <form id={FORM} className={styles.form} method="post" action={textsPath()} encType="multipart/form-data">
      <ErrorSummary state={{ faults, message: faults.length > 0 ? SENT_TEXTS.faults : null }} />
      <div className={styles.boxes}>
        {SIDES.map((side) => (
          <TextBox key={side} side={side} text={texts[side]} fault={faults.find(({ name }) => name === side) ?? null} />
        ))}
      </div>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <div className={styles.foot}>
        <button className={styles.main}>{SITE.compare}</button>
        <p>{SENT_TEXTS.hint}</p>
        <RestoredTexts form={FORM} />
      </div>
    </form>
  );
}
