import {html, nothing} from 'lit';
import {t} from '../../core/texts.js';

/** What keeps it from being registered, each with a way to its field. */
export function errors(page) {
  if (!page.errors.size && !page.general) return nothing;
  return html`<div class="error-summary" role="alert" tabindex="-1">
    <p><strong>${page.general || t('form.errors')}</strong></p>
    <ul>
      ${[...page.errors].map(([name, message]) => html`<li>${link(page, name, message)}</li>`)}
    </ul>
  </div>`;
}

function link(page, name, message) {
  const [, index, field] = /^records\.(\d+)\.(.+)$/.exec(name) ?? [];
  const chosen = field ? page.registration.chosen[Number(index)] : null;
  const selector = chosen
    ? `[data-scope="${chosen.key}"][data-field="${field}"]`
    : name === 'diarienummer'
      ? '#other-number'
      : `[data-scope="case"][data-field="${name}"]`;
  if (!page.querySelector(selector)) return message;
  const where = chosen ? `${chosen.part.filename}: ` : '';
  return html`<a
    href="#/registrera"
    @click=${event => {
      event.preventDefault();
      page.jump(selector);
    }}
    >${where}${message}</a
  >`;
}
