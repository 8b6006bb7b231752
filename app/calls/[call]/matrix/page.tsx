import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CallHeading } from "@/components/call/call-heading";
import { CallMatrix } from "@/components/comparison/call-matrix";
import { MatrixChooser } from "@/components/comparison/matrix-chooser";
import { openMatrix } from "@/lib/comparison/open-matrix";
import { titleCall } from "@/lib/messages/calls";
import { describeMatrix } from "@/lib/messages/matrix";
import { say } from "@/lib/messages/message";
import { toText } from "@/lib/messages/to-text";

const loadMatrix = cache(
  async (call: string, of: string | string[] | undefined) =>
    (await openMatrix(call, typeof of === "string" ? of : null)) ?? notFound(),
);

export async function generateMetadata({ params, searchParams }: PageProps<"/calls/[call]/matrix">): Promise<Metadata> {
  const { call, readout } = await loadMatrix((await params).call, (await searchParams).of);
  const others = call.readouts.length - 1;
  return {
    title: toText(say`All readouts: ${titleCall(call)}`),
    description: toText(describeMatrix(titleCall(call), readout.issuer.name, others)),
  };
}

export default async function MatrixPage({ params, searchParams }: PageProps<"/calls/[call]/matrix">) {
  const matrix = await loadMatrix((await params).call, (await searchParams).of);
  return (
    <>
      <CallHeading call={matrix.call} />
      <MatrixChooser call={matrix.call} readout={matrix.readout} />
      <CallMatrix matrix={matrix} />
    </>
  );
}
