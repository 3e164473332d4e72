import type { QuestionKey } from './questions-of-proposition.ts';

/** A question in words, with the annotators' labels for what it is about: `How many DEATHS (person) of "January unrest"?` */
export function describeQuestion(
  { kind, about, names }: QuestionKey,
  labelOf: (entity: string) => string,
): string {
  const [first = '', second] = about.map((id) => `"${labelOf(id)}"`);
  const [name = '', detail = ''] = names;
  switch (kind) {
    case 'FIGURE':
      return `How many ${name}${detail === '' ? '' : ` (${detail})`} of ${first}?`;
    case 'ONE':
      return `Who or what stands in ${name} with ${first}?`;
    case 'PLACE':
      return `Where was ${first}?`;
    case 'TIME':
      return `When was ${first}?`;
    case 'AGENTS':
      return `Who acted in ${first}?`;
    case 'MEMBERS':
      return `Who is in ${name}${detail === '' ? '' : ` as ${detail}`} of ${first}?`;
    case 'NAME':
      return `How is ${first} spelt (${name}${detail === '' ? '' : `, ${detail}`})?`;
    case 'LABEL':
      return `What is ${first} called?`;
    case 'ACT':
      return `What kind of act was ${first}?`;
    case 'IDENTITY':
      return `Are these one: ${about.map((id) => `"${labelOf(id)}"`).join(', ')}?`;
    case 'WHETHER':
      return second === undefined
        ? `Is ${name} so of ${first}?`
        : `Is ${first} in ${name} with ${second}?`;
  }
}
