import { EVERYTHING, type Scope } from "../model/library/scopes";

/** Beyond this many changed scopes everything counts as changed: that costs less than remembering them. */
const MAX_SCOPES = 10_000;

/** When what has changed, counted in changes. */
export interface ScopeMoments {
  /** How many times something has changed; read it before something is made, and give it to `holds`. */
  readonly moment: number;
  /**
   * Whether nothing that something depends on has changed since it was made.
   *
   * @param made the moment from before it was made: what changed meanwhile may be missing from it
   */
  holds(dependsOn: readonly Scope[], made: number): boolean;
  /** Notes what has changed. */
  note(scopes: readonly Scope[]): void;
}

/**
 * Remembers when each scope changed last, for what is kept in memory. A change costs the same however much is kept: what is kept is asked
 * about when it is wanted.
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
