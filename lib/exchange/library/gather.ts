import type { z } from "zod";
import {
  type Library,
  type LibraryCall,
  type LibraryIssuer,
  type LibraryParty,
  type LibraryReadout,
  type LibrarySnapshot,
  type libraryCall,
  type libraryIssuer,
} from "../../schema/library";
import type { LibraryReviews } from "../../schema/library-review";
import type { Fault, Path } from "./source";

type GivenIssuer = z.output<typeof libraryIssuer>;
type GivenCall = z.output<typeof libraryCall>;
type GivenReadout = GivenCall["readouts"][number];

/** What a name in a library stands for; a name is unique among its kind. */
export type NameKind = "party" | "issuer" | "call" | "snapshot";

const KIND_NAMES: Record<NameKind, string> = { party: "party", issuer: "issuer", call: "call", snapshot: "snapshot" };

const isSame = (one: object, other: object) =>
  Object.entries(one).every(([key, value]) => value === (other as Record<string, unknown>)[key]);

const repeated = (slugs: string[]) => slugs.find((slug, index) => slugs.indexOf(slug) !== index);

/** The issuer's slug; its second readout of the same call is "slug-2", and so on. Slugs that are given stay. */
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

/** Puts a library together from items that were checked one by one, and finds what only shows between them. */
export class Gathering {
  readonly faults: Fault[] = [];
  private readonly places = new Map<string, Path>();
  private readonly parties = new Map<string, LibraryParty>();
  private readonly issuers = new Map<string, LibraryIssuer>();
  private readonly calls: LibraryCall[] = [];
  private readonly snapshots: LibrarySnapshot[] = [];
  /** Every slug that leads to a call, now or formerly, and the call it leads to. */
  private readonly addresses = new Map<string, string>();

  /** All but the reviews, which are of its calls (gather-reviews.ts). */
  get library(): Omit<Library, keyof LibraryReviews> {
    return {
      parties: [...this.parties.values()],
      issuers: [...this.issuers.values()],
      calls: this.calls,
      snapshots: this.snapshots,
    };
  }

  /** Where the file first names something. */
  placeOf(kind: NameKind, name: string): Path {
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

  addCall({ parties, readouts, ...call }: GivenCall, path: Path) {
    this.note("call", call.slug, path);
    this.claimAddresses(call.slug, call.formerSlugs, path);
    const seats = parties.map(({ party, principal }, index) => ({
      party: this.addParty(party, [...path, "parties", index, "party"]),
      principal,
    }));
    const twice = repeated(seats.map(({ party }) => party));
    if (twice) this.fault([...path, "parties"], `The party “${twice}” is in the call twice.`);
    const issuers = readouts.map(({ issuer }, index) => this.addIssuer(issuer, [...path, "readouts", index, "issuer"]));
    const slugs = slugsOf(readouts, issuers);
    const named = readouts.map((readout, index): LibraryReadout => {
      return { ...readout, issuer: issuers[index]!, slug: slugs[index]! };
    });
    this.checkReadoutAddresses(named, path);
    this.calls.push({ ...call, parties: seats, readouts: named });
  }

  addSnapshot(snapshot: LibrarySnapshot, path: Path) {
    if (this.places.has(`snapshot ${snapshot.id}`))
      this.fault([...path, "id"], `The snapshot “${snapshot.id}” is in the file twice.`);
    this.note("snapshot", snapshot.id, path);
    this.snapshots.push(snapshot);
  }

  private fault(path: Path, message: string) {
    this.faults.push({ path, message });
  }

  private note(kind: NameKind, name: string, path: Path) {
    const key = `${kind} ${name}`;
    if (!this.places.has(key)) this.places.set(key, path);
  }

  private describe<T extends { slug: string }>(kind: NameKind, known: Map<string, T>, described: T, path: Path) {
    const before = known.get(described.slug);
    if (!before) known.set(described.slug, described);
    else if (!isSame(before, described))
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
