import { headers } from "next/headers";
import type { NextRequest } from "next/server";
import { currentMember } from "@/app/_actions/permit";
import { takeState } from "@/app/_actions/provider-state";
import { codePath, ownProviderPath, secondFactorPath, signInPath } from "@/lib/addresses/people-path";
import { homePath } from "@/lib/addresses/site-path";
import { takeAnswer, type Answered } from "@/lib/data/people/provider-sign-in";

/** The page to go on to. A failure is shown where they started: on their account's page or the sign-in page. */
function pathOf(answered: Answered): string {
  switch (answered.kind) {
    case "signed-in":
      return answered.to ?? homePath();
    case "second-step":
      return codePath(answered.to);
    case "must-set-up":
      return secondFactorPath();
    case "connected":
      return ownProviderPath();
    case "fault": {
      const { fault, intent } = answered;
      if (intent?.kind === "connect") return ownProviderPath(fault);
      return signInPath(intent?.kind === "sign-in" ? intent.to : null, null, fault);
    }
  }
}

async function take({ nextUrl: { search, searchParams } }: NextRequest): Promise<Answered> {
  const sent = { query: search, state: searchParams.get("state") };
  try {
    return await takeAnswer(sent, await takeState(), currentMember(), await headers());
  } catch (error) {
    console.error(error);
    return { kind: "fault", fault: "not-stored", intent: null };
  }
}

/** Receives somebody whom the provider sends back. The answer in the address works only once, so it is not kept. */
export async function GET(request: NextRequest): Promise<Response> {
  const path = pathOf(await take(request));
  return new Response(null, { status: 303, headers: { Location: path, "Cache-Control": "no-store" } });
}
