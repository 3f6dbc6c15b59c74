/** A unit of measure: what it is converted to, and by which factor (and offset, for temperatures). */
export interface MeasureUnit {
  readonly unit: string;
  readonly factor: number;
  readonly offset?: number;
}

const entries = (unit: string, factor: number, ...names: readonly string[]): [string, MeasureUnit][] =>
  names.map((name) => [name, { unit, factor }]);

/** Units by name, converted to one base unit for each dimension (factors: NIST SP 811, appendix B). */
export const MEASURES: ReadonlyMap<string, MeasureUnit> = new Map([
  ...entries('m', 1, 'meter', 'meters', 'metre', 'metres', 'm'),
  ...entries('m', 1000, 'kilometer', 'kilometers', 'kilometre', 'kilometres', 'km', 'kms'),
  ...entries('m', 0.01, 'centimeter', 'centimeters', 'centimetre', 'centimetres', 'cm'),
  ...entries('m', 0.001, 'millimeter', 'millimeters', 'millimetre', 'millimetres', 'mm'),
  ...entries('m', 1609.344, 'mile', 'miles', 'mi'),
  ...entries('m', 1852, 'nautical mile', 'nautical miles'),
  ...entries('m', 0.3048, 'foot', 'feet', 'ft'),
  ...entries('m', 0.0254, 'inch', 'inches'),
  ...entries('m', 0.9144, 'yard', 'yards'),
  ...entries('kg', 1, 'kilogram', 'kilograms', 'kilo', 'kilos', 'kg', 'kgs'),
  ...entries('kg', 0.001, 'gram', 'grams'),
  ...entries('kg', 1e-6, 'milligram', 'milligrams', 'mg'),
  ...entries('kg', 0.45359237, 'pound', 'pounds', 'lb', 'lbs'),
  ...entries('kg', 0.028349523, 'ounce', 'ounces', 'oz'),
  ...entries('kg', 907.18474, 'ton', 'tons'),
  ...entries('kg', 1000, 'tonne', 'tonnes', 'metric tons', 'metric ton'),
  ...entries(
    'km/h',
    1,
    'km/h',
    'kph',
    'kmh',
    'kilometers per hour',
    'kilometres per hour',
    'kilometers an hour',
    'kilometres an hour',
  ),
  ...entries('km/h', 1.609344, 'mph', 'miles per hour', 'miles an hour'),
  ...entries('km/h', 1.852, 'knot', 'knots'),
  ...entries('m2', 1, 'square meters', 'square metres', 'square meter', 'square metre', 'sq m'),
  ...entries('m2', 1e6, 'square kilometers', 'square kilometres', 'square kilometer', 'square kilometre', 'sq km'),
  ...entries('m2', 2589988.110336, 'square miles', 'square mile', 'sq miles'),
  ...entries('m2', 0.09290304, 'square feet', 'square foot', 'sq ft'),
  ...entries('m2', 4046.8564224, 'acre', 'acres'),
  ...entries('m2', 10000, 'hectare', 'hectares', 'ha'),
  ...entries('l', 1, 'liter', 'liters', 'litre', 'litres'),
  ...entries('l', 3.785411784, 'gallon', 'gallons'),
  ...entries('l', 0.001, 'milliliter', 'milliliters', 'millilitre', 'millilitres', 'ml'),
  ...entries('l', 1000, 'cubic meters', 'cubic metres', 'cubic meter', 'cubic metre'),
  ...entries('l', 158.987294928, 'barrel', 'barrels'),
  ...entries('W', 1, 'watt', 'watts'),
  ...entries('W', 1000, 'kilowatt', 'kilowatts', 'kw'),
  ...entries('W', 1e6, 'megawatt', 'megawatts', 'mw'),
  ...entries('W', 1e9, 'gigawatt', 'gigawatts', 'gw'),
  ...entries('B', 1e6, 'megabyte', 'megabytes', 'mb'),
  ...entries('B', 1e9, 'gigabyte', 'gigabytes', 'gb'),
  ...entries('B', 1e12, 'terabyte', 'terabytes', 'tb'),
  ...entries('degC', 1, 'degrees celsius', 'degrees centigrade', '° c', '°c', '℃', 'degree celsius'),
  ['degrees fahrenheit', { unit: 'degC', factor: 5 / 9, offset: -32 }],
  ['degree fahrenheit', { unit: 'degC', factor: 5 / 9, offset: -32 }],
  ['° f', { unit: 'degC', factor: 5 / 9, offset: -32 }],
  ['℉', { unit: 'degC', factor: 5 / 9, offset: -32 }],
  ...entries('degree', 1, 'degree', 'degrees', '°'),
  ...entries('calibre', 1, 'caliber', 'calibre', 'cal'),
  ...entries('gauge', 1, 'gauge'),
  ...entries('block', 1, 'block', 'blocks'),
]);

