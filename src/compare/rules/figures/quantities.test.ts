/** Figures of those who bear a name: by whatever form of it, and what an article tells of others. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../claims/testing/story.ts';

const differences = (...texts: string[]): string[] =>
  storyOf(...texts.map((text, i) => ({ path: `${i + 1}.txt`, text, published: '2024-05-04' })))
    .matters.filter(({ finding, template }) => finding === 'differ' && template.startsWith('quantity'))
    .map(({ accounts }) =>
      accounts
        .map(({ label }) => label)
        .sort()
        .join(' | '),
    );

describe('two doers', () => {
  const OWN = 'Tarn Motors built 40 ferries for the lake.';

  it('a figure that one article gives of another does not keep two of one doer from differing', () => {
    expect(
      differences(
        `Orlan Motors built 14 ferries for the lake. ${OWN}`,
        `Orlan Motors built 40 ferries for the lake. ${OWN}`,
      ),
    ).toEqual(['14 | 40']);
  });

  it('what an article gives as a share of it all shows that it knows both', () => {
    expect(
      differences(
        'Orlan Motors built 14 ferries for the lake.',
        'Orlan Motors built 23 ferries for the lake. Orlan Motors sold 9 of its 14 ferries for the lake.',
      ),
    ).toEqual([]);
  });
});

describe('one bearer by two forms of a name', () => {
  it('differs', () => {
    expect(
      differences(
        'Fred Marlen, who lent the boats, died on Monday in Ostra. He owned 12 ferries on the lake.',
        'Frederick Marlen, who lent the boats, has died in Ostra. Frederick Marlen owned 30 ferries on the lake.',
      ),
    ).toEqual(['12 | 30']);
  });

  it('does not where two go by one last name', () => {
    expect(
      differences(
        'Fred Marlen, who lent the boats, died on Monday in Ostra. He owned 12 ferries on the lake.',
        'Cora Marlen, who lent the boats, has died in Ostra. Cora Marlen owned 30 ferries on the lake.',
      ),
    ).toEqual([]);
  });
});
