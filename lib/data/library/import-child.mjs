// Starts import-child.ts in a child process, with tsx to compile it.
import { tsImport } from "tsx/esm/api";

await tsImport("./import-child.ts", import.meta.url);
