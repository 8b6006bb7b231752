import { answerDyadFeed } from "@/app/_answers/answer-feed";

export const dynamic = "force-dynamic";

/** New and changed calls between two parties, as an Atom feed. */
export async function GET(request: Request, { params }: RouteContext<"/dyads/[dyad]/feed.atom">): Promise<Response> {
  return answerDyadFeed(request, (await params).dyad, "atom");
}
