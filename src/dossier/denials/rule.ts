import type { DenialKind } from '../../model/dossier.ts';
import type { Span } from '../../model/passage.ts';
import type { Story, Told } from '../story.ts';

/** What a rule finds in a claim: who says no, and what is denied as far as the words say. */
export interface Found {
  readonly kind: DenialKind;
  /** Everybody who says it: "Vale and Orban pleaded not guilty" are two. Never empty. */
  readonly who: readonly Speaker[];
  /**
   * The words that are denied; or where they stand: the accusation of the same person before it, or a claim before it in
   * much the same words; null where the words do not say.
   */
  readonly of: Span | 'accusation before' | 'same before' | null;
}

/** The words that name somebody, and the entity they mean. */
export type Speaker = Span & { readonly entity: string | null };

export interface DenialRule {
  readonly name: string;
  readonly why: string;
  /** null: this claim is none of the kind. */
  readonly read: (one: Told, story: Story) => Found | null;
}
