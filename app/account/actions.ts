"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { orNotStored } from "@/app/_actions/or-not-stored";
import { clientAddress, signedInMember } from "@/app/_actions/permit";
import { readArgument } from "@/app/_actions/read-argument";
import { refuseProof } from "@/app/_actions/refuse-proof";
import { showAnew } from "@/app/_actions/show-anew";
import { accountPath, parseReturn, signInPath } from "@/lib/addresses/people-path";
import { libraryFeedPath } from "@/lib/addresses/feed-key";
import { originOf } from "@/lib/addresses/origin";
import { claimName } from "@/lib/data/people/claims";
import { makeFeedKey, removeFeedKey } from "@/lib/data/people/feed-keys";
import { eraseOwnAccount, renameMember } from "@/lib/data/people/members";
import {
  changePassword,
  hasJustSignedIn,
  hasPassword,
  provePassword,
  signOut,
  signOutEverywhere,
} from "@/lib/data/people/sessions";
import { makeToken, revokeToken } from "@/lib/data/people/tokens";
import { readFields, type FieldValues } from "@/lib/forms/form";
import { newForm, withFaults, type FormState } from "@/lib/forms/form-state";
import { MEMBER_FAULT_SENTENCES, PEOPLE_FAULTS } from "@/lib/messages/people/faults";
import { ACCOUNT } from "@/lib/messages/people/people";
import { SIGN_IN_ANEW } from "@/lib/messages/people/provider";
import { TOKEN_FAULT_SENTENCES } from "@/lib/messages/people/tokens";
import { sentForm } from "@/lib/schema/action-arguments";
import { faultsOf } from "@/lib/schema/field-faults";
import { erasureProof, nameChange, nameClaim, passwordChange } from "@/lib/schema/people/account";
import { tokenInput, tokenRevocation } from "@/lib/schema/people/tokens";

async function done(before: FormState, values: Record<string, string>): Promise<FormState> {
  await showAnew();
  return { ...newForm(values), done: (before.done ?? 0) + 1 };
}

/** Ends this session. Somebody who is to sign in again comes back to the page they were on. */
export async function signOutAction(sent: unknown): Promise<void> {
  const by = signedInMember();
  const to = parseReturn(readFields(readArgument(sentForm, sent)).to);
  await signOut(by, await headers());
  redirect(signInPath(to));
}

/** Ends all sessions of the member, on every device. */
export async function signOutEverywhereAction(): Promise<void> {
  await signOutEverywhere(signedInMember());
  redirect(signInPath());
}

/** Changes the member's name. */
export async function renameAction(before: FormState, sent: unknown): Promise<FormState> {
  const by = signedInMember();
  const values = readFields(readArgument(sentForm, sent));
  const parsed = nameChange.safeParse(values);
  if (!parsed.success) return withFaults(values, faultsOf(parsed.error));
  return orNotStored(values, async () => {
    const renamed = await renameMember(parsed.data.name, by);
    if (renamed.kind === "changed") return done(before, parsed.data);
    return withFaults(values, [{ name: "name", message: MEMBER_FAULT_SENTENCES[renamed.fault] }]);
  });
}

/** Changes the member's password. */
export async function changePasswordAction(before: FormState, sent: unknown): Promise<FormState> {
  const by = signedInMember();
  const parsed = passwordChange.safeParse(readFields(readArgument(sentForm, sent)));
  if (!parsed.success) return withFaults({}, faultsOf(parsed.error));
  return orNotStored({}, async () => {
    const changed = await changePassword(parsed.data, by, await headers(), await clientAddress());
    if (changed === "changed") return done(before, {});
    if (changed === "easily-guessed")
      return withFaults({}, [{ name: "password", message: MEMBER_FAULT_SENTENCES[changed] }]);
    return refuseProof(changed, { name: "current", message: PEOPLE_FAULTS.wrongPassword });
  });
}

/** Claims a name that was typed before there were accounts as the member's own. */
export async function claimNameAction(before: FormState, sent: unknown): Promise<FormState> {
  const by = signedInMember();
  const values = readFields(readArgument(sentForm, sent));
  const parsed = nameClaim.safeParse(values);
  if (!parsed.success) return withFaults(values, faultsOf(parsed.error));
  return orNotStored(values, async () => {
    const claimed = await claimName(parsed.data.author, by);
    if (claimed.kind === "changed") return done(before, {});
    return withFaults(values, [{ name: "author", message: MEMBER_FAULT_SENTENCES[claimed.fault] }]);
  });
}

/** Makes an API token for the member, and shows it once. */
export async function makeTokenAction(before: FormState, sent: unknown): Promise<FormState> {
  const by = signedInMember();
  const form = readArgument(sentForm, sent);
  const chosen = form.getAll("scopes").map(String);
  const values: FieldValues = { ...readFields(form), scopes: chosen.join(" ") };
  const parsed = tokenInput.safeParse({ ...values, scopes: chosen });
  // Users see the scopes as one field, so the fault does not say which of them is wrong.
  if (!parsed.success)
    return withFaults(
      values,
      faultsOf(parsed.error).map((fault) => ({ ...fault, name: fault.name.split(".")[0]! })),
    );
  return orNotStored(values, async () => {
    const made = await makeToken(parsed.data, by);
    if (made.kind === "fault") return withFaults(values, [], TOKEN_FAULT_SENTENCES[made.fault]);
    return done(before, { days: values.days ?? "", scopes: chosen.join(" "), token: made.token });
  });
}

/** Revokes one of the member's tokens. */
export async function revokeTokenAction(sent: unknown): Promise<void> {
  const by = signedInMember();
  const { id } = readArgument(tokenRevocation, readFields(readArgument(sentForm, sent)));
  await revokeToken(id, by);
  redirect(accountPath());
}

/** Makes a new secret feed address for the member and shows it once, replacing the old one; or removes it. */
export async function feedAddressAction(before: FormState, sent: unknown): Promise<FormState> {
  const by = signedInMember();
  const isRemoved = readArgument(sentForm, sent).get("do") === "remove";
  return orNotStored({}, async () => {
    if (!isRemoved)
      return done(before, { address: originOf(await headers()) + libraryFeedPath(await makeFeedKey(by)) });
    await removeFeedKey(by);
    return done(before, {});
  });
}

/** Erases the member's account, after they have confirmed it. */
export async function eraseAction(before: FormState, sent: unknown): Promise<FormState> {
  const by = signedInMember();
  const form = readArgument(sentForm, sent);
  if (form.get("confirmed") !== "yes") return withFaults({}, [{ name: "confirmed", message: ACCOUNT.confirmMissing }]);
  return orNotStored({}, async () => {
    // A member who signs in only through the provider has no password, and must have signed in just now instead.
    if (await hasPassword(by.id)) {
      const parsed = erasureProof.safeParse(readFields(form));
      if (!parsed.success) return withFaults({}, faultsOf(parsed.error));
      const proven = await provePassword(parsed.data.proof, by, await headers(), await clientAddress());
      if (proven !== "proven") return refuseProof(proven, { name: "proof", message: PEOPLE_FAULTS.wrongPassword });
    } else if (!(await hasJustSignedIn(by))) return withFaults({}, [], SIGN_IN_ANEW.sentence);
    const erased = await eraseOwnAccount(by);
    if (erased.kind === "fault") return withFaults({}, [], MEMBER_FAULT_SENTENCES[erased.fault]);
    redirect(signInPath());
  });
}
