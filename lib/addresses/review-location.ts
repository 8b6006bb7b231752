import { z } from "zod";

/** Paths of pages on which somebody may judge, with their query. */
const REVIEW_PATH = /^\/(calls|compare)\/[a-z0-9:@.-]+(\/[a-z0-9@.-]+){0,2}(\?[^\s#\\]*)?$/;

/**
 * What a form of the review is of: two exact revisions by their pinned name, and the page that it stands on, to which the reader
 * comes back. Both come with the form: it leads to no other page than one on which somebody may judge.
 *
 * @example
 * reviewLocation.safeParse({ pair: "a:b@1..a:c@1", path: "//elsewhere.example" }).success; //=> false
 */
export const reviewLocation = z.object({ pair: z.string(), path: z.string().regex(REVIEW_PATH) });

export type ReviewLocation = z.infer<typeof reviewLocation>;
