import { z } from "zod";
import { isSlug } from "../addresses/pair-names";

/** What actions are called with. All of it comes from the browser, where anyone can change it. */

/** The address of a call. */
export const boundSlug = z.string().refine(isSlug);

/** The name of a readout: the addresses of its call and of itself. */
export const boundReadout = z.object({ call: boundSlug, readout: boundSlug });

/** What was typed. */
export const sentForm = z.instanceof(FormData);
