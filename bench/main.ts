/** Measured comparisons: `npm run bench` (speed and memory by room), `npm run bench -- NAME` for another. Each file says what it measures. */
const BENCHES: Readonly<Record<string, { readonly what: string; run(args: readonly string[]): Promise<unknown> }>> = {
  incidents: {
    what: 'how many were killed and injured, against the known truth of 541 incidents',
    run: async (args) => (await import('./incidents.ts')).incidents(args),
  },
  rooms: {
    what: 'articles a second and peak memory, by room',
    run: async (args) => (await import('./rooms.ts')).rooms(args),
  },
  values: {
    what: 'which two values answer one question, on weak pairs of incident reports',
    run: async (args) => (await import('./values.ts')).values(args),
  },
  invented: {
    what: 'what is found in the stories invented for training and measuring, by type of matter',
    run: async (args) => (await import('./invented.ts')).invented(args),
  },
  'figure-pairs': {
    what: 'two accounts of one figure told from two figures, ten-fold over the invented stories',
    run: async () => (await import('./figure-pairs.ts')).figurePairsBench(),
  },
  victims: {
    what: 'names and ages of victims, against reports whose victims people marked',
    run: async (args) => (await import('./victims.ts')).victims(args),
  },
  events: {
    what: 'which mentions of events over many articles tell of one, on ECB+: each half of the topics by weights from the other',
    run: async (args) => (await import('./events.ts')).events(args),
  },
  language: {
    what: 'words, tags, lemmas, trees beside wink-nlp; names, times, quotations, coreference, factuality',
    run: async () => {
      await (await import('./language.ts')).benchLanguage();
      (await import('./language-scores.ts')).languageScores();
    },
  },
  intake: {
    what: 'article text, title, author and date of pages, with halves, peers and processor time; feeds; robots.txt',
    run: async (args) => (await import('./intake.ts')).intake(args),
  },
  feeds: {
    what: 'fields of feeds read right, on the cases of feedparser and gofeed, beside feedsmith (--missed lists the others)',
    run: async (args) => (await import('./feeds.ts')).benchFeeds(args),
  },
  robots: {
    what: "decisions of robots.txt, on the cases of Google's parser, beside robots-parser",
    run: async () => (await import('./robots.ts')).benchRobots(),
  },
  coreference: {
    what: 'who is meant: pronouns and chains of GUM, he and she of GAP',
    run: async () => (await import('./coreference.ts')).coreference(),
  },
  page: {
    what: 'weight of the page, and how soon it answers, for 20 and 200 articles',
    run: async (args) => (await import('./page.ts')).page(args),
  },
  annotate: {
    what: 'crossread annotate: tokens a second with one thread and with two, and whether memory stays flat',
    run: async (args) => (await import('./annotate.ts')).annotate(args),
  },
};

const [name = 'rooms', ...rest] = process.argv.slice(2);
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (bench) await bench.run(rest);
else {
  console.error(`bench: no comparison "${name}". There are:`);
  for (const [known, { what }] of Object.entries(BENCHES)) console.error(`  ${known.padEnd(10)} ${what}`);
  process.exitCode = 2;
}
