import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CallHeading } from "@/components/call/call-heading";
import { CallMatrix } from "@/components/comparison/matrix/call-matrix";
import { MatrixChooser } from "@/components/comparison/matrix/matrix-chooser";
import { parseMatrixQuery } from "@/lib/addresses/call-path";
import { openMatrix } from "@/lib/comparison/open-matrix";
import { allReadoutsOf, titleCall } from "@/lib/messages/calls/calls";
import { describeMatrix } from "@/lib/messages/comparisons/matrix";
import { toText } from "@/lib/messages/parts/to-text";
import type { ReaderName } from "@/lib/model/comparisons/comparison-query";

const loadMatrix = cache(
  async (call: string, of: string | null, from: number, reader: ReaderName | null) =>
    (await openMatrix(call, { of, from, reader })) ?? notFound(),
);

export async function generateMetadata({ params, searchParams }: PageProps<"/calls/[call]/matrix">): Promise<Metadata> {
  const { of, from, reader } = parseMatrixQuery(await searchParams);
  const { call, readout } = await loadMatrix((await params).call, of, from, reader);
  const others = call.readouts.length - 1;
  return {
    title: toText(allReadoutsOf(call)),
    description: toText(describeMatrix(titleCall(call), readout.issuer.name, others)),
  };
}

export default async function MatrixPage({ params, searchParams }: PageProps<"/calls/[call]/matrix">) {
  const { of, from, reader } = parseMatrixQuery(await searchParams);
  const matrix = await loadMatrix((await params).call, of, from, reader);
  return (
    <>
      <CallHeading call={matrix.call} reader={reader} />
      <MatrixChooser {...matrix} />
      <CallMatrix matrix={matrix} />
    </>
  );
}
