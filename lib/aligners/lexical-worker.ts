// A worker thread of the built-in aligner: two texts in, their alignment out, as JSON, which is read twice as fast as a clone.
import { parentPort } from "node:worker_threads";
import { compareTexts } from "../compare";
import { loadResources } from "../resources/load";
import type { AlignedText } from "./aligner";

parentPort!.on("message", ([left, right]: [AlignedText, AlignedText]) => {
  parentPort!.postMessage(JSON.stringify(compareTexts(left, right, loadResources())));
});
