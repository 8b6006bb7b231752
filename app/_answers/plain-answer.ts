import { PLAIN_FAULTS } from "@/lib/messages/site/server-faults";

/** An answer in one sentence, for people and programs that ask for a file. */
export const plainAnswer = (sentence: string, status: number) => new Response(`${sentence}\n`, { status });

/** The answer where there is no such thing. */
export const nothingStored = () => plainAnswer(PLAIN_FAULTS.nothingStored, 404);
