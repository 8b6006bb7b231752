import type { Metadata } from "next";
import Link from "next/link";
import { connection } from "next/server";
import { callsPath } from "@/lib/addresses/call-path";
import { NOT_FOUND, SITE } from "@/lib/messages/site/site";
import { Message } from "@/components/site/message";
import styles from "./not-found.module.css";

export const metadata: Metadata = { title: NOT_FOUND.title };

export default async function NotFound() {
  // Rendered at each request: made at build time, its scripts would lack the nonce that lets them run.
  await connection();
  return (
    <div className={styles.help}>
      <h1>{NOT_FOUND.heading}</h1>
      <p>
        <Message of={NOT_FOUND.help} />
      </p>
      <p>
        <Link href={callsPath()} prefetch={false}>
          {SITE.allCalls}
        </Link>
      </p>
    </div>
  );
}
