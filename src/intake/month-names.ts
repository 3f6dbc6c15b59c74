/**
 * Month names and their short forms as the languages of news pages write them beside a day or a year, lower case, without
 * accents and full stops (Unicode CLDR; genitives where a language dates with them).
 */
const MONTHS: readonly string[] = [
  'january jan januar janner jaenner januari janvier janv enero ene gennaio gen gener janeiro stycznia styczen sty ledna leden januara ianuarie ian ocak tammikuuta tammikuu jaanuar sijecnja января январь янв січня ιανουαριου ιανουαριος ιαν',
  'february feb februar feber februari fevrier fevr fev febrero febbraio febr febrer fevereiro lutego luty lut unora unor februarie subat helmikuuta helmikuu veebruar veljace februara февраля февраль фев лютого φεβρουαριου φεβρουαριος φεβ',
  'march mar marz maerz mrz mars marzo maart mrt marc marco marca marzec brezna brezen martie mart maaliskuuta maaliskuu marts ozujka marcius марта март мар березня μαρτιου μαρτιος μαρ',
  'april apr avril avr abril abr aprile kwietnia kwiecien kwi dubna duben aprilie nisan huhtikuuta huhtikuu aprill travnja aprila aprilis апреля апрель апр квітня απριλιου απριλιος απρ',
  'may mai mayo maggio mag maig mei maio maja maj kvetna kveten mayis toukokuuta toukokuu svibnja majus мая маи травня μαιου μαιος μαι',
  'june jun juni juin junio giugno giu juny junho czerwca czerwiec cze cervna cerven iunie iun haziran kesakuuta kesakuu juuni lipnja juna junius июня июнь июн червня ιουνιου ιουνιος ιουν',
  'july jul juli juillet juil julio luglio lug juliol julho lipca lipiec lip cervence cervenec iulie iul temmuz heinakuuta heinakuu juuli srpnja jula julius июля июль июл липня ιουλιου ιουλιος ιουλ',
  'august aug aout agosto ago agost augustus augusti sierpnia sierpien sie srpna srpen agustos elokuuta elokuu kolovoza augusta augusztus августа август авг серпня αυγουστου αυγουστος αυγ agustus',
  'september sep sept septembre septiembre setiembre settembre set setembre setembro wrzesnia wrzesien wrz zari septembrie eylul syyskuuta syyskuu rujna septembra szeptember сентября сентябрь сен сент вересня σεπτεμβριου σεπτεμβριος σεπτ',
  'october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika pazdziernik paz rijna rijen octombrie ekim lokakuuta lokakuu oktoober oktobra октября октябрь окт жовтня οκτωβριου οκτωβριος οκτ',
  'november nov novembre noviembre novembro novembar listopadu listopad noiembrie kasim marraskuuta marraskuu studenoga novembra ноября ноябрь ноя листопада νοεμβριου νοεμβριος νοε nopember',
  'december dec dezember dez decembre diciembre dic dicembre desembre desember des dezembro grudnia grudzien gru prosince prosinec decembrie aralik joulukuuta joulukuu detsember prosinca decembra декабря декабрь дек грудня δεκεμβριου δεκεμβριος δεκ',
];

/** Lower case, without accents: as the names above are looked up. */
const bare = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ı/g, 'i').replace(/ł/g, 'l');

const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name): [string, number] => [bare(name), index + 1])),
);

/** The number of a month by its name in any of the languages, from 1, or null. "Listopada", Polish for November and Croatian for October, is null. */
export const monthNumber = (name: string): number | null => NUMBERS.get(bare(name)) ?? null;
