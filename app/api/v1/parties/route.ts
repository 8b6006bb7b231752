import { answerGet } from "@/app/api/_operations/answer-operation";
import { listParties } from "@/app/api/_operations/names";

export const dynamic = "force-dynamic";

export const { GET, POST, OPTIONS } = answerGet("listParties", listParties);
