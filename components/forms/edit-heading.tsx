import { callsPath, callPath } from "@/lib/addresses/call-path";
import Link from "next/link";
import type { ReactNode } from "react";
import type { Message as Said } from "@/lib/messages/parts/message";
import { Message } from "@/components/site/message";
import { SITE } from "@/lib/messages/site/site";
import headingStyles from "@/components/site/page-heading.module.css";
import styles from "@/components/site/page-parts.module.css";

interface Props {
  title: Said;
  call: { slug: string; title: string };
  children?: ReactNode;
}

/** The heading of a page that changes something about a call. */
export function EditHeading({ title, call, children }: Props) {
  return (
    <header className={styles.heading}>
      <nav className={headingStyles.trail} aria-label={SITE.breadcrumb}>
        <Link href={callsPath()} prefetch={false}>
          {SITE.calls}
        </Link>{" "}
        ›{" "}
        <Link href={callPath(call.slug)} prefetch={false}>
          <bdi>{call.title}</bdi>
        </Link>
      </nav>
      <h1>
        <Message of={title} />
      </h1>
      {children}
    </header>
  );
}
