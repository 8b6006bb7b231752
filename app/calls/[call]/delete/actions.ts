"use server";
import { redirect } from "next/navigation";
import { trashPath } from "@/lib/addresses/site-path";
import { deleteCall } from "@/lib/data/calls/trash";

/** Moves a call to the trash and shows the trash; does nothing to one that is there already. */
export async function deleteCallAction(slug: string): Promise<void> {
  await deleteCall(slug);
  redirect(trashPath());
}
