import { toOpeningPair } from "@/app/_answers/to-opening-pair";

/** Leads to the citation of the call's opening pair. */
export async function GET(request: Request, { params }: RouteContext<"/calls/[call]/cite">) {
  return toOpeningPair(request, (await params).call, "cite");
}
