import { answerExport } from "../answer-export";

export const dynamic = "force-dynamic";

export const GET = (request: Request) => answerExport(request, "csv");
