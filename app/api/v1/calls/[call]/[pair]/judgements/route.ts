import { answerGet } from "@/app/api/_operations/answer-operation";
import { listJudgements } from "@/app/api/_operations/comparisons";

export const dynamic = "force-dynamic";

export const { GET, POST, OPTIONS } = answerGet("listJudgements", listJudgements);
