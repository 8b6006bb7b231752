import type { ReactNode } from "react";
import type { FormState } from "@/lib/forms/form";
import styles from "./fields.module.css";

interface FieldProps {
  /** The path of the value, which is also the field's id: an error in the summary leads to it. */
  name: string;
  label: string;
  hint?: string | undefined;
  /** Whether the reader comes to the page to fill it in: it has the focus from the start. */
  takesFocus?: boolean | undefined;
  /** What was typed and what is wrong with it. */
  state: Pick<FormState, "values" | "faults">;
}

const faultOf = ({ name, state }: FieldProps) => state.faults.find((fault) => fault.name === name)?.message;

/** What every control of a field has: it is found by its label, and described by its hint and its fault. */
function describeControl(props: FieldProps) {
  const { name, hint, takesFocus } = props;
  const fault = faultOf(props);
  const describedBy = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(" ");
  return {
    id: name,
    name,
    "aria-describedby": describedBy || undefined,
    "aria-invalid": fault ? true : undefined,
    autoFocus: takesFocus,
  };
}

function Field({ children, isWide, ...props }: FieldProps & { children: ReactNode; isWide?: boolean | undefined }) {
  const { name, label, hint } = props;
  const fault = faultOf(props);
  return (
    <div className={`${styles.field} ${isWide ? styles.wide : ""}`}>
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p id={`${name}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${name}-fault`} className={styles.fault}>
          {fault}
        </p>
      )}
      {children}
    </div>
  );
}

interface TextFieldProps extends FieldProps {
  type?: "text" | "url" | "search";
  /** The id of a datalist with proposals. */
  list?: string;
  isWide?: boolean;
}

/** One line of text. */
export function TextField({ type = "text", list, isWide, ...props }: TextFieldProps) {
  const value = props.state.values[props.name] ?? "";
  return (
    <Field {...props} isWide={isWide}>
      <input {...describeControl(props)} key={value} type={type} list={list} defaultValue={value} autoComplete="off" />
    </Field>
  );
}

/** Several lines of text. */
export function AreaField({ rows, dir, ...props }: FieldProps & { rows: number; dir?: "auto" }) {
  const value = props.state.values[props.name] ?? "";
  return (
    <Field {...props} isWide>
      <textarea {...describeControl(props)} key={value} rows={rows} dir={dir} defaultValue={value} />
    </Field>
  );
}

/** One of several. */
export function SelectField({
  options,
  ...props
}: FieldProps & { options: readonly (readonly [value: string, label: string])[] }) {
  const value = props.state.values[props.name] ?? "";
  return (
    <Field {...props}>
      <select {...describeControl(props)} key={value} defaultValue={value}>
        {options.map(([option, label]) => (
          <option key={option} value={option}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}
