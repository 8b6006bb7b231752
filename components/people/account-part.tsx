import type { ReactNode } from "react";
import styles from "@/components/site/page-parts.module.css";

interface Props {
  /** The part's id within the page: "password". */
  id: string;
  title: string;
  children: ReactNode;
}

/** A part of the account page, with its heading. */
export const AccountPart = ({ id, title, children }: Props) => (
  <section className={styles.part} aria-labelledby={`${id}-part`}>
    <h2 id={`${id}-part`}>{title}</h2>
    {children}
  </section>
);
