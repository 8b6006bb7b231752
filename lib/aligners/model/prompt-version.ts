import { createHash } from "node:crypto";
import { INSTRUCTIONS } from "./prompt";
import { REPLY_SCHEMA } from "./reply-format";
import { WINDOW } from "./windows";

const LENGTH = 8;

/**
 * The version of the prompt: eight hexadecimal digits of a SHA-256 over all instructions to a model, without the texts. Two readings of the
 * same texts by one model under one version answer the same question, so the second is never requested.
 */
export const PROMPT_VERSION: string = createHash("sha256")
  .update([INSTRUCTIONS, JSON.stringify(REPLY_SCHEMA), JSON.stringify(WINDOW)].join("\0"))
  .digest("hex")
  .slice(0, LENGTH);
