import type { Metadata } from "next";
import { connection } from "next/server";
import { ClosedLink } from "@/components/people/closed-link";
import { FieldsForm } from "@/components/people/fields-form";
import { isPasswordLink } from "@/lib/data/people/password-links";
import { newForm } from "@/lib/forms/form-state";
import { NEW_PASSWORD } from "@/lib/messages/people/people";
import { NEW_PASSWORD_FIELDS } from "@/lib/schema/people/fields";
import { setPasswordAction } from "./actions";
import styles from "@/components/site/page-parts.module.css";

export const metadata: Metadata = { title: NEW_PASSWORD.title, robots: { index: false } };

export default async function NewPasswordPage({ params }: PageProps<"/new-password/[secret]">) {
  await connection();
  const { secret } = await params;
  if (!(await isPasswordLink(secret))) return <ClosedLink />;
  return (
    <div className={styles.part}>
      <h1>{NEW_PASSWORD.title}</h1>
      <FieldsForm
        action={setPasswordAction.bind(null, secret)}
        initial={newForm({})}
        fields={NEW_PASSWORD_FIELDS}
        button={NEW_PASSWORD.button}
      />
    </div>
  );
}
