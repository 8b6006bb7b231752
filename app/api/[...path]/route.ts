import { NOT_FOUND_PROBLEM } from "@/app/api/_operations/answer-operation";
import { respondProblem } from "@/lib/api/respond";

export const dynamic = "force-dynamic";

/** Answers unknown API addresses with problem details, because programs have no use for a page. */
export const GET = async (): Promise<Response> => respondProblem(NOT_FOUND_PROBLEM);

export { GET as POST, GET as OPTIONS };
