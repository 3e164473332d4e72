// What is refused before it is read, or before work is spent on it. Each is far above what a dossier
// that a person wrote needs, and low enough that no file takes a machine down.

/** Bytes of one YAML file; 5,000 claims take about one million. */
export const MOST_FILE_BYTES = 4 * 1024 * 1024;

/** Bytes of evidence.lock, which is read line by line and costs less. */
export const MOST_LOCK_BYTES = 64 * 1024 * 1024;

/** Bytes of one text; a book of 200 pages takes half a million. */
export const MOST_TEXT_BYTES = 8 * 1024 * 1024;

/** Bytes of all files of a dossier, or of all texts, together: they are in memory at once. */
export const MOST_BYTES_TOGETHER = 256 * 1024 * 1024;

/** Maps and lists within one another; what a person writes has eight or nine. */
export const MOST_NESTED = 64;

/** UTF-16 code units of one quotation: some three pages. */
export const MOST_QUOTE_UNITS = 10_000;

/** UTF-8 bytes of a name or a title in the form in which it is ordered: a key of an index of Neo4j has at most 8 kB. */
export const MOST_NAME_BYTES = 4_096;

/** How often one quotation leaves something out. */
export const MOST_ELLIPSES = 8;

/** Claims of one source: one source is one transaction; more belongs to the offline load. */
export const MOST_CLAIMS = 5_000;

/** Errors of one file that are told one by one, and warnings too; of the rest only the number is told. */
export const MOST_PROBLEMS = 500;

/** Quotations of one source for which the nearest passage is looked for: each takes some milliseconds. */
export const MOST_NEAREST_PASSAGES = 100;

/** Signs, words and spaces of YAML in one file: a file of 5,000 claims has some 150,000. */
export const MOST_LEXEMES = 400_000;

/** UTF-16 code units of one text or comment within a file. */
export const LONGEST_LEXEME_UNITS = 64 * 1024;
