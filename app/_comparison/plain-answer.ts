/** An answer in one sentence, for readers and programs that ask for a file. */
export const plainAnswer = (sentence: string, status: number) => new Response(`${sentence}\n`, { status });

/** To who asks for something that is not there. */
export const nothingStored = () => plainAnswer("Nothing is stored at this address.", 404);
