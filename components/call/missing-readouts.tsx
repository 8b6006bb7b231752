import styles from "./missing-readouts.module.css";
import Link from "next/link";
import { Offer } from "@/components/people/offer";
import { addReadoutPath } from "@/lib/addresses/call-path";
import { addReadoutOf, missingReadout, missingReadoutNote } from "@/lib/messages/calls/calls";
import { Message } from "@/components/site/message";
import type { Party } from "@/lib/model/calls/calls";

interface Props {
  /** The call's slug. */
  call: string;
  parties: Party[];
}

/** Says that a party's own readout is not stored, with a link to add it. */
export function MissingReadouts({ call, parties }: Props) {
  return parties.map((party) => (
    <section key={party.slug} className={styles.missing} aria-labelledby={`${party.slug}-missing`}>
      <h2 id={`${party.slug}-missing`}>
        <Message of={missingReadout(party.name)} />
      </h2>
      <p>
        <Message of={missingReadoutNote(party.name)} />
      </p>
      <Offer to="add">
        <Link className={styles.add} href={addReadoutPath(call, party.slug)} prefetch={false}>
          <Message of={addReadoutOf(party.name)} />
        </Link>
      </Offer>
    </section>
  ));
}
