import type { Existing } from "@/lib/model/calls";

/** Proposals for fields that name a party. */
export function ExistingParties({ parties }: Pick<Existing, "parties">) {
  return (
    <datalist id="known-parties">
      {parties.map(({ slug, name }) => (
        <option key={slug} value={name} />
      ))}
    </datalist>
  );
}
