import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CallHeading } from "@/components/call/call-heading";
import { CallMatrix } from "@/components/comparison/call-matrix";
import { MatrixChooser } from "@/components/comparison/matrix-chooser";
import { findMatrix } from "@/lib/data/comparisons/matrices";
import { titleCall } from "@/lib/messages/names";

const loadMatrix = cache(
  async (call: string, of: string | string[] | undefined) =>
    (await findMatrix(call, typeof of === "string" ? of : null)) ?? notFound(),
);

export async function generateMetadata({ params, searchParams }: PageProps<"/calls/[call]/matrix">): Promise<Metadata> {
  const { call, readout, others } = await loadMatrix((await params).call, (await searchParams).of);
  return {
    title: `All readouts: ${titleCall(call)}`,
    description: `${titleCall(call)}: each point of the readout by ${readout.issuer.name} held against ${others.length} other readouts.`,
  };
}

export default async function MatrixPage({ params, searchParams }: PageProps<"/calls/[call]/matrix">) {
  const matrix = await loadMatrix((await params).call, (await searchParams).of);
  return (
    <>
      <CallHeading call={matrix.call} />
      <MatrixChooser {...matrix} />
      <CallMatrix {...matrix} />
    </>
  );
}
