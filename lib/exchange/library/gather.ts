import type { z } from "zod";
import type {
  LibraryCall,
  LibraryIssuer,
  LibraryParty,
  LibraryReadout,
  libraryCall,
  libraryIssuer,
} from "../../schema/library";
import { outlineCall, type CallOutline } from "./outline";
import type { Fault, Path } from "./source";

type GivenIssuer = z.output<typeof libraryIssuer>;
type GivenCall = z.output<typeof libraryCall>;
type GivenReadout = GivenCall["readouts"][number];

/** What a slug in a library stands for; slugs are unique for each kind. */
export type LibraryNameKind = "party" | "issuer" | "call" | "snapshot";

const KIND_NAMES: Record<LibraryNameKind, string> = {
  party: "party",
  issuer: "issuer",
  call: "call",
  snapshot: "snapshot",
};

const isSame = (one: object, other: object) =>
  Object.entries(one).every(([key, value]) => value === (other as Record<string, unknown>)[key]);

const repeated = (slugs: string[]) => slugs.find((slug, index) => slugs.indexOf(slug) !== index);

/** The issuer's slug; its second readout of the same call is "slug-2", and so on. Given slugs are kept. */
function slugsOf(readouts: GivenReadout[], issuers: string[]): string[] {
  const taken = new Set(readouts.map(({ slug }) => slug));
  return readouts.map(({ slug }, index) => {
    if (slug !== undefined) return slug;
    const issuer = issuers[index]!;
    let made = issuer;
    for (let n = 2; taken.has(made); n++) made = `${issuer}-${n}`;
    taken.add(made);
    return made;
  });
}

const slugOf = (named: string | { slug: string }) => (typeof named === "string" ? named : named.slug);

/**
 * A call in the form in which it is stored: parties and issuers by their slugs, and every readout with its own slug.
 *
 * @example
 * nameCall(given).readouts[1]?.slug; //=> "velmora-mfa-2"
 */
export function nameCall({ parties, readouts, ...call }: GivenCall): LibraryCall {
  const issuers = readouts.map(({ issuer }) => slugOf(issuer));
  const slugs = slugsOf(readouts, issuers);
  return {
    ...call,
    parties: parties.map(({ party, principal }) => ({ party: slugOf(party), principal })),
    readouts: readouts.map((readout, index) => ({ ...readout, issuer: issuers[index]!, slug: slugs[index]! })),
  };
}

/**
 * Collects what must be known of a library whose items were checked one by one, and finds faults that only show between items. Texts are
 * not kept.
 */
export class Gathering {
  readonly faults: Fault[] = [];
  private readonly places = new Map<string, Path>();
  private readonly parties = new Map<string, LibraryParty>();
  private readonly issuers = new Map<string, LibraryIssuer>();
  private readonly calls: CallOutline[] = [];
  /** Every slug that leads to a call, current or former, and that call. */
  private readonly addresses = new Map<string, string>();

  /** Everything but the reviews, which gather-reviews.ts collects. */
  get outline() {
    return { parties: [...this.parties.values()], issuers: [...this.issuers.values()], calls: this.calls };
  }

  /** Where the file first names something. */
  placeOf(kind: LibraryNameKind, name: string): Path {
    return this.places.get(`${kind} ${name}`) ?? [];
  }

  addParty(party: string | LibraryParty, path: Path): string {
    const slug = typeof party === "string" ? party : party.slug;
    this.note("party", slug, path);
    if (typeof party !== "string") this.describe("party", this.parties, party, path);
    return slug;
  }

  addIssuer(issuer: string | GivenIssuer, path: Path): string {
    const slug = typeof issuer === "string" ? issuer : issuer.slug;
    this.note("issuer", slug, path);
    if (typeof issuer === "string") return slug;
    const party = this.addParty(issuer.party, [...path, "party"]);
    this.describe("issuer", this.issuers, { ...issuer, party }, path);
    return slug;
  }

  addCall(given: GivenCall, path: Path) {
    const call = nameCall(given);
    this.note("call", call.slug, path);
    this.claimAddresses(call.slug, call.formerSlugs, path);
    given.parties.forEach(({ party }, index) => this.addParty(party, [...path, "parties", index, "party"]));
    const twice = repeated(call.parties.map(({ party }) => party));
    if (twice) this.fault([...path, "parties"], `The party “${twice}” is in the call twice.`);
    given.readouts.forEach(({ issuer }, index) => this.addIssuer(issuer, [...path, "readouts", index, "issuer"]));
    this.checkReadoutAddresses(call.readouts, path);
    this.calls.push(outlineCall(call));
  }

  /** @param id of a permanent link */
  addSnapshot(id: string, path: Path) {
    if (this.places.has(`snapshot ${id}`)) this.fault([...path, "id"], `The snapshot “${id}” is in the file twice.`);
    this.note("snapshot", id, path);
  }

  private fault(path: Path, message: string) {
    this.faults.push({ path, message });
  }

  private note(kind: LibraryNameKind, name: string, path: Path) {
    const key = `${kind} ${name}`;
    if (!this.places.has(key)) this.places.set(key, path);
  }

  private describe<T extends { slug: string }>(kind: LibraryNameKind, known: Map<string, T>, described: T, path: Path) {
    const before = known.get(described.slug);
    // The lists of parties and issuers take precedence, even if they come after the calls.
    if (!before || path[0] !== "calls") known.set(described.slug, described);
    if (before && !isSame(before, described))
      this.fault(path, `The ${KIND_NAMES[kind]} “${described.slug}” is described in two ways in this file.`);
  }

  private claimAddresses(slug: string, formerSlugs: string[], path: Path) {
    if (this.addresses.get(slug) === slug) this.fault([...path, "slug"], `The call “${slug}” is in the file twice.`);
    for (const [address, at] of [
      [slug, "slug"] as const,
      ...formerSlugs.map((former) => [former, "formerSlugs"] as const),
    ]) {
      const owner = this.addresses.get(address) ?? slug;
      if (owner !== slug) this.fault([...path, at], `The address “${address}” already leads to the call “${owner}”.`);
      else this.addresses.set(address, slug);
    }
    const twice = repeated(formerSlugs);
    if (twice) this.fault([...path, "formerSlugs"], `The former address “${twice}” is there twice.`);
  }

  private checkReadoutAddresses(readouts: LibraryReadout[], path: Path) {
    const seen = new Map<string, number>();
    readouts.forEach(({ slug, formerSlugs }, index) => {
      for (const address of [slug, ...formerSlugs.filter((former) => former !== slug)]) {
        if (seen.has(address))
          this.fault(
            [...path, "readouts", index, address === slug ? "slug" : "formerSlugs"],
            `The address “${address}” leads to two readouts of the call.`,
          );
        seen.set(address, index);
      }
    });
  }
}
