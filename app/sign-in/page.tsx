import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { currentMember } from "@/app/_actions/permit";
import { FieldsForm } from "@/components/people/fields-form";
import { ProviderButton } from "@/components/people/provider-button";
import { ProviderFaultSentence } from "@/components/people/provider-fault-sentence";
import { homePath } from "@/lib/addresses/site-path";
import { forgottenPasswordPath, parseProviderFault, parseReturn, parseSignInDone } from "@/lib/addresses/people-path";
import { providerName } from "@/lib/data/people/provider";
import { canMail } from "@/lib/mail/send-mail";
import { newForm } from "@/lib/forms/form-state";
import { SIGN_IN, SIGN_IN_DONE_SENTENCES } from "@/lib/messages/people/people";
import { SIGN_IN_FIELDS } from "@/lib/schema/people/fields";
import { signInAction, signInByProviderAction } from "./actions";
import styles from "@/components/site/page-parts.module.css";

export const metadata: Metadata = { title: SIGN_IN.title, robots: { index: false } };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const query = await searchParams;
  const [to, done] = [parseReturn(query.to), parseSignInDone(query.done)];
  const provider = providerName();
  if (currentMember()) redirect(to ?? homePath());
  return (
    <div className={styles.part}>
      <h1>{SIGN_IN.title}</h1>
      {done && <p role="status">{SIGN_IN_DONE_SENTENCES[done]}</p>}
      <ProviderFaultSentence fault={parseProviderFault(query.fault)} provider={provider} />
      <FieldsForm
        action={signInAction}
        initial={newForm({ to: to ?? "" })}
        fields={SIGN_IN_FIELDS}
        button={SIGN_IN.button}
      />
      {provider && <ProviderButton provider={provider} to={to} action={signInByProviderAction} />}
      {canMail() && (
        <p>
          <Link href={forgottenPasswordPath()} prefetch={false}>
            {SIGN_IN.forgotten}
          </Link>
        </p>
      )}
      <p className={styles.quiet}>{SIGN_IN.noAccount}</p>
    </div>
  );
}
