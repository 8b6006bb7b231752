import Link from "next/link";
import type { ReactNode } from "react";
import { CallList } from "@/components/call/list/call-list";
import { Message } from "@/components/site/message";
import { callsPath } from "@/lib/addresses/call-path";
import type { CallsQuery } from "@/lib/addresses/calls-query";
import { countOf } from "@/lib/messages/calls/call-search";
import { NAMES } from "@/lib/messages/calls/names";
import { FICTIONAL_MARK } from "@/lib/model/calls/fictional";
import type { CallListPage } from "@/lib/model/calls/call-list";
import styles from "./names.module.css";

interface Props {
  name: string;
  page: CallListPage;
  query: CallsQuery;
  /** The address where its names are corrected. */
  correctAt: string | null;
  /** Whether all its calls are fictional. */
  isFictional?: boolean;
  /** What is shown between its name and its calls. */
  children?: ReactNode;
}

/** The newest calls of a party or an issuer, with links to more. */
export function NamedCalls({ name, page, query, correctAt, isFictional = false, children }: Props) {
  return (
    <>
      <header className={styles.heading}>
        <h1>
          <bdi>{name}</bdi>
          {isFictional && FICTIONAL_MARK}
        </h1>
        <p className={styles.quiet}>
          <Message of={countOf(page.listed)} /> ·{" "}
          <Link href={callsPath(query)} prefetch={false}>
            {NAMES.allCalls}
          </Link>
          {correctAt && (
            <>
              {" · "}
              <Link href={correctAt} prefetch={false}>
                {NAMES.correct}
              </Link>
            </>
          )}
        </p>
      </header>
      {children}
      <CallList page={page} query={query} />
    </>
  );
}
