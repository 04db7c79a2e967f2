import {html, render} from 'lit';
import {saveOnDevice} from '../../core/device.js';
import {alertNotice} from '../../core/notices.js';
import {t} from '../../core/texts.js';
import {work} from '../../core/work.js';
import {modal} from '../../parts/modal.js';

/**
 * Opens a file. A PDF is read here; others are handed to the device, since a browser would run what some of them hold.
 *
 * @param {{title: string, filename: string, mimetype: string}} what
 * @param {(watched: {signal: AbortSignal}) => Promise<Blob>} fetched fetches it
 */
export async function open(what, fetched) {
  try {
    const blob = await work(t('registry.fetching', what.filename), fetched);
    if (!blob) return;
    if (what.mimetype === 'application/pdf') {
      await import('../../parts/pdf.js');
      show(what, blob);
      return;
    }
    saveOnDevice(blob, what.filename);
  } catch (failure) {
    alertNotice(failure.words ?? t('shell.unexpected'));
  }
}

function show(what, blob) {
  const dialog = modal('document-title', 'document');
  render(
    html`<div class="row between">
        <h2 id="document-title">${what.title}</h2>
        <button type="button" @click=${() => dialog.close()}>${t('shell.close')}</button>
      </div>
      <dia-pdf .source=${blob} .label=${what.title}></dia-pdf>`,
    dialog,
  );
  dialog.showModal();
}
