import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";
import type { ReadingRequest } from "../lib/aligners/model/prompt";
import { obey } from "./obedient-model";
import { makeReplay, type RecordedReply } from "./recorded-replies";

/** What a chat request must hold for the stand-in; the user's message is what Parallax sends. */
const chatRequest = z.object({
  model: z.string(),
  messages: z.tuple([
    z.object({ role: z.literal("system"), content: z.string() }),
    z.object({ role: z.literal("user"), content: z.string().transform((json) => JSON.parse(json) as ReadingRequest) }),
  ]),
  response_format: z.unknown().optional(),
  temperature: z.number().optional(),
});
type ChatRequest = z.infer<typeof chatRequest>;

/** The parts of a chat request that the stand-in uses. */
interface Asked {
  request: IncomingMessage;
  chat: ChatRequest;
  response: ServerResponse;
  reply: ReturnType<ReturnType<typeof makeReplay>> & { statements?: RecordedStatement[]; english?: string };
}

/** The statements it finds in every article. */
export interface RecordedStatement {
  words: string;
  speaker: string | null;
  party: string | null;
}

const USAGE = { prompt_tokens: 1_000, completion_tokens: 200 };

function send(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}) {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

const say = (response: ServerResponse, content: string, finish_reason = "stop") =>
  send(response, 200, { choices: [{ message: { role: "assistant", content }, finish_reason }], usage: USAGE });

const refuse = (response: ServerResponse, status: number, message: string, headers: Record<string, string> = {}) =>
  send(response, status, { error: { message } }, headers);

const MEGABYTE = "x".repeat(1024 * 1024);

/** Ways to answer, right and wrong. */
const BEHAVIOURS = {
  "as-recorded": ({ response, reply }: Asked) => say(response, JSON.stringify(reply)),
  /** Never answers: the caller must time out. */
  slow: () => undefined,
  unauthorised: ({ request, response }: Asked) =>
    refuse(response, 401, `Incorrect API key provided: ${request.headers.authorization}`),
  "model-unknown": ({ response, chat }: Asked) => refuse(response, 404, `The model '${chat.model}' does not exist`),
  "not-found": ({ response }: Asked) => refuse(response, 404, "Not Found"),
  "rate-limited": ({ response }: Asked) => refuse(response, 429, "Slow down", { "retry-after": "7" }),
  "rate-limited-for-long": ({ response }: Asked) => refuse(response, 429, "Come back", { "retry-after": "86400" }),
  "server-error": ({ request, response }: Asked) => refuse(response, 500, `crash: ${request.headers.authorization}`),
  redirected: ({ response }: Asked) => response.writeHead(307, { location: "http://elsewhere.invalid/" }).end(),
  "cut-connection": ({ response }: Asked) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "5000" });
    response.write('{"choices":[{"mess', () => response.destroy());
  },
  "no-answer": ({ response }: Asked) => response.destroy(),
  "text-around": ({ response, reply }: Asked) =>
    say(
      response,
      `Certainly! Here {as asked} it is:\n\`\`\`json\n${JSON.stringify(reply, null, 2)}\n\`\`\`\nAnything else?`,
    ),
  "half-json": ({ response, reply }: Asked) => {
    const json = JSON.stringify(reply);
    say(response, json.slice(0, json.length / 2));
  },
  "cut-short": ({ response, reply }: Asked) => say(response, JSON.stringify(reply).slice(0, 40), "length"),
  "invented-ids": ({ response, reply }: Asked) =>
    say(response, JSON.stringify({ ...reply, links: reply.links.map((link) => ({ ...link, right: "R999" })) })),
  "invented-words": ({ response, reply }: Asked) => {
    const links = reply.links.map((link) => ({ ...link, leftWords: "words that stand nowhere in it" }));
    say(response, JSON.stringify({ ...reply, links }));
  },
  obeys: ({ request, response, chat, reply }: Asked) => {
    const everything = JSON.stringify([request.headers, chat.messages]);
    say(response, obey({ request: chat.messages[1].content, everything }, reply));
  },
  huge: ({ response }: Asked) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"choices":[{"message":{"content":"');
    for (let megabytes = 0; megabytes < 20; megabytes++) response.write(MEGABYTE);
    response.end('"}}]}');
  },
  "not-json": ({ response }: Asked) => response.writeHead(200, { "content-type": "text/html" }).end("<h1>Welcome</h1>"),
  "refuses-schema": ({ response, chat, reply }: Asked) =>
    chat.response_format === undefined
      ? say(response, JSON.stringify(reply))
      : refuse(response, 400, "response_format is not supported"),
  /** Worded like hosted servers do: the type says "invalid", and the sentence names the model. */
  "refuses-temperature": ({ response, chat, reply }: Asked) => {
    if (chat.temperature === undefined) return say(response, JSON.stringify(reply));
    const message =
      "Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) value is supported.";
    return send(response, 400, { error: { message, type: "invalid_request_error", param: "temperature", code: null } });
  },
  "takes-the-least": ({ response, chat, reply }: Asked) =>
    chat.temperature === undefined && chat.response_format === undefined
      ? say(response, JSON.stringify(reply))
      : send(response, 400, { error: { message: "This model is unknown to take it.", type: "invalid_request_error" } }),
  "says-no-usage": ({ response, reply }: Asked) =>
    send(response, 200, { choices: [{ message: { content: JSON.stringify(reply) } }] }),
} satisfies Record<string, (asked: Asked) => unknown>;

export type Behaviour = keyof typeof BEHAVIOURS;
export const FAULTS = Object.keys(BEHAVIOURS) as Behaviour[];

/** A stand-in for a server of language models. */
export interface ModelServer {
  /** What PARALLAX_MODEL_URL is set to. */
  url: string;
  /** Every request so far, in order. */
  requests: { path: string; authorization: string | undefined; chat: ChatRequest | null }[];
  /** How it answers from now on: each of these once, then the last one for good. */
  behave(...behaviours: Behaviour[]): void;
  close(): Promise<void>;
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? null : JSON.parse(text);
}

const listen = (server: Server) => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

/**
 * Starts a small OpenAI-compatible server on a free port. It replays recorded replies by the texts in the prompt, and can be told to fail.
 *
 * @param options.key what it asks for as a bearer token; nothing where it is not given
 * @param options.statements what it finds in articles
 * @example
 * const server = await startModelServer(recorded, { models: ["small"] });
 * server.behave("rate-limited", "as-recorded");
 */
export async function startModelServer(
  recorded: RecordedReply[],
  {
    models = ["stand-in"],
    key,
    statements = [],
  }: { models?: string[]; key?: string; statements?: RecordedStatement[] } = {},
): Promise<ModelServer> {
  const replay = makeReplay(recorded);
  const replyTo = (asked: ReadingRequest | { passage: string }): Asked["reply"] => {
    if ("left" in asked) return replay(asked);
    const english = "passage" in asked ? `The English of: ${asked.passage}` : "";
    return { links: [], boilerplate: [], gist: [], statements, english };
  };
  const requests: ModelServer["requests"] = [];
  let next: Behaviour[] = ["as-recorded"];

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const { authorization } = request.headers;
    const isChat = request.url === "/v1/chat/completions";
    const chat = isChat ? chatRequest.parse(await readBody(request)) : null;
    requests.push({ path: request.url ?? "", authorization, chat });
    if (key !== undefined && authorization !== `Bearer ${key}`) return refuse(response, 401, "Wrong key");
    if (chat) {
      if (!models.includes(chat.model)) return refuse(response, 404, `model "${chat.model}" not found`);
      const behaviour = next.length > 1 ? next.shift()! : next[0]!;
      return BEHAVIOURS[behaviour]({ request, response, chat, reply: replyTo(chat.messages[1].content) });
    }
    if (request.url !== "/v1/models") return refuse(response, 404, "Not Found");
    return send(response, 200, { object: "list", data: models.map((id) => ({ id, object: "model" })) });
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => refuse(response, 400, String(error)));
  });
  await listen(server);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    behave: (...behaviours) => (next = behaviours),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
