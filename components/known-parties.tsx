import type { Known } from "@/lib/schema/call-draft";

/** Proposals for fields that name a party. */
export function KnownParties({ parties }: Pick<Known, "parties">) {
  return (
    <datalist id="known-parties">
      {parties.map(({ slug, name }) => (
        <option key={slug} value={name} />
      ))}
    </datalist>
  );
}
