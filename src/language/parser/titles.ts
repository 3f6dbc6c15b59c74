/**
 * Two subjects of one verb with nothing between them: a title and a name ("news agency Orbis said", "the island's governor
 * Orla Quist said"), one name ("Orla Quist said"), or a pronoun that begins the clause and is its object ("the man who
 * they chose") or only its conjunction ("the news that Quist fled").
 */
import { hang, reaches, type Tree } from './tree.ts';

export function joinTitles(tree: Tree): void {
  const { heads, relations, tags } = tree;
  for (let word = 1; word < heads.length; word++) {
    const verb = heads[word]!;
    if (verb < word || !relations[word]!.startsWith('nsubj')) continue;
    let start = word;
    while (start > 0 && reaches(heads, start - 1, word)) start--;
    const first = start - 1;
    if (first < 0 || heads[first] !== verb || !relations[first]!.startsWith('nsubj') || tree.apart(start)) continue;
    if (/\/W/u.test(tags[first]!)) relations[first] = asConjunction(tree, first, verb) ? 'mark' : 'obj';
    else if (start === word && tags[word]!.startsWith('PROPN')) joinName(tree, first, word);
  }
}

/** "That" outside of a relative clause, or where the object is taken. */
function asConjunction({ heads, relations, forms }: Tree, pronoun: number, verb: number): boolean {
  if (forms[pronoun] !== 'that') return false;
  if (relations[verb] !== 'acl:relcl') return true;
  return heads.some((head, word) => head === verb && relations[word] === 'obj');
}

/** With an article or an owner the title is the subject and the name an apposition, as in the treebank; else the name is. */
function joinName(tree: Tree, first: number, name: number): void {
  const { heads, relations, tags, forms } = tree;
  if (tags[first]!.startsWith('NOUN')) {
    const definite = heads.some((head, word) => head === first && /^(?:det|nmod:poss)$/u.test(relations[word]!));
    if (definite) hang(tree, name, first, 'appos');
    else hang(tree, first, name, 'nmod:desc');
  } else if (tags[first]!.startsWith('PROPN')) {
    // a word with a full stop is a title ("Gov."), a letter with one an initial
    if (/^\p{L}{2,}\.$/u.test(forms[first]!)) hang(tree, first, name, 'nmod:desc');
    else hang(tree, name, first, 'flat');
  }
}
