import type { Metadata } from "next";
import Link from "next/link";
import { connection } from "next/server";
import { callsPath } from "@/lib/addresses/call-path";
import styles from "./not-found.module.css";

export const metadata: Metadata = { title: "Not found" };

export default async function NotFound() {
  // Made at build time, its scripts would lack the nonce by which they may run.
  await connection();
  return (
    <div className={styles.help}>
      <h1>Nothing is stored at this address</h1>
      <p>
        An address names a call by its date and principals, such as <code>/calls/2024-04-03-blinken-aliyev</code>. It
        may be misspelt, or the call may not have been added yet.
      </p>
      <p>
        <Link href={callsPath()}>See all calls</Link>
      </p>
    </div>
  );
}
