import type { Visitor } from "@/lib/model/people/roles";

/** Ana, who may settle disagreements. */
export const EDITOR: Visitor = {
  kind: "member",
  member: { id: "a", name: "Ana", role: "editor", via: "session", viaId: "s" },
};
