"use server";
import { redirect } from "next/navigation";
import { permit } from "@/app/_actions/permit";
import { readArgument } from "@/app/_actions/read-argument";
import { partyNamesPath } from "@/lib/addresses/name-path";
import { correctIssuer, correctParty, mergeIssuer, mergeParty, type NameResult } from "@/lib/data/names/name-writes";
import { boundSlug, sentForm } from "@/lib/schema/action-arguments";
import { issuerCorrection, partyCorrection } from "@/lib/schema/names";

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

const NOT_VALID: NameResult = { kind: "fault", fault: "not-valid" };

/** Carries out a form of a party's page and shows the party, or the page again with what is wrong. */
async function answer(bound: unknown, sent: unknown, write: (form: FormData) => Promise<NameResult>): Promise<never> {
  permit("correct-names");
  const form = readArgument(sentForm, sent);
  const page = readArgument(boundSlug, bound);
  const result = await write(form);
  redirect(result.kind === "saved" ? partyNamesPath(result.party) : partyNamesPath(page, result.fault));
}

/** Corrects a party's names, and shows its page. */
export async function correctPartyAction(bound: unknown, sent: unknown): Promise<void> {
  await answer(bound, sent, async (form) => {
    const correction = partyCorrection.safeParse(Object.fromEntries(form));
    return correction.success ? correctParty(text(form, "from"), correction.data) : NOT_VALID;
  });
}

/** Merges a party into another, and shows the other one's page. */
export async function mergePartyAction(bound: unknown, sent: unknown): Promise<void> {
  await answer(bound, sent, (form) => mergeParty(text(form, "from"), text(form, "into")));
}

/** Corrects an issuer's names and kind. */
export async function correctIssuerAction(bound: unknown, sent: unknown): Promise<void> {
  await answer(bound, sent, async (form) => {
    const correction = issuerCorrection.safeParse(Object.fromEntries(form));
    return correction.success ? correctIssuer(text(form, "from"), correction.data) : NOT_VALID;
  });
}

/** Merges an issuer into another, and shows the page of that issuer's party. */
export async function mergeIssuerAction(bound: unknown, sent: unknown): Promise<void> {
  await answer(bound, sent, (form) => mergeIssuer(text(form, "from"), text(form, "into")));
}
