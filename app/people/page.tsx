import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { currentMember, permit } from "@/app/_actions/permit";
import { ClaimDecisions } from "@/components/people/claim-decisions";
import { InviteForm } from "@/components/people/invite-form";
import { Invitations } from "@/components/people/invitations";
import { Members } from "@/components/people/members";
import { ModelDay } from "@/components/people/model-day";
import { PublicSetting } from "@/components/people/public-setting";
import { Tokens } from "@/components/people/tokens";
import { parsePeopleOutcome, refusedPath } from "@/lib/addresses/people-path";
import { findModelDay } from "@/lib/comparison/readings/model-budget";
import { listClaims } from "@/lib/data/people/claims";
import { listInvitations } from "@/lib/data/people/invitations";
import { listMembers } from "@/lib/data/people/members";
import { isLibraryPublic } from "@/lib/data/people/settings";
import { listTokens } from "@/lib/data/people/tokens";
import { MEMBER_FAULT_SENTENCES } from "@/lib/messages/people/faults";
import { MEMBER_DONE_SENTENCES, PEOPLE } from "@/lib/messages/people/people";
import { TOKENS } from "@/lib/messages/people/tokens";
import {
  changeRoleAction,
  decideClaimAction,
  inviteAction,
  makePasswordLinkAction,
  manageMemberAction,
  revokeAnyTokenAction,
  revokeInvitationAction,
  setPublicAction,
} from "./actions";
import styles from "@/components/site/page-parts.module.css";

export const metadata: Metadata = { title: PEOPLE.title, robots: { index: false } };

export default async function PeoplePage({ searchParams }: PageProps<"/people">) {
  permit("manage-people");
  await connection();
  const member = currentMember() ?? redirect(refusedPath());
  const modelDay = await findModelDay();
  const { fault, done } = parsePeopleOutcome(await searchParams);
  return (
    <>
      <div className={styles.heading}>
        <h1>{PEOPLE.title}</h1>
        <p>{PEOPLE.roles}</p>
        {fault && <p role="alert">{MEMBER_FAULT_SENTENCES[fault]}</p>}
        {done && <p role="status">{MEMBER_DONE_SENTENCES[done]}</p>}
      </div>
      <Members
        members={await listMembers()}
        me={member.id}
        changeRole={changeRoleAction}
        manage={manageMemberAction}
        makePasswordLink={makePasswordLinkAction}
      />
      <ClaimDecisions claims={await listClaims(null)} decide={decideClaimAction} />
      <section className={styles.part} aria-labelledby="invitations-part">
        <h2 id="invitations-part">{PEOPLE.invitations}</h2>
        <Invitations invitations={await listInvitations()} revoke={revokeInvitationAction} />
        <InviteForm action={inviteAction} />
      </section>
      <section className={styles.part} aria-labelledby="tokens-part">
        <h2 id="tokens-part">{TOKENS.title}</h2>
        <p>{TOKENS.all}</p>
        <Tokens tokens={await listTokens(null)} isOwn={false} revoke={revokeAnyTokenAction} />
      </section>
      {modelDay && <ModelDay day={modelDay} />}
      <PublicSetting isPublic={await isLibraryPublic()} action={setPublicAction} />
    </>
  );
}
