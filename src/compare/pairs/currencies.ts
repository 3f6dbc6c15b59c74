/** Currencies by their names (ISO 4217) that the reading of amounts leaves as plain nouns, as several lands share them or the word means other things too. */
const CURRENCIES = new Set(
  'baht balboa birr bolivar cedi colon cordoba crown dalasi denar dinar dirham dong drachma dram escudo forint franc gourde guarani guilder hryvnia kina kip koruna krona krone kroner kronor kuna kwacha kwanza kyat lari lek lempira leone leu lev lilangeni lira loti manat mark metical naira nakfa ngultrum ouguiya peseta peso pula quetzal rand real rial riel ringgit riyal rouble ruble rufiyaa rupee rupiah shekel shilling sol som somoni taka tala tenge tugrik vatu won yuan zloty'.split(
    ' ',
  ),
);

/** Whether a noun (its lemma) names money. */
export const isCurrency = (noun: string): boolean => CURRENCIES.has(noun);
