import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import { countWork, type Work } from "../lib/data/jobs/count-work";
import type { ResponseCache } from "./response-cache";

/** Seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Milliseconds between measurements of the event loop. */
const PRECISION = 10;

/** An answer that was sent or aborted. */
export interface Answered {
  method: string;
  route: string;
  status: number;
  seconds: number;
  /** Whether it came from the response cache. */
  isCached: boolean;
}

export interface Metrics {
  /** Counts an answer. */
  count(answered: Answered): void;
  /** All metrics in the text format of Prometheus. */
  write(): Promise<string>;
  readonly contentType: string;
}

const METHODS = ["GET", "HEAD", "POST", "PATCH"];

/** The measurements of the response cache. */
type MeasuredCache = Pick<ResponseCache, "entries" | "bytes">;

function addCacheGauges(registers: Registry[], cache: MeasuredCache) {
  new Gauge({
    name: "parallax_response_cache_entries",
    help: "Responses in the response cache.",
    registers,
    collect() {
      this.set(cache.entries);
    },
  });
  new Gauge({
    name: "parallax_response_cache_bytes",
    help: "Bytes of the responses in the response cache.",
    registers,
    collect() {
      this.set(cache.bytes);
    },
  });
}

/** If the database cannot be read, this number is absent; the other metrics are still given. */
function addWorkGauge(registers: Registry[], count: () => Promise<Work>) {
  new Gauge({
    name: "parallax_jobs",
    help: "Background work by kind and state: comparisons to make, readings by a language model, calls to index.",
    labelNames: ["kind", "state"],
    registers,
    async collect() {
      this.reset();
      const work = await count().catch((): Work => []);
      for (const { kind, state, number } of work) this.set({ kind, state }, number);
    },
  });
}

/**
 * Counts and measures the server's work: requests, times, the event loop, memory, the cache, and background work.
 *
 * @example
 * const metrics = createMetrics(cache);
 * metrics.count({ method: "GET", route: "/calls", status: 200, seconds: 0.012, isCached: false });
 */
export function createMetrics(cache: MeasuredCache, count: () => Promise<Work> = countWork): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register, eventLoopMonitoringPrecision: PRECISION });
  const requests = new Counter({
    name: "parallax_http_requests_total",
    help: "Answers by method, route, status and whether they came from the response cache.",
    labelNames: ["method", "route", "status", "cache"],
    registers,
  });
  const durations = new Histogram({
    name: "parallax_http_request_duration_seconds",
    help: "Time from a request to the end of its answer.",
    labelNames: ["route"],
    buckets: BUCKETS,
    registers,
  });
  addCacheGauges(registers, cache);
  addWorkGauge(registers, count);
  return {
    count({ method, route, status, seconds, isCached }) {
      const known = METHODS.includes(method) ? method : "other";
      requests.inc({ method: known, route, status: String(status), cache: isCached ? "hit" : "none" });
      durations.observe({ route }, seconds);
    },
    write: () => register.metrics(),
    contentType: register.contentType,
  };
}
