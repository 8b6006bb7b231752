import { findReviewed } from "@/lib/data/judgement-queries";
import { findPair } from "@/lib/data/pairs";
import { createSnapshot } from "@/lib/data/snapshots";
import { MAX_SNAPSHOT_FORM_LENGTH, snapshotInput } from "@/lib/schema/snapshot-input";

const plainAnswer = (sentence: string, status: number) => new Response(`${sentence}\n`, { status });

/** A form of our own pages, and of a form's size; not one that another site sends on a reader's behalf. */
function isAllowed({ headers }: Request): boolean {
  const size = Number(headers.get("content-length") ?? NaN);
  return size <= MAX_SNAPSHOT_FORM_LENGTH && headers.get("sec-fetch-site") !== "cross-site";
}

/** Stores a comparison as it stands, with its review, and leads to its permanent page. */
export async function POST(request: Request) {
  if (!isAllowed(request)) return plainAnswer("A permanent link is made by the button on a comparison's page.", 403);
  const form = await request.formData().catch(() => new FormData());
  const parsed = snapshotInput.safeParse(Object.fromEntries(form));
  if (!parsed.success) return plainAnswer(parsed.error.issues.map(({ message }) => message).join(" "), 400);
  const pair = await findPair(parsed.data.pair, null);
  if (!pair) return plainAnswer("Nothing is stored under this pair's name.", 404);
  const { machine, review } = await findReviewed(pair);
  if (machine.kind === "refusal") return plainAnswer("These readouts are not compared: one of them is too long.", 422);
  const id = await createSnapshot(pair, machine, { events: review.events });
  return new Response(null, { status: 303, headers: { Location: `/c/${id}` } });
}
