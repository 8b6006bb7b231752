// A worker thread of the built-in aligner: two texts in, their alignment out, as JSON, which is read twice as fast as a clone.
import { parentPort } from "node:worker_threads";
import { compareTexts } from "../compare";
import { loadResources } from "../resources/load";
import type { TextToCompare } from "../compare";

parentPort!.on("message", ([left, right]: [TextToCompare, TextToCompare]) => {
  parentPort!.postMessage(JSON.stringify(compareTexts(left, right, loadResources())));
});
