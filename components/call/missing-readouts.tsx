import styles from "./missing-readouts.module.css";
import { missingReadout } from "@/lib/messages/names";
import type { Party } from "@/lib/model/calls";

/** The finding that a party's own account is not stored. */
export function MissingReadouts({ parties }: { parties: Party[] }) {
  return parties.map((party) => (
    <section key={party.slug} className={styles.missing} aria-labelledby={`${party.slug}-missing`}>
      <h2 id={`${party.slug}-missing`}>{missingReadout(party.name)}</h2>
      <p>
        Parallax holds no account of this call by {party.name}. Whether one was published is not known here, so nothing
        can be said about what it includes or leaves out.
      </p>
    </section>
  ));
}
