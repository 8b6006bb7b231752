import type { Metadata } from "next";
import { connection } from "next/server";
import { BinContents } from "@/components/bin-contents";
import { BinHeading } from "@/components/bin-heading";
import { listBin } from "@/lib/data/bin";
import { putBack } from "./put-back";

export const metadata: Metadata = { title: "Bin", robots: { index: false } };

export default async function BinPage() {
  await connection();
  return (
    <>
      <BinHeading />
      <BinContents bin={await listBin()} putBack={putBack} />
    </>
  );
}
