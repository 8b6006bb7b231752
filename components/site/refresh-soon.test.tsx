import { render } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { withRouter } from "../test-router";
import { RefreshSoon } from "./refresh-soon";

const refresh = vi.fn();
const wrapper = withRouter(refresh);

beforeEach(() => {
  refresh.mockClear();
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("RefreshSoon", () => {
  it("reloads the page while the server answers, and not after it has gone from the page", async () => {
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("ok")));
    const { unmount } = render(<RefreshSoon />, { wrapper });
    await vi.advanceTimersByTimeAsync(6_500);
    expect(refresh).toHaveBeenCalledTimes(2);
    unmount();
    await vi.advanceTimersByTimeAsync(6_500);
    expect(refresh).toHaveBeenCalledTimes(2);
  });

  it("waits for a server that is being restarted", async () => {
    const fetch = vi.fn(() => Promise.resolve(new Response("", { status: 502 })));
    fetch.mockRejectedValueOnce(new TypeError("Failed to fetch"));
    vi.stubGlobal("fetch", fetch);
    const { unmount } = render(<RefreshSoon />, { wrapper });
    await vi.advanceTimersByTimeAsync(6_500);
    expect([fetch.mock.calls.length, refresh.mock.calls.length]).toEqual([2, 0]);
    unmount();
  });
});
