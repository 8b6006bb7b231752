"use client";
import { Message } from "@/components/site/message";
import { pasteClean } from "@/components/forms/clean-paste";
import { FieldConfirmation } from "@/components/forms/field-confirmation";
import { FileDrop } from "@/components/forms/file-drop";
import { TextArea } from "@/components/forms/text-area";
import type { Side } from "@/lib/model/comparisons/comparison";
import { MAX_PASTED_SOURCE } from "@/lib/schema/limits";
import { SENT_FIELDS } from "@/lib/schema/sent-fields";
import type { FieldFault } from "@/lib/schema/field-faults";
import { sayFault } from "@/lib/messages/form/form-faults";
import { FORM } from "@/lib/messages/form/form-labels";
import { TEXT_BOXES } from "@/lib/messages/comparisons/text-boxes";
import styles from "./compare-form.module.css";

interface Props {
  side: Side;
  text: string;
  fault: FieldFault | null;
}

/** A box for one text, which can be pasted, dropped or chosen as a file. */
export function TextBox({ side, text, fault }: Props) {
  const { name, label } = SENT_FIELDS[side];
  return (
    <FileDrop
      name={`${name}File`}
      label={FORM.orFile}
      describedBy={`${name}-label`}
      className={`${styles.box} ${styles[side]}`}
    >
      <label id={`${name}-label`} htmlFor={name}>
        {label}
      </label>
      {fault && (
        <p id={`${name}-fault`} className={styles.fault}>
          <Message of={sayFault(fault, {})} />
        </p>
      )}
      <TextArea
        id={name}
        name={name}
        rows={8}
        dir="auto"
        placeholder={TEXT_BOXES[side]}
        defaultValue={text}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${name}-fault` : undefined}
        sourceLimit={MAX_PASTED_SOURCE}
        onPaste={pasteClean}
      />
      {fault && <FieldConfirmation fault={fault} />}
    </FileDrop>
  );
}
