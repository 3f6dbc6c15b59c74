/** Figures that news gives of its events again and again: each is one for its event, and is told in few ways. */

export interface StockFigure {
  /** Names the question: "stock burnt" in the published list. */
  readonly name: string;
  readonly aspect: 'count' | 'amount' | 'duration';
  /** Units the figure may have; "money" stands for any currency, "" for a bare count. */
  readonly units: readonly string[];
  /** How it is told: "#" is the figure with its unit, in the words of its sentence. */
  readonly told: readonly RegExp[];
  /** It can only grow from day to day. */
  readonly grows?: true;
  /** Each place has its own. */
  readonly local?: true;
  /** Each body or person has its own: two articles must name the same one, or none. */
  readonly owned?: true;
  /** What is planned is one with what is done. */
  readonly ahead?: true;
}

/** "@3" stands for up to three words, in patterns that are matched without regard to case. */
const ways = (...patterns: readonly string[]): RegExp[] =>
  patterns.map((pattern) => new RegExp(pattern.replace(/@(\d)/g, "(?:[\\w'’.&-]+ ){0,$1}"), 'i'));

const FIRE = '(?:fire|blaze|wildfire|flames)';
const BURN =
  '(?:burn(?:ed|t|ing|s)|scorch(?:ed|ing|es)|charr(?:ed|ing)|consum(?:ed|ing)|blacken(?:ed|ing)|engulf(?:ed|ing))';
const HOUSES = '(?:homes|houses|buildings|structures|properties|residences|dwellings)';
const RUIN = '(?:destroyed|razed|levell?ed|gutted|burned down|burned to the ground|flattened|reduced to ashes|lost)';
const PEOPLE =
  '(?:people|persons|passengers|pensioners|pupils|schoolchildren|pilgrims|migrants|refugees|commuters|fans|travell?ers|tourists|workers|students|children)';
const CUSTOMERS = '(?:homes|houses|households|customers|connections|people|residents|properties|homes and businesses)';
const STAFF = '(?:people|workers|employees|staff|jobs|positions)';
const TAKEN =
  '(?:patients|participants|volunteers|people|adults|women|men|children|students|households|residents|voters|nurses|adolescents|teenagers|respondents|subjects)';
const STOLEN =
  '(?:stol(?:e|en)|st(?:eal|ole)|made off with|making off with|got away with|escaped with|fled with|snatched|looted|loot)';
const RAIDERS =
  '(?:gunmen|robbers|attackers|assailants|thieves|raiders|burglars|intruders|kidnappers|hijackers|bombers|bandits|militants|assassins)';

