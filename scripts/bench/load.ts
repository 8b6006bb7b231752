import autocannon from "autocannon";

const CONNECTIONS = 8;
const SECONDS = 3;
const ROUNDS = 5;

/** Medians over the rounds. */
export interface Load {
  requestsPerSecond: number;
  /** Milliseconds. */
  p50: number;
  p97: number;
}

export const medianOf = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

let asked = 0;

/** A query that no page reads and no earlier request had, so that the page is rendered instead of taken from the cache. */
export const anew = (path: string) => `${path}${path.includes("?") ? "&" : "?"}n=${++asked}`;

export interface Target {
  path: string;
  /** Whether each request is rendered, or answered from the cache. */
  rendered: boolean;
  /** The encodings that a browser accepts; without them answers are not compressed. */
  encoding?: string;
}

async function drive(url: string, target: Target, seconds = SECONDS): Promise<autocannon.Result> {
  const { path, rendered, encoding } = target;
  const requests: autocannon.Request[] = [
    rendered ? { setupRequest: (request) => ({ ...request, path: anew(path) }) } : { path },
  ];
  const headers = encoding ? { "Accept-Encoding": encoding } : {};
  const result = await autocannon({ url, connections: CONNECTIONS, duration: seconds, requests, headers });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${path}: not every answer had status 200.`);
  return result;
}

/** Loads each target alternately in several rounds, so that other load on the machine affects all of them. */
export async function driveInTurn(url: string, targets: Target[]): Promise<Load[]> {
  for (const target of targets) await drive(url, target, 1);
  const rounds: autocannon.Result[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const results: autocannon.Result[] = [];
    for (const target of targets) results.push(await drive(url, target));
    rounds.push(results);
  }
  return targets.map((_, i) => ({
    requestsPerSecond: medianOf(rounds.map((results) => results[i]!.requests.average)),
    p50: medianOf(rounds.map((results) => results[i]!.latency.p50)),
    p97: medianOf(rounds.map((results) => results[i]!.latency.p97_5)),
  }));
}
