import type { ReactNode } from "react";
import { can, type Action, type ThingOf } from "@/lib/model/people/roles";
import { currentVisitor } from "@/server/current-visitor";

interface Props<Asked extends Action> {
  /** The permission that the visitor needs. */
  to: Asked;
  /** The thing that the permission is for, if it depends on one. */
  of?: ThingOf<Asked>[0];
  children: ReactNode;
}

/** Shows a link or button only to those who may use it. It protects nothing: every action checks the permission itself. */
export const Offer = <Asked extends Action>({ to, of, children }: Props<Asked>) =>
  can(currentVisitor(), to, ...([of] as ThingOf<Asked>)) ? children : null;
