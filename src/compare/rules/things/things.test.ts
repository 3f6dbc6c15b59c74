/** One thing or one hurt person of whom two articles say what cannot both be. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../claims/testing/story.ts';

const differences = (...texts: readonly string[]): string[] =>
  storyOf(...texts.map((text, i) => ({ path: `${i + 1}.txt`, text, published: '2024-05-04' })))
    .matters.filter(({ finding, explanation }) => finding === 'differ' && explanation?.rule === 'things')
    .map(({ accounts }) =>
      accounts
        .map(({ label }) => label)
        .sort()
        .join(' / '),
    );

describe('differ', () => {
  it.each([
    ['a colour', 'Two men fled in a black pickup.', 'Witnesses saw a red pickup leave.', 'black pickup / red pickup'],
    ['another noun', 'She wore a green jacket.', 'Police found her yellow coat by the lake.', 'green jacket / yellow coat'],
    ['as said of it', 'The lorry was white.', 'A grey truck blocked the lane.', 'grey truck / lorry was white'],
    ['a bone', 'The jockey has a broken collarbone.', 'Tom Reed, whose wrist was broken, will not ride.', 'collarbone / wrist'],
    ['a fracture', 'Ada Quill fractured her left shin.', 'The goalkeeper has a broken elbow.', 'elbow / shin'],
    ['a wound', 'A clerk was shot in the arm.', 'The clerk was brought out with a bullet in the chest.', 'arm / chest'],
    ['a room', 'The thieves came in by the garage.', 'They climbed through the bathroom window.', 'bathroom / garage'],
    ['a make', 'A red Tovana Ridge hit the tram.', 'Police found the green 2013 Tovana Ridge in a yard.', 'green 2013 Tovana Ridge / red Tovana Ridge'],
    ['one of two wounds', 'Tom Reed was hit in the chest and leg.', 'Two shots struck Tom Reed in the chest and in the neck.', 'leg / neck'],
  ])('%s', (_, one, other, told) => {
    expect(differences(one, other)).toEqual([told]);
    expect(differences(other, one)).toEqual([told]);
  }); // biome-ignore format: one table
});

describe('do not differ', () => {
  it.each([
    ['two things', 'A red van hit a white van.', 'The van was blue.'],
    ['spellings', 'They left in a grey van.', 'They left in a gray van.'],
    ['another thing', 'They left in a red van.', 'She wore a blue hat.'],
    ['either', 'They left in a silver or grey van.', 'They left in a blue van.'],
    ['one of several', 'Another van was white.', 'They left in a blue van.'],
    ['many', 'Two white vans were seen.', 'They left in a blue van.'],
    ['people', 'A black man called for help.', 'A white woman called for help.'],
    ['a part and the whole', 'A clerk was shot in the leg.', 'The clerk was shot in the thigh.'],
    ['words for one part', 'A clerk was shot in the stomach.', 'The clerk was shot in the abdomen.'],
    ['several hurt', 'One was shot in the arm, one in the leg, one in the head.', 'A clerk was shot in the neck.'],
    ['more told', 'A clerk was shot in the leg.', 'The clerk was shot in the leg and in the arm.'],
    ['an article with both', 'A clerk was shot in the leg and in the arm.', 'The clerk was shot in the leg.', 'The clerk was shot in the arm.'],
    ['other pairs of wounds', 'Reed was hit in the chest and leg.', 'Quill was hit in the neck and arm.'],
    ['of', 'A clerk was hit in the back of the head.', 'The clerk was shot in the head.'],
    ['hearts', 'The loss broke his heart.', 'Reed has a broken arm.'],
    ['what is not a room', 'The prosecutor read a laundry list of charges.', 'The thieves came in by the garage.'],
    ['two rooms', 'They came by the garage into the kitchen.', 'They came by the kitchen.'],
    ['two who are hurt', 'Ada Quill was shot in the leg.', 'A woman was shot in the chest.'],
    ['two cars of a make', 'A red Tovana Ridge hit the tram.', 'Another green Tovana Ridge stood in a yard.'],
    ['two makes', 'A red Tovana Ridge hit the tram.', 'A green Tovana Mesa hit the tram.'],
    ['asked', 'Police asked whether the van was white.', 'The van was blue.'],
  ])('%s', (_, ...texts) => {
    expect(differences(...texts)).toEqual([]);
    expect(differences(...texts.reverse())).toEqual([]);
  }); // biome-ignore format: one table
});
