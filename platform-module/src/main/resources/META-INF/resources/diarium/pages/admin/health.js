import {html, nothing} from 'lit';
import {get} from '../../core/api.js';
import {may} from '../../core/caller.js';
import {dayTime, time} from '../../core/days.js';
import {label, t} from '../../core/texts.js';
import {AdminView, places} from './frame.js';

const LOOKS = {GOOD: 'good', OFF: '', WARNING: 'warn', FAILING: 'bad'};
const ORDER = ['FAILING', 'WARNING', 'OFF', 'GOOD'];
const PAUSE = 10_000;

/** How the parts are that the register depends on; those that need somebody come first. */
class Health extends AdminView {
  async load() {
    this.health = may() ? (await get('health')).body : null;
  }

  pause() {
    return this.health ? PAUSE : 0;
  }

  titleText() {
    return this.health ? t('admin.health') : t('admin.title');
  }

  body() {
    if (!this.health) {
      return html`<h1>${t('admin.title')}</h1>
        <ul class="stack">
          ${places().map(place => html`<li><a href=${place.path}>${t(place.text)}</a></li>`)}
        </ul>`;
    }
    const {checks, state, checkedAt} = this.health;
    const sorted = [...checks].sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
    return html`<h1>${t('admin.health')}</h1>
      <p role="status"><span class="badge ${LOOKS[state]}">${label('admin.overall', state)}</span> <span class="muted">${t('admin.checkedAt', time(checkedAt))}</span></p>
      <ul class="grid admin-checks">
        ${sorted.map(
          check => html`<li class="card" data-check=${check.name}>
            <div class="row between">
              <h2>${label('admin.check', check.name)}</h2>
              <span class="badge ${LOOKS[check.state]}">${label('admin.state', check.state)}</span>
            </div>
            <p>${check.message}</p>
            ${check.advice ? html`<p><strong>${t('admin.advice')}</strong> ${check.advice}</p>` : nothing}
            <p class="hint">${t('admin.since', dayTime(check.since))}</p>
          </li>`,
        )}
      </ul>`;
  }
}

customElements.define('dia-admin-health', Health);
