import type { DossierArticle } from '../../model/dossier.ts';

/** Invented articles about an invented collapse: the texts that the fixture's passages are slices of. */

const TEXTS = {
  gazette: `Two dead as footbridge gives way over the Orrel

By Petra Lindqvist

VELLMOUTH – Two people died and about 30 were hurt when a footbridge over the Orrel gave way on Saturday evening, the fire service said.

The bridge, opened in 2009, was crowded with visitors to the Lantern Fair. It fell at 8:40 p.m., said fire chief Ada Brann.

“It went down like a curtain,” said Jonas Weir, who was selling chestnuts on the east bank. “There was no warning at all.”

Police sealed off both banks. The bridge was last inspected in March 2023, according to the city’s works department.

READ ALSO: Ten markets to visit this autumn`,
  wire: `VELLMOUTH (Northwire) – The collapse of a footbridge over the Orrel has killed three people, the regional hospital said on Sunday. Thirty-four people were injured.

The span had been inspected in October 2021, a spokesman for the bridge’s operator, Halden Works, said. “Every duty we had was met,” he said.

Mayor Ilse Corran said the crossing would stay closed for six months.`,
  post: `Footbridge collapse kills three

VELLMOUTH (Northwire) – The collapse of a footbridge over the Orrel has killed three people, the regional hospital said on Sunday. Thirty-four people were injured.

The span had been inspected in October 2021, a spokesman for the bridge’s operator, Halden Works, said. “Every duty we had was met,” he said.

Mayor Ilse Corran said the crossing would stay closed for six months.`,
  herald: `Engineer arrested over Orrel bridge collapse

Police in Vellmouth on Thursday arrested Tomas Reik, 52, the engineer who signed off the Orrel footbridge, on suspicion of falsifying inspection records.

Reik co-founded Halden Works, which has operated the bridge since it opened. His lawyer, Mirela Sand, said he “denies every word of it”.

Rusted anchor bolts brought the bridge down, investigators said. The city expects to reopen the crossing in a year.

“It fell like a curtain,” the chestnut seller Jonas Weir recalled.

What happens next? A first hearing is set for 2 December.`,
  ledger: `What we know about the Orrel bridge collapse

What happened?
A footbridge over the river Orrel in Vellmouth collapsed during the Lantern Fair on 12 October 2024. Three people died and 34 were injured.

Who is responsible?
Prosecutors charged Tomas Reik with falsifying inspection records on 24 October. He could face five years in prison if convicted. Reik, the founder of Halden Works, denies wrongdoing.

Why does it matter?
The region has 41 bridges of the same design, and none of them has been closed.

Overloading, not rust, caused the failure, Halden Works said in a statement.`,
  notes: `Vellmouth bridge: a resident’s notes

Nobody inspected that bridge after 2021, I am told. The company says the crowd was too heavy. Halden Works did not respond to a request for comment.

<script>alert("planted")</script> and "quotes" & </script> were in the page I copied this from.

The name Reik is written Reick on the plaque. \u202Eright-to-left words\u202C end here.`,
} as const;

export type ArticleName = keyof typeof TEXTS;

const article = (name: ArticleName, more: Partial<DossierArticle> & { readonly origin: string }): DossierArticle => ({
  id: `a-${name}0123456789`,
  path: `${name}.txt`,
  url: null,
  outlet: null,
  title: null,
  titleSpan: null,
  byline: [],
  published: null,
  updated: null,
  language: 'en',
  text: TEXTS[name],
  dropped: [],
  ...more,
});

const spanOf = (name: ArticleName, words: string): { start: number; end: number } => {
  const start = TEXTS[name].indexOf(words);
  if (start < 0) throw new Error(`The fixture's article ${name} does not hold “${words}”.`);
  return { start, end: start + words.length };
};

/** A passage of a fixture article by its words (their first occurrence). */
export const passage = (name: ArticleName, words: string): { article: string; start: number; end: number } => ({
  article: `a-${name}0123456789`,
  ...spanOf(name, words),
});

export const ARTICLES: readonly DossierArticle[] = [
  article('gazette', {
    origin: 'o1',
    outlet: 'Vellmouth Gazette',
    title: 'Two dead as footbridge gives way over the Orrel',
    titleSpan: spanOf('gazette', 'Two dead as footbridge gives way over the Orrel'),
    byline: ['Petra Lindqvist'],
    published: '2024-10-12',
    url: 'https://gazette.example/orrel-bridge',
    dropped: [
      { ...spanOf('gazette', 'By Petra Lindqvist'), reason: 'byline' },
      { ...spanOf('gazette', 'READ ALSO: Ten markets to visit this autumn'), reason: 'read-also' },
    ],
  }),
  article('wire', {
    origin: 'o2',
    outlet: 'Northwire',
    title: 'Three killed in Vellmouth bridge collapse',
    published: '2024-10-13',
    url: 'https://northwire.example/1310/vellmouth',
  }),
  article('post', {
    origin: 'o2',
    outlet: 'The Harrow Post',
    title: 'Footbridge collapse kills three',
    titleSpan: spanOf('post', 'Footbridge collapse kills three'),
    published: '2024-10-13',
    url: 'https://harrowpost.example/bridge?id=7',
    dropped: [{ text: 'Subscribe for the evening letter', reason: 'promotion' }],
  }),
  article('herald', {
    origin: 'o3',
    outlet: 'Coast Herald',
    title: 'Engineer arrested over Orrel bridge collapse',
    titleSpan: spanOf('herald', 'Engineer arrested over Orrel bridge collapse'),
    published: '2024-10-17',
    updated: '2024-10-18',
    byline: ['Oona Vale', 'Piet Marsh'],
    url: 'https://coastherald.example/news/reik',
    captured: '2024-10-18T09:30:00Z',
    versions: [
      {
        id: 'a-herald-earlier',
        path: 'herald-earlier.html',
        url: 'https://coastherald.example/amp/reik',
        title: 'Engineer questioned over Orrel bridge collapse',
        published: '2024-10-17',
        updated: null,
        captured: '2024-10-17T18:05:00Z',
        removed: ['Police would not say whether anybody had been <b>arrested</b>.'],
        added: [spanOf('herald', 'Rusted anchor bolts brought the bridge down')],
      },
    ],
  }),
  article('ledger', {
    origin: 'o4',
    outlet: 'Evening Ledger',
    title: 'What we know about the Orrel bridge collapse',
    titleSpan: spanOf('ledger', 'What we know about the Orrel bridge collapse'),
    published: '2024-10-25',
    url: 'https://ledger.example/explainers/orrel',
  }),
  article('notes', {
    origin: 'o5',
    title: 'Vellmouth <b>bridge</b>: a "resident’s" notes </script><img src=x onerror=alert(1)>',
    titleSpan: spanOf('notes', 'Vellmouth bridge: a resident’s notes'),
  }),
];
