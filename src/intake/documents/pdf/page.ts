/** A piece of text as a PDF page places it. All lengths in points; y grows downwards. */
export interface PdfItem {
  readonly text: string;
  /** Left end of its baseline, as the page is looked at. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  /** Whether it runs from left to right, not up or down the page. */
  readonly upright: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
}

/** What is read of a PDF: its own title, and its pages. */
export interface PdfContent {
  readonly title: string | null;
  readonly pages: readonly PdfPage[];
  /** Pages left out because there are too many, or too much on them. */
  readonly omitted: number;
}

/** Pieces on one line, without a wide gap between them. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Its baseline. */
  readonly y: number;
  readonly size: number;
  /** The font that most of its characters are in. */
  readonly font: string;
}
