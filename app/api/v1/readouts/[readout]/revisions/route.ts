import { answerGet } from "@/app/api/_operations/answer-operation";
import { answerWrite } from "@/app/api/_operations/answer-write";
import { addRevision } from "@/app/api/_operations/additions";
import { listRevisions } from "@/app/api/_operations/calls";

export const dynamic = "force-dynamic";

export const { GET, OPTIONS } = answerGet("listRevisions", listRevisions);
export const { POST } = answerWrite("addRevision", addRevision);
