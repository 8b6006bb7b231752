import { z } from "zod";
import { isSlug } from "../addresses/pair-names";

/** What pages bind to their actions. It comes back from the browser, where anyone can change it. */

/** The address of a call. */
export const boundSlug = z.string().refine(isSlug);

/** The name of a readout: the addresses of its call and of itself. */
export const boundReadout = z.object({ call: boundSlug, readout: boundSlug });
