"use server";
import { redirect } from "next/navigation";
import { namesPath, partyNamesPath } from "@/lib/addresses/name-path";
import { isSlug } from "@/lib/addresses/pair-names";
import { correctIssuer, correctParty, mergeIssuer, mergeParty, type NameResult } from "@/lib/data/names/name-writes";
import { issuerCorrection, partyCorrection } from "@/lib/schema/names";

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

const NOT_VALID: NameResult = { kind: "fault", fault: "not-valid" };

/** @param page the slug of the party whose page sent the form; bound by the page */
function answer(page: unknown, result: NameResult): never {
  if (result.kind === "saved") redirect(partyNamesPath(result.party));
  // What is bound to an action comes back from the browser.
  redirect(typeof page === "string" && isSlug(page) ? partyNamesPath(page, result.fault) : namesPath());
}

/** Corrects a party's names, and shows it at its address. */
export async function correctPartyAction(page: unknown, form: FormData): Promise<void> {
  const correction = partyCorrection.safeParse(Object.fromEntries(form));
  answer(page, correction.success ? await correctParty(text(form, "from"), correction.data) : NOT_VALID);
}

/** Merges a party into another, and shows that one. */
export async function mergePartyAction(page: unknown, form: FormData): Promise<void> {
  answer(page, await mergeParty(text(form, "from"), text(form, "into")));
}

/** Corrects an issuer's names and kind. */
export async function correctIssuerAction(page: unknown, form: FormData): Promise<void> {
  const correction = issuerCorrection.safeParse(Object.fromEntries(form));
  answer(page, correction.success ? await correctIssuer(text(form, "from"), correction.data) : NOT_VALID);
}

/** Merges an issuer into another, and shows the party of that one. */
export async function mergeIssuerAction(page: unknown, form: FormData): Promise<void> {
  answer(page, await mergeIssuer(text(form, "from"), text(form, "into")));
}
