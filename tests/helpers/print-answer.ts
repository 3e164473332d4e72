import { format } from 'prettier';

/** An answer as pages show it: JSON, on one line where there is room. */
export async function printAnswer(data: unknown): Promise<string> {
  return format(JSON.stringify(data), { parser: 'json', printWidth: 150 });
}
