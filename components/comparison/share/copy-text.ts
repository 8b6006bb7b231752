/** Safari lets a text be copied that is still being fetched, if the copying begins with the click. */
function write(text: string | Promise<string>): Promise<void> {
  if (typeof text === "string") return navigator.clipboard.writeText(text);
  const blob = text.then((words) => new Blob([words], { type: "text/plain" }));
  return navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
}

/** Pages that are not served securely have no clipboard of their own; the old way still works there. */
function writeTheOldWay(text: string): boolean {
  const field = Object.assign(document.createElement("textarea"), { value: text, readOnly: true });
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  return done;
}

/** Copies a text, which may still be on its way. False where the browser refuses, or where the text never comes. */
export async function copyText(text: string | Promise<string>): Promise<boolean> {
  try {
    await write(text);
    return true;
  } catch {
    const words = await Promise.resolve(text).catch(() => null);
    return words !== null && writeTheOldWay(words);
  }
}
