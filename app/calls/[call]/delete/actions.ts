"use server";
import { redirect } from "next/navigation";
import { permit } from "@/app/_actions/permit";
import { readArgument } from "@/app/_actions/read-argument";
import { trashPath } from "@/lib/addresses/site-path";
import { deleteCall } from "@/lib/data/calls/trash";
import { boundSlug } from "@/lib/schema/action-arguments";

/** Moves a call to the trash, unless it is there already, and shows the trash. */
export async function deleteCallAction(slug: unknown): Promise<void> {
  permit("delete");
  const call = readArgument(boundSlug, slug);
  await deleteCall(call);
  redirect(trashPath());
}
