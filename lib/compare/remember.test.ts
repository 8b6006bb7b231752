import { describe, expect, it, vi } from "vitest";
import { loadResources } from "../resources/load";
import { remember } from "./remember";

describe("remember", () => {
  it("makes an answer once for equal facts, and for each resources", () => {
    const make = vi.fn(({ text }: { text: string }) => [text.length]);
    const count = remember(make);
    const [resources, others] = [loadResources(), { ...loadResources() }];
    expect(count({ text: "ab" }, resources)).toEqual([2]);
    expect(count({ text: "ab" }, resources)).toBe(count({ text: "ab" }, resources));
    expect(count({ text: "abc" }, resources)).toEqual([3]);
    expect(make).toHaveBeenCalledTimes(2);
    expect(count({ text: "ab" }, others)).toEqual([2]);
    expect(make).toHaveBeenCalledTimes(3);
  });

  it("forgets what was not asked for recently", () => {
    const make = vi.fn(({ number }: { number: number }) => [number]);
    const ask = remember(make);
    const resources = loadResources();
    for (let number = 0; number < 16; number++) ask({ number }, resources);
    ask({ number: 0 }, resources);
    expect(make).toHaveBeenCalledTimes(16);
    ask({ number: 16 }, resources);
    ask({ number: 0 }, resources);
    expect(make).toHaveBeenCalledTimes(17);
    ask({ number: 1 }, resources);
    expect(make).toHaveBeenCalledTimes(18);
  });
});
