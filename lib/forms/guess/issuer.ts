import type { Directory } from "../../article/offices";
import type { PartyWords } from "../../article/parties";
import type { Existing } from "../../model/calls/calls";
import { EMPTY_READOUT } from "../article-draft";
import { issuerInDraft, type CallDraft } from "../call-draft";
import { slugOf } from "../slug";
import type { Person } from "./people";
import { partyOf, type ReadSide } from "./sides";

type IssuerDraft = Pick<CallDraft["readouts"][number], "issuer">;

/** Whose readout it is when the holder of an office has spoken. */
const PUBLISHED_BY: Record<string, string> = {
  "foreign-minister": "foreign-ministry",
  president: "presidency",
  "prime-minister": "prime-minister",
  chancellor: "chancellor",
  monarch: "royal-court",
  "foreign-secretary": "foreign-ministry",
  "crown-prince": "royal-court",
  "defence-minister": "defence-ministry",
  "secretary-general": "secretary-general",
  "high-representative": "external-action",
  commission: "commission",
  council: "council",
  "union-commission": "union-commission",
};
const NOBODY: IssuerDraft = { issuer: EMPTY_READOUT.issuer };

/** The office that publishes: of the site, of the letterhead, or the one that a principal's office publishes by. */
function officeOf({ facts, letterhead }: ReadSide, { office, deputyOf }: Person, party: PartyWords): string | null {
  if (facts.isPost) return office;
  if (facts.host?.party === party.name && facts.host.office) return facts.host.office;
  // "An official website of the United States government" names the country alone.
  const head = letterhead.find((mention) => mention.office !== "government" && partyOf(mention) === party.name);
  return head?.office ?? PUBLISHED_BY[office ?? deputyOf ?? ""] ?? null;
}

/**
 * The issuer of a text whose principal is known: a stored one where its name, or its party and kind, is that of the guess; else a new one.
 *
 * @param own the principal whose side has published the text
 * @example
 * guessIssuer(side, aliyev, { parties: [], issuers: [] }, directory).issuer.name; //=> "Office of the President of Azerbaijan"
 */
export function guessIssuer(side: ReadSide, own: Person, existing: Existing, directory: Directory): IssuerDraft {
  const { party } = own;
  if (!party) return NOBODY;
  const office = officeOf(side, own, party);
  const guess = office ? directory.nameIssuer(office, party, false) : null;
  const ofParty = existing.issuers.filter(({ party: of }) => of.name === party.name || of.slug === slugOf(party.name));
  const named =
    guess && ofParty.find(({ slug, name }) => slug === slugOf(guess.name) || slugOf(name) === slugOf(guess.name));
  const sameKind = guess ? ofParty.filter(({ kind }) => kind === guess.kind) : [];
  const stored = named ?? (sameKind.length === 1 ? sameKind[0] : null);
  if (stored) return { issuer: issuerInDraft(stored, existing.issuers) };
  const { name, adjective } = party;
  return {
    issuer: { name: guess?.name ?? "", kind: guess?.kind ?? "", party: { name, adjective } },
  };
}
