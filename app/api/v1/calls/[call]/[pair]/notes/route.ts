import { answerGet } from "@/app/api/_operations/answer-operation";
import { answerWrite } from "@/app/api/_operations/answer-write";
import { listNotes } from "@/app/api/_operations/comparisons";
import { addNote } from "@/app/api/_operations/reviews";

export const dynamic = "force-dynamic";

export const { GET, OPTIONS } = answerGet("listNotes", listNotes);
export const { POST } = answerWrite("addNote", addNote);
