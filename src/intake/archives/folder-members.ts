/** Which files of a folder or archive are inputs: one set of rules for both. */

/** The endings of a page beside which a browser saves a folder. */
export const PAGES: readonly string[] = ['html', 'htm', 'xhtml'];
/** Files about the folder, not of it. */
const ABOUT = /^(?:readme|licen[cs]e|contributing|changelog|notice)\b/i;

/** Files and folders of the system, and notes about the folder: passed over in silence. */
export const isHidden = (name: string): boolean => name.startsWith('.') || name === '__MACOSX' || ABOUT.test(name);

/**
 * The page that a browser saved beside this folder ("Page" for "Page_files"), or null. Its pieces are frames, scripts and
 * pictures of that page, not articles.
 */
export function pageOfFolder(folder: string): string | null {
  // What browsers call the folder, in their languages.
  const page = folder.replace(
    /(?:_files|\.files|-Dateien|_fichiers|_archivos|_file|_arquivos|_bestanden|-filer|_filer|_pliki|_soubory)$/,
    '',
  );
  return page === folder || page === '' ? null : page;
}

/** Whether a path of an archive is passed over as a folder's file would be. */
export function isPassedOver(path: string, all: ReadonlySet<string>): boolean {
  const parts = path.split('/');
  if (parts.some(isHidden)) return true;
  return parts.slice(0, -1).some((folder, i) => {
    const page = pageOfFolder(folder);
    const above = parts
      .slice(0, i)
      .map((part) => `${part}/`)
      .join('');
    return page !== null && PAGES.some((ending) => all.has(`${above}${page}.${ending}`));
  });
}
