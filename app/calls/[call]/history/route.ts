import { toOpeningPair } from "@/app/_answers/to-opening-pair";

/** Leads to the history of the call's opening pair. */
export async function GET(request: Request, { params }: RouteContext<"/calls/[call]/history">) {
  return toOpeningPair(request, (await params).call, "history");
}
