/** English words for numbers, and what each adds. */
const UNITS: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
    'sixteen seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);

const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);

/** Words that multiply what stands before them, in languages that sources are often in; by their beginnings. */
const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/^(hundred|dutzend$|cent$|cien)/, 100],
  [/^(thousand|k$|tausend|tsd|mille$|mil$|тысяч|тыс|мың|bin$)/, 1e3],
  [/^(million|m$|mn$|mio|milyon|millones|миллион|млн)/, 1e6],
  [/^(billion|bn$|milliard|mrd|миллиард|млрд|milyar)/, 1e9],
  [/^(trillion|tn$|billionen|триллион|трлн)/, 1e12],
  [/^dozen/, 12],
  [/^score$/, 20],
  [/^lakh/, 1e5],
  [/^crore/, 1e7],
];

/** What a word multiplies a number before it by; undefined where it is no such word. */
export function multiplierOf(word: string): number | undefined {
  return MULTIPLIERS.find(([beginning]) => beginning.test(word))?.[1];
}

/** The numbers that English words of a text give: `one hundred and sixty-four` is 164. */
export function wordNumbersIn(text: string): readonly number[] {
  const numbers: number[] = [];
  let [total, part, isOpen] = [0, 0, false];
  const close = (): void => {
    if (isOpen) numbers.push(total + part);
    [total, part, isOpen] = [0, 0, false];
  };
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const small = UNITS.get(word) ?? TENS.get(word);
    const times = multiplierOf(word);
    if (small !== undefined) [part, isOpen] = [part + small, true];
    else if (isOpen && times === 100) part *= 100;
    else if (isOpen && times !== undefined) [total, part] = [total + part * times, 0];
    else if (word === 'dozen' || word === 'hundred' || word === 'thousand')
      numbers.push(times ?? 0);
    else if (!isOpen || word !== 'and') close();
  }
  close();
  return numbers;
}
