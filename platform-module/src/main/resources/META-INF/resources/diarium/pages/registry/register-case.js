import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {NetworkLost, Refused, get} from '../../core/api.js';
import {may} from '../../core/caller.js';
import {t} from '../../core/texts.js';
import {field} from './register-fields.js';
import {statusName} from './words.js';

/** Which case it is for: a likely one, any other, or a new one with its fields. */
export function target(page) {
  const {likely, form} = page.registration;
  const fresh = may('REGISTRATOR');
  return html`<fieldset id="register-case" class="card">
    <legend>${t('registry.case')}</legend>
    ${likely.map(one => choice(page, one.diarienummer, described(one)))}
    ${choice(page, 'other', t('registry.otherCase'))} ${form.target === 'other' ? otherCase(page) : nothing}
    ${fresh ? choice(page, 'new', t('registry.newCase')) : nothing} ${form.target === 'new' && fresh ? newCase(page) : nothing}
  </fieldset>`;
}

/** A case of which nothing has come in. */
export const caseAlone = page => html`<fieldset id="register-case" class="card">
  <legend>${t('registry.alone')}</legend>
  ${newCase(page)}
</fieldset>`;

const choice = (page, value, what) => html`<div class="choice">
  <label class="check"
    ><input type="radio" name="target" value=${value} .checked=${live(page.registration.form.target === value)} @change=${() => page.aimAt(value)} /> <span>${what}</span></label
  >
</div>`;

const described = one => html`<strong>${one.diarienummer}</strong> ${one.title} <span class="badge">${statusName(one.status)}</span>
  <span class="muted reasons">${[...new Set(one.reasons.map(reason => t(`registry.likely.${reason.kind}`, reason.what)))].slice(0, 2).join(' ')}</span>`;

function otherCase(page) {
  const error = page.errors.get('diarienummer');
  return html`<div class="field">
    <label for="other-number">${t('registry.field.diarienummer')} <span class="muted">${t('form.requiredMark')}</span></label>
    ${error ? html`<p class="error" id="other-error">${error}</p>` : nothing}
    <input
      id="other-number"
      autocomplete="off"
      aria-required="true"
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${error ? 'other-error' : nothing}
      list="other-cases"
      .value=${live(page.registration.form.other)}
      @input=${event => seek(page, event.target.value)}
    />
    <datalist id="other-cases">${page.found.map(one => html`<option value=${one.diarienummer}>${one.title}</option>`)}</datalist>
  </div>`;
}

let seeking;

/** Offers cases by what is typed of their number or title. */
function seek(page, text) {
  page.registration.nameOther(text);
  page.keep();
  clearTimeout(seeking);
  if (text.trim().length < 2 || page.found.some(one => one.diarienummer === text)) return;
  seeking = setTimeout(async () => {
    try {
      page.found = (await get('lists/cases', {query: {text: text.trim(), limit: 8}})).body.items;
    } catch (failure) {
      // The number can be typed without help.
      if (!(failure instanceof NetworkLost || failure instanceof Refused)) throw failure;
    }
  }, 250);
}

function newCase(page) {
  const {secrecy, publicTitle, publicInitiator} = page.registration.values('case');
  return html`<div class="fields">
    ${field(page, 'case', 'series', {type: 'select', required: true})} ${field(page, 'case', 'title', {required: true})} ${field(page, 'case', 'initiator')}
    ${field(page, 'case', 'handler', {type: 'select', empty: t('registry.nobody')})}
    <details ?open=${secrecy || publicTitle || publicInitiator}>
      <summary>${t('registry.public')}</summary>
      ${field(page, 'case', 'publicTitle', {hint: t('registry.hint.publicTitle')})} ${field(page, 'case', 'publicInitiator', {hint: t('registry.hint.publicInitiator')})}
      ${field(page, 'case', 'secrecy', {type: 'select', empty: t('registry.noSecrecy')})}
    </details>
  </div>`;
}
