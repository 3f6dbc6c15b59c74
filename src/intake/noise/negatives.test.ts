import { expect, test } from 'vitest';
import { findNoise } from './find-noise.ts';
import { readPage } from './page.ts';

/** Lines of articles that look like noise and are not. Each must survive at the head, in the middle and at the end. */
const KEPT: readonly string[] = [
  // headings
  'What happened',
  'Key facts',
  'Background & context',
  'Why it matters',
  'Timeline & what to watch next',
  'Stakeholders & viewpoints',
  'FAQ',
  'Who is Tomas Ferrowick?',
  '‘We panicked’',
  'More questions than answers',
  'Related fires on the coast',
  'Share of the blame',
  'The video that changed the case',
  'Follow the money',
  'Read the judge’s ruling in full, critics say',
  'Advertising on the pier',
  'Sources of the fire',
  'Comments from the mayor',
  'By the numbers',
  'By land and by sea',
  'Copyright and the coast',
  // questions and answers
  'Q1: Who is Rhoda Quillane?',
  'A1: She leads the dockworkers’ union.',
  'Q: What can we do?',
  'A: Wait.',
  // lists
  '- Six boats were destroyed.',
  '- Brannock Marine Fuels: The company rents the hall.',
  '• About 300 people left their homes',
  '1. The hall had no sensors',
  '* Share the news with neighbours',
  // short paragraphs and quotations
  'He ran.',
  'No.',
  '“I am sorry.”',
  '"Read more books," she told the class.',
  'More: that was all she asked for.',
  'Why?',
  'She paused. “Never again.”',
  '> The hall is a bomb, he wrote in 2022.',
  'Never again',
  // sentences with the words of noise in them
  'The photo: a grey smear over the harbour.',
  'The picture was taken by Jane Roe of the harbour office.',
  'Reuters reported that four people had died.',
  'Officers said the image came from Getty Images.',
  'The caption credited Jane Roe, he said.',
  'SKARROW BAY (AP) — The pier is shut.',
  'Sign up, she told them, or lose your berth.',
  'Subscribe to that view and you will be wrong.',
  'Get out now, the siren seemed to say.',
  'Download speeds fell on the island after the fire.',
  'Follow the road to Port Ellard, then turn left.',
  'Like many on the pier, he had no insurance.',
  'Share prices fell by a fifth.',
  'Print workers stopped the presses at noon.',
  'Copyright was the least of his worries.',
  'Related to the victim by marriage, she asked not to be named.',
  'Watch: the old man took his off and laid it on the table.',
  'See also means nothing to a sailor, he said.',
  'We use cookies to catch crabs, the boy explained.',
  'Updated rules for fuel stores came into force in May 2020.',
  'Published accounts show a loss of 4 million crowns in 2019.',
  'Posted to Port Ellard in 2021, she met him there.',
  'By Friday night the fire was out.',
  'By Rhoda Quillane’s count, the company was warned three times.',
  'By Tuesday, Brannock Marine had changed its mind.',
  'The clip, 1024x729 pixels, shows the pump.',
  'The file was named pump.jpg, an officer said.',
  'Up next was the harbour master.',
  'Continue reading the gauges, he told the boy, and he did.',
  'Tags were tied to the bodies.',
  'Sources say the pump was faulty.',
  'Ad hoc repairs had been made.',
  'Sponsored by the port, the study found no fault.',
  'All rights were reserved to the company under the lease.',
  'Contributed by Omar Dell and the Northline Wire.',
  'Call 555-0142 if you saw the van.',
  'Write to harbour@port.example with what you know.',
  'See https://port.example/log for the log.',
  '5 March 2025',
  '10:04',
];

test('at least sixty lines', () => {
  expect(new Set(KEPT).size).toBeGreaterThanOrEqual(60);
});

const BODY = 'The council said on Monday that the pier would stay shut until the ice had gone.';

test.each(KEPT)('%s', (line) => {
  for (const text of [
    `${line}\n\n${BODY}`,
    `${BODY}\n\n${line}\n\n${BODY} Then it opens.`,
    `${BODY}\n\n${line}`,
    `${BODY}\n${line}\n${BODY} Then it opens.`,
  ]) {
    expect(findNoise(readPage(text), null, null)).toEqual([]);
  }
});
