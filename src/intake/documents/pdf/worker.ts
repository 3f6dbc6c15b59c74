/** Reads PDFs in a thread of its own: one that never ends, or takes too much memory, is stopped with the thread. */
import { parentPort } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';
import type { PdfContent, PdfItem, PdfPage } from './page.ts';
import { type PdfText, pdfText } from './text.ts';

/** A document of more is a book or an archive; the rest of it is left out, and that is told. */
const MOST_PAGES = 1000;
const MOST_ITEMS = 500_000;

export interface PdfTask {
  readonly bytes: Uint8Array;
}
/** The text, and how many pages were read and how many left out. */
export interface PdfResult extends PdfText {
  readonly pages: number;
  readonly omitted: number;
}
export type PdfAnswer = { readonly result: PdfResult } | { readonly problem: string };

parentPort?.on('message', ({ bytes }: PdfTask) => {
  read(bytes).then(
    (result) => parentPort?.postMessage({ result } satisfies PdfAnswer),
    (error: unknown) => parentPort?.postMessage({ problem: problemOf(error) } satisfies PdfAnswer),
  );
});

async function read(bytes: Uint8Array): Promise<PdfResult> {
  const content = await contentOf(bytes);
  return { ...pdfText(content), pages: content.pages.length, omitted: content.omitted };
}

async function contentOf(bytes: Uint8Array): Promise<PdfContent> {
  // Only text is wanted: no pictures, forms, scripts or fonts of this machine.
  const pdf = await getDocumentProxy(bytes, {
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: 1,
    stopAtErrors: false,
  });
  const pages: PdfPage[] = [];
  let items = 0;
  for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES) && items < MOST_ITEMS; number++) {
    const page = await pageOf(pdf, number);
    items += page.items.length;
    pages.push(page);
  }
  const title = await titleOf(pdf);
  const content = { title, pages, omitted: pdf.numPages - pages.length };
  await pdf.loadingTask.destroy();
  return content;
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function pageOf(pdf: Pdf, number: number): Promise<PdfPage> {
  try {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const placed: PdfItem[] = [];
    for (const item of items) {
      if (!('str' in item) || item.str === '') continue;
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform as number[];
      const [x = 0, y = 0] = viewport.convertToViewportPoint(e, f) as number[];
      const [m = 1, n = 0] = viewport.transform as number[];
      const [k = 0, l = 1] = viewport.transform.slice(2) as number[];
      // Where the text's direction points on the page as it is looked at.
      const right = m * a + k * b;
      const down = n * a + l * b;
      const size = Math.hypot(c, d) || Math.hypot(a, b);
      const upright = right > 0 && Math.abs(down) < right * 0.1;
      if ([x, y, size, item.width].every(Number.isFinite))
        placed.push({ text: item.str, x, y, width: item.width, size, font: item.fontName, upright });
    }
    page.cleanup();
    return { width: viewport.width, height: viewport.height, items: placed };
  } catch {
    // A damaged page costs itself, not the document: it is told as a page without text.
    return { width: 0, height: 0, items: [] };
  }
}

async function titleOf(pdf: Pdf): Promise<string | null> {
  try {
    const { info } = await pdf.getMetadata();
    const title = (info as { Title?: unknown }).Title;
    return typeof title === 'string' && title.trim() !== '' ? title.replace(/\s+/g, ' ').trim().slice(0, 500) : null;
  } catch {
    return null;
  }
}

function problemOf(error: unknown): string {
  const { name, message } = error as Error;
  if (name === 'PasswordException') return 'it is encrypted: only a password opens it';
  return `damaged, or no PDF (${String(message).slice(0, 120)})`;
}
