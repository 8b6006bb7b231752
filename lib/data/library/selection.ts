import "server-only";
import { shownCalls } from "../audience";
import { withAudience } from "../current-audience";
import type { Prisma } from "../generated/client";
import { isLinkShown } from "../comparisons/shown-links";

/** The part of a library that is exported. It is fixed at the beginning, because later reads no longer know who asked. */
export interface Selection {
  /** Whether to include the fictional calls and what belongs only to them. */
  isFictionKept: boolean;
  /** Whether it is for strangers, who only get what is shown to them. */
  isPublic: boolean;
}

const shownToPublic = () => withAudience("public", shownCalls);

/**
 * The calls of a selection.
 *
 * @example
 * selectedCalls({ isFictionKept: false, isPublic: false }); //=> { isFictional: false }
 */
export const selectedCalls = ({ isFictionKept, isPublic }: Selection) => ({
  ...(!isFictionKept && { isFictional: false }),
  ...(isPublic && shownToPublic()),
});

/**
 * The readouts of the calls of a selection.
 *
 * @example
 * selectedReadouts({ isFictionKept: true, isPublic: true }); //=> { deletedAt: null }
 */
export const selectedReadouts = ({ isPublic }: Selection) => (isPublic ? { deletedAt: null } : {});

/** What decides whether a readout is in a selection. */
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
 * Whether a permanent link is in a selection, judged by drafts and deleted calls.
 *
 * @param calls slugs of the calls behind it
 * @throws when the database cannot be read
 * @example
 * await isLinkSelected(["a-draft"], { isFictionKept: true, isPublic: true }, client); //=> false
 */
export const isLinkSelected = async (
  calls: readonly string[],
  { isPublic }: Selection,
  client: Prisma.TransactionClient,
): Promise<boolean> => !isPublic || withAudience("public", () => isLinkShown(calls, client));
