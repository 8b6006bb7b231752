import { answerGet } from "@/app/api/_operations/answer-operation";
import { readIssuer } from "@/app/api/_operations/names";

export const dynamic = "force-dynamic";

export const { GET, POST, OPTIONS } = answerGet("readIssuer", readIssuer);
