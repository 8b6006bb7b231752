/** Who touches a topic. `open`: only one side has passages of it, and the other may touch it all the same. */
export type TopicClaimKind = "both" | "only-left" | "only-right" | "open";

/** What is claimed of a topic. */
export interface TopicClaim {
  /** Its id. */
  topic: string;
  claim: TopicClaimKind;
  /** Ids of the passages that touch it. */
  left: string[];
  right: string[];
}

/** A claim with the review. */
export interface ReviewedTopicClaim extends TopicClaim {
  /**
   * Whether a person confirmed it: that the other side left it out, or that both report it; of an open one, that its passages are left out.
   */
  isConfirmed: boolean;
}
