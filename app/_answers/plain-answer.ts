import { PLAIN_FAULTS } from "@/lib/messages/site/server-faults";

/** An answer in one sentence, for people and programs that ask for a file. */
export const plainAnswer = (sentence: string, status: number) => new Response(`${sentence}\n`, { status });

/** The 404 answer to a request for a file that does not exist. */
export const nothingStored = () => plainAnswer(PLAIN_FAULTS.nothingStored, 404);
