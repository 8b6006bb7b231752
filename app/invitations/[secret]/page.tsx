import type { Metadata } from "next";
import { connection } from "next/server";
import { ClosedLink } from "@/components/people/closed-link";
import { FieldsForm } from "@/components/people/fields-form";
import { InterfaceMessage } from "@/components/site/interface-message";
import { findInvitation } from "@/lib/data/people/invitations";
import { newForm } from "@/lib/forms/form-state";
import { JOIN, joinAs } from "@/lib/messages/people/people";
import { JOIN_FIELDS } from "@/lib/schema/people/fields";
import { joinAction } from "./actions";
import styles from "@/components/site/page-parts.module.css";

export const metadata: Metadata = { title: JOIN.title, robots: { index: false } };

export default async function InvitationPage({ params }: PageProps<"/invitations/[secret]">) {
  await connection();
  const { secret } = await params;
  const invitation = await findInvitation(secret);
  if (!invitation) return <ClosedLink />;
  return (
    <div className={styles.part}>
      <h1>{JOIN.title}</h1>
      <p>
        <InterfaceMessage of={joinAs(invitation.role)} />
      </p>
      <FieldsForm
        action={joinAction.bind(null, secret)}
        initial={newForm({})}
        fields={JOIN_FIELDS}
        button={JOIN.button}
      />
    </div>
  );
}
