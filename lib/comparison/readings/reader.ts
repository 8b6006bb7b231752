import "server-only";
import { checkServer } from "../../aligners/model/check-server";
import { PROMPT_VERSION } from "../../aligners/model/prompt-version";
import type { ReaderVersion } from "../../data/readings/reading-key";
import type { ReaderFault, ReaderModel, ReaderStatus } from "../../model/readers/readers";
import { parseReaderSettings, type ReaderSettings } from "../../schema/reader-settings";

/** The operator's language model. Holds the key: never handed to a component. */
export interface Reader extends ReaderVersion {
  settings: ReaderSettings;
}

/** What the last check of a server, or the last request to it, found. */
interface Seen {
  url: string;
  model: string;
  fault: ReaderFault | null;
}

const shared = globalThis as typeof globalThis & { parallaxReader?: Seen };

/**
 * The language model that the environment names.
 *
 * @returns null if none is set up, or its settings are wrong
 * @example
 * findReader()?.model; //=> "qwen3:8b"
 */
export function findReader(environment: Record<string, string | undefined> = process.env): Reader | null {
  const parsed = parseReaderSettings(environment);
  if (!("settings" in parsed) || !parsed.settings) return null;
  return { settings: parsed.settings, model: parsed.settings.model, promptVersion: PROMPT_VERSION };
}

const describe = ({ url, model, price }: ReaderSettings): ReaderModel => ({
  name: model,
  host: new URL(url).host,
  price,
});

/**
 * The language model as a page shows it. Asks no server: it tells what the check at the start, or the last request, found.
 *
 * @example
 * readerStatus(); //=> { state: "on", model: { name: "qwen3:8b", host: "localhost:11434", price: null }, … }
 */
export function readerStatus(environment: Record<string, string | undefined> = process.env): ReaderStatus {
  const parsed = parseReaderSettings(environment);
  if ("faults" in parsed) return { state: "misconfigured", faults: parsed.faults };
  const { settings } = parsed;
  if (!settings) return { state: "off" };
  const seen = shared.parallaxReader;
  const isChecked = seen?.url === settings.url && seen.model === settings.model;
  const fault = isChecked ? seen.fault : null;
  return { state: "on", model: describe(settings), promptVersion: PROMPT_VERSION, fault, isChecked };
}

/**
 * Records how a request to the model ended, for `readerStatus`.
 *
 * @param fault null if the model answered
 * @example
 * noteReader(reader.settings, { kind: "unauthorised", status: 401 });
 */
export function noteReader({ url, model }: ReaderSettings, fault: ReaderFault | null): void {
  shared.parallaxReader = { url, model, fault };
}

/**
 * Checks whether the model can be asked, and records that. No text is sent.
 *
 * @returns the status after the check
 * @example
 * const status = await checkReader();
 * if (status.state === "on") status.fault; //=> { kind: "unreachable" }
 */
export async function checkReader(
  environment: Record<string, string | undefined> = process.env,
): Promise<ReaderStatus> {
  const reader = findReader(environment);
  if (reader) noteReader(reader.settings, await checkServer(reader.settings));
  return readerStatus(environment);
}
