"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { orNotStored } from "@/app/_actions/or-not-stored";
import { currentMember, permit, whyNot } from "@/app/_actions/permit";
import { readArgument } from "@/app/_actions/read-argument";
import { showAnew } from "@/app/_actions/show-anew";
import { originOf } from "@/lib/addresses/origin";
import { invitationPath, newPasswordPath, peoplePath, refusedPath } from "@/lib/addresses/people-path";
import { decideClaim } from "@/lib/data/people/claims";
import { invite, revokeInvitation } from "@/lib/data/people/invitations";
import { changeRole, eraseMember, setBlocked, type MemberChange } from "@/lib/data/people/members";
import { makePasswordLink } from "@/lib/data/people/password-links";
import { removeSecondFactor } from "@/lib/data/people/second-factor";
import { setLibraryPublic } from "@/lib/data/people/settings";
import { revokeToken } from "@/lib/data/people/tokens";
import { readFields } from "@/lib/forms/form";
import { newForm, withFaults, type FormState } from "@/lib/forms/form-state";
import { MEMBER_FAULT_SENTENCES } from "@/lib/messages/people/faults";
import type { MemberDone } from "@/lib/model/people/members";
import type { Member } from "@/lib/model/people/roles";
import { sentForm } from "@/lib/schema/action-arguments";
import { faultsOf } from "@/lib/schema/field-faults";
import {
  claimDecision,
  invitationInput,
  memberChange,
  memberChoice,
  publicChange,
  revocation,
} from "@/lib/schema/people/account";
import { tokenRevocation } from "@/lib/schema/people/tokens";

/** The administrator who sent the form. */
function administrator(): Member {
  permit("manage-people");
  return currentMember() ?? redirect(refusedPath());
}

/** Shows the page again with what was changed, or why nothing was. */
const answer = (change: MemberChange, done: MemberDone): never =>
  redirect(peoplePath(change.kind === "fault" ? { fault: change.fault } : { done }));

/** A link to be sent to somebody. */
const linkTo = async (path: string) => new URL(path, originOf(await headers())).href;

/** Changes a member's role. */
export async function changeRoleAction(sent: unknown): Promise<void> {
  const by = administrator();
  const { member, role } = readArgument(memberChange, readFields(readArgument(sentForm, sent)));
  answer(await changeRole(member, role, by), "role-changed");
}

/** Shuts a member out, lets them in again, takes their second factor off, or erases their account. */
export async function manageMemberAction(sent: unknown): Promise<void> {
  const by = administrator();
  const { member, does } = readArgument(memberChange, readFields(readArgument(sentForm, sent)));
  if (does === "erase") answer(await eraseMember(member, by), "erased");
  if (does === "remove-second-factor") answer(await removeSecondFactor(member, by), "second-factor-removed");
  answer(await setBlocked(member, does === "block", by), does === "block" ? "blocked" : "unblocked");
}

/** Confirms or refuses a member's claim to a typed name. */
export async function decideClaimAction(sent: unknown): Promise<void> {
  const by = administrator();
  const { author, isTheirs } = readArgument(claimDecision, readFields(readArgument(sentForm, sent)));
  answer(await decideClaim(author, isTheirs, by), isTheirs ? "name-confirmed" : "name-refused");
}

/** Makes a link by which a member sets a new password, and shows it once. */
export async function makePasswordLinkAction(_before: FormState, sent: unknown): Promise<FormState> {
  const values = readFields(readArgument(sentForm, sent));
  const refused = whyNot("manage-people");
  if (refused) return withFaults({}, [], refused);
  const { member } = readArgument(memberChoice, values);
  return orNotStored({}, async () => {
    const made = await makePasswordLink(member, administrator());
    if (made.kind === "fault") return withFaults({}, [], MEMBER_FAULT_SENTENCES[made.fault]);
    return newForm({ link: await linkTo(newPasswordPath(made.secret)) });
  });
}

/** Makes an invitation, and shows its link once. */
export async function inviteAction(_before: FormState, sent: unknown): Promise<FormState> {
  const values = readFields(readArgument(sentForm, sent));
  const refused = whyNot("manage-people");
  if (refused) return withFaults(values, [], refused);
  const parsed = invitationInput.safeParse(values);
  if (!parsed.success) return withFaults(values, faultsOf(parsed.error));
  return orNotStored(values, async () => {
    const link = await linkTo(invitationPath(await invite(parsed.data, administrator())));
    await showAnew();
    return newForm({ note: "", role: parsed.data.role, link });
  });
}

/** Withdraws an invitation. */
export async function revokeInvitationAction(sent: unknown): Promise<void> {
  const by = administrator();
  await revokeInvitation(readArgument(revocation, readFields(readArgument(sentForm, sent))).id, by);
  redirect(peoplePath({ done: "invitation-revoked" }));
}

/** Revokes a token, whoever's it is. */
export async function revokeAnyTokenAction(sent: unknown): Promise<void> {
  const by = administrator();
  await revokeToken(readArgument(tokenRevocation, readFields(readArgument(sentForm, sent))).id, by);
  redirect(peoplePath({ done: "token-revoked" }));
}

/** Opens the library to people without an account, or closes it to them. */
export async function setPublicAction(sent: unknown): Promise<void> {
  const by = administrator();
  const { isPublic } = readArgument(publicChange, readFields(readArgument(sentForm, sent)));
  await setLibraryPublic(isPublic, by);
  redirect(peoplePath({ done: "setting-changed" }));
}
