/**
 * The address of one of a server's functions. Operators give the base address, as servers' manuals call it: "http://localhost:11434/v1".
 * The full address of the chat function, or only a host, works too.
 *
 * @param base a web address
 * @param name "chat/completions" or "models"
 * @example
 * endpoint("http://localhost:11434", "models"); //=> "http://localhost:11434/v1/models"
 * endpoint("https://models.example/api/v1/chat/completions", "models"); //=> "https://models.example/api/v1/models"
 */
export function endpoint(base: string, name: "chat/completions" | "models"): string {
  const url = new URL(base);
  const path = url.pathname.replace(/\/+$/, "").replace(/\/chat\/completions$/, "");
  url.pathname = `${path === "" ? "/v1" : path}/${name}`;
  url.hash = "";
  return url.href;
}
