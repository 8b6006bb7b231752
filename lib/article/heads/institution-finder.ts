import type { Head } from "./head";
import { isCompatible } from "./stand-for-office";
import type { Cast } from "../actors/cast";
import type { Actor } from "../tokens";

/** Finds the institution of a party that words without its name stand for. */
export class InstitutionFinder {
  constructor(private readonly cast: Cast) {}

  /** "The Chinese ministry": the ministry of that party which was named before, or its government. */
  shortForm(actor: Actor, noun: string, end: number): Head {
    const isOwn = (other: Actor) => other.party?.name === actor.party?.name && isCompatible(noun, other);
    const named = this.cast.before(actor.start, isOwn)[0];
    if (named) return { kind: "actor", actor: named, end };
    if (noun === "leader" || noun === "diplomat") return { kind: "several", end };
    if (noun !== "ministry") return { kind: "actor", actor, end };
    // "Morocco’s ministry", after "Spain’s foreign ministry": of the same kind; else it is not known which.
    const other = this.cast.before(actor.start, ({ office }) => /^(?:foreign|defence)-/.test(office ?? ""))[0];
    const office = other?.office?.startsWith("foreign") ? "foreign-ministry" : "defence-ministry";
    return other ? { kind: "actor", actor: { ...actor, office }, end } : { kind: "several", end };
  }

  /** "The press service of the Belarusian leader": of the office that its leader was named with. */
  leadersPress(actor: Actor, end: number): Head {
    const leader = this.shortForm(actor, "leader", end);
    return leader.kind === "actor" && leader.actor.office
      ? { ...leader, actor: { ...leader.actor, isPress: true, person: null } }
      : { kind: "several", end };
  }

  /** The institution of a party that was named last, for "the Armenian statement"; else its government. */
  institutionOf(actor: Actor): Actor {
    const isOwn = (other: Actor) => other.party?.name === actor.party?.name && (other.office !== null || other.isPress);
    const own = this.cast.before(actor.start, isOwn).filter(({ person }) => person === null);
    return own[0] ?? actor;
  }

  /** "The Chinese side": the one institution of that party that was named before; else its government. */
  onlyInstitutionOf(actor: Actor): Actor {
    const isOwn = ({ party, person, office }: Actor) =>
      party?.name === actor.party?.name && person === null && office !== null;
    const own = this.cast.before(actor.start, isOwn);
    const isOne = new Set(own.map(({ office, isPress }) => `${office} ${isPress}`)).size === 1;
    return isOne && /ministry$|^presidency$|^government$|^royal-court$/.test(own[0]!.office!) ? own[0]! : actor;
  }
}
