import { answerWrite } from "@/app/api/_operations/answer-write";
import { addReadout } from "@/app/api/_operations/additions";

export const dynamic = "force-dynamic";

export const { GET, POST, OPTIONS } = answerWrite("addReadout", addReadout);
