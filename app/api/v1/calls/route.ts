import { answerGet } from "@/app/api/_operations/answer-operation";
import { answerWrite } from "@/app/api/_operations/answer-write";
import { addCall } from "@/app/api/_operations/additions";
import { listCalls } from "@/app/api/_operations/calls";

export const dynamic = "force-dynamic";

export const { GET, OPTIONS } = answerGet("listCalls", listCalls);
export const { POST } = answerWrite("addCall", addCall);
