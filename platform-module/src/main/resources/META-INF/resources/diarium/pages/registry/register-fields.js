import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {today} from '../../core/days.js';
import {t} from '../../core/texts.js';
import {options} from './register-options.js';
import {look, suggested, suggestions} from './register-suggestions.js';

/** A field of a registration, with what is suggested for it and the words that was found in. */
export function field(page, scope, name, {type = 'text', required = false, empty = null, hint = ''} = {}) {
  const id = `r-${scope.replace('/', '-')}-${name}`;
  const error = page.errors.get(page.registration.nameOf(scope, name));
  const value = page.registration.values(scope)?.[name] ?? '';
  const {found, at} = suggested(page, scope, name);
  const described = [hint && `${id}-hint`, found.length && `${id}-from`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;
  const common = {id, described, error, scope, name, value, required};
  return html`<div class="field ${at >= 0 ? 'suggested' : ''}">
    <label for=${id}>${t(`registry.field.${name}`)}${required ? html` <span class="muted">${t('form.requiredMark')}</span>` : nothing}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing}
    ${type === 'select' ? select(page, common, empty) : input(page, common, type)}
    ${found.length ? suggestions(page, common, found, at) : nothing}
  </div>`;
}

function input(page, {id, described, error, scope, name, value, required}, type) {
  return html`<input
    type=${type}
    id=${id}
    data-scope=${scope}
    data-field=${name}
    autocomplete="off"
    max=${type === 'date' ? today() : nothing}
    aria-describedby=${described}
    aria-invalid=${error ? 'true' : nothing}
    aria-required=${required ? 'true' : nothing}
    .value=${live(value)}
    @focus=${() => look(page, scope, name)}
    @input=${event => page.fill(scope, name, event.target.value)}
  />`;
}

function select(page, {id, described, error, scope, name, value, required}, empty) {
  return html`<select
    id=${id}
    data-scope=${scope}
    data-field=${name}
    aria-describedby=${described}
    aria-invalid=${error ? 'true' : nothing}
    aria-required=${required ? 'true' : nothing}
    @focus=${() => look(page, scope, name)}
    @change=${event => page.fill(scope, name, event.target.value)}
  >
    ${empty === null && value ? nothing : html`<option value="" .selected=${live(!value)}>${empty ?? t('form.choose')}</option>`}
    ${options(page, scope, name).map(option => html`<option value=${option.value} .selected=${live(option.value === value)}>${option.label}</option>`)}
  </select>`;
}
