import { answerExport } from "../answer-export";

export const dynamic = "force-dynamic";

export const GET = () => answerExport("csv");
