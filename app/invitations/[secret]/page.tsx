import type { Metadata } from "next";
import { connection } from "next/server";
import { ClosedLink } from "@/components/people/closed-link";
import { FieldsForm } from "@/components/people/fields-form";
import { InterfaceMessage } from "@/components/site/interface-message";
import { findInvitation } from "@/lib/data/people/invitations";
import { providerName } from "@/lib/data/people/provider";
import { newForm } from "@/lib/forms/form-state";
import { JOIN, joinAs } from "@/lib/messages/people/people";
import { joinWith, joinWithout } from "@/lib/messages/people/provider";
import { toText } from "@/lib/messages/parts/to-text";
import { BY_PROVIDER, JOIN_FIELDS } from "@/lib/schema/people/fields";
import { joinAction } from "./actions";
import styles from "@/components/site/page-parts.module.css";

export const metadata: Metadata = { title: JOIN.title, robots: { index: false } };

export default async function InvitationPage({ params }: PageProps<"/invitations/[secret]">) {
  await connection();
  const { secret } = await params;
  const invitation = await findInvitation(secret);
  if (!invitation) return <ClosedLink />;
  const provider = providerName();
  return (
    <div className={styles.part}>
      <h1>{JOIN.title}</h1>
      <p>
        <InterfaceMessage of={joinAs(invitation.role)} />
      </p>
      {provider && (
        <p>
          <InterfaceMessage of={joinWithout(provider)} />
        </p>
      )}
      <FieldsForm
        action={joinAction.bind(null, secret)}
        initial={newForm({})}
        fields={JOIN_FIELDS}
        button={JOIN.button}
        other={provider ? { label: toText(joinWith(provider)), with: BY_PROVIDER } : undefined}
      />
    </div>
  );
}
