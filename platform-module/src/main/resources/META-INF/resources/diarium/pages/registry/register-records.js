import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {alertNotice} from '../../core/notices.js';
import {t} from '../../core/texts.js';
import './passages.js';
import {field} from './register-fields.js';
import {kindName} from './words.js';

/** The records that become of the files. */
export const records = page =>
  html`<div id="register-records" class="stack">${page.registration.parts.filter(({key}) => page.registration.values(key)).map(one => record(page, one))}</div>`;

function record(page, {item, part, key}) {
  const {include} = page.registration.values(key);
  return html`<fieldset class="card record">
    <legend>${part.attachment ? t('registry.attachment', part.filename, item.name) : part.filename}</legend>
    <label class="check">
      <input type="checkbox" .checked=${live(include)} @change=${event => page.fill(key, 'include', event.target.checked)} />
      ${t('registry.include')}
    </label>
    ${include ? fields(page, key) : nothing}
  </fieldset>`;
}

function fields(page, key) {
  const {publicTitle, publicCounterparty, secrecy} = page.registration.values(key);
  const secret = page.registration.suggestionsOf(key).secrecy?.length;
  return html`<div class="fields">
    ${field(page, key, 'title', {required: true})} ${field(page, key, 'direction', {type: 'select', required: true})}
    ${field(page, key, 'date', {type: 'date'})} ${field(page, key, 'counterparty')} ${kinds(page, key)}
    <details ?open=${publicTitle || publicCounterparty || secrecy || secret}>
      <summary>${t('registry.public')}</summary>
      ${field(page, key, 'publicTitle', {hint: t('registry.hint.publicTitle')})} ${field(page, key, 'publicCounterparty', {hint: t('registry.hint.publicCounterparty')})}
      ${field(page, key, 'secrecy', {type: 'select', empty: t('registry.noSecrecy')})}
    </details>
  </div>`;
}

/** Which kind of record it is; where the region has a governance model, rather which of its kinds of document, which says the former. */
function kinds(page, key) {
  const document = page.registration.documentKindOf(key);
  return html`${page.registration.documentKinds.length ? field(page, key, 'documentKind', {type: 'select', empty: t('registry.noDocumentKind')}) : nothing}
  ${
    document
      ? field(page, key, 'documentFor', {type: 'select', required: document.each, empty: document.each ? null : t('registry.forNobody')})
      : field(page, key, 'kind', {type: 'select', empty: kindName('other')})
  }`;
}

/** The text beside the form, with the places of the field that is being filled in; or the document itself. */
export function beside(page) {
  const {parts} = page.registration;
  const {scope, field: name, at} = page.looked;
  const seen = parts.find(({key}) => key === scope) ?? parts[0];
  const places = name ? (page.registration.suggestionsOf(scope)[name] ?? []) : [];
  const isPdf = seen.part.content?.mimetype === 'application/pdf' && !seen.part.attachment;
  const asDocument = isPdf && page.view === 'document';
  if (asDocument) import('../../parts/pdf.js').catch(() => alertNotice(t('shell.networkLost')));
  const label = t('registry.textOf', seen.part.filename);
  return html`<aside class="beside" aria-label=${label}>
    <div class="row between">
      <strong>${seen.part.filename}</strong>
      ${
        isPdf
          ? html`<button type="button" class="quiet" @click=${() => (page.view = asDocument ? 'text' : 'document')}>
              ${t(asDocument ? 'registry.showText' : 'registry.showDocument')}
            </button>`
          : nothing
      }
    </div>
    ${
      asDocument
        ? html`<dia-pdf .source=${seen.item.file} .page=${places[Math.max(0, at)]?.page ?? 1} .label=${label}></dia-pdf>`
        : html`<dia-passages .text=${seen.part.content?.text ?? ''} .places=${places} .at=${at} .label=${label}></dia-passages>`
    }
  </aside>`;
}
