import { directoryOf } from "../article/offices";
import type { Call, Existing, Party } from "../model/calls/calls";
import type { Resources } from "../model/resources";
import { EMPTY_READOUT } from "./quoted-call";
import { issuerInForm, type UnsavedCall } from "./unsaved-call";
import { readMentions } from "./guess/mentions";

/** The issuer that belongs to the principal's office: for "Ilham Aliyev, President" the President's office. */
function issuerOfPrincipal(principal: string, party: Party, resources: Resources) {
  const directory = directoryOf(resources);
  const known = directory.partiesByForm.get(party.name) ?? {
    name: party.name,
    adjective: party.adjective,
    article: null,
  };
  const [mention] = readMentions(principal, directory);
  return mention?.office ? directory.nameIssuer(mention.office, known) : null;
}

/**
 * A readout for a party whose account is missing, with what can be filled in before its text is known: the stored issuer that publishes
 * most for the party, preferably of the principal's office; else a new one.
 *
 * @param call the call, with who spoke for the party
 * @example
 * proposeReadout(azerbaijan, call, { existing, resources }).issuer.name; //=> "President of Azerbaijan"
 */
export function proposeReadout(
  party: Party,
  { parties }: Pick<Call, "parties">,
  { existing, resources }: { existing: Existing; resources: Resources },
): UnsavedCall["readouts"][number] {
  const principal = parties.find((seat) => seat.party.slug === party.slug)?.principal ?? "";
  const guess = issuerOfPrincipal(principal, party, resources);
  const own = existing.issuers
    .filter(({ kind, party: of }) => of.slug === party.slug && kind !== "news-agency")
    .toSorted((a, b) => (b.readouts ?? 0) - (a.readouts ?? 0));
  const stored = own.find(({ kind }) => kind === guess?.kind) ?? own[0];
  if (stored) return { ...EMPTY_READOUT, issuer: issuerInForm(stored, existing.issuers) };
  const { name, adjective } = party;
  const issuer = { name: guess?.name ?? "", kind: guess?.kind ?? "", party: { name, adjective } };
  return { ...EMPTY_READOUT, issuer };
}