/** Words that are units only after digits glued or a space away, never after a number word: "m", "mb". */
export const SHORT: ReadonlySet<string> = new Set(['m', 'mi', 'mw', 'mb', 'ha', 'cal', 'gw', 'tb', 'kw', 'gb']);

/** Names and signs of currencies as ISO 4217 codes; a bare "dollar" is taken as the United States'. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['£', 'GBP'], ['€', 'EUR'], ['¥', 'JPY'], ['₹', 'INR'], ['₽', 'RUB'], ['₩', 'KRW'], ['₪', 'ILS'], ['₺', 'TRY'], ['₦', 'NGN'], ['₵', 'GHS'], ['฿', 'THB'], ['₫', 'VND'], ['₴', 'UAH'], ['₱', 'PHP'],
]); // biome-ignore format: one table

/** Letters before a dollar sign. */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'], ['c', 'CAD'], ['ca', 'CAD'], ['a', 'AUD'], ['au', 'AUD'], ['nz', 'NZD'], ['hk', 'HKD'], ['s', 'SGD'], ['u.s.', 'USD'], ['nt', 'TWD'], ['r', 'BRL'],
]); // biome-ignore format: one table

/** Letters that stand for a currency right before a sum in millions or with grouped digits: "R68 million", "EUR 5,000". */
export const CURRENCY_LETTERS: ReadonlyMap<string, string> = new Map([
  ['R', 'ZAR'], ['e', 'EUR'], ['E', 'EUR'], ['RM', 'MYR'], ['Sh', 'KES'], ['KSh', 'KES'], ['Ksh', 'KES'], ['Tk', 'BDT'], ['Rp', 'IDR'], ['N', 'NGN'], ['Kč', 'CZK'], ['GHC', 'GHS'],
  ...'USD EUR GBP CHF JPY CNY INR ZAR KES SEK NOK DKK PLN'.split(' ').map((code): [string, string] => [code, code]),
]); // biome-ignore format: one table

export const CURRENCY_WORDS: ReadonlyMap<string, { readonly unit: string; readonly factor: number }> = new Map([
  ...(['dollar', 'dollars', 'usd', 'bucks', 'dlrs'] as const).map(
    (name) => [name, { unit: 'USD', factor: 1 }] as const,
  ),
  ...(['cent', 'cents'] as const).map((name) => [name, { unit: 'USD', factor: 0.01 }] as const),
  ...(['euro', 'euros', 'eur'] as const).map((name) => [name, { unit: 'EUR', factor: 1 }] as const),
  ...(['pence', 'penny'] as const).map((name) => [name, { unit: 'GBP', factor: 0.01 }] as const),
  ...(['gbp', 'quid'] as const).map((name) => [name, { unit: 'GBP', factor: 1 }] as const),
  ...(['yen', 'jpy'] as const).map((name) => [name, { unit: 'JPY', factor: 1 }] as const),
  ...(['yuan', 'renminbi', 'rmb'] as const).map((name) => [name, { unit: 'CNY', factor: 1 }] as const),
  ...(['rupee', 'rupees', 'inr'] as const).map((name) => [name, { unit: 'INR', factor: 1 }] as const),
  ...(['ruble', 'rubles', 'rouble', 'roubles'] as const).map((name) => [name, { unit: 'RUB', factor: 1 }] as const),
  ...(['peso', 'pesos'] as const).map((name) => [name, { unit: 'MXN', factor: 1 }] as const),
  ...(['franc', 'francs', 'chf'] as const).map((name) => [name, { unit: 'CHF', factor: 1 }] as const),
  ['won', { unit: 'KRW', factor: 1 }],
  ['shekels', { unit: 'ILS', factor: 1 }],
  ['riyals', { unit: 'SAR', factor: 1 }],
  ['lira', { unit: 'TRY', factor: 1 }],
  ['rand', { unit: 'ZAR', factor: 1 }],
  ['naira', { unit: 'NGN', factor: 1 }],
  ...(
    'kroner:NOK krone:NOK kronor:SEK krona:SEK zloty:PLN zlotys:PLN forint:HUF forints:HUF koruna:CZK korunas:CZK leu:RON ringgit:MYR baht:THB rupiah:IDR dirham:AED dirhams:AED dinar:RSD dinars:RSD shilling:KES shillings:KES cedi:GHS cedis:GHS hryvnia:UAH hryvnias:UAH riyal:SAR birr:ETB kwacha:ZMW taka:BDT lempira:HNL lempiras:HNL quetzal:GTQ quetzales:GTQ reais:BRL lari:GEL tenge:KZT metical:MZN meticais:MZN kwanza:AOA kwanzas:AOA gourde:HTG gourdes:HTG tala:WST pesetas:ESP drachmas:GRD bolivars:VES guaranies:PYG'
  ).split(' ').map((pair) => { const [word, unit] = pair.split(':') as [string, string]; return [word, { unit, factor: 1 }] as const; }), // biome-ignore format: one table
  ['marks', { unit: 'DEM', factor: 1 }],
]);
