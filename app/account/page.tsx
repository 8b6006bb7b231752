import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { currentMember } from "@/app/_actions/permit";
import { EraseForm } from "@/components/people/erase-form";
import { ManagedPages } from "@/components/people/managed-pages";
import { FieldsForm } from "@/components/people/fields-form";
import { NameClaims } from "@/components/people/name-claims";
import { Sessions } from "@/components/people/sessions";
import { TokenForm } from "@/components/people/token-form";
import { Tokens } from "@/components/people/tokens";
import { InterfaceMessage } from "@/components/site/interface-message";
import { apiPath } from "@/lib/addresses/api-path";
import { accountExportPath, accountPath, secondFactorPath, signInPath } from "@/lib/addresses/people-path";
import { isSecondFactorOn } from "@/lib/data/people/second-factor";
import { listClaimableNames, listClaims } from "@/lib/data/people/claims";
import { listSessions } from "@/lib/data/people/sessions";
import { listTokens } from "@/lib/data/people/tokens";
import { newForm } from "@/lib/forms/form-state";
import { ACCOUNT, SECOND_FACTOR, signedInAs } from "@/lib/messages/people/people";
import { TOKENS } from "@/lib/messages/people/tokens";
import { scopesOf } from "@/lib/model/people/roles";
import { NAME_FIELDS, PASSWORD_FIELDS } from "@/lib/schema/people/fields";
import {
  changePasswordAction,
  claimNameAction,
  eraseAction,
  makeTokenAction,
  renameAction,
  revokeTokenAction,
  signOutAction,
  signOutEverywhereAction,
} from "./actions";
import styles from "@/components/site/page-parts.module.css";

export const metadata: Metadata = { title: ACCOUNT.title, robots: { index: false } };

export default async function AccountPage() {
  await connection();
  const member = currentMember() ?? redirect(signInPath(accountPath()));
  return (
    <>
      <div className={styles.part}>
        <h1>{ACCOUNT.title}</h1>
        <p>
          <InterfaceMessage of={signedInAs(member.name, member.role)} />
        </p>
        <ManagedPages />
        <form action={signOutAction}>
          <button>{ACCOUNT.signOut}</button>
        </form>
      </div>
      <section className={styles.part} aria-labelledby="name-part">
        <h2 id="name-part">{ACCOUNT.name}</h2>
        <FieldsForm
          action={renameAction}
          initial={newForm({ name: member.name })}
          fields={NAME_FIELDS}
          button={ACCOUNT.rename}
          done={ACCOUNT.renamed}
        />
      </section>
      <NameClaims claims={await listClaims(member)} names={await listClaimableNames()} action={claimNameAction} />
      <section className={styles.part} aria-labelledby="password-part">
        <h2 id="password-part">{ACCOUNT.password}</h2>
        <FieldsForm
          action={changePasswordAction}
          initial={newForm({})}
          fields={PASSWORD_FIELDS}
          button={ACCOUNT.changePassword}
          done={ACCOUNT.passwordChanged}
        />
      </section>
      <section className={styles.part} aria-labelledby="second-factor-part">
        <h2 id="second-factor-part">{SECOND_FACTOR.title}</h2>
        <p>{(await isSecondFactorOn(member.id)) ? SECOND_FACTOR.isOn : SECOND_FACTOR.isOff}</p>
        <p>
          <Link href={secondFactorPath()} prefetch={false}>
            {SECOND_FACTOR.change}
          </Link>
        </p>
      </section>
      <Sessions sessions={await listSessions(member)} signOutEverywhere={signOutEverywhereAction} />
      <section className={styles.part} aria-labelledby="tokens-part">
        <h2 id="tokens-part">{TOKENS.title}</h2>
        <p>
          {TOKENS.sentence} <a href={apiPath()}>{TOKENS.apiLink}</a>
        </p>
        <Tokens tokens={await listTokens(member.id)} isOwn revoke={revokeTokenAction} />
        <TokenForm action={makeTokenAction} scopes={scopesOf(member.role)} />
      </section>
      <section className={styles.part} aria-labelledby="erase-part">
        <h2 id="erase-part">{ACCOUNT.erase}</h2>
        <p>
          <a href={accountExportPath()} download>
            {ACCOUNT.export}
          </a>
        </p>
        <p>{ACCOUNT.eraseSentence}</p>
        <EraseForm action={eraseAction} />
      </section>
    </>
  );
}
