import Link from "next/link";
import { MAX_TERM } from "@/lib/addresses/dyad-path";
import { CALL_KIND_LABELS } from "@/lib/schema/call-fields";
import { describeFilters } from "@/lib/messages/dyads/pattern-filters";
import { LEVEL_LABELS, PATTERN, SORT_LABELS, rowsLabel } from "@/lib/messages/dyads/patterns";
import type { DyadView } from "@/lib/model/dyads/dyad-view";
import { PATTERN_LEVELS, PATTERN_SORTS } from "@/lib/model/dyads/patterns";
import { CALL_KINDS } from "@/lib/model/calls/vocabularies";
import { Choice } from "./choice";
import styles from "./pattern-filters.module.css";

interface Props extends Pick<DyadView, "query" | "options"> {
  /** The path of the unfiltered pattern. */
  whole: string;
}

function Choices({ query, options }: Omit<Props, "whole">) {
  const all = ["", PATTERN.all] as const;
  return (
    <>
      {options.issuers.length > 0 && (
        <Choice
          label={PATTERN.issuer}
          name="issuer"
          value={query.issuer}
          choices={[all, ...options.issuers.map(({ slug, name }) => [slug, name] as const)]}
        />
      )}
      <Choice
        label={PATTERN.principal}
        name="principal"
        value={query.principal}
        choices={[all, ...options.principals.map((name) => [name, name] as const)]}
      />
      <Choice
        label={PATTERN.kind}
        name="kind"
        value={query.kind}
        choices={[all, ...CALL_KINDS.map((kind) => [kind, CALL_KIND_LABELS[kind]] as const)]}
      />
      <Choice
        label={PATTERN.rows}
        name="rows"
        value={query.rows}
        choices={[...new Set(["topics", "concepts", query.rows])].map(
          (rows) => [rows, rowsLabel({ rows }, options.topic)] as const,
        )}
      />
      <Choice
        label={PATTERN.sort}
        name="sort"
        value={query.sort}
        choices={PATTERN_SORTS.map((sort) => [sort, SORT_LABELS[sort]])}
      />
      <Choice
        label={PATTERN.level}
        name="level"
        value={query.level}
        choices={PATTERN_LEVELS.filter((level) => level !== "agreed" || options.hasReadings).map((level) => [
          level,
          LEVEL_LABELS[level],
        ])}
      />
    </>
  );
}

/**
 * Chooses which calls count, how rows are sorted and counted, and a term of the user's own: a plain form, folded so that the pattern fits
 * on the first screen of a phone. The current filter is shown beside it.
 */
export function PatternFilters({ query, options, whole }: Props) {
  const asked = describeFilters(query, options);
  return (
    <details className={styles.folded}>
      <summary>
        {PATTERN.filters}
        {asked.map((one) => (
          <bdi key={one} className={styles.asked}>
            {one}
          </bdi>
        ))}
      </summary>
      <form className={styles.filters} aria-label={PATTERN.filters} key={JSON.stringify(query)}>
        <label>
          {PATTERN.term}
          <input name="term" defaultValue={query.term} maxLength={MAX_TERM} size={14} dir="auto" />
        </label>
        <label>
          {PATTERN.from}
          <input name="from" defaultValue={query.from} placeholder="2029-01" size={8} inputMode="numeric" />
        </label>
        <label>
          {PATTERN.to}
          <input name="to" defaultValue={query.to} placeholder="2030" size={8} inputMode="numeric" />
        </label>
        <Choices query={query} options={options} />
        <button>{PATTERN.show}</button>
        <Link href={whole} prefetch={false}>
          {PATTERN.clear}
        </Link>
      </form>
    </details>
  );
}
