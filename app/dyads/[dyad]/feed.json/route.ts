import { answerDyadFeed } from "@/app/_answers/answer-feed";

export const dynamic = "force-dynamic";

/** New and changed calls between two parties, as a JSON feed. */
export async function GET(request: Request, { params }: RouteContext<"/dyads/[dyad]/feed.json">): Promise<Response> {
  return answerDyadFeed(request, (await params).dyad, "json");
}
