import { saveCall } from "../lib/comparison/write-calls";
import { callInput, type CallInput } from "../lib/schema/call-input";

/** Stores a call as its form does. */
export async function addCall(call: CallInput): Promise<void> {
  await saveCall(callInput.parse(call));
}
