import Link from "next/link";
import { Message } from "@/components/site/message";
import { dyadPath } from "@/lib/addresses/dyad-path";
import { PATTERN, listedDyad, titleOfCalls } from "@/lib/messages/dyads/patterns";
import type { ListedDyad } from "@/lib/model/dyads/dyads";
import styles from "./highlights.module.css";

/** The pairs of parties that have calls with each other. */
export function DyadList({ dyads }: { dyads: ListedDyad[] }) {
  return (
    <>
      <h1>{PATTERN.dyads}</h1>
      <p>{PATTERN.dyadsIntro}</p>
      <ul className={styles.highlights}>
        {dyads.map(({ parties: [a, b], ...dyad }) => (
          <li key={`${a.slug} ${b.slug}`}>
            <Link href={dyadPath({ a: a.slug, b: b.slug })} prefetch={false}>
              <Message of={titleOfCalls({ parties: { a, b }, isFictional: dyad.isFictional })} />
            </Link>
            <p>
              <Message of={listedDyad(dyad)} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
