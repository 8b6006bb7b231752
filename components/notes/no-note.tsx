import Link from "next/link";
import { callsPath } from "@/lib/addresses/call-path";
import { NOTE } from "@/lib/messages/reviews/note-labels";
import { SITE } from "@/lib/messages/site/site";
import styles from "@/components/site/page-parts.module.css";

/** Says why no note can be written here. */
export function NoNote({ sentence }: { sentence: string }) {
  return (
    <div className={styles.part}>
      <h1>{NOTE.impossible}</h1>
      <p>
        {sentence} {NOTE.instead}
      </p>
      <p>
        <Link href={callsPath()} prefetch={false}>
          {SITE.allCalls}
        </Link>
      </p>
    </div>
  );
}
