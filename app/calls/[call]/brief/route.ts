import { toOpeningPair } from "@/app/_answers/to-opening-pair";

/** Leads to the brief of the call's opening pair. */
export async function GET(request: Request, { params }: RouteContext<"/calls/[call]/brief">) {
  return toOpeningPair(request, (await params).call, "brief");
}
