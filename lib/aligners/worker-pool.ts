import type { Worker } from "node:worker_threads";
import { AlignerBusy, AlignerTimeout } from "./aligner";

interface Job<Input, Output> {
  input: Input;
  resolve: (output: Output) => void;
  reject: (reason: unknown) => void;
}

interface RunningJob<Input, Output> extends Job<Input, Output> {
  timer: NodeJS.Timeout;
}

export interface PoolOptions {
  /** Starts a worker that answers every message with one message, in order. */
  start: () => Worker;
  /** The most workers at a time. */
  size: number;
  /** The most jobs that may wait; further ones are refused. */
  maxWaiting: number;
  /** How long one job may run, in milliseconds; waiting does not count. */
  timeLimit: number;
  /** How long an idle worker is kept, in milliseconds. */
  idleTime: number;
}

/**
 * A few worker threads and the jobs that wait for them. Workers start when they are needed, do not hold the process open, and are
 * replaced after a crash or a time-out.
 */
export class WorkerPool<Input, Output> {
  readonly #options: PoolOptions;
  readonly #idle = new Map<Worker, NodeJS.Timeout>();
  readonly #busy = new Map<Worker, RunningJob<Input, Output>>();
  readonly #waiting: Job<Input, Output>[] = [];

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /**
   * Has a worker do a job.
   *
   * @param signal rejects with its reason; a running job continues, and its answer is dropped
   * @throws AlignerTimeout, AlignerBusy, or the error by which the worker ended
   */
  run(input: Input, signal?: AbortSignal): Promise<Output> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      if (this.#waiting.length >= this.#options.maxWaiting) return reject(new AlignerBusy("Too many pairs wait."));
      const job = { input, resolve, reject };
      this.#waiting.push(job);
      signal?.addEventListener("abort", () => this.#abandon(job, signal), { once: true });
      this.#next();
    });
  }

  /** Ends all workers; jobs that run or wait are rejected. */
  async close(): Promise<void> {
    for (const { reject } of this.#waiting.splice(0)) reject(new Error("The workers were closed."));
    await Promise.all([...this.#idle.keys(), ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #abandon(job: Job<Input, Output>, signal: AbortSignal) {
    const position = this.#waiting.indexOf(job);
    if (position >= 0) this.#waiting.splice(position, 1);
    job.reject(signal.reason);
  }

  #next() {
    if (this.#waiting.length === 0) return;
    const worker = this.#takeWorker();
    if (worker) this.#begin(worker, this.#waiting.shift()!);
  }

  #takeWorker(): Worker | null {
    for (const [worker, timer] of this.#idle) {
      clearTimeout(timer);
      this.#idle.delete(worker);
      return worker;
    }
    return this.#busy.size < this.#options.size ? this.#startWorker() : null;
  }

  #startWorker(): Worker {
    const worker = this.#options.start();
    let cause: unknown = new Error("The worker ended.");
    worker.on("message", (output: Output) => this.#finish(worker, output));
    worker.on("error", (error) => (cause = error));
    worker.on("exit", () => this.#remove(worker, cause));
    return worker;
  }

  #begin(worker: Worker, job: Job<Input, Output>) {
    const timer = setTimeout(() => {
      job.reject(new AlignerTimeout(`No answer within ${this.#options.timeLimit / 1000} s.`));
      void worker.terminate();
    }, this.#options.timeLimit);
    this.#busy.set(worker, { ...job, timer });
    worker.ref();
    worker.postMessage(job.input);
  }

  #finish(worker: Worker, output: Output) {
    const job = this.#busy.get(worker);
    this.#busy.delete(worker);
    clearTimeout(job?.timer);
    job?.resolve(output);
    worker.unref();
    this.#idle.set(worker, setTimeout(() => void worker.terminate(), this.#options.idleTime).unref());
    this.#next();
  }

  #remove(worker: Worker, cause: unknown) {
    clearTimeout(this.#idle.get(worker));
    this.#idle.delete(worker);
    const job = this.#busy.get(worker);
    this.#busy.delete(worker);
    clearTimeout(job?.timer);
    job?.reject(cause);
    this.#next();
  }
}
