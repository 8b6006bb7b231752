import { answerGet } from "@/app/api/_operations/answer-operation";
import { answerWrite } from "@/app/api/_operations/answer-write";
import { listJudgements } from "@/app/api/_operations/comparisons";
import { addJudgement } from "@/app/api/_operations/reviews";

export const dynamic = "force-dynamic";

export const { GET, OPTIONS } = answerGet("listJudgements", listJudgements);
export const { POST } = answerWrite("addJudgement", addJudgement);
