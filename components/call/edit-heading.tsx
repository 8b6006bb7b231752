import Link from "next/link";
import type { ReactNode } from "react";
import headingStyles from "./call-heading.module.css";
import styles from "@/components/forms/editing.module.css";

interface Props {
  title: string;
  call: { slug: string; title: string };
  children?: ReactNode;
}

/** The head of a page that changes something of a call. */
export function EditHeading({ title, call, children }: Props) {
  return (
    <header className={styles.heading}>
      <nav className={headingStyles.trail} aria-label="Breadcrumb">
        <Link href="/calls">Calls</Link> › <Link href={`/calls/${call.slug}`}>{call.title}</Link>
      </nav>
      <h1>{title}</h1>
      {children}
    </header>
  );
}
