import { issuerLabels } from "@/lib/forms/stored-issuer";
import type { Existing } from "@/lib/model/calls/calls";
import { PARTY_FIELDS } from "@/lib/schema/call-fields";
import { ISSUER_FIELDS } from "@/lib/schema/readout-fields";

/** Suggestions for fields that name a party or an issuer. */
export const ExistingNames = ({ parties, issuers }: Existing) => (
  <>
    <datalist id={PARTY_FIELDS.name.proposals}>
      {parties.map(({ slug, name }) => (
        <option key={slug} value={name} />
      ))}
    </datalist>
    <datalist id={ISSUER_FIELDS.chosen.proposals}>
      {issuerLabels(issuers).map((label, i) => (
        <option key={issuers[i]!.slug} value={label} />
      ))}
    </datalist>
  </>
);
