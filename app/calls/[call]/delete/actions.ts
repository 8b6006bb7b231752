"use server";
import { redirect } from "next/navigation";
import { trashPath } from "@/lib/addresses/site-path";
import { deleteCall } from "@/lib/data/calls/trash";

/** Puts a call into the trash and shows it there; what is in it already stays. */
export async function deleteCallAction(slug: string): Promise<void> {
  await deleteCall(slug);
  redirect(trashPath());
}
