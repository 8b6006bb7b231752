import { MULTIPART, SHORT_FORM } from "./form-size";

/** Fields that Next adds to a form: `$ACTION_1:0` names the action, the others hold what the page has bound to it. */
const ACTION_FIELD = /^\$ACTION_(\w+):(\w+)$/;

/** In React's encoding of such a field, a text that begins with a dollar sign stands for something else, which our pages never bind. */
const isPlain = (value: unknown): boolean => {
  if (typeof value === "string") return !value.startsWith("$") || value === "$undefined" || value.startsWith("$$");
  return typeof value !== "object" || value === null || Object.values(value).every(isPlain);
};

function parse(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}

/** Whether a field names an action, with what is bound to it if that is in a field of its own. */
function namesAction(value: unknown, form: FormData, prefix: string): boolean {
  const { id, bound } = (value ?? {}) as { id?: unknown; bound?: unknown };
  if (typeof id !== "string") return false;
  return bound === null || (typeof bound === "string" && form.has(`${prefix}:${bound.slice("$@".length)}`));
}

/** Whether the fields that Next adds to a form are well formed; React fails at anything else. */
const hasReadableAction = (form: FormData): boolean =>
  [...form].every(([name, text]) => {
    const [, action, part] = ACTION_FIELD.exec(name) ?? [];
    if (part === undefined) return true;
    const value = parse(text);
    return part === "0" ? namesAction(value, form, `$ACTION_${action}`) : Array.isArray(value) && isPlain(value);
  });

/**
 * Whether the body of a request is what it claims to be. Next answers 500 to a multipart form that it cannot parse, as if the server had
 * failed; this finds out first, with the same parser.
 *
 * @param request its body is read
 * @returns true for a body that does not claim to be a multipart form, or is a long one
 * @example
 * const headers = { "content-type": "multipart/form-data; boundary=x" };
 * await isReadableForm(new Request("http://localhost/", { method: "POST", headers, body: "--x" })); //=> false
 */
export async function isReadableForm(request: Request): Promise<boolean> {
  const { headers } = request;
  if (!MULTIPART.test(headers.get("content-type") ?? "")) return true;
  if (Number(headers.get("content-length") ?? 0) > SHORT_FORM) return true;
  return request.formData().then(hasReadableAction, () => false);
}
