/** What a cure can begin with: it tells the host's developer to do something, or what is allowed. */
export const CURE =
  /^(Add|Choose|Correct|Generate|Give|Keep|Leave|List|Move|Name|Provide|Put|Register|Remove|Run|Set|Take|Use|Write|Each part starts|The fields are) /;

/** "Is no list" for "is not a list", and the like. */
export const ODD = /\b(is no|is none|is for the)\b/i;
