import {html, nothing, render} from 'lit';
import {t} from '../core/texts.js';
import './form.js';
import {modal} from './modal.js';

/**
 * Asks before something is done; Escape means no.
 *
 * @param {{title: string, text?: any, yes?: string, no?: string, fields?: object[], act?: (values: object) => Promise<any>}} question
 *   with `fields` the answer is what was typed; `act` is done before the dialog closes, so that what is refused can be put right in it
 * @returns {Promise<false|object>} false for no; else the values, which are empty without fields
 */
export function ask({title, text, yes, no, fields = [], act = async () => {}}) {
  const dialog = modal('dialog-title');
  return new Promise(done => {
    let answer = false;
    const close = () => dialog.close();
    render(
      html`<h2 id="dialog-title">${title}</h2>
        ${text ? html`<div class="dialog-text">${text}</div>` : nothing}
        <dia-form
          .fields=${fields}
          .submit=${async values => {
            await act(values);
            answer = values;
            close();
          }}
          .cancel=${close}
          submit-label=${yes ?? t('form.ok')}
        ></dia-form>`,
      dialog,
    );
    dialog.addEventListener('close', () => done(answer), {once: true});
    dialog.showModal();
    if (no) dialog.querySelector('dia-form').updateComplete.then(() => (dialog.querySelector('.toolbar .quiet').textContent = no));
    dialog.querySelector('dia-form').updateComplete.then(() => dialog.querySelector('input, textarea, select, button')?.focus());
  });
}
