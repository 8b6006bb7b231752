import styles from "./missing-readouts.module.css";
import { missingReadout, missingReadoutNote } from "@/lib/messages/calls";
import { Message } from "@/components/site/message";
import type { Party } from "@/lib/model/calls";

/** The finding that a party's own account is not stored. */
export function MissingReadouts({ parties }: { parties: Party[] }) {
  return parties.map((party) => (
    <section key={party.slug} className={styles.missing} aria-labelledby={`${party.slug}-missing`}>
      <h2 id={`${party.slug}-missing`}>
        <Message of={missingReadout(party.name)} />
      </h2>
      <p>
        <Message of={missingReadoutNote(party.name)} />
      </p>
    </section>
  ));
}
