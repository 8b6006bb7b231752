import Link from "next/link";
import { Message } from "@/components/site/message";
import { issuerPath, partyNamesPath, partyPath } from "@/lib/addresses/name-path";
import { NAMES, callsOfParty, correctLabel } from "@/lib/messages/calls/names";
import type { NamedParty } from "@/lib/model/calls/names";
import styles from "./names.module.css";

/** All parties with their issuers, each with a link to correct it. */
export function PartyList({ parties }: { parties: Omit<NamedParty, "history">[] }) {
  return (
    <>
      <header className={styles.heading}>
        <h1>{NAMES.title}</h1>
        <p>{NAMES.intro}</p>
      </header>
      <ul className={styles.list}>
        {parties.map(({ slug, name, calls, issuers }) => (
          <li key={slug}>
            <h2>
              <Link href={partyPath(slug)} prefetch={false}>
                <bdi>{name}</bdi>
              </Link>
            </h2>
            <p className={styles.quiet}>
              <Message of={callsOfParty(calls)} />
              {issuers.map((issuer) => (
                <span key={issuer.slug}>
                  {" · "}
                  <Link href={issuerPath(issuer.slug)} prefetch={false}>
                    <bdi>{issuer.name}</bdi>
                  </Link>
                </span>
              ))}
            </p>
            <Link href={partyNamesPath(slug)} prefetch={false} aria-label={correctLabel(name)}>
              {NAMES.correct}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
