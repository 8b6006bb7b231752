import type { Metadata } from "next";
import Link from "next/link";
import { connection } from "next/server";
import { permit } from "@/app/_actions/permit";
import { WebhookForm } from "@/components/people/webhook-form";
import { Webhooks } from "@/components/people/webhooks";
import { apiPath } from "@/lib/addresses/api-path";
import { listWebhooks } from "@/lib/data/outbox/webhooks";
import { WEBHOOKS } from "@/lib/messages/people/webhooks";
import { addWebhookAction, manageWebhookAction } from "./actions";
import styles from "@/components/site/page-parts.module.css";

export const metadata: Metadata = { title: WEBHOOKS.title, robots: { index: false } };

export default async function WebhooksPage() {
  permit("manage-people");
  await connection();
  return (
    <div className={styles.part}>
      <h1>{WEBHOOKS.title}</h1>
      <p>{WEBHOOKS.sentence}</p>
      <p>
        <Link href={apiPath()} prefetch={false}>
          {WEBHOOKS.documentation}
        </Link>
      </p>
      <Webhooks webhooks={await listWebhooks()} manage={manageWebhookAction} />
      <WebhookForm action={addWebhookAction} />
    </div>
  );
}
