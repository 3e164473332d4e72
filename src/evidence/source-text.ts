/** A file as it is at hand: its bytes, and its path in the directory that it was read from. */
export interface SourceText {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Why it was not read; `bytes` are none then. */
  readonly unread?: UnreadReason;
}

/** Why a file is not read: its size, a link that leads elsewhere, or no ordinary file that may be read. */
export type UnreadReason = 'TOO_LARGE' | 'OUTSIDE' | 'UNREADABLE';

/** A text that passages are looked for in. */
export interface DecodedText {
  /** Without the byte order mark; positions are UTF-16 code units of this. */
  readonly text: string;
  /** SHA-256, in hex, of the bytes, a byte order mark included. */
  readonly sha256: string;
}

/** Where words stand: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
