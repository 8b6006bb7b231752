import { answerFeed } from "@/app/_answers/answer-feed";

export const dynamic = "force-dynamic";

/** New and changed calls, all or those that the query asks for, as a JSON feed. */
export const GET = (request: Request): Promise<Response> => answerFeed(request, "json");
