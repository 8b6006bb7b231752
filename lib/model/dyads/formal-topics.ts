/** What nearly every readout has: that there was a call, and its courtesies. */
const FORMAL: ReadonlySet<string> = new Set(["call-itself", "courtesies"]);

/**
 * Whether a topic is of the form of a readout, and says nothing of what it is about: by frequency it stands behind all others.
 *
 * @param topic its id
 * @example
 * isFormalTopic("call-itself"); //=> true
 */
export const isFormalTopic = (topic: string): boolean => FORMAL.has(topic);
