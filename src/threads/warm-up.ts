import { read } from '../language/read.ts';

/** Loads the models, so that a damaged one stops the run once and not once for each article. */
export function warmUp(): void {
  read({ id: '', text: 'Ada Quill left Port Ansel on Monday.', titleSpan: null, dropped: [], published: null });
}
