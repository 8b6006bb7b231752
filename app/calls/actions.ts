"use server";
import { permit } from "@/app/_actions/permit";
import { readArgument } from "@/app/_actions/read-argument";
import { redirect } from "next/navigation";
import { publishCalls } from "@/lib/data/calls/publish-calls";
import { publishingInput } from "@/lib/schema/publishing";

/** Publishes calls, or turns them back into drafts, and shows the page that the form was on. */
export async function publishAction(sent: unknown): Promise<void> {
  permit("publish");
  const { calls, isPublished, back } = readArgument(publishingInput, sent);
  await publishCalls(calls, isPublished);
  redirect(back);
}
