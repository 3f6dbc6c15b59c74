/** A thread of `crossread annotate`: an article's words → its reading record, as the line that is written. */
import { type Readable, read } from '../language/read.ts';
import { serve } from '../threads/serve.ts';
import { warmUp } from '../threads/warm-up.ts';

warmUp();
serve((article: Readable): string => `${JSON.stringify(read(article))}\n`);
