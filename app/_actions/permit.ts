import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { refusedPath, signInPath } from "@/lib/addresses/people-path";
import { PEOPLE_FAULTS } from "@/lib/messages/people/faults";
import { can, type Action, type Member, type ThingOf } from "@/lib/model/people/roles";
import { currentVisitor } from "@/server/current-visitor";

/**
 * Why whoever sent this form may not do what it asks for; null where they may. Every action that stores something asks, also where no page
 * offers it: a form can be forged, and a role changes while a page is open.
 */
export function whyNot<Asked extends Action>(action: Asked, ...thing: ThingOf<Asked>): string | null {
  const visitor = currentVisitor();
  if (can(visitor, action, ...thing)) return null;
  return visitor.kind === "member" ? PEOPLE_FAULTS.notAllowed : PEOPLE_FAULTS.signedOut;
}

/** Whether whoever asks may do something: for what pages offer. */
export const may = <Asked extends Action>(action: Asked, ...thing: ThingOf<Asked>): boolean =>
  can(currentVisitor(), action, ...thing);

/** Goes no further where the sender may not do it: for actions whose forms have nothing to lose. */
export function permit<Asked extends Action>(action: Asked, ...thing: ThingOf<Asked>): void {
  if (whyNot(action, ...thing) !== null) redirect(refusedPath());
}

/** The member who sent the form; null where there are no accounts. */
export function currentMember(): Member | null {
  const visitor = currentVisitor();
  return visitor.kind === "member" ? visitor.member : null;
}

/** The member who sent the form, where only a member has one; anyone else is led to where they sign in. */
export const signedInMember = (): Member => currentMember() ?? redirect(signInPath());

/** What was sent, signed by the member who sent it, whatever name it came with. */
export function signed<Sent extends FormData | Record<string, string>>(sent: Sent): Sent {
  const member = currentMember();
  if (!member) return sent;
  if (!(sent instanceof FormData)) return { ...sent, author: member.name };
  sent.set("author", member.name);
  return sent;
}

/** The address that a form comes from, for counting attempts. A proxy is believed only where the operator has named it (server/gate.ts). */
export async function clientAddress(): Promise<string> {
  return (await headers()).get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
}
