/** Topics that nearly every readout has: that there was a call, and courtesies. */
const FORMAL: ReadonlySet<string> = new Set(["call-itself", "courtesies"]);

/**
 * Whether a topic belongs to the form of a readout and says nothing about its subject, so that it sorts behind all others by frequency.
 *
 * @param topic its id
 * @example
 * isFormalTopic("call-itself"); //=> true
 */
export const isFormalTopic = (topic: string): boolean => FORMAL.has(topic);
