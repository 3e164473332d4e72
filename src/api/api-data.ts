/** What was selected, by response key. */
export type ApiData = Readonly<Record<string, unknown>>;
