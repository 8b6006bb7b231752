import type { Directory } from "../../article/offices";
import { nameInSentence, type PartyWords } from "../../article/parties";
import type { IssuerGuess } from "../../article/types";
import { tokensOf } from "../../article/tokens";
import type { Existing } from "../../model/calls/calls";
import { EMPTY_READOUT } from "../quoted-call";
import { issuerInForm, type UnsavedCall } from "../unsaved-call";
import { slugOf } from "../slug";
import type { Person } from "./people";
import { titleOfBody } from "./body-titles";
import { partyOf, type ReadSide } from "./sides";

type UnsavedIssuer = Pick<UnsavedCall["readouts"][number], "issuer">;

/** Who publishes when the holder of an office has spoken. */
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
  commissioner: "commission",
  "finance-minister": "finance-ministry",
  "director-general": "government",
  "high-commissioner": "government",
  "secretary-of-war": "war-department",
  pope: "holy-see-press-office",
  "head-of-office": "presidency",
  "security-council-secretary": "security-council",
};
/** Who are of the president's own staff; elsewhere they are of the government's, or of a council. */
const ADVISES_PRESIDENT = new Set(["United States", "South Korea", "Philippines", "Brazil"]);
/** Where a ministry is called a department. */
const DEPARTMENTS = new Set(["Philippines", "Ireland", "South Africa"]);
const ENVOY = /\b(?:envoy|representative|coordinator)\b/i;
/** "Minister of Energy", "Deputy Energy Minister", "Secretary of Commerce". */
const OF_SUBJECT = /^(?:.*\b)?(?:Minister|Secretary) (?:of|for) (?:the )?(?!State\b)(.+)$/;
/** The Department of State has one for Africa. */
const ADVISER_FOR = /^Senior Advis[eo]r (?:for|on)\b/;
const OF_ORGANISATION = /^(?:Managing Director|Executive Director|Director[ -]General|Deputy Secretary[ -]General)\b/;
const ADVISER = /\b(?:advis[eo]r|aide|assistant) (?:to|of) the (?:President|Prime Minister)/i;
/** "Chairman of the National Assembly": the body. */
const OF_BODY =
  /^(?:.*\b)?(?:President|Chair(?:man|woman|person)?|Chief|Head|Speaker|Director|Commander(?:-in-Chief)?|Secretary|Governor|Leader) of (?:the )?(.+)$/i;
const MILITARY = /\b(?:Staff|Armed Forces|Army|Navy|Military Commission)\b/i;
const BY_SUBJECT = /^(?:Deputy |Vice |First |Acting )*(.+) (?:Minister|Secretary|Advis[eo]r)$/;
/** A president's site is that of the office. */
const OFFICE_OF_SITE: Readonly<Record<string, string>> = { president: "presidency" };
const NOBODY: UnsavedIssuer = { issuer: EMPTY_READOUT.issuer };

/** The publishing office: the site's, the letterhead's, or the one through which a principal's office publishes. */
function officeOf({ facts, letterhead }: ReadSide, { office, deputyOf }: Person, party: PartyWords): string | null {
  if (facts.isPost) return office;
  if (facts.host?.party === party.name && facts.host.office)
    return OFFICE_OF_SITE[facts.host.office] ?? facts.host.office;
  // "An official website of the United States government" names the country alone.
  const head = letterhead.find(
    // "Ministry of Foreign Affairs", and no country: its own.
    (mention) => mention.office !== "government" && [party.name, null].includes(partyOf(mention)),
  );
  if (head) return head.office;
  if ((office ?? deputyOf) === "security-adviser")
    return ADVISES_PRESIDENT.has(party.name) ? "presidency" : "government";
  if (!office && deputyOf === "prime-minister") return "government";
  return PUBLISHED_BY[office ?? deputyOf ?? ""] ?? null;
}

/** The ministry of a minister who has none of the listed offices: "Minister of Energy". British departments have their own names. */
function ministryOf({ title }: Person, party: PartyWords, directory: Directory): IssuerGuess | null {
  if (!title || party.name === "United Kingdom") return null;
  const ofParty = { partyName: party.name, adjective: party.adjective };
  if (/^General Secretary/.test(title) && /^(?:Vietnam|China)$/.test(party.name))
    return { ...ofParty, name: `Communist Party of ${party.name}`, kind: "other" };
  if (/^Trade Representative/.test(title) && party.name === "United States")
    return { ...ofParty, name: "Office of the US Trade Representative", kind: "other" };
  if (title.startsWith("Ambassador")) return directory.nameIssuer("embassy", party);
  if (ENVOY.test(title) || (party.name === "United States" && ADVISER_FOR.test(title))) {
    const office = { "European Union": "external-action", "United Nations": "government" }[party.name];
    return directory.nameIssuer(office ?? "foreign-ministry", party);
  }
  if (OF_ORGANISATION.test(title))
    return directory.isOrganisation(party) ? directory.nameIssuer("government", party) : null;
  if (ADVISER.test(title)) return directory.nameIssuer(/President/.test(title) ? "presidency" : "government", party);
  const body = titleOfBody(tokensOf(title), 0) > 0 ? OF_BODY.exec(title)?.[1] : undefined;
  if (body && MILITARY.test(body)) return directory.nameIssuer("defence-ministry", party);
  if (body) return { ...ofParty, name: `${body} of ${nameInSentence(party)}`, kind: "other" };
  const subject = (OF_SUBJECT.exec(title) ?? BY_SUBJECT.exec(title))?.[1];
  if (!subject || subject === title) return null;
  if (/^(?:Foreign|External|European and Foreign)\b(?! Trade)/.test(subject))
    return directory.nameIssuer("foreign-ministry", party);
  const ofStates = party.name === "United States" ? `US Department of ${subject}` : null;
  const kind = DEPARTMENTS.has(party.name) ? "Department" : "Ministry";
  const name = ofStates ?? `${kind} of ${subject} of ${nameInSentence(party)}`;
  return { ...ofParty, name, kind: "government" };
}

/**
 * The issuer of a text whose principal is known: a stored one where its name, or its party and kind, is that of the guess; else a new one.
 *
 * @param own the principal whose side has published the text
 * @example
 * guessIssuer(side, aliyev, { parties: [], issuers: [] }, directory).issuer.name; //=> "Office of the President of Azerbaijan"
 */
export function guessIssuer(side: ReadSide, own: Person, existing: Existing, directory: Directory): UnsavedIssuer {
  const { party } = own;
  if (!party) return NOBODY;
  const office = officeOf(side, own, party);
  const guess = office ? directory.nameIssuer(office, party, false) : ministryOf(own, party, directory);
  const ofParty = existing.issuers.filter(({ party: of }) => of.name === party.name || of.slug === slugOf(party.name));
  const named =
    guess && ofParty.find(({ slug, name }) => slug === slugOf(guess.name) || slugOf(name) === slugOf(guess.name));
  const sameKind = guess ? ofParty.filter(({ kind }) => kind === guess.kind) : [];
  const stored = named ?? (sameKind.length === 1 ? sameKind[0] : null);
  if (stored) return { issuer: issuerInForm(stored, existing.issuers) };
  const { name, adjective } = party;
  return {
    issuer: { name: guess?.name ?? "", kind: guess?.kind ?? "", party: { name, adjective } },
  };
}
