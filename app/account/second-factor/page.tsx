import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { currentMember } from "@/app/_actions/permit";
import { FieldsForm } from "@/components/people/fields-form";
import { SetUpSecondFactor } from "@/components/people/set-up-second-factor";
import { SignInAnew } from "@/components/people/sign-in-anew";
import { secondFactorPath, signInPath } from "@/lib/addresses/people-path";
import { isSecondFactorOn } from "@/lib/data/people/second-factor";
import { hasJustSignedIn, hasPassword } from "@/lib/data/people/sessions";
import { newForm } from "@/lib/forms/form-state";
import { SECOND_FACTOR } from "@/lib/messages/people/people";
import { PROOF_FIELDS } from "@/lib/schema/people/fields";
import { signOutAction } from "../actions";
import { setUpSecondFactorAction, turnOffSecondFactorAction } from "./actions";
import styles from "@/components/site/page-parts.module.css";

export const metadata: Metadata = { title: SECOND_FACTOR.title, robots: { index: false } };

export default async function SecondFactorPage() {
  await connection();
  const member = currentMember() ?? redirect(signInPath(secondFactorPath()));
  const isOn = await isSecondFactorOn(member.id);
  const hasOwn = await hasPassword(member.id);
  return (
    <div className={styles.part}>
      <h1>{SECOND_FACTOR.title}</h1>
      <p>{SECOND_FACTOR.sentence}</p>
      {member.mustSetUp && !isOn && <p>{SECOND_FACTOR.required}</p>}
      {isOn || hasOwn || (await hasJustSignedIn(member)) ? (
        <SetUpSecondFactor action={setUpSecondFactorAction} isOn={isOn} isProven={!hasOwn} />
      ) : (
        <SignInAnew to={secondFactorPath()} signOut={signOutAction} />
      )}
      {isOn && !hasOwn && <p>{SECOND_FACTOR.withoutPassword}</p>}
      {isOn && hasOwn && (
        <FieldsForm
          action={turnOffSecondFactorAction}
          initial={newForm({})}
          fields={PROOF_FIELDS}
          button={SECOND_FACTOR.turnOff}
        />
      )}
    </div>
  );
}
