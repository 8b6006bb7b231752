import type { RevisionPair } from "../../model/readout-pairs";
import { SIDES } from "../../model/sides";
import type { Library } from "../../schema/library";
import { snapshotContent } from "../../schema/snapshot";

const isBetween = ({ left, right }: RevisionPair, calls: ReadonlySet<string>) =>
  calls.has(left.call.slug) || calls.has(right.call.slug);

/** Numbers what is left anew: an event is named by its place. */
function renumber(judgements: Library["judgements"]): Library["judgements"] {
  const numbers = new Map(judgements.map(({ number }, index) => [number, index + 1]));
  return judgements.map((judgement) => ({
    ...judgement,
    number: numbers.get(judgement.number)!,
    about: judgement.about === undefined ? undefined : numbers.get(judgement.about),
  }));
}

function isOfFiction({ content }: Library["snapshots"][number], calls: ReadonlySet<string>): boolean {
  const parsed = snapshotContent.parse(JSON.parse(content));
  return SIDES.some((side) => calls.has(parsed[side].call.slug));
}

/** Names that the fictional calls have and no other call. */
function onlyFictional(library: Library, namesOf: (call: Library["calls"][number]) => string[]): Set<string> {
  const ofFiction = library.calls.filter(({ fictional }) => fictional).flatMap(namesOf);
  const ofOthers = new Set(library.calls.filter(({ fictional }) => !fictional).flatMap(namesOf));
  return new Set(ofFiction.filter((name) => !ofOthers.has(name)));
}

/**
 * A library without its fictional calls, and without what only they have: parties, issuers, judgements, notes, permanent links.
 *
 * @returns the library itself where nothing in it is fictional
 * @example
 * withoutFictional(library).calls.some(({ fictional }) => fictional); //=> false
 */
export function withoutFictional(library: Library): Library {
  const fictional = library.calls.filter((call) => call.fictional);
  if (fictional.length === 0) return library;
  const slugs = new Set(fictional.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]));
  const issuers = onlyFictional(library, ({ readouts }) => readouts.map(({ issuer }) => issuer));
  const kept = library.issuers.filter(({ slug }) => !issuers.has(slug));
  const needed = new Set(kept.map(({ party }) => party));
  const parties = onlyFictional(library, (call) => call.parties.map(({ party }) => party));
  return {
    parties: library.parties.filter(({ slug }) => !parties.has(slug) || needed.has(slug)),
    issuers: kept,
    calls: library.calls.filter((call) => !call.fictional),
    snapshots: library.snapshots.filter((snapshot) => !isOfFiction(snapshot, slugs)),
    judgements: renumber(library.judgements.filter(({ pair }) => !isBetween(pair, slugs))),
    notes: library.notes.filter(({ pair }) => !isBetween(pair, slugs)),
  };
}
