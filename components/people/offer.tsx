import type { ReactNode } from "react";
import { can, type Action, type ThingOf } from "@/lib/model/people/roles";
import { currentVisitor } from "@/server/current-visitor";

interface Props<Act extends Action> {
  /** The permission that the visitor needs. */
  to: Act;
  /** The thing that the permission is for, if it depends on one. */
  of?: ThingOf<Act>[0];
  children: ReactNode;
}

/** Shows a link or button only to those who may use it. It protects nothing: every action checks the permission itself. */
export const Offer = <Act extends Action>({ to, of, children }: Props<Act>) =>
  can(currentVisitor(), to, ...([of] as ThingOf<Act>)) ? children : null;
