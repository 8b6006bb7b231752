"use client";
import Link from "next/link";
import { useActionState } from "react";
import { ErrorSummary } from "@/components/forms/error-summary";
import { FormFields } from "@/components/forms/form-field";
import { homePath } from "@/lib/addresses/site-path";
import { newForm, type FormAction } from "@/lib/forms/form-state";
import { SECOND_FACTOR } from "@/lib/messages/people/people";
import { CONFIRM_FIELDS, PROOF_FIELDS } from "@/lib/schema/people/fields";
import styles from "./people.module.css";

/** The key in groups of four letters, for typing it. */
const keyIn = (uri: string) => (new URL(uri).searchParams.get("secret") ?? "").replace(/.{4}(?=.)/g, "$& ");

/** The key of a second factor, for an authenticator app. */
const Key = ({ uri, picture }: { uri: string; picture: string | undefined }) => (
  <div role="status">
    <p>{SECOND_FACTOR.scan}</p>
    {/* eslint-disable-next-line @next/next/no-img-element -- the picture is in the page itself, so there is nothing to optimize */}
    <img src={picture} alt={SECOND_FACTOR.picture} className={styles.code} width="200" height="200" />
    <p>{SECOND_FACTOR.key}</p>
    <code className={styles.link}>{keyIn(uri)}</code>
    <p>
      <a href={uri}>{SECOND_FACTOR.open}</a>
    </p>
  </div>
);

/** The recovery codes, which are shown only once. */
const RecoveryCodes = ({ codes }: { codes: string[] }) => (
  <div role="status">
    <p>{SECOND_FACTOR.codes}</p>
    <ul>
      {codes.map((code) => (
        <li key={code}>
          <code>{code}</code>
        </li>
      ))}
    </ul>
    <p>
      <Link href={homePath()} prefetch={false}>
        {SECOND_FACTOR.goOn}
      </Link>
    </p>
  </div>
);

interface Props {
  action: FormAction;
  isOn: boolean;
  /** Whether no password is asked for, because the member has none. */
  isProven: boolean;
}

/** Sets up a second factor in steps: the password, then the key and a code made with it, then the recovery codes. */
export function SetUpSecondFactor({ action, isOn, isProven }: Props) {
  const [state, submit, isPending] = useActionState(action, newForm({}));
  const { uri, picture, codes } = state.values;
  if (codes) return <RecoveryCodes codes={codes.split(" ")} />;
  if (isOn) return <p>{SECOND_FACTOR.isOn}</p>;
  const proof = isProven ? [] : PROOF_FIELDS;
  return (
    <form action={submit} className={styles.form} noValidate>
      <ErrorSummary state={state} />
      {uri && <Key uri={uri} picture={picture} />}
      <FormFields fields={uri ? CONFIRM_FIELDS : proof} state={state} />
      <p>
        <button disabled={isPending}>{uri ? SECOND_FACTOR.confirm : SECOND_FACTOR.begin}</button>
      </p>
    </form>
  );
}
