import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { FieldsForm } from "@/components/people/fields-form";
import { newForm } from "@/lib/forms/form-state";
import { canMail } from "@/lib/mail/send-mail";
import { FORGOTTEN } from "@/lib/messages/people/people";
import { FORGOTTEN_FIELDS } from "@/lib/schema/people/fields";
import { askForLinkAction } from "./actions";
import styles from "@/components/site/page-parts.module.css";

export const metadata: Metadata = { title: FORGOTTEN.title, robots: { index: false } };

export default async function ForgottenPasswordPage() {
  await connection();
  if (!canMail()) notFound();
  return (
    <div className={styles.part}>
      <h1>{FORGOTTEN.title}</h1>
      <p>{FORGOTTEN.sentence}</p>
      <FieldsForm
        action={askForLinkAction}
        initial={newForm({})}
        fields={FORGOTTEN_FIELDS}
        button={FORGOTTEN.button}
        done={FORGOTTEN.done}
      />
    </div>
  );
}
