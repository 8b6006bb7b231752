import { answerGet } from "@/app/api/_operations/answer-operation";
import { readCall } from "@/app/api/_operations/calls";

export const dynamic = "force-dynamic";

export const { GET, POST, OPTIONS } = answerGet("readCall", readCall);
