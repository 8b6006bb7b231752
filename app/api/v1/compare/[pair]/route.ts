import { answerGet } from "@/app/api/_operations/answer-operation";
import { readComparisonAcrossCalls } from "@/app/api/_operations/comparisons";

export const dynamic = "force-dynamic";

export const { GET, POST, OPTIONS } = answerGet("readComparisonAcrossCalls", readComparisonAcrossCalls);
