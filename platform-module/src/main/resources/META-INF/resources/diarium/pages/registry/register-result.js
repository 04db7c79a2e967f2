import {html, nothing} from 'lit';
import {post} from '../../core/api.js';
import {may} from '../../core/caller.js';
import {notice} from '../../core/notices.js';
import {count, t} from '../../core/texts.js';
import {ask} from '../../parts/dialog.js';
import {casePage, keyOf} from './words.js';

/** What has just been registered, and the way out of a mistake. */
export function result(page) {
  const {file, records} = page.done;
  return html`<section class="card registered" aria-labelledby="registered">
    <h2 id="registered" tabindex="-1">${t('registry.done', file.diarienummer)}</h2>
    <p>${file.title}. ${records.length ? count('registry.doneRecords', records.length) : nothing}</p>
    <div class="toolbar">
      <a class="button primary" href=${casePage(file.url)}>${t('registry.openCase')}</a>
      <button type="button" @click=${() => page.next()}>${t('registry.next')}</button>
      ${may('REGISTRATOR') ? html`<button type="button" class="quiet danger" @click=${() => voidIt(page)}>${t('registry.wrong')}</button>` : nothing}
    </div>
  </section>`;
}

async function voidIt(page) {
  const {file, records, isNew} = page.done;
  const answer = await ask({
    title: t('registry.void.title', isNew ? file.diarienummer : count('registry.records', records.length)),
    text: t(isNew ? 'registry.void.case' : 'registry.void.records'),
    yes: t('registry.void'),
    fields: [{name: 'reason', label: t('registry.field.reason'), required: true, value: t('registry.void.reason')}],
    act: async ({reason}) => {
      if (isNew) await post(`cases/${keyOf(file.url)}/voiding`, {reason});
      else for (const id of [...records].reverse()) await post(`records/${id}/voiding`, {reason});
    },
  });
  if (!answer) return;
  page.done = null;
  notice(t('registry.voided', file.diarienummer));
}
