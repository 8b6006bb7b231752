import { toOpeningPair } from "@/app/_answers/to-opening-pair";

/** The citation of the pair that the call opens with. */
export async function GET(request: Request, { params }: RouteContext<"/calls/[call]/cite">) {
  return toOpeningPair(request, (await params).call, "cite");
}
