/** What leads a byline, in the languages of most news pages. */
export const LABEL =
  /^[\s:|·•\u2028–—-]*(?:(?:\p{L}{3,12}\s)?(?:by|from|von|par|por|di|door|av|af|przez|escrito por)(?![\p{L}'’.-])|(?:text|words|story|authors?|author\(s\)|autor|autorin|autore|auteurs?|redacción|guest author|contributing writer|contributor|writer|staff writer)\s?[:|\u2028]|著者\s?[:：]?|文\s?[:：]|作者\s?[:：]?)[\s:|\u2028]*/iu;

/** Where a byline goes on with something else: its date, section, agency, contact. */
export const TAIL =
  /\s(?:(?:on|in|at|via|from)\s(?=[\p{Lu}\d])|(?:for|für|pour|is|was|has|writes|reports|covers|with contributions|\d{1,2}:\d\d|published|posted|updated|last|mins?|minutes?|reading|am|um|le|el|follow|filed|email|contact|special to|read|share|views?|photos?|photography|photographs|illustrations?|illustrated|images?|pictures?|fotos?|bilder|video|fact[- ]checked|reviewed|medically|edited|translated)(?=[\s:\u2028]|$))/iu;

/** A role, a degree, a company's form: no part of who it is. */
export const ROLE =
  /(?:^|[\s-])(?:editors?|reporters?|correspondents?|writers?|columnist|contributors?|critic|authors?|journalist|producer|anchor|freelancer?|intern|photographer|redakteur|redakteurin|staff|bureau|desk|chief|director|manager|professor|president|founder|ceo|cto|cmo|coo|consultant|analyst|specialist|expert|strategist|head|senior|assistant|associate|officer|attorney|partner|blogger|guest|member|executive|marketing|sales|engineer|developer|nutritionist|dietitian|therapist|coach|trainer|coordinator|committee|department|division|phd|ph\.d\.?|m\.?d\.?|mph|rdn?|msc?|mba|cpa|cfp|esq|r\.?n\.?|lmft|lcsw|psyd|dds|dnp|cpt|jd|pe|inc|llc|ltd|gmbh)\.?(?=[\s,]|$)/i;

/** "Ledger Staff", "Sports Desk", "Editorial Board": nobody by name, and who the page says wrote it. */
export const DESK =
  /^(?:the )?(?:\p{Lu}[\p{L}'’&.-]* ){1,4}(?:staff|team|desk|bureau|newsroom|editors|board|reporters|correspondents|service|agency)$/iu;

/** Words of buttons, menus and empty accounts that stand where a name is looked for. */
export const NOBODY =
  /^(?:admin\w*|webmaster|editors?|editorial|staff|team|guest|unknown|anonymous|user|root|none|null|undefined|(?:the |guest |post )?authors?|about(?: us| the authors?)?|contact(?: us)?|redaktion|redaction|default|home|blog|news|press|log ?in|sign ?(?:in|up)|subscribe|share(?: this)?|follow(?: us)?|more|menu|search|profile|bio|(?:view|see|read|all|more|other|latest|recent|meet) .*|articles?(?: by)?.*|posts? by.*|member login|my account|account|link|website|email|twitter|facebook|linkedin|instagram|(?:\p{L}{3,12} )?by|super user|advertisement|sponsored|test|demo|written|published|updated|date|learn more|wordpress|true|false|related .*|table of contents)$/iu;

/** The outlet or network behind a name: "Jane Roe, Skarrow Media for skarrow.example". */
export const AFFILIATION =
  /\.(?:com|org|net|co|tv)\b|\b(?:Media|News|Press|Times|Magazine|Network|TV|Radio|Broadcasting|Business|Newspapers?|Gazette|Tribune|Herald|Post|Journal|Agency)$/u;
