import { answerGet } from "@/app/api/_operations/answer-operation";
import { readRevision } from "@/app/api/_operations/calls";

export const dynamic = "force-dynamic";

export const { GET, POST, OPTIONS } = answerGet("readRevision", readRevision);
