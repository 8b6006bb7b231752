import { toOpeningPair } from "@/app/_answers/to-opening-pair";

/** The brief of the pair that the call opens with. */
export async function GET(request: Request, { params }: RouteContext<"/calls/[call]/brief">) {
  return toOpeningPair(request, (await params).call, "brief");
}
