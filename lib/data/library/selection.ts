import "server-only";
import { shownCalls } from "../audience";
import { withAudience } from "../current-audience";
import type { Prisma } from "../generated/client";
import { isLinkShown } from "../comparisons/shown-links";

/** What of a library is read as a whole. Said once, at the beginning: what is read while it is sent knows nobody who asked. */
export interface Selection {
  /** Whether the fictional calls are in it, with what only they have. */
  isFictionKept: boolean;
  /** Whether it is for strangers: then only what is shown to them is in it. */
  isPublic: boolean;
}

const shownToPublic = () => withAudience("public", shownCalls);

/**
 * Which calls are in a selection.
 *
 * @example
 * selectedCalls({ isFictionKept: false, isPublic: false }); //=> { isFictional: false }
 */
export const selectedCalls = ({ isFictionKept, isPublic }: Selection) => ({
  ...(!isFictionKept && { isFictional: false }),
  ...(isPublic && shownToPublic()),
});

/**
 * Which readouts of its calls are in a selection.
 *
 * @example
 * selectedReadouts({ isFictionKept: true, isPublic: true }); //=> { deletedAt: null }
 */
export const selectedReadouts = ({ isPublic }: Selection) => (isPublic ? { deletedAt: null } : {});

/** What must be known of a readout to say whether it is in a selection. */
export const SELECTABLE = {
  deletedAt: true,
  call: { select: { slug: true, isFictional: true, deletedAt: true, publishedAt: true } },
} as const satisfies Prisma.ReadoutSelect;

/**
 * Whether a readout is in a selection.
 *
 * @example
 * isSelected({ deletedAt: null, call: { isFictional: true, … } }, { isFictionKept: false, isPublic: false }); //=> false
 */
export const isSelected = (
  { deletedAt, call }: Prisma.ReadoutGetPayload<{ select: typeof SELECTABLE }>,
  { isFictionKept, isPublic }: Selection,
): boolean =>
  (isFictionKept || !call.isFictional) &&
  (!isPublic || (deletedAt === null && call.deletedAt === null && call.publishedAt !== null));

/**
 * Whether a permanent link is in a selection, as far as drafts and deleted calls go.
 *
 * @param calls slugs of the calls that it rests on
 * @throws when the database cannot be read
 * @example
 * await isLinkSelected(["a-draft"], { isFictionKept: true, isPublic: true }, client); //=> false
 */
export const isLinkSelected = async (
  calls: readonly string[],
  { isPublic }: Selection,
  client: Prisma.TransactionClient,
): Promise<boolean> => !isPublic || withAudience("public", () => isLinkShown(calls, client));
