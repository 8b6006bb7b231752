import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { currentMember } from "@/app/_actions/permit";
import { FieldsForm } from "@/components/people/fields-form";
import { parseReturn, signInPath } from "@/lib/addresses/people-path";
import { homePath } from "@/lib/addresses/site-path";
import { newForm } from "@/lib/forms/form-state";
import { CODE } from "@/lib/messages/people/people";
import { CODE_FIELDS } from "@/lib/schema/people/fields";
import { enterCodeAction } from "./actions";
import styles from "@/components/site/page-parts.module.css";

export const metadata: Metadata = { title: CODE.title, robots: { index: false } };

export default async function CodePage({ searchParams }: PageProps<"/sign-in/code">) {
  const to = parseReturn((await searchParams).to);
  if (currentMember()) redirect(to ?? homePath());
  return (
    <div className={styles.part}>
      <h1>{CODE.title}</h1>
      <FieldsForm
        action={enterCodeAction}
        initial={newForm({ to: to ?? "" })}
        fields={CODE_FIELDS}
        button={CODE.button}
      />
      <p>
        <Link href={signInPath(to)} prefetch={false}>
          {CODE.again}
        </Link>
      </p>
      <p className={styles.quiet}>{CODE.lost}</p>
    </div>
  );
}
