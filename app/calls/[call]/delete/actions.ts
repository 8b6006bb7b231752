"use server";
import { redirect } from "next/navigation";
import { readBound } from "@/app/_drafts/read-bound";
import { trashPath } from "@/lib/addresses/site-path";
import { deleteCall } from "@/lib/data/calls/trash";
import { boundSlug } from "@/lib/schema/bound-arguments";

/** Moves a call to the trash and shows the trash; does nothing to one that is there already. */
export async function deleteCallAction(slug: unknown): Promise<void> {
  await deleteCall(readBound(boundSlug, slug));
  redirect(trashPath());
}
