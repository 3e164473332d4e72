/** Which identity judgements are applied (semantics 11). */
export type IdentityPolicy =
  /** None: every record stands alone. */
  | 'STRICT'
  /** SAME. */
  | 'CONFIRMED'
  /** SAME and UNSURE. */
  | 'PROBABLE';
