/** Safari lets a page copy text that it is still fetching, if copying starts with the click. */
function write(text: string | Promise<string>): Promise<void> {
  if (typeof text === "string") return navigator.clipboard.writeText(text);
  const blob = text.then((words) => new Blob([words], { type: "text/plain" }));
  return navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
}

/** Pages that are not served over TLS have no clipboard API; the old way still works there. */
function writeTheOldWay(text: string): boolean {
  const field = Object.assign(document.createElement("textarea"), { value: text, readOnly: true });
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  return done;
}

/** Copies a text, which may still be loading. False if the browser refuses or the text never arrives. */
export async function copyText(text: string | Promise<string>): Promise<boolean> {
  try {
    await write(text);
    return true;
  } catch {
    const words = await Promise.resolve(text).catch(() => null);
    return words !== null && writeTheOldWay(words);
  }
}
