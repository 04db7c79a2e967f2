import {place} from '../core/place.js';

/** Where the library has what documents may need besides it. */
export const FILES = `${place.files}lib/pdfjs/`;
let library = null;

/** The library is fetched when the first document is opened; nothing in a document is run as a program. */
export async function pdfjs() {
  if (!library) {
    library = await import(`${FILES}build/pdf.min.mjs`);
    library.GlobalWorkerOptions.workerSrc = `${FILES}build/pdf.worker.min.mjs`;
  }
  return library;
}
