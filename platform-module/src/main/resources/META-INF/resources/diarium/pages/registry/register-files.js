import {html, nothing} from 'lit';
import {count, t} from '../../core/texts.js';
import {casePage, size} from './words.js';

/** The files that came in, how far each has come and what was noticed in it. */
export function files(page) {
  const {items} = page.arrivals;
  return html`<section class="arrivals" aria-labelledby="arrivals-title">
    <h2 id="arrivals-title">${t('registry.files')}</h2>
    <div class="drop-here">
      <label for="arrivals-files">${t('registry.choose')}</label>
      <input type="file" id="arrivals-files" multiple aria-describedby="arrivals-hint" @change=${event => picked(page, event)} />
      <p class="hint" id="arrivals-hint">${t('registry.dropHint')}</p>
    </div>
    ${items.length ? html`<ul class="files">${items.map(item => line(page.arrivals, item))}</ul>` : nothing}
  </section>`;
}

function picked(page, event) {
  const chosen = [...event.target.files];
  event.target.value = '';
  page.receive(chosen);
}

const BAD = new Set(['refused', 'lost', 'double']);

function line(arrivals, item) {
  const underWay = item.state === 'sending' || item.state === 'reading';
  return html`<li class="file" data-state=${item.state}>
    <div class="row">
      <strong>${item.name}</strong> <span class="muted">${size(item.size)}</span>
      ${item.state === 'sending' ? html`<progress max="1" value=${item.progress ?? 0} aria-label=${t('registry.file.sending', item.name)}></progress>` : said(item)}
      ${item.state === 'lost' ? html`<button type="button" @click=${() => arrivals.again(item.id)}>${t('shell.tryAgain')}</button>` : nothing}
      <button type="button" class="quiet" aria-label=${t(underWay ? 'registry.file.cancel' : 'registry.file.remove', item.name)} @click=${() => arrivals.drop(item.id)}>
        ${t(underWay ? 'form.cancel' : 'registry.remove')}
      </button>
    </div>
    ${item.found ? noticed(item.found) : nothing}
  </li>`;
}

function said(item) {
  const words = {
    refused: item.problem,
    lost: t('registry.file.lost'),
    double: t('registry.file.double', item.sameAs),
    waiting: t('registry.file.waiting'),
    reading: t('registry.file.reading'),
  }[item.state];
  if (!words) return nothing;
  return BAD.has(item.state) ? html`<span class="bad" role="alert">${words}</span>` : html`<span class="muted">${words}</span>`;
}

function noticed({parts, bounced}) {
  const same = parts.flatMap(part => part.registered ?? []);
  const broken = parts.filter(part => part.attachment && part.problem);
  const numbers = parts.reduce((sum, part) => sum + (part.content?.suggestions?.personalNumbers?.length ?? 0), 0);
  return html`${same.map(
      one => html`<p class="warn">
        ${t('registry.file.registered')} <a href=${casePage(one.url)}>${t('registry.recordOf', String(one.recordNumber), one.diarienummer)}</a> ${one.title}
      </p>`,
    )}
    ${broken.map(part => html`<p class="bad" role="alert">${t('registry.file.attachment', part.filename)} ${part.problem.message}</p>`)}
    ${parts.some(part => part.scanned) ? html`<p class="muted">${t('registry.file.scanned')}</p>` : nothing}
    ${numbers ? html`<p class="warn">${count('registry.file.personal', numbers)}</p>` : nothing}
    ${bounced.map(one => html`<p class="muted">${t('registry.file.bounced', one.recipient)}</p>`)}`;
}
