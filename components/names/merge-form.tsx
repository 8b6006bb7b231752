import { NAMES, mergeLabel } from "@/lib/messages/calls/names";
import type { NamedAs } from "@/lib/model/calls/names";
import styles from "./names.module.css";

interface Props {
  slug: string;
  name: string;
  /** All entries of the same kind, including this one. */
  all: NamedAs[];
  action: (form: FormData) => Promise<void>;
}

/** Merges a party or an issuer into another entry for the same one. */
export function MergeForm({ slug, name, all, action }: Props) {
  const others = all.filter((other) => other.slug !== slug);
  if (others.length === 0) return null;
  return (
    <form action={action} className={styles.form}>
      <input type="hidden" name="from" value={slug} />
      <label>
        {NAMES.mergeInto}
        <select name="into" required defaultValue="" aria-label={mergeLabel(name)}>
          <option value="" disabled>
            {NAMES.choose}
          </option>
          {others.map((other) => (
            <option key={other.slug} value={other.slug}>
              {other.name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{NAMES.merge}</button>
    </form>
  );
}
