import { refuseMethod } from "@/app/api/_operations/answer-operation";
import { describeApi } from "@/lib/api/document";
import { respond, respondPreflight } from "@/lib/api/respond";

export const dynamic = "force-dynamic";

const METHODS = ["GET", "HEAD", "OPTIONS"];

/** The OpenAPI document. */
export const GET = async (request: Request): Promise<Response> => respond(request, describeApi());

export const POST = refuseMethod(METHODS);

export const OPTIONS = async (): Promise<Response> => respondPreflight(METHODS, true);
