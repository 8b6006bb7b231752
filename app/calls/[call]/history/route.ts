import { toOpeningPair } from "@/app/_answers/to-opening-pair";

/** The history of the pair that the call opens with. */
export async function GET(request: Request, { params }: RouteContext<"/calls/[call]/history">) {
  return toOpeningPair(request, (await params).call, "history");
}
