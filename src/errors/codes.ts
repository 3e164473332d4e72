/**
 * The registry of every code that Attest gives: in `AttestError.code`, in `Problem.code`, and in
 * `extensions.code` of GraphQL errors. Codes are stable; messages are not.
 */
export const CODES = {
  // The caller of the command line.
  USAGE: 'The command line does not say what to do, or names a file that is not there.',
  // The author of a dossier.
  SYNTAX: 'A file of the dossier does not parse, or does not have the shape of the format.',
  UNREADABLE: 'A file cannot be read: it is no ordinary file, or no text in UTF-8.',
  PATH_OUTSIDE: 'A path leads out of its directory.',
  QUOTE_NOT_FOUND: 'The quoted words do not stand in the text of the source.',
  QUOTE_AMBIGUOUS: 'The quoted words stand in the text more than once, and no occurrence is named.',
  TEXT_HASH_DIFFERS: 'The text at hand is not the one that the source file names by its SHA-256.',
  UNKNOWN_ID: 'Something is referred to that the dossier does not hold.',
  DUPLICATE_ID: 'One id stands for two things.',
  WRONG_KIND: 'A relation, role or judgement joins kinds that the ontology does not let it join.',
  UNKNOWN_PREDICATE: 'The ontology has no such relation type, measure or attribute.',
  INVALID_VALUE: 'A value is missing, or is not of the form that its field asks for.',
  INVALID_DATE: 'A date is not one of the calendar, or not EDTF.',
  SELF_JUDGEMENT: 'A record is judged against itself.',
  CONFLICT: 'Two judgements of one pair say different things.',
  LIMIT_EXCEEDED: 'More was asked for, or given, than the limit allows.',
  // The GraphQL client.
  BAD_USER_INPUT: 'An argument has a value that the field does not take.',
  INVALID_CURSOR: 'The cursor is none, or has been changed.',
  FOREIGN_CURSOR: 'The cursor is one of another list, or of the list in another order.',
  STALE_CURSOR: 'The cursor was made by another store, or by this one before it was made anew.',
  OPERATION_TOO_DEEP: 'The operation has more fields in one another than it may have.',
  OPERATION_TOO_LARGE:
    'The operation has more fields than it may have, with what fragments and aliases repeat.',
  OPERATION_TOO_COSTLY:
    'The operation would read more than it may, by an estimate that is made before it is run.',
  ANSWER_TOO_LARGE: 'The answer has more bytes than it may have.',
  NOT_SUPPORTED: 'The schema has the field, and it cannot be answered in this place.',
  // Whoever exports.
  NOT_EXPORTABLE: 'The format cannot hold a character of a text; another one can.',
  // The store.
  STORE_UNREACHABLE: 'No Neo4j answers at the address.',
  STORE_UNAUTHORIZED: 'Neo4j refused the user name or the password.',
  STORE_TOO_OLD: 'The Neo4j server is older than 5.26.',
  DATABASE_NOT_FOUND: 'The Neo4j server has no database of that name.',
  STORE_READ_ONLY: 'The Neo4j server does not take writes.',
  STORE_FAILED: 'Neo4j failed while it answered.',
  STORE_NOT_EMPTY: 'A backup is restored into an empty store only.',
  STORE_CHANGED: 'A batch was written while the store was being read out.',
  STORE_DAMAGED: 'What is recorded in the store is not what was written there.',
  RESTORE_UNFINISHED:
    'A backup has been restored in part, and has to be restored to its end first.',
  BACKUP_DAMAGED: 'The file is not a backup of attest, or not the whole of one.',
  BACKUP_UNKNOWN: 'The backup has a format that this version of attest does not know.',
  // The managed database.
  JAVA_NOT_FOUND: 'No Java 17 or 21 was found, and none could be fetched.',
  JARS_UNAVAILABLE: 'The jars of Neo4j could not be fetched.',
  JAR_HASH_DIFFERS: 'A jar is not the one that the lock names.',
  PORT_TAKEN: 'A port that was asked for is in use.',
  STORE_LOCKED: 'Another process has the data directory open.',
  DISK_FULL: 'There is no room left for the data directory or the cache.',
  DIRECTORY_UNUSABLE: 'The data directory or the cache cannot be written.',
  NOT_READY: 'Neo4j did not become ready in time.',
  START_FAILED: 'Neo4j ended while it was starting.',
  IMPORT_FAILED: 'The offline import of Neo4j failed.',
  IMPORT_UNFINISHED: 'An offline import was interrupted, and has to be done again first.',
  NOT_RUNNING: 'No managed Neo4j has run on the data directory.',
  STOP_FAILED: 'Neo4j could not be stopped.',
} as const;

/** A code of the registry. */
export type Code = keyof typeof CODES;
