/**
 * A dialog of the page, to be filled and shown: the browser's own, which keeps the focus inside and gives it back. It is gone when it
 * is closed.
 *
 * @param {string} titleId id of its heading
 */
export function modal(titleId, className = '') {
  const dialog = Object.assign(document.createElement('dialog'), {className});
  dialog.setAttribute('aria-labelledby', titleId);
  dialog.addEventListener('close', () => dialog.remove(), {once: true});
  document.body.append(dialog);
  return dialog;
}
