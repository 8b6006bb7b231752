const FORM = /^multipart\/form-data\b/i;

/** Bytes: a longer form, one with a large file, is read once and by the page alone. */
const MAX_READ_TWICE = 1024 * 1024;

/**
 * Whether the body of a request is what it says it is. Next answers 500 to a multipart form that it cannot read, as if the server had
 * failed; the same parser finds that out here first.
 *
 * @param request its body is read
 * @returns true for what says it is no multipart form, or says that it is a long one
 * @example
 * const headers = { "content-type": "multipart/form-data; boundary=x" };
 * await isReadableForm(new Request("http://localhost/", { method: "POST", headers, body: "--x" })); //=> false
 */
export async function isReadableForm(request: Request): Promise<boolean> {
  const { headers } = request;
  if (!FORM.test(headers.get("content-type") ?? "")) return true;
  if (Number(headers.get("content-length") ?? 0) > MAX_READ_TWICE) return true;
  return request.formData().then(
    () => true,
    () => false,
  );
}
