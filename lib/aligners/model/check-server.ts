import "server-only";
import { z } from "zod";
import type { ReaderFault } from "../../model/readers/readers";
import type { ReaderSettings } from "../../schema/reader-settings";
import { endpoint } from "./endpoint";
import { request, takeBody } from "./http";
import { ReaderError } from "./reader-error";

/** Milliseconds; nobody waits for this. */
const TIMEOUT = 5_000;

const modelList = z.object({ data: z.array(z.object({ id: z.string() })) });

/** Ollama lists "qwen3:latest" but accepts "qwen3". */
const isNamed = (id: string, model: string) => id === model || id === `${model}:latest`;

/**
 * Checks whether the model can be asked, by the server's list of models. No text is sent, and it costs nothing.
 *
 * @returns what is wrong, or null; also null where the server lists no models, which many do not
 * @example
 * await checkServer(settings); //=> { kind: "unauthorised", status: 401 }
 */
export async function checkServer(
  { url, model, key }: ReaderSettings,
  { timeout = TIMEOUT, signal }: { timeout?: number; signal?: AbortSignal } = {},
): Promise<ReaderFault | null> {
  try {
    const answer = await request(endpoint(url, "models"), key, null, { timeout, signal });
    if (answer.status === 404 || answer.status === 405 || answer.status === 501) return null;
    const { data } = modelList.safeParse(JSON.parse(takeBody(answer)));
    if (!data || data.data.length === 0 || data.data.some(({ id }) => isNamed(id, model))) return null;
    return { kind: "model-unknown" };
  } catch (error) {
    if (error instanceof ReaderError) return error.fault;
    // A list in another format proves nothing.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
