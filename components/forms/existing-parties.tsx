import type { Existing } from "@/lib/model/calls";
import { PARTY_FIELDS } from "@/lib/schema/call-fields";

/** Proposals for fields that name a party. */
export function ExistingParties({ parties }: Pick<Existing, "parties">) {
  return (
    <datalist id={PARTY_FIELDS.name.proposals}>
      {parties.map(({ slug, name }) => (
        <option key={slug} value={name} />
      ))}
    </datalist>
  );
}
