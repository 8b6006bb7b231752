import { answerGet } from "@/app/api/_operations/answer-operation";
import { readDyadRow } from "@/app/api/_operations/dyads";

export const dynamic = "force-dynamic";

export const { GET, POST, OPTIONS } = answerGet("readDyadRow", readDyadRow);
