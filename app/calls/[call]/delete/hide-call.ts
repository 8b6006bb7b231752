"use server";
import { redirect } from "next/navigation";
import { hideCall } from "@/lib/data/bin";

/** Puts a call into the bin and shows it there; what is in it already stays. */
export async function hideCallByForm(slug: string): Promise<void> {
  await hideCall(slug);
  redirect("/bin");
}
