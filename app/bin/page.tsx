import { permit } from "@/app/_actions/permit";
import type { Metadata } from "next";
import { connection } from "next/server";
import { TrashContents } from "@/components/call/trash/trash-contents";
import { TrashHeading } from "@/components/call/trash/trash-heading";
import { listTrash } from "@/lib/data/calls/trash";
import { restoreAction } from "./actions";
import { SITE } from "@/lib/messages/site/site";

export const metadata: Metadata = { title: SITE.trash, robots: { index: false } };

export default async function TrashPage() {
  permit("delete");
  await connection();
  return (
    <>
      <TrashHeading />
      <TrashContents trash={await listTrash()} restoreAction={restoreAction} />
    </>
  );
}
