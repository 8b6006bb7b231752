import "server-only";
import { LRUCache } from "lru-cache";
import { currentAudience } from "./current-audience";
import type { ScopeMoments } from "./scope-moments";
import type { Scope } from "../model/library/scopes";

/** Who watches the database for changes in this process. */
export interface ChangeWatch {
  /** Records what has changed since; answers false when the database cannot be read. */
  read(): Promise<boolean>;
  moments: ScopeMoments;
}

/** Something read from the database, with what it depends on. */
export interface Dependent<T> {
  value: T;
  /** Null for something that changes by itself; it is not cached. */
  dependsOn: readonly Scope[] | null;
  /** Its approximate size in kilobytes. */
  size: number;
}

interface Entry extends Dependent<object> {
  dependsOn: readonly Scope[];
  moment: number;
}

/** The limit for everything cached together. */
const MOST_KILOBYTES = 20_000;

interface Shared {
  parallaxChangeWatch?: ChangeWatch;
  parallaxQueryCache?: LRUCache<string, Entry>;
}

/** One cache and one watcher, although the server and its pages each load this module. */
const shared = globalThis as typeof globalThis & Shared;

const memory = () =>
  (shared.parallaxQueryCache ??= new LRUCache({
    maxSize: MOST_KILOBYTES,
    sizeCalculation: ({ size }) => Math.ceil(size) + 1,
  }));

/**
 * Sets the watcher of the database in this process; from then on results are cached. A command that runs once has no watcher, and caches
 * nothing.
 *
 * @param watch null for none, which also empties the cache
 * @example
 * cacheWith({ read: reader.read, moments });
 */
export function cacheWith(watch: ChangeWatch | null) {
  shared.parallaxQueryCache?.clear();
  if (watch) shared.parallaxChangeWatch = watch;
  else delete shared.parallaxChangeWatch;
}

/**
 * Reads something from the database, or returns the cached result if nothing that it depends on has changed since, in this process or
 * another: the database is checked for changes each time. Results are shared, and must not be changed.
 *
 * @param name the cache key; results of one key always have the same type, and are cached separately for each audience
 * @param read null is never cached
 * @throws what `read` throws
 * @example
 * (await readCached("dyad vestria..norland", () => readFacts(name)))?.calls; //=> 14, the second time from memory
 */
export async function readCached<T extends object>(
  name: string,
  read: () => Promise<Dependent<T> | null>,
): Promise<T | null> {
  const watch = shared.parallaxChangeWatch;
  if (!watch || !(await watch.read())) return (await read())?.value ?? null;
  const key = `${currentAudience()} ${name}`;
  const before = memory().get(key);
  if (before && watch.moments.holds(before.dependsOn, before.moment)) return before.value as T;
  const { moment } = watch.moments;
  const made = await read();
  if (made?.dependsOn) memory().set(key, { ...made, dependsOn: made.dependsOn, moment });
  else memory().delete(key);
  return made?.value ?? null;
}
