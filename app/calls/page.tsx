import type { Metadata } from "next";
import { connection } from "next/server";
import { may } from "@/app/_actions/permit";
import { CallFilters } from "@/components/call/list/call-filters";
import { CallList } from "@/components/call/list/call-list";
import { CallsFoot } from "@/components/call/list/calls-foot";
import { CallsHeading } from "@/components/call/list/calls-heading";
import { PublishMany } from "@/components/call/list/publish-many";
import { findCallPage } from "@/lib/data/calls/call-list";
import { callsPath } from "@/lib/addresses/call-path";
import { parseCallsQuery } from "@/lib/addresses/calls-query";
import { CALLS } from "@/lib/messages/calls/calls";
import { SITE } from "@/lib/messages/site/site";
import { feedPath } from "@/lib/addresses/site-path";
import { publishAction } from "./actions";
import styles from "./page.module.css";

/** The id of the form that publishes calls of the list. */
const PUBLISHING = "publish";

export async function generateMetadata({ searchParams }: PageProps<"/calls">): Promise<Metadata> {
  const query = { ...parseCallsQuery(await searchParams), after: null };
  return {
    title: SITE.calls,
    description: CALLS.description,
    alternates: {
      canonical: callsPath(),
      types: { "application/atom+xml": feedPath(query), "application/feed+json": feedPath(query, "json") },
    },
  };
}

export default async function CallsPage({ searchParams }: PageProps<"/calls">) {
  await connection();
  const query = parseCallsQuery(await searchParams);
  const page = await findCallPage(query);
  const canPublish = query.state === "draft" && page.calls.length > 0 && may("publish");
  return (
    <>
      <CallsHeading page={page} query={query} />
      <div className={styles.columns}>
        <CallFilters page={page} query={query} />
        <div>
          {canPublish && <PublishMany id={PUBLISHING} page={page} query={query} action={publishAction} />}
          <CallList page={page} query={query} form={canPublish ? PUBLISHING : undefined} />
          <CallsFoot next={page.next} query={query} />
        </div>
      </div>
    </>
  );
}
