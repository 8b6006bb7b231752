/** An answer in one sentence, for readers and programs that ask for a file. */
export const plainAnswer = (sentence: string, status: number) => new Response(`${sentence}\n`, { status });
