import { answerGet } from "@/app/api/_operations/answer-operation";
import { answerWrite } from "@/app/api/_operations/answer-write";
import { editNote, readNote } from "@/app/api/_operations/reviews";

export const dynamic = "force-dynamic";

export const { GET, POST, OPTIONS } = answerGet("readNote", readNote);
export const { PATCH } = answerWrite("editNote", editNote);
