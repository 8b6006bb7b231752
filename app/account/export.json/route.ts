import { currentMember } from "@/app/_actions/permit";
import { plainAnswer } from "@/app/_answers/plain-answer";
import { exportMember } from "@/lib/data/people/member-export";
import { PEOPLE_FAULTS } from "@/lib/messages/people/faults";

/** Everything that is stored about a member, for that member. */
export async function GET(): Promise<Response> {
  const member = currentMember();
  if (!member) return plainAnswer(PEOPLE_FAULTS.signedOut, 401);
  return new Response(`${JSON.stringify(await exportMember(member), null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json",
      "Content-Disposition": 'attachment; filename="parallax-account.json"',
      "Cache-Control": "no-store",
    },
  });
}
