import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { currentMember, may } from "@/app/_actions/permit";
import { AccountHeading } from "@/components/people/account-heading";
import { AccountPart } from "@/components/people/account-part";
import { EraseForm } from "@/components/people/erase-form";
import { FeedAddress } from "@/components/people/feed-address";
import { FieldsForm } from "@/components/people/fields-form";
import { NameClaims } from "@/components/people/name-claims";
import { ProviderState } from "@/components/people/provider-state";
import { SecondFactorState } from "@/components/people/second-factor-state";
import { Sessions } from "@/components/people/sessions";
import { SignInAnew } from "@/components/people/sign-in-anew";
import { TokenForm } from "@/components/people/token-form";
import { TokensSentence } from "@/components/people/tokens-sentence";
import { Tokens } from "@/components/people/tokens";
import { accountPath, signInPath } from "@/lib/addresses/people-path";
import { memberNames } from "@/lib/data/people/authors";
import { findFeedKey } from "@/lib/data/people/feed-keys";
import { isSecondFactorOn } from "@/lib/data/people/second-factor";
import { listClaimableNames, listClaims } from "@/lib/data/people/claims";
import { isOnlyAdministrator } from "@/lib/data/people/members";
import { providerName } from "@/lib/data/people/provider";
import { isConnected } from "@/lib/data/people/provider-sign-in";
import { hasJustSignedIn, hasPassword, listSessions } from "@/lib/data/people/sessions";
import { listTokens } from "@/lib/data/people/tokens";
import { newForm } from "@/lib/forms/form-state";
import { MEMBER_FAULT_SENTENCES } from "@/lib/messages/people/faults";
import { ACCOUNT, SECOND_FACTOR } from "@/lib/messages/people/people";
import { NO_PASSWORD } from "@/lib/messages/people/provider";
import { FEED_ADDRESS } from "@/lib/messages/people/feed-address";
import { TOKENS } from "@/lib/messages/people/tokens";
import { scopesOf } from "@/lib/model/people/roles";
import { ERASE_FIELDS, NAME_FIELDS, PASSWORD_FIELDS } from "@/lib/schema/people/fields";
import {
  changePasswordAction,
  claimNameAction,
  eraseAction,
  feedAddressAction,
  makeTokenAction,
  renameAction,
  revokeTokenAction,
  signOutAction,
  signOutEverywhereAction,
} from "./actions";

export const metadata: Metadata = { title: ACCOUNT.title, robots: { index: false } };

export default async function AccountPage() {
  await connection();
  const signedIn = currentMember() ?? redirect(signInPath(accountPath()));
  // The visitor was found before the form was answered, and the form may have changed their name.
  const member = { ...signedIn, name: (await memberNames()).get(signedIn.id) ?? signedIn.name };
  const provider = providerName();
  const isByPassword = await hasPassword(member.id);
  const isProven = isByPassword || (await hasJustSignedIn(member));
  const mayErase = may("erase-own-account", {
    member: member.id,
    isLastAdministrator: await isOnlyAdministrator(member.id),
  });
  return (
    <>
      <AccountHeading member={member} signOut={signOutAction} />
      <AccountPart id="name" title={ACCOUNT.name}>
        <FieldsForm
          action={renameAction}
          initial={newForm({ name: member.name })}
          fields={NAME_FIELDS}
          button={ACCOUNT.rename}
          done={ACCOUNT.renamed}
        />
      </AccountPart>
      <NameClaims claims={await listClaims(member)} names={await listClaimableNames()} action={claimNameAction} />
      <AccountPart id="password" title={ACCOUNT.password}>
        {isByPassword ? (
          <FieldsForm
            action={changePasswordAction}
            initial={newForm({})}
            fields={PASSWORD_FIELDS}
            button={ACCOUNT.changePassword}
            done={ACCOUNT.passwordChanged}
          />
        ) : (
          <p>{NO_PASSWORD}</p>
        )}
      </AccountPart>
      {provider && <ProviderState provider={provider} isConnected={await isConnected(member.id)} />}
      <AccountPart id="second-factor" title={SECOND_FACTOR.title}>
        <SecondFactorState isOn={await isSecondFactorOn(member.id)} />
      </AccountPart>
      <Sessions sessions={await listSessions(member)} signOutEverywhere={signOutEverywhereAction} />
      <AccountPart id="tokens" title={TOKENS.title}>
        <TokensSentence />
        <Tokens tokens={await listTokens(member.id)} isOwn revoke={revokeTokenAction} />
        <TokenForm action={makeTokenAction} scopes={scopesOf(member.role)} />
      </AccountPart>
      <AccountPart id="feeds" title={FEED_ADDRESS.title}>
        <FeedAddress since={await findFeedKey(member.id)} action={feedAddressAction} />
      </AccountPart>
      <AccountPart id="erase" title={ACCOUNT.erase}>
        {!mayErase && <p>{MEMBER_FAULT_SENTENCES["last-administrator"]}</p>}
        {mayErase && isProven && <EraseForm action={eraseAction} fields={isByPassword ? ERASE_FIELDS : []} />}
        {mayErase && !isProven && <SignInAnew to={accountPath()} signOut={signOutAction} />}
      </AccountPart>
    </>
  );
}
