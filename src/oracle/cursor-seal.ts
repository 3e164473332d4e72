/** How cursors leave, and how they come back. */
export interface CursorSeal {
  /** @param view - what its list is seen through: the hash of the lens, empty without one */
  readonly close: (cursor: string, view: string) => string;
  /** @throws QueryError INVALID_CURSOR, STALE_CURSOR, FOREIGN_CURSOR for one that was closed for another view */
  readonly open: (cursor: string, view: string) => string;
}

/** Cursors that can be read and made by everybody. */
export const AS_THEY_ARE: CursorSeal = {
  close: (cursor) => cursor,
  open: (cursor) => cursor,
};
