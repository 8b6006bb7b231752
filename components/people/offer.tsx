import type { ReactNode } from "react";
import { can, type Permission } from "@/lib/model/people/roles";
import { currentVisitor } from "@/server/current-visitor";

interface Props {
  /** What whoever looks must be allowed to. */
  to: Permission;
  children: ReactNode;
}

/** Shows what leads to something only to those who may do it. It decides nothing: every action asks for itself. */
export const Offer = ({ to, children }: Props) => (can(currentVisitor(), to) ? children : null);
