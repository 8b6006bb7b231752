// Apart from the other messages on texts that are not stored: these are shown in the browser too.

/** The two boxes for texts that are compared without being stored. */
export const TEXT_BOXES = {
  left: "Paste one side’s statement…",
  right: "Paste the other side’s…",
  discard: "Discard both texts",
};
