import { answerGet } from "@/app/api/_operations/answer-operation";
import { listNotes } from "@/app/api/_operations/comparisons";

export const dynamic = "force-dynamic";

export const { GET, POST, OPTIONS } = answerGet("listNotes", listNotes);
