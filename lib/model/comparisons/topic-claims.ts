/** Who touches a topic. `open`: only one side has passages of it, and the other may touch it all the same. */
export type TopicClaimKind = "both" | "only-left" | "only-right" | "open";

/** A claim about a topic. */
export interface TopicClaim {
  /** Its id. */
  topic: string;
  claim: TopicClaimKind;
  /** Ids of the passages that touch it. */
  left: string[];
  right: string[];
}

/** A claim with the review applied. */
export interface ReviewedTopicClaim extends TopicClaim {
  /**
   * Whether a person confirmed it: that the other side left it out, or that both report it; for an open one, that its passages are left
   * out.
   */
  isConfirmed: boolean;
}
