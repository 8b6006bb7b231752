"use server";
import { permit, record } from "@/app/_actions/permit";
import { readArgument } from "@/app/_actions/read-argument";
import { redirect } from "next/navigation";
import { callPath } from "@/lib/addresses/call-path";
import { publishCalls } from "@/lib/data/calls/publish-calls";
import { publishingInput } from "@/lib/schema/publishing";

/** Publishes calls, or makes them drafts again, and shows the page that the form was on. */
export async function publishAction(sent: unknown): Promise<void> {
  permit("publish");
  const { calls, isPublished, back } = readArgument(publishingInput, sent);
  const changed = await publishCalls(calls, isPublished);
  for (const slug of changed) await record(isPublished ? "call-published" : "call-made-draft", callPath(slug));
  redirect(back);
}
