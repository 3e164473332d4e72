/** Abbreviations of a language, without their full stops, in small letters. */
export interface Abbreviations {
  /** They stand before what they belong to, as titles do before names, and so never end a sentence. */
  readonly leading: ReadonlySet<string>;
  /** They end no sentence where a number follows: `Jan. 5`, `No. 7`. */
  readonly numbered: ReadonlySet<string>;
  /** Words that begin a sentence behind `U.S.` or `p.m.`, where a capital alone could be a name's. */
  readonly openers: ReadonlySet<string>;
  /** Whether a full stop behind a number makes it an ordinal: `5. Januar`. */
  readonly hasDottedOrdinals: boolean;
}

// Those that news uses, out of the suppressions of CLDR (common/segments/*.xml) and their like; one that
// can as well end a sentence (`etc.`, `и др.`) is left out: a sentence too many is seen, one too few is not.
const LEADING: Readonly<Record<string, string>> = {
  en: 'mr mrs ms messrs dr prof gen brig col lt sgt cpl capt maj cmdr adm gov sen rep rev hon st pres supt fr vs',
  de: 'hr hrn fr frl dr prof st bzw ca vgl gen dipl ing inkl evtl ggf sog',
  fr: 'mm dr pr me st ste mgr gén cf',
  es: 'sr sra sres srta dr dra lic ing gral cnel prof ud uds',
  it: 'sig sigg dott prof ing avv gen col',
  pt: 'sr sra dr dra prof profa gen eng exmo',
  nl: 'dhr mevr mw dr prof mr drs ir ds',
  pl: 'prof gen płk mjr kpt ks św ul al im inż mgr hab',
  cs: 'prof gen plk ing mgr sv ul',
  ru: 'гг ул пр просп им проф акад ген полк св см напр',
  uk: 'вул просп ім проф акад ген полк св див напр',
  bg: 'ул бул проф акад доц ген кап полк инж гр св срв чл',
  sr: 'ул проф акад ген ул св др',
  el: 'κα κκ δρ καθ αγ',
  tr: 'dr prof gen av doç sn',
};

const NUMBERED: Readonly<Record<string, string>> = {
  en: 'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun no nos art sec fig vol ch pp para',
  de: 'jan feb apr aug sept okt nov dez nr art abs bd',
  fr: 'janv févr avr juil sept oct nov déc no art chap vol',
  es: 'ene feb mar abr may jun jul ago sept oct nov dic núm art pág vol',
  it: 'gen feb mar apr mag giu lug ago set sett ott nov dic art pag vol',
  pt: 'jan fev mar abr mai jun jul ago set out nov dez núm art pág vol',
  nl: 'jan feb mrt apr jun jul aug sept okt nov dec nr art blz',
  pl: 'nr art ust poz str',
  ru: 'янв февр мар апр авг сент окт нояб дек ст гл рис стр',
  uk: 'січ лют бер квіт трав черв лип серп вер жовт лист груд ст рис стор',
  bg: 'ян февр март апр авг септ окт ноем дек чл ал стр',
  tr: 'no md s',
};

const OPENERS: Readonly<Record<string, string>> = {
  en: 'the a an this that these those he she it they we i you his her its their our there in on at after before as but and when while for by if so yet',
};

const DOTTED_ORDINALS = new Set('de da nb nn no fi cs sk sl hr bs sr hu et lv is tr lb'.split(' '));

/** The abbreviations of a language, by its BCP 47 tag; none where the language is not in the tables. */
export function abbreviationsOf(language: string): Abbreviations {
  const [primary = ''] = language.toLowerCase().split('-');
  return {
    leading: wordsOf(LEADING, primary),
    numbered: wordsOf(NUMBERED, primary),
    openers: wordsOf(OPENERS, primary),
    hasDottedOrdinals: DOTTED_ORDINALS.has(primary),
  };
}

function wordsOf(table: Readonly<Record<string, string>>, language: string): ReadonlySet<string> {
  return new Set(table[language]?.split(' '));
}
