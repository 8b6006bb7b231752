import type { Metadata } from "next";
import { connection } from "next/server";
import { whyNot } from "@/app/_actions/permit";
import { PEOPLE_FAULTS } from "@/lib/messages/people/faults";
import { REFUSED } from "@/lib/messages/people/people";
import styles from "@/components/site/page-parts.module.css";

export const metadata: Metadata = { title: REFUSED.title, robots: { index: false } };

/** Shown instead of a page that the member's role does not allow (server/let-in.ts). */
export default async function RefusedPage() {
  await connection();
  return (
    <div className={styles.part}>
      <h1>{REFUSED.title}</h1>
      <p>{whyNot("manage-people") === PEOPLE_FAULTS.signedOut ? PEOPLE_FAULTS.signedOut : PEOPLE_FAULTS.notAllowed}</p>
    </div>
  );
}
