import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {today} from '../../core/days.js';
import {count, label, t} from '../../core/texts.js';
import {DIRECTIONS, KINDS, directionName, groundCode, groundName, kindName} from './words.js';

/** The fields of a registration, each with what is suggested for it and the words that was found in. */
export function field(page, scope, name, {type = 'text', required = false, empty = null, hint = ''} = {}) {
  const id = `r-${scope.replace('/', '-')}-${name}`;
  const error = page.errors.get(page.registration.nameOf(scope, name));
  const value = page.registration.values(scope)?.[name] ?? '';
  const found = page.registration.suggestionsOf(scope)[name] ?? [];
  const at = found.findIndex(one => one.value === value);
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

/** A value as people say it. */
export function shown(page, name, value) {
  return options(page, '', name).find(option => option.value === value)?.label ?? value;
}

function options(page, scope, name) {
  switch (name) {
    case 'kind':
      return KINDS.map(value => ({value, label: kindName(value)}));
    case 'direction':
      return DIRECTIONS.map(value => ({value, label: directionName(value)}));
    case 'series':
      return page.bodies.map(body => ({value: body.code, label: `${body.name} (${body.code})`}));
    case 'handler':
      return page.handlers.map(one => ({value: one.user, label: one.name}));
    case 'documentKind':
      return page.registration.documentKinds.map(kind => ({value: kind.code, label: kind.name}));
    case 'documentFor':
      return (page.registration.documentKindOf(scope)?.documentFor ?? []).map(one => ({value: one.code, label: one.name}));
    case 'secrecy':
      return page.grounds.map(ground => ({value: groundCode(ground), label: groundName(ground)}));
    default:
      return [];
  }
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
    @focus=${() => page.look(scope, name)}
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
    @focus=${() => page.look(scope, name)}
    @change=${event => page.fill(scope, name, event.target.value)}
  >
    ${empty === null && value ? nothing : html`<option value="" .selected=${live(!value)}>${empty ?? t('form.choose')}</option>`}
    ${options(page, scope, name).map(option => html`<option value=${option.value} .selected=${live(option.value === value)}>${option.label}</option>`)}
  </select>`;
}

/** What was found for the field, each with the words it was found in. Reached by F8 from the field, so not a stop of the Tab key. */
function suggestions(page, {id, scope, name}, found, at) {
  const one = found[at >= 0 ? at : 0];
  const choice = found.length > 1 || at < 0;
  return html`<div class="suggestions">
    ${
      choice
        ? html`<ul>
            ${found.slice(0, 5).map(
              (each, i) => html`<li>
                <button type="button" tabindex="-1" aria-pressed=${i === at} @click=${() => page.takeOver(scope, name, i)}>${shown(page, name, each.value)}</button>
              </li>`,
            )}
          </ul>`
        : nothing
    }
    <p class="from" id="${id}-from">
      ${at >= 0 ? nothing : html`<span class="visually-hidden">${t('registry.suggested', shown(page, name, one.value))}</span>`}
      ${one.page ? t('registry.fromPage', String(one.page)) : t('registry.fromText')} <q>${one.passage.trim()}</q>
      <span class="badge ${one.confidence === 'HIGH' ? 'good' : one.confidence === 'LOW' ? 'warn' : ''}">${label('registry.confidence', one.confidence)}</span>
      ${choice ? html`<span class="key"><kbd>F8</kbd> ${count('registry.more', found.length)}</span>` : nothing}
    </p>
  </div>`;
}
