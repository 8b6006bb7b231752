import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime";
import type { ReactNode } from "react";

const ignore = () => undefined;

/** Wraps what a test renders in a router, as Next does: `render(element, { wrapper: withRouter() })`. */
export const withRouter = (refresh: () => void = ignore) =>
  function Router({ children }: { children: ReactNode }) {
    const router = {
      back: ignore,
      forward: ignore,
      refresh,
      push: ignore,
      replace: ignore,
      prefetch: ignore,
      bfcacheId: "",
    };
    return <AppRouterContext value={router}>{children}</AppRouterContext>;
  };
