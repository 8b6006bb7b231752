import { z } from "zod";

/** The stored setting of whether strangers may read. */
export const publicSetting = z.boolean();
