import { Message } from "@/components/site/message";
import type { FormState } from "@/lib/forms/form-state";
import type { Field } from "@/lib/schema/field";
import { sayFault } from "@/lib/messages/form/form-faults";
import { GUESSED } from "@/lib/messages/form/guesses";
import { FieldConfirmation } from "./field-confirmation";
import styles from "./form-field.module.css";
import { TextArea } from "./text-area";

type Shown = Pick<FormState, "values" | "faults" | "message" | "guesses">;

/** Default number of visible lines. */
const TEXT_ROWS = 20;

/** For a one-line field: the hint for browsers and password managers. */
const INPUTS: Partial<Record<Field["kind"], { type?: string; autoComplete?: string }>> = {
  url: { type: "url" },
  email: { type: "email", autoComplete: "username" },
  password: { type: "password", autoComplete: "current-password" },
  "new-password": { type: "password", autoComplete: "new-password" },
  code: { autoComplete: "one-time-code" },
};

const faultOf = ({ name }: Field, { faults }: Shown) => faults.find((fault) => fault.name === name);

const isGuessed = ({ name }: Field, { guesses = [] }: Shown) => guesses.includes(name);

/** Common attributes of a control: the id for its label, and the ids of its hint and its fault. */
function attributesOf(field: Field, state: Shown) {
  const { name, hint, isMain } = field;
  const fault = faultOf(field, state);
  const isGuess = isGuessed(field, state);
  const describedBy = [hint && `${name}-hint`, fault && `${name}-fault`, isGuess && `${name}-guess`]
    .filter(Boolean)
    .join(" ");
  return {
    id: name,
    name,
    "aria-describedby": describedBy || undefined,
    "aria-invalid": fault ? true : undefined,
    // When a form comes back with faults, the error summary takes the focus instead.
    autoFocus: isMain && state.faults.length === 0 && state.message === null,
    defaultValue: state.values[name] ?? "",
  };
}

function Control({ field, state }: { field: Field; state: Shown }) {
  const { kind, choices = [], rows = TEXT_ROWS, proposals } = field;
  const attributes = attributesOf(field, state);
  // React sets a default value only on a new element.
  const key = attributes.defaultValue;
  if (kind === "text")
    return <TextArea {...attributes} key={key} rows={rows} dir="auto" sourceLimit={field.sourceLimit} />;
  if (kind === "choice")
    return (
      <select {...attributes} key={key}>
        {choices.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    );
  const { type = "text", autoComplete = "off" } = INPUTS[kind] ?? {};
  return <input {...attributes} key={key} type={type} list={proposals} autoComplete={autoComplete} />;
}

/** A declared field of a form with its label, hint, fault and control. */
export function FormField({ field, state }: { field: Field; state: Shown }) {
  const { name, label, hint, kind, isWide } = field;
  const fault = faultOf(field, state);
  const isGuess = isGuessed(field, state);
  if (kind === "hidden") return <input type="hidden" name={name} value={state.values[name] ?? ""} />;
  return (
    <div className={`${styles.field} ${isWide || kind === "text" ? styles.wide : ""}`}>
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p id={`${name}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${name}-fault`} className={styles.fault}>
          <Message of={sayFault(fault, state.values)} />
        </p>
      )}
      {isGuess && (
        <p id={`${name}-guess`} className={styles.hint}>
          {GUESSED}
        </p>
      )}
      <Control field={field} state={state} />
      {fault && <FieldConfirmation fault={fault} />}
    </div>
  );
}

/** Several declared fields in a row. */
export const FormFields = ({ fields, state }: { fields: Field[]; state: Shown }) =>
  fields.map((field) => <FormField key={field.name} field={field} state={state} />);
