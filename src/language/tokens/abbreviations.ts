/**
 * Abbreviations written with a full stop: the stop belongs to the word. Lower case, without the stop.
 * Sources: the tables of common English abbreviations of style guides; UD English guidelines for their tokenisation.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Stand before what they belong to ("Mr. Lark", "Sept. 4"): a sentence does not end after them. */
export const LEADING = list(`
  mr mrs ms mx dr prof rev hon fr gen col maj capt cmdr cpl sgt lt adm pvt sen rep gov pres supt insp det atty mt st ft
  messrs mmes vs v no nos vol vols fig figs eq ch sec art pp p approx est ca cf e.g i.e viz al
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat
`);

/** Stand after what they belong to, and may end a sentence too ("the Harbour Co.", "9 a.m."). */
export const TRAILING = list(`
  inc corp co ltd llc plc bros jr sr esq ph.d m.d b.a m.a etc ave blvd rd hwy dept univ assn
  a.m p.m u.s u.k u.n d.c ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb
  nev okla ore pa tenn tex va vt wash wis wyo oz lb lbs hr hrs min sq tel ext
`);

/** Words of these lists that are everyday words too: only with a capital do they count as abbreviations. */
export const NEED_CAPITAL = list(`
  no mar jan jun jul sat sun mon wed fri ill ind miss mo pa la va wash ore co st ft art fig sec ch mass ark del ave rep gen
  col min est hon fr tex v p
`);
