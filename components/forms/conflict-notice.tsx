import type { FieldGroup } from "@/lib/forms/correction-groups";
import type { FieldValues } from "@/lib/forms/form";
import type { Field } from "@/lib/schema/field";
import { READOUT_FIELDS } from "@/lib/schema/readout-fields";
import { CONFLICT } from "@/lib/messages/form/form-labels";
import styles from "./editing.module.css";

interface Props {
  groups: FieldGroup[];
  mine: FieldValues;
  theirs: FieldValues;
  /** The address of the form, which opens it with what is stored. */
  path: string;
}

function Version({ field: { choices }, value }: { field: Field; value: string | undefined }) {
  if (!value) return <em>{CONFLICT.nothing}</em>;
  return <span dir="auto">{choices?.find(([choice]) => choice === value)?.[1] ?? value}</span>;
}

/** What another editor saved and what was typed, field by field, where they differ. */
export function ConflictNotice({ groups, mine, theirs, path }: Props) {
  const differing = groups
    .flatMap(({ fields }) => fields)
    // The reason belongs to the unsaved change; nothing stored has one.
    .filter(({ name }) => name !== READOUT_FIELDS.reason.name && (mine[name] ?? "") !== (theirs[name] ?? ""));
  return (
    <section className={styles.conflict} aria-labelledby="conflict">
      <h2 id="conflict">{CONFLICT.title}</h2>
      {differing.length === 0 && <p>{CONFLICT.same}</p>}
      {differing.map((field) => (
        <div key={field.name} className={styles.versions}>
          <h3>{field.label}</h3>
          <dl>
            <div>
              <dt>{CONFLICT.saved}</dt>
              <dd>
                <Version field={field} value={theirs[field.name]} />
              </dd>
            </div>
            <div>
              <dt>{CONFLICT.yours}</dt>
              <dd>
                <Version field={field} value={mine[field.name]} />
              </dd>
            </div>
          </dl>
        </div>
      ))}
      <p>
        {CONFLICT.either} {/* Not a Link: the form must be reloaded. */}
        <a href={path}>{CONFLICT.discard}</a>.
      </p>
    </section>
  );
}
