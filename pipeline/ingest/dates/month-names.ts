/**
 * Names of the months, in the forms that stand beside a day, by language families at once: no name here means two months. A publication
 * date must be found in pages of any language. Source: Unicode CLDR (long and short, alone and beside a day) of 32 languages,
 * with a few forms of newspapers. Left out: Croatian, whose "listopad" is October and not November.
 */
const NAMES: readonly string[] = [
  'january jan januar janvier janv enero ene janeiro gennaio gen januari январь янв января січень січ січня styczeń sty stycznia leden led ledna január januára tammikuu tammi tammikuuta ocak oca ianuarie ian ιανουαρίου ιαν януари sausis sausio janvāris jaanuar jaan gener जनवरी जन يناير ژانویه ינואר ינו jänner',
  'february feb februar février févr febrero fevereiro fev febbraio februari февраль февр февраля лютий лют лютого luty lut lutego únor úno února február februára helmikuu helmi helmikuuta febr şubat şub februarie φεβρουαρίου φεβ февруари vasaris vasario februāris veebruar veebr febrer फ़रवरी फ़र فبراير فوریه פברואר פבר feber fév',
  'march mar märz mär mars marzo março maart mrt март марта мар березень бер березня marzec marca březen bře března marec marts maaliskuu maalis maaliskuuta március márc mart martie μαρτίου μαρ maret kovas kovo märts març मार्च مارس מרץ maerz mrz',
  'april apr avril avr abril abr aprile апрель апр апреля квітень квіт квітня kwiecień kwi kwietnia duben dub dubna apríl apríla huhtikuu huhti huhtikuuta április ápr nisan nis aprilie απριλίου απρ април balandis balandžio aprīlis aprill अप्रैल أبريل آوریل אפריל אפר апрел',
  'may mai mayo maio maggio mag mei май мая травень трав травня maj maja květen kvě května máj mája toukokuu touko toukokuuta május mayıs μαΐου μαΐ gegužė gegužės maijs maig मई مايو مه מאי',
  'june jun juni juin junio junho giugno giu июнь июня июн червень черв червня czerwiec cze czerwca červen čvn června jún júna kesäkuu kesä kesäkuuta június haziran haz iunie iun ιουνίου ιουν юни junij birželis birželio jūnijs jūn juuni juny जून يونيو ژوئن יוני',
  'july jul juli juillet juil julio julho luglio lug июль июля июл липень лип липня lipiec lip lipca červenec čvc července júl júla heinäkuu heinä heinäkuuta július temmuz tem iulie iul ιουλίου ιουλ юли julij liepa liepos jūlijs jūl juuli juliol जुलाई जुल يوليو ژوئیه יולי juill',
  'august aug août agosto ago augustus август авг августа серпень серп серпня sierpień sie sierpnia srpen srp srpna augusta augusti elokuu elo elokuuta augusztus ağustos ağu αυγούστου αυγ agustus agu avgust avg rugpjūtis rugpjūčio augusts agost ag अगस्त अग أغسطس اوت אוגוסט אוג',
  'september sep sept septembre septiembre setembro set settembre сентябрь сент сентября вересень вер вересня wrzesień wrz września září zář septembra syyskuu syys syyskuuta szeptember szept eylül eyl septembrie σεπτεμβρίου σεπ септември septembar rugsėjis rugsėjo septembris setembre सितंबर सित سبتمبر سپتامبر ספטמבר ספט setiembre',
  'october oct oktober okt octobre octubre outubro out ottobre ott октябрь окт октября жовтень жовт жовтня październik paź października říjen říj října október októbra lokakuu loka lokakuuta ekim eki octombrie οκτωβρίου οκτ октомври oktobar spalis spalio oktobris oktoober अक्टूबर अक्टू أكتوبر اکتبر אוקטובר אוק',
  'november nov novembre noviembre novembro ноябрь нояб ноября листопад лист листопада listopad lis listopada listopadu novembra marraskuu marras marraskuuta kasım kas noiembrie νοεμβρίου νοε ноември novembar lapkritis lapkričio novembris नवंबर नव نوفمبر نوامبر נובמבר נוב',
  'december dec dezember dez décembre déc diciembre dic dezembro dicembre декабрь дек декабря грудень груд грудня grudzień gru grudnia prosinec pro prosince decembra desember des joulukuu joulu joulukuuta aralık ara decembrie δεκεμβρίου δεκ декември decembar gruodis gruodžio decembris detsember dets desembre दिसंबर दिस ديسمبر دسامبر דצמבר דצמ',
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);

/** The month of a name in any capitals, 1 to 12, or null. A full stop at its end is no part of it. */
export const monthOf = (name: string): number | null => MONTHS.get(name.toLowerCase().normalize('NFC')) ?? null;
