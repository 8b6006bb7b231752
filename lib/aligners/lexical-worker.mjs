// Starts lexical-worker.ts in a worker thread, which Node 20 does not hand tsx on to.
import { tsImport } from "tsx/esm/api";

await tsImport("./lexical-worker.ts", import.meta.url);
