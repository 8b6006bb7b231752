import { words } from "./words";
import type { Actor } from "../tokens";

const MONARCHS = words("emir amir king sultan monarch");
const LEADERS = words("president prime-minister chancellor monarch");
/** Offices that somebody holds: no institution goes by their names. */
const HELD =
  /^$|minister$|^(?:president|chancellor|monarch|crown-prince|foreign-secretary|security-adviser|secretary-general)$/;

/**
 * Whether an actor is somebody who holds an office, and no institution.
 *
 * @example
 * isHeld({ office: "president", isPress: false }); //=> true
 */
export const isHeld = ({ office, isPress }: Pick<Actor, "office" | "isPress">): boolean =>
  !isPress && HELD.test(office ?? "");

/**
 * Whether a noun alone may stand for an actor: "the ministry" for a foreign ministry.
 *
 * @example
 * isCompatible("ministry", { office: "foreign-ministry", isPress: false, … }); //=> true
 * isCompatible("minister", { office: "foreign-ministry", isPress: false, … }); //=> false
 */
export function isCompatible(noun: string, { office, isPress, person }: Actor): boolean {
  if (/^spokes|service/.test(noun)) return isPress;
  if (noun === "office" || noun === "bureau") return person === null && !isHeld({ office, isPress });
  if (noun === "ministry") return /-ministry$/.test(office ?? "");
  if (noun === "department") return office === "foreign-ministry" || office === "defence-ministry";
  if (noun === "minister") return /-minister$/.test(office ?? "") && !isPress;
  if (noun === "secretary")
    return /^(?:foreign|defence)-(?:minister|secretary)$|^secretary-general$/.test(office ?? "");
  if (noun === "president" || noun === "presidency") return office === "president" || office === "presidency";
  if (noun === "premier") return office === "prime-minister";
  if (noun === "chancellor") return office === "chancellor";
  if (noun === "council") return office === "security-council" || office === "council";
  if (noun === "commission") return office === "commission";
  if (noun === "secretariat") return office === "secretary-general";
  if (noun === "court" || noun === "diwan" || noun === "palace")
    return office === "royal-court" || office === "presidency";
  if (MONARCHS.has(noun)) return office === "monarch" && !isPress;
  if (noun === "leader") return person !== null && LEADERS.has(office ?? "");
  if (noun === "diplomat") return person !== null && /^foreign-/.test(office ?? "");
  if (noun === "embassy" || noun === "mission") return office === "embassy";
  return person === null && office !== null;
}
