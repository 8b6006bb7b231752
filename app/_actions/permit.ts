import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { refusedPath, signInPath } from "@/lib/addresses/people-path";
import { PEOPLE_FAULTS } from "@/lib/messages/people/faults";
import { can, type Action, type Member, type ThingOf } from "@/lib/model/people/roles";
import { currentVisitor } from "@/server/current-visitor";

/**
 * Why the sender of this form may not do what it asks for; null if they may. Every action that stores something checks this, even if no
 * page offers it: a form can be forged, and a role can change while a page is open.
 */
export function whyNot<Act extends Action>(action: Act, ...thing: ThingOf<Act>): string | null {
  const visitor = currentVisitor();
  if (can(visitor, action, ...thing)) return null;
  return visitor.kind === "member" ? PEOPLE_FAULTS.notAllowed : PEOPLE_FAULTS.signedOut;
}

/** Whether the visitor may do something. Pages use it to decide what to offer. */
export const may = <Act extends Action>(action: Act, ...thing: ThingOf<Act>): boolean =>
  can(currentVisitor(), action, ...thing);

/** Stops the action unless the sender is allowed to do it. For forms in which nothing typed could be lost. */
export function permit<Act extends Action>(action: Act, ...thing: ThingOf<Act>): void {
  if (whyNot(action, ...thing) !== null) redirect(refusedPath());
}

/** The member who sent the form; null where there are no accounts. */
export function currentMember(): Member | null {
  const visitor = currentVisitor();
  return visitor.kind === "member" ? visitor.member : null;
}

/** The member who sent the form. Anyone else is sent to the sign-in page. */
export const signedInMember = (): Member => currentMember() ?? redirect(signInPath());

/** The form's values, signed with the member's name instead of the name that was sent. */
export function signed<Sent extends FormData | Record<string, string>>(sent: Sent): Sent {
  const member = currentMember();
  if (!member) return sent;
  if (!(sent instanceof FormData)) return { ...sent, author: member.name };
  sent.set("author", member.name);
  return sent;
}

/** The address that a form comes from, for counting attempts. A proxy is trusted only if the operator has named it (server/gate.ts). */
export async function clientAddress(): Promise<string> {
  return (await headers()).get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
}
