/** An address without the user and password that may stand in it; what is printed ends in logs. */
export function redactUri(uri: string): string {
  return uri.replace(/\/\/[^/@]*@/, '//');
}
