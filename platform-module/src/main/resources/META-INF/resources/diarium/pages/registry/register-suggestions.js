import {html, nothing} from 'lit';
import {count, label, t} from '../../core/texts.js';
import {shown} from './register-options.js';

/** What was found for a field, and which of it stands there. */
export function suggested(page, scope, name) {
  const found = page.registration.suggestionsOf(scope)[name] ?? [];
  return {found, at: found.findIndex(one => one.value === page.registration.values(scope)?.[name])};
}

/** The field that is being filled in, whose words are marked in the text. */
export function look(page, scope, name) {
  page.looked = {scope, field: name, at: suggested(page, scope, name).at};
}

/** Takes the next suggestion of the field that has the focus. */
export function step(page, direction) {
  const {scope, field} = document.activeElement?.dataset ?? {};
  if (!field || !page.contains(document.activeElement)) return false;
  const {found, at} = suggested(page, scope, field);
  if (!found.length) return false;
  const next = at < 0 ? (direction > 0 ? 0 : found.length - 1) : (at + direction + found.length) % found.length;
  takeOver(page, scope, field, next);
  return true;
}

function takeOver(page, scope, field, at) {
  const {value} = suggested(page, scope, field).found[at];
  page.fill(scope, field, value);
  page.looked = {scope, field, at};
  page.said = t('registry.taken', t(`registry.field.${field}`), shown(page, field, value));
}

/** What was found for the field, each with the words it was found in. Reached by F8 from the field, so not a stop of the Tab key. */
export function suggestions(page, {id, scope, name}, found, at) {
  const one = found[at >= 0 ? at : 0];
  const choice = found.length > 1 || at < 0;
  return html`<div class="suggestions">
    ${
      choice
        ? html`<ul>
            ${found.slice(0, 5).map(
              (each, i) => html`<li>
                <button type="button" tabindex="-1" aria-pressed=${i === at} @click=${() => takeOver(page, scope, name, i)}>${shown(page, name, each.value)}</button>
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
