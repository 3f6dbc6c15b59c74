/** English short and pet forms of first names. Each line: the full forms, a colon, the short ones. */
const FORMS = `
abigail: abby gail; abraham: abe; adam: ad; adelaide: addie; agnes: aggie; albert: al bert bertie; alexander: alex al sandy xander sasha lex;
alexandra: alex sandra sasha lexi; alfred: al fred alf alfie; alice: ali allie; allison alison: ali allie; amanda: mandy; amelia: amy millie;
andrew: andy drew; angela: angie; ann anne anna: annie nan nancy; anthony antony: tony ant; antonio: tony toni; archibald: archie; arnold: arnie;
arthur: art artie; augustus augustine: gus augie; barbara: barb barbie babs; bartholomew: bart; beatrice: bea; benjamin: ben benny benji;
bernard: bernie; bradley: brad; brandon: bran; calvin: cal; cameron: cam; candace: candy; caroline carolyn: carrie caro; catherine katherine kathryn kathleen katharine: cathy kathy kate katie kat cat kit kitty kay;
cecilia: ceci cissy; charles: charlie chuck chas chip; charlotte: charlie lottie; chester: chet; christina christine: chris christy tina chrissy; christopher: chris topher kit;
clarence: clare; clifford: cliff; clinton: clint; constance: connie; cynthia: cindy; daniel: dan danny; david: dave davy; deborah debra: deb debbie; dennis: denny;
dominic: dom; donald: don donnie donny; dorothy: dot dottie dolly; douglas: doug; dwight: ike; edgar: ed eddie; edmund: ed ned ted; edward: ed eddie ted teddy ned; edwin: ed eddie;
eleanor: ellie nell nora; elizabeth elisabeth: liz lizzie beth betty betsy eliza libby bess lisa; emily: em emmy; emma: em; eric erik: rick ricky; ernest: ernie; eugene: gene; evelyn: evie;
florence: flo; frances: fran frannie; francis: frank fran; francisco: paco pancho frank; franklin: frank; frederick frederic: fred freddie freddy rick; gabriel: gabe; gabriella: gabby; geoffrey: geoff; george: georgie; gerald: gerry jerry;
gerard: gerry; gilbert: gil bert; gordon: gord gordie; gregory gregor: greg gregg; gwendolyn: gwen; harold: hal harry; harriet: hattie; harvey: harv; helen: nell; henry: hank harry hal; herbert: herb bert; howard: howie; hubert: bert;
ignacio: nacho; irene: rene; isaac: ike zac; isabel isabella isabelle: izzy bella belle; jacob: jake; jacqueline: jackie; james: jim jimmy jamie jem; jane: janie; janet: jan; jason: jay; jeffrey: jeff; jennifer: jen jenny jenn; jeremiah: jerry; jeremy: jerry jem;
jerome: jerry; jessica: jess jessie; joan: joanie; joanna: jo; jonathan: jon jonny; john: johnny jack jock; joseph: joe joey; josephine: jo josie; joshua: josh; jose: pepe; joyce: joy; judith: judy jude; julia julie: jules; julian: jules; kenneth: ken kenny; kevin: kev; kimberly: kim; kristina kristine: kris kristy tina; kristopher: kris;
lawrence laurence: larry; leonard: len lenny leo; leonardo: leo; leslie: les; lewis: lew lou; lillian: lily lil; linda: lindy; louis: lou louie; louise: lou; lucille: lucy; luis: lucho; madeline madeleine: maddie; margaret: maggie meg peggy marge margie greta rita daisy; maria: mia; martha: marty patty; martin: marty; marvin: marv; mary: molly polly mamie; matthew: matt matty; matilda: tilda tillie; maurice: mo; maximilian: max; maxwell: max; megan: meg; melanie: mel; melissa: mel missy lissa; melvin: mel; michael: mike mick mickey micky mikey; michelle: shelly mich; mildred: millie; miranda: mandy; mitchell: mitch; mohammed muhammad: mo; montgomery: monty; mortimer: mort;
nancy: nan; natalie: nat; natasha: tasha; nathan: nate nat; nathaniel: nate nat; nicholas nicolas: nick nicky nico; nicole: nicki nikki; norman: norm; oliver: ollie; oscar: ozzie; pamela: pam; patricia: pat patty tricia trish; patrick: pat paddy; paula: polly; penelope: penny; percival: percy; peter: pete; philip phillip: phil; phyllis: phyl; priscilla: cilla; rachel: rae; ralph: ralphie; randall randolph: randy; raymond: ray; rebecca: becky becca; reginald: reg reggie; richard: rich rick ricky dick richie; robert: rob bob bobby robbie bert; roberta: bobbie; roberto: beto; roderick: rod; rodney: rod; roger: rog; roland: rollie; ronald: ron ronnie; rosemary: rose rosie; rosalind: roz; rudolph: rudy; rudolfo: rudy; russell: russ; ruth: ruthie;
samantha: sam sammy; samuel: sam sammy; sandra: sandy; sarah sara: sally sadie; sebastian: seb bas; sharon: shari; shirley: shirl; sidney sydney: sid syd; simon: si; sophia sophie: soph; stanley: stan; stephanie: steph stevie; stephen steven stephan: steve stevie; stewart stuart: stu; susan susanna suzanne: sue susie suzy; sylvester: sly; sylvia: syl; tabitha: tabby; tamara: tammy; terence terrence: terry; teresa theresa: terry tess tessa; theodore: ted teddy theo; thomas: tom tommy; timothy: tim timmy; tobias: toby; tracy: trace; valerie: val; vanessa: nessa; vernon: vern; veronica: ronnie; victor: vic; victoria: vicky tori vic; vincent: vince vinny; virginia: ginny ginger; vivian: viv; vladimir: vlad; wallace: wally; walter: walt wally; wendell: wendy; wesley: wes; wilfred: wilf fred; william: will bill billy willy willie liam; winifred: winnie; winston: win; woodrow: woody; yvonne: vonnie; zachary: zach zack; zachariah: zach
`;

/** Lines by name: those where it stands before the colon, and all where it stands at all. */
const fullIn = new Map<string, Set<number>>();
const formIn = new Map<string, Set<number>>();

FORMS.split(';').forEach((line, number) => {
  const [full = '', short = ''] = line.split(':');
  for (const [index, names] of [
    [fullIn, full],
    [formIn, `${full} ${short}`],
  ] as const)
    for (const name of names.trim().split(/\s+/)) index.set(name, (index.get(name) ?? new Set()).add(number));
});

function share(a: ReadonlySet<number> | undefined, b: ReadonlySet<number> | undefined): boolean {
  if (!a || !b) return false;
  for (const line of a) if (b.has(line)) return true;
  return false;
}

/** Whether two first names, in small letters, are forms of one: full and short, or two short ones. */
export const isNicknameOf = (a: string, b: string): boolean => share(formIn.get(a), formIn.get(b));

/** Whether two first names are spellings of one full name: "catherine" and "katherine". */
export const areSpellings = (a: string, b: string): boolean => a !== b && share(fullIn.get(a), fullIn.get(b));
