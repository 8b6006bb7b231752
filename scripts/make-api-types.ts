// Writes the types of the API's client from the OpenAPI document.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { describeApi } from "../lib/api/document";
import { ROOT } from "./install.mjs";

const FOLDER = join(ROOT, "lib/api-client/generated");

mkdirSync(FOLDER, { recursive: true });
const types = await openapiTS(describeApi() as unknown as OpenAPI3);
writeFileSync(join(FOLDER, "api.d.ts"), astToString(types));
