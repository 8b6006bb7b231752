import { z } from "zod";

/** Whether anyone may read the library, as it is stored. */
export const publicSetting = z.boolean();
