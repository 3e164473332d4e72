import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { splitSentences } from '../../../src/evidence/split-sentences.ts';

/** What stands between bars is one sentence. */
type Case = readonly [name: string, language: string, marked: string];

const CASES: readonly Case[] = [
  ['two sentences', 'en', 'Crews walked off.| The boats stay in port.'],
  ['questions and exclamations', 'en', 'Who left?| Everybody!| Nobody knows why.'],
  ['a month before its day', 'en', 'On Jan. 5 President Lindqvist spoke.| On Feb. 6 Aas did.'],
  ['a weekday before a day', 'en', 'On Fri. 3 June she left.| He stayed.'],
  ['a month that ends a sentence', 'en', 'It began in Jan.| The end came later.'],
  ['titles', 'en', 'Mr. Aas met Gen. Rask and Dr. Holt.| They talked.'],
  ['initials', 'en', 'George W. Bush met J. Aas.| They talked.'],
  ['an acronym with full stops', 'en', 'U.S. President Holt came.| The U.S. Army left.'],
  ['such an acronym at the end', 'en', 'They came to the U.S.| The others stayed.'],
  ['an hour at the end', 'en', 'It began at 5 p.m.| He left at 6 a.m. Monday.'],
  ['decimals and thousands', 'en', 'It rose by 3.5 percent to 1.200.000.| It fell.'],
  ['a question in speech', 'en', '“Is it true?” he asked.| “It is.”| He left.'],
  ['speech that ends a sentence', 'en', 'He called it “a blockade.”| She agreed.'],
  ['an ellipsis that goes on', 'en', 'They came … and went.| They came... and went.'],
  ['a headline without full stop', 'en', 'Dockers shut port\n|By Ida Krog\n|Dockers closed it.'],
  ['lines that Windows breaks', 'en', 'First line\r\n|Second line\r\n|\r\n|Third line'],
  ['a line break after an abbreviation', 'en', 'Photo: A.\n|Krog walks home.'],
  ['a numbered line', 'en', '1. First of all.\n|2. Then the rest.'],
  ['brackets', 'en', 'They left (nobody knows why).| (He stayed.)| She left.'],
  ['ordinals', 'de', 'Am 5. Januar kam er.| Am 6. Februar ging er z. B. nach Köln.'],
  ['a year at the end', 'de', 'Es begann 2022.| Dann kam der Winter.'],
  ['titles and abbreviations', 'de', 'Prof. Dr. Holt sprach.| Vgl. Abs. 3 des Gesetzes.'],
  ['French initials and quotes', 'fr', 'M. Holt est parti.| « C’est fini. »| Il pleut.'],
  ['German guillemets', 'de', '»Ja.«| Er ging.| »Nein«, sagte sie.| »Doch!«'],
  ['Spanish openings', 'es', 'El Sr. Ruiz llegó.| ¿Quién viene?| ¡Nadie!'],
  ['Russian initials and cities', 'ru', 'А. С. Иванов прибыл в г. Лунд.| Он уехал.'],
  ['Russian speech', 'ru', '«Мы ушли?» — спросил он.| «Да!»| Никто не ответил.'],
  ['Ukrainian streets', 'uk', 'Вони зібралися на вул. Шевченка.| Їх було 300.'],
  ['Bulgarian titles', 'bg', 'Ген. Петров и проф. Илиева напуснаха гр. Брод.| Защо?'],
  ['Greek', 'el', 'Ο κ. Παππάς έφυγε.| Τι είπε;'],
  ['Armenian', 'hy', 'Նա եկավ։| Նա գնաց։'],
  ['Arabic', 'ar', 'وصل د. سامي إلى المدينة.| هل غادر؟| لا أحد يعلم.'],
  ['Urdu', 'ur', 'وہ آیا۔| وہ گیا۔'],
  ['Hebrew', 'he', 'ח"כ לוי הגיע.| "האם הוא עזב?"| איש אינו יודע.'],
  ['Hindi', 'hi', 'वह आया।| वह गया।'],
  ['Chinese', 'zh', '港口关闭了。|工人离开了！|为什么？'],
  ['Chinese speech', 'zh', '他走了。|“我们不回来。”|没有人回答。'],
  ['Japanese', 'ja', '港は閉鎖された。|「なぜですか？」|誰も答えなかった。'],
  ['Amharic', 'am', 'እሱ መጣ።| እሱ ሄደ።'],
  ['Thai, by lines alone', 'th', 'ท่าเรือปิดแล้ว\n|คนงานกลับบ้าน'],
  ['characters of two units', 'en', '🚢 Boats left. |𝔸ll of them 🚢.| 😀'],
  ['lines without a word', 'en', 'One.\n|* * *\n|—\n|Two.'],
  ['a language that is none', 'xx-abcdefgh-a', 'One. |Two.'],
  ['an empty text', 'en', ''],
];

describe('splitSentences', () => {
  it.each(CASES)('finds %s (%s)', (_name, language, marked) => {
    const text = marked.replaceAll('|', '');
    const expected = marked
      .split('|')
      .map((sentence) => sentence.trim())
      .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

    const sentences = splitSentences(text, language);

    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('finds the sentences of a long line as it finds those of a short one', () => {
    const long = `${'Word '.repeat(3000)}end.`;
    const text = `${'Crews left. '.repeat(1000)}${long} ${'Boats stay. '.repeat(1000)}`;

    const sentences = splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end));

    expect(sentences).toHaveLength(2001);
    expect(sentences[1000]).toBe(long);
    expect(new Set(sentences)).toEqual(new Set(['Crews left.', long, 'Boats stay.']));
  });

  it('leaves out no word and takes none twice, whatever the text', () => {
    const piece = fc.constantFrom(
      'A',
      'b',
      'Dr',
      '5',
      '.',
      '. ',
      '? ',
      '“',
      '”',
      '\n',
      '。',
      '𝔸',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const sentences = splitSentences(text, 'en');
        const words = (part: string): string => part.replace(/[^\p{L}\p{N}]/gu, '');
        const together = sentences.map(({ start, end }) => text.slice(start, end)).join('');
        expect(words(together)).toBe(words(text));
      }),
    );
  });
});
