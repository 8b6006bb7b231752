import type { ReactNode } from "react";
import { can, type Action, type ThingOf } from "@/lib/model/people/roles";
import { currentVisitor } from "@/server/current-visitor";

interface Props<Asked extends Action> {
  /** What whoever looks must be allowed to. */
  to: Asked;
  /** To what, where that matters. */
  of?: ThingOf<Asked>[0];
  children: ReactNode;
}

/** Shows what leads to something only to those who may do it. It decides nothing: every action asks for itself. */
export const Offer = <Asked extends Action>({ to, of, children }: Props<Asked>) =>
  can(currentVisitor(), to, ...([of] as ThingOf<Asked>)) ? children : null;