/** What is asked, each with the ways in which it is told. */
export const STOCK: readonly StockFigure[] = [
  { name: 'burnt', aspect: 'amount', units: ['m2'], grows: true, told: ways(`${BURN} @5#`, `# @4(?:have been |had been |has been |were |was )?${BURN}`, `#-? ?@1${FIRE}`, `${FIRE} @6(?:grew|grown|spread|swept|covered|covers|torn) @4#`, `${FIRE} @3destroyed @2#`) },
  { name: 'snow', aspect: 'amount', units: ['m'], local: true, told: ways('# of @2snow(?:fall)?\\b', 'snow(?:fall)? @5(?:totall?ed|of|reached|was|measured) @2#') },
  { name: 'rain', aspect: 'amount', units: ['m'], local: true, told: ways('# of @2rain(?:fall)?\\b', 'rain(?:fall)? @5(?:totall?ed|of|reached|was|measured) @2#') },
  { name: 'wind', aspect: 'amount', units: ['km/h'], local: true, told: ways('\\b(?:winds?|gusts?|gusted|gusting) @6#', '#,? @2(?:winds?|gusts?)\\b') },
  { name: 'crest', aspect: 'amount', units: ['m'], local: true, told: ways('\\b(?:crest(?:ed|ing)?|peak(?:ed|ing)?|rose|risen|swollen) (?:at|to) @2#') },
  { name: 'temperature', aspect: 'amount', units: ['degC', 'degree'], local: true, told: ways('\\b(?:temperatures?|thermometers?|mercury|high|low) @6#') },
  { name: 'no power', aspect: 'count', units: [''], grows: true, told: ways(`# @4${CUSTOMERS}? ?@4(?:without|lost|lose|losing) (?:their )?(?:electric )?(?:power|electricity)`, '# @1(?:connections|customers|homes|households) @1(?:were |are )?(?:lost|down|out|cut off)\\b', '(?:power|electricity) @4(?:out|cut|off|lost|lost)? ?@3(?:to|for|at|in) @2#', '\\boutages? @2(?:affect(?:ed|ing|s)|hit|struck|left) @2#') },
  { name: 'ruined homes', aspect: 'count', units: [''], grows: true, told: ways(`# @2${HOUSES} @2(?:have been |had been |were |was )?${RUIN}`, `${RUIN} @1# @2${HOUSES}`) },
  { name: 'damaged homes', aspect: 'count', units: [''], grows: true, told: ways(`# @2${HOUSES} @2(?:have been |had been |were |was )?damaged`, `damag(?:ed|ing) @1# @2${HOUSES}`) },
  { name: 'aboard', aspect: 'count', units: [''], told: ways('# of them @1(?:aboard|on board)', `\\bcarr(?:ying|ied) @1# @2${PEOPLE}`, '\\bwith @1# @2(?:people|persons|passengers|pensioners|pilgrims|migrants|refugees|commuters|fans|travell?ers|tourists)\\b', `# @2${PEOPLE} @4(?:aboard|on board|on the (?:plane|flight|ferry|ship|boat|bus|train|coach|jet|aircraft))`, `\\bhad @1# @2${PEOPLE} @4(?:aboard|on board)`) },
  { name: 'crowd', aspect: 'count', units: [''], local: true, told: ways('\\bcrowd of @2#', '\\bcrowd @3(?:at|estimated at|was|numbered) @2#', '\\battendance @4#', '\\battended by @2#', '# @2(?:spectators|fans|concertgoers|ticket-holders)\\b', '\\b(?:match|game|concert|show|festival|parade|fair|rally|race|fight|exhibition) @2(?:drew|attracted) @2#') },
  { name: 'marchers', aspect: 'count', units: [''], local: true, told: ways('# @3(?:protesters|demonstrators|marchers|protestors)\\b', '# @2(?:took|taken|taking) part in @2(?:protest|march|rally|demonstration|procession|walk)\\b', '\\b(?:march|rally|protest|demonstration) @1(?:drew|attracted|brought out) @2#', '# @3(?:marched|demonstrated|rallied|protested|took to the streets|take to the streets|joined @3(?:march|protest|rally|demonstrations?))') },
  { name: 'staff', aspect: 'count', units: [''], owned: true, told: ways(`\\bemploy(?:s|ed|ing)? @2#`, '\\bworkforce of @2#', '\\b(?:has|with|have) @2# @2(?:workers|employees|staff)\\b', '\\bstaff of @1#') },
  { name: 'jobs cut', aspect: 'count', units: [''], ahead: true, told: ways(`\\b(?:cut|cutting|cuts|lay(?:ing)? off|laid off|shed(?:ding)?|axe|axing|eliminat(?:e|ed|ing)|slash(?:ing|ed)?|lose|losing|los[st]|loss of|dismiss(?:ed|ing)?|redundanc\\w+ of) @2# @2${STAFF}`, '# @2(?:jobs|positions|posts) @3(?:to go|lost|cut|axed|eliminated|at risk|will go)', '# (?:job cuts|layoffs|redundancies|job losses)', `# @2${STAFF} @3(?:laid off|made redundant|lose their jobs|lost their jobs|out of work)`) },
  { name: 'jobs made', aspect: 'count', units: [''], ahead: true, told: ways(`\\b(?:creat(?:e|es|ed|ing)|add(?:ed|s|ing)?|bring(?:s|ing)?) @2# @3(?:jobs|positions)`, '# @2(?:new )?jobs @3(?:created|added)') },
  { name: 'sites shut', aspect: 'count', units: [''], owned: true, ahead: true, told: ways('\\b(?:close|closing|shut|shutting|shutter(?:ing)?|closure of|closing of)(?: down)? @1# (?:of its )?@3(?:shops|stores|branches|outlets|restaurants|factories|plants|schools|offices|locations)') },
  { name: 'turnout', aspect: 'amount', units: ['%'], local: true, told: ways('\\bturn-?out @5#', '#,? @2turn-?out', '# of @4(?:voters|electorate) @3(?:voted|cast|turned out|took part)') },
  { name: 'margin', aspect: 'count', units: [''], owned: true, told: ways('\\b(?:won|win|beat|defeated|victory|edged|ahead|led|lost) @5by @3# votes', '\\b(?:margin|majority|lead) of @2# votes', '\\bby (?:just |only )?# votes\\b', '# (?:ballots|votes) (?:between|apart|separated)', '#-vote (?:margin|majority|lead|victory|win)', '# votes (?:ahead|more than)') },
  { name: 'loot', aspect: 'amount', units: ['money'], told: ways(`${STOLEN} @7#`, '# (?:worth )?(?:of |in )@3(?:jewel\\w*|diamonds|gems|cash|goods|paintings|art|watches) @4(?:stolen|taken|snatched)', '\\bstolen @5(?:worth|valued at|estimated at|was put at) @3#', '#-? ?@2(?:heist|robbery|theft|haul|raid|burglary)', '# @1(?:is|are|was|were) (?:missing|gone)\\b', '\\bhaul @5#', '\\b(?:theft|robbery) of @5#') },
  { name: 'damage', aspect: 'amount', units: ['money'], local: true, told: ways('\\bdamages? @2(?:is|was|were|to|at|of|caused|estimated|put|worth|totall?ed|could|reached|exceed\\w*) @5#', '# @1(?:in|of|worth of) @2damage', '\\bloss(?:es)? @3(?:is|was|were|estimated|put|totall?ed|reached) @4#') },
  { name: 'fine', aspect: 'amount', units: ['money'], owned: true, told: ways('\\bfined @4#', '\\b(?:fine|penalty) of @3#', '# @1(?:fine|penalty)\\b', '\\bpay @2#,? (?:in )?(?:fines?|penalt)') },
  { name: 'ransom', aspect: 'amount', units: ['money'], told: ways('\\bransom @4#', '# @1ransom') },
  { name: 'settlement', aspect: 'amount', units: ['money'], told: ways('\\bsettle(?:d|s|ment)?\\b @7(?:for|of|worth|totall?ing) @2#', '# @1settlement', '\\bpay @2# to settle') },
  { name: 'raised', aspect: 'amount', units: ['money'], grows: true, told: ways('\\b(?:raised|raising|donated|collected|brought in) @3# @1(?:for|to help|towards?|in donations|to|so far)', '# @2(?:had|has|have|was|were) been (?:raised|donated|collected)', '# in donations') },
  { name: 'sold for', aspect: 'amount', units: ['money'], told: ways('\\b(?:sold|fetched|auctioned|bought|went)\\b @4(?:for )@2#', '\\b(?:bought|buy|buys|buying|acquired?|acquires|purchased?)\\b @9for @2#', '\\bpaid @2# for (?:the|it)\\b', '\\bfetched @2#', '\\b(?:purchase|sale|selling) price (?:of|was) @2#') },
  { name: 'takings', aspect: 'amount', units: ['money'], owned: true, grows: true, told: ways('\\b(?:earned|gross(?:ed|ing)|took in|taking in|pulled in|collected|made|debuted with|opened (?:with|to)) @3# @9(?:weekend|box office|theaters|theatres|cinemas)', '\\b(?:weekend|box office) @4(?:of|total(?:ing|led|ed)?|was|haul of|gross of) @2#') },
  { name: 'investment', aspect: 'amount', units: ['money'], owned: true, ahead: true, told: ways('\\binvest(?:s|ed|ing)?\\b @3#', '\\binvestment of @2#', '#-? ?@1investment') },
  { name: 'profit', aspect: 'amount', units: ['money'], owned: true, told: ways('\\b(?:profits?|net income|earnings) @6(?:of|to|was|were|at|totall?ed|reached|came to) @2#', '# (?:in |of )?@2(?:profits?|net income)') },
  { name: 'sales', aspect: 'amount', units: ['money'], owned: true, told: ways('\\b(?:revenues?|sales|turnover) @6(?:of|to|was|were|at|totall?ed|reached|came to) @2#', '# (?:in |of )?@2(?:revenues?|sales)\\b') },
  { name: 'shares', aspect: 'amount', units: ['%'], owned: true, told: ways('\\b(?:shares?|stock|stocks) @4(?:fell|fall|dropped|dropping|plunged|tumbled|sank|slid|slumped|lost|down|declined|rose|jumped|soared|gained|climbed|surged|up|rallied) @3#') },
  { name: 'sample', aspect: 'count', units: [''], told: ways(`\\b(?:study|trial|survey|poll|researchers|scientists|experiment|team|project|sample)\\b @5(?:of|follow(?:ed|ing)|involv(?:ed|ing)|track(?:ed|ing)|includ(?:ed|ing)|enroll?ed|looked at|examined|studied|analy[sz]ed|surveyed|interviewed|recruited|tested|monitored|questioned|polled|asked|among|compared) @2# @3${TAKEN}`, `# @3${TAKEN} @6(?:took part|participated|were (?:enroll?ed|surveyed|polled|interviewed|recruited|questioned|followed|tracked)|in the (?:study|trial|survey))`) },
  { name: 'sick', aspect: 'count', units: [''], grows: true, local: true, told: ways(`\\b(?:sickened|infected|made ill|poisoned) @3#`, '# @3(?:confirmed |reported |suspected )(?:@1)cases', `# @3${PEOPLE} @3(?:fell ill|fallen ill|sickened|became ill|become ill|got sick|infected|tested positive|poisoned|were ill)`) },
  { name: 'states', aspect: 'count', units: [''], grows: true, told: ways('\\bin (?:at least )?# (?:u\\.s\\. )?(?:states|countries|provinces|counties)\\b') },
  { name: 'raiders', aspect: 'count', units: [''], told: ways(`# @3${RAIDERS}\\b`, '# @1(?:armed|masked|hooded) @1(?:men|people|persons)\\b') },
  { name: 'vehicles', aspect: 'count', units: [''], told: ways('#-? ?(?:car|vehicle|truck)s? (?:pile-?up|crash|collision|wreck|accident)', '\\b(?:involv(?:ed|ing)|collision of|pile-?up of) @2# @2(?:cars|vehicles|trucks)', '# @2(?:cars|vehicles|trucks) @2(?:collided|crashed|were involved|piled)') },
  { name: 'hostages', aspect: 'count', units: [''], told: ways('# @2hostages\\b', '\\b(?:took|taking|held|holding|taken|seized) @2# @3hostage\\b') },
  { name: 'speed', aspect: 'amount', units: ['km/h'], told: ways('\\b(?:travell?ing|driving|going|moving|doing|clocked|speeds? of|speed was|reached|speeds?) (?:at |of )?@3#') },
  { name: 'alcohol', aspect: 'amount', units: ['%', ''], owned: true, told: ways('\\bblood[- ]alcohol @7#', '# @1blood[- ]alcohol') },
  { name: 'jackpot', aspect: 'amount', units: ['money'], told: ways('\\b(?:jackpot|prize) @3(?:of|was|worth|totall?ed) @2#', '#-? ?@2(?:jackpot|lottery prize)') },
  { name: 'recalled', aspect: 'count', units: [''], told: ways('\\brecall(?:s|ing)? (?:of )?@2#', '# @4(?:are|were|have been|is|was) @1recalled') },
  { name: 'flights', aspect: 'count', units: [''], grows: true, local: true, told: ways('# @1flights @3(?:cancell?ed|grounded|scrapped|called off)', '\\b(?:cancell?ed|grounded|scrapped|grounding|cancell?ing|cancellation of) @2# @1flights') },
  { name: 'spilled', aspect: 'amount', units: ['l'], grows: true, told: ways('\\b(?:spill(?:ed|ing|t)?|leak(?:ed|ing)?|spill of|leak of) @3#', '# @4(?:spilled|leaked|gushed|poured|escaped)\\b') },
  { name: 'shots', aspect: 'count', units: [''], owned: true, told: ways('# @1(?:shots|rounds|bullets) (?:had been |have been |were |was )fired') },
  { name: 'signatures', aspect: 'count', units: [''], grows: true, told: ways('# @1signatures', '\\bsigned by @2#', '# @2(?:people|residents) @2signed\\b') },
  { name: 'ayes', aspect: 'count', units: [''], told: ways('# @1in favou?r\\b', '# (?:voted|said) (?:yes|for|in favou?r)\\b') },
  { name: 'rooms', aspect: 'count', units: [''], ahead: true, told: ways('\\b(?:has|with|have) @1# @2(?:rooms|bedrooms)\\b', '#-(?:room|bedroom) ', '# bedrooms\\b') },
  { name: 'beds', aspect: 'count', units: [''], ahead: true, told: ways('\\b(?:has|with|have) @1# @1beds\\b', '#-bed ') },
  { name: 'defrauded', aspect: 'amount', units: ['money'], told: ways('\\b(?:defraud(?:ed|ing)?|swindl(?:ed|ing)|scammed|cheated|conned) @4of @2#', '\\b(?:handed over|transferred|wired) @3#') },
  { name: 'loan', aspect: 'amount', units: ['money'], ahead: true, told: ways('\\bloan @1of @2#', '#-? ?@1loan\\b', '\\bborrow(?:s|ed|ing|ings)? @2#', '\\blent @3#') },
  { name: 'jobless', aspect: 'amount', units: ['%'], local: true, told: ways('\\b(?:unemployment|jobless|joblessness)\\b @4#') },
  { name: 'inflation', aspect: 'amount', units: ['%'], local: true, told: ways('\\b(?:inflation|consumer prices) @4#') },
  { name: 'interest', aspect: 'amount', units: ['%'], local: true, told: ways('\\b(?:interest|key|base|policy|benchmark|main|lending) rates? @4(?:to|at|of) @1#') },
  { name: 'efficacy', aspect: 'amount', units: ['%'], told: ways('# effective\\b', '\\b(?:efficacy|effectiveness) (?:of|was) @1#') },
  { name: 'to go', aspect: 'amount', units: ['m'], told: ways('# @1(?:to go|left|remaining)\\b', '# from the (?:finish|end|line)\\b') },
  { name: 'drop', aspect: 'amount', units: ['m'], told: ways('\\b(?:bus|coach|car|van|truck|train|lorry|minibus|vehicle) @4(?:fell|plunged|rolled|tumbled|dropped) @2#') },
  { name: 'shaking', aspect: 'duration', units: ['day'], local: true, told: ways('\\b(?:quake|tremor|shaking|earthquake|temblor) lasted @2#', '\\b(?:shook|shaking|rocked|trembled) @3for @2#', '# of shaking\\b') },
  { name: 'outage', aspect: 'duration', units: ['day'], told: ways('\\b(?:outage|disruption|blackout|breakdown) @3(?:lasted|of) @2#', '\\b(?:cut off|offline|out of service|down) for @2#', '#-? ?@1(?:outage|blackout)\\b') },
  { name: 'in office', aspect: 'duration', units: ['day'], owned: true, told: ways('# (?:in office|at the helm|in charge|in the post|in power|as leader)\\b', '\\b(?:led|headed|ran|run|governed|ruled) @4for @2#') },
  { name: 'deliberation', aspect: 'duration', units: ['day'], told: ways('\\bdeliberat(?:ed|ing|ions?|es)\\b @4#', '# of @1deliberat') },
  { name: 'delay', aspect: 'duration', units: ['day'], told: ways('\\bdelay(?:ed|s)?\\b @4#', '# @1delay\\b', '\\bwaited @3#') },
  { name: 'closure', aspect: 'duration', units: ['day'], told: ways('\\b(?:closed|shut|shut down|closed off) @4for @2#', '#-? ?@1(?:closure|shutdown)\\b') },
  { name: 'blockade', aspect: 'duration', units: ['day'], told: ways('\\bblock(?:ed|ing|aded)\\b @6for @2#', '# @1(?:blockade)\\b') },
  { name: 'journey', aspect: 'duration', units: ['day'], told: ways('#-? ?@1(?:journey|voyage|trek|crossing)\\b', '\\b(?:journey|voyage|trek|crossing) @3(?:took|lasted|of) @2#', '\\btook @2# to (?:reach|get to|arrive|travel)') },
  { name: 'rescue', aspect: 'duration', units: ['day'], told: ways('\\brescue @4(?:took|lasted) @2#', '#-? ?@1rescue\\b', '\\b(?:trapped|stranded|stuck|pinned) @5for @2#', '\\brescued after @5#') },
  { name: 'missing', aspect: 'duration', units: ['day'], told: ways('\\b(?:missing|lost|adrift) @3for @2#', '\\bfound (?:alive |safe |dead )?after @2#') },
]; // biome-ignore format: one table
