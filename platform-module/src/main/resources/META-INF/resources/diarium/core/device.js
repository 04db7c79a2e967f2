/** Long enough for the browser to have taken the file. */
const TAKEN_AFTER = 60_000;

/** Saves what has been fetched as a file on this device. */
export function saveOnDevice(blob, filename) {
  const address = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), {href: address, download: filename}).click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_AFTER);
}
