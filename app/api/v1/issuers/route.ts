import { answerReading } from "@/app/api/_operations/answer-operation";
import { listIssuers } from "@/app/api/_operations/names";

export const dynamic = "force-dynamic";

export const { GET, POST, OPTIONS } = answerReading("listIssuers", listIssuers);
