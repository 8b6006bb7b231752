import { EVERYTHING, type Scope } from "../model/library/scopes";

/** If more scopes than this have changed, everything counts as changed, which costs less than remembering them. */
const MAX_SCOPES = 10_000;

/** When each scope last changed, counted in changes. */
export interface ScopeMoments {
  /** The number of changes so far. Read it before making something, and pass it to `holds`. */
  readonly moment: number;
  /**
   * Whether nothing that something depends on has changed since it was made.
   *
   * @param made the moment before it was made, because later changes may be missing from it
   */
  holds(dependsOn: readonly Scope[], made: number): boolean;
  /** Records what has changed. */
  note(scopes: readonly Scope[]): void;
}

/**
 * Remembers when each scope last changed, for caches. The cost of a change does not depend on the size of a cache: entries are checked when
 * they are used.
 *
 * @example
 * const moments = createScopeMoments();
 * moments.note(["call:12"]);
 * moments.holds(["call:12"], 0); //=> false
 */
export function createScopeMoments(): ScopeMoments {
  let moment = 0;
  let allChangedAt = 0;
  const changedAt = new Map<Scope, number>();
  return {
    get moment() {
      return moment;
    },
    holds(dependsOn, made) {
      if (allChangedAt > made || (moment > made && dependsOn.includes(EVERYTHING))) return false;
      return dependsOn.every((scope) => (changedAt.get(scope) ?? 0) <= made);
    },
    note(scopes) {
      moment += 1;
      for (const scope of scopes) changedAt.set(scope, moment);
      if (!scopes.includes(EVERYTHING) && changedAt.size <= MAX_SCOPES) return;
      allChangedAt = moment;
      changedAt.clear();
    },
  };
}
