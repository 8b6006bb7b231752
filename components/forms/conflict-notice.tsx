import type { FieldValues } from "@/lib/forms/form";
import { sayValue, type Control, type ControlGroup } from "./edit-controls";
import styles from "./editing.module.css";

interface Props {
  groups: ControlGroup[];
  mine: FieldValues;
  theirs: FieldValues;
  path: string;
}

function Version({ control, value }: { control: Control; value: string | undefined }) {
  if (!value) return <em>nothing</em>;
  return <span dir="auto">{sayValue(control, value)}</span>;
}

/** What somebody else saved beside what was typed, field by field, where the two differ. */
export function ConflictNotice({ groups, mine, theirs, path }: Props) {
  const differing = groups
    .flatMap(({ controls }) => controls)
    // The reason is that of a change to come: nobody else has one.
    .filter(({ name }) => name !== "reason" && (mine[name] ?? "") !== (theirs[name] ?? ""));
  return (
    <section className={styles.conflict} aria-labelledby="conflict">
      <h2 id="conflict">Saved meanwhile, and yours</h2>
      {differing.length === 0 && <p>What was saved meanwhile is what you typed.</p>}
      {differing.map((control) => (
        <div key={control.name} className={styles.versions}>
          <h3>{control.label}</h3>
          <dl>
            <div>
              <dt>Saved meanwhile</dt>
              <dd>
                <Version control={control} value={theirs[control.name]} />
              </dd>
            </div>
            <div>
              <dt>Yours</dt>
              <dd>
                <Version control={control} value={mine[control.name]} />
              </dd>
            </div>
          </dl>
        </div>
      ))}
      <p>
        The fields below hold what you typed. SnapshotChange them, and save them on top; or{" "}
        {/* A document of its own: the form must be filled in anew. */}
        <a href={path}>drop yours and begin with what was saved</a>.
      </p>
    </section>
  );
}
