import { NOT_FOUND_PROBLEM } from "@/app/api/_operations/answer-operation";
import { respondProblem } from "@/lib/api/respond";

export const dynamic = "force-dynamic";

/** Whatever is not an address of the API: programs get no page. */
export const GET = async (): Promise<Response> => respondProblem(NOT_FOUND_PROBLEM);

export { GET as POST, GET as OPTIONS };
