import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { connection } from "next/server";
import { currentMember } from "@/app/_actions/permit";
import { ConnectForm } from "@/components/people/connect-form";
import { ProviderFaultSentence } from "@/components/people/provider-fault-sentence";
import { ownProviderPath, parseProviderFault, signInPath } from "@/lib/addresses/people-path";
import { providerName } from "@/lib/data/people/provider";
import { isConnected } from "@/lib/data/people/provider-sign-in";
import { hasPassword } from "@/lib/data/people/sessions";
import { PROVIDER } from "@/lib/messages/people/provider";
import { connectAction, disconnectAction } from "./actions";
import styles from "@/components/site/page-parts.module.css";

export const metadata: Metadata = { title: PROVIDER.title, robots: { index: false } };

export default async function OwnProviderPage({ searchParams }: PageProps<"/account/provider">) {
  await connection();
  const provider = providerName() ?? notFound();
  const member = currentMember() ?? redirect(signInPath(ownProviderPath()));
  const fault = parseProviderFault((await searchParams).fault);
  return (
    <div className={styles.part}>
      <h1>{PROVIDER.title}</h1>
      <ProviderFaultSentence fault={fault} provider={provider} />
      <ConnectForm
        provider={provider}
        isConnected={await isConnected(member.id)}
        hasPassword={await hasPassword(member.id)}
        connect={connectAction}
        disconnect={disconnectAction}
      />
    </div>
  );
}
