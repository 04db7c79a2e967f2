import {html} from 'lit';
import {get, post} from '../../core/api.js';
import {dayTime} from '../../core/days.js';
import {notice} from '../../core/notices.js';
import {label, language, t} from '../../core/texts.js';
import {ask} from '../../parts/dialog.js';
import {AdminView} from './frame.js';

const LOOKS = {READY: 'good', BEHIND: 'warn', BUILDING: 'warn', FAILING: 'bad'};
const QUIET = 15_000;
const BUSY = 1_500;

/** The search indexes: where they are in the journal, how far behind, and their rebuilding. */
class Indexes extends AdminView {
  get place() {
    return '#/admin/index';
  }

  async load() {
    this.status = (await get('index')).body;
  }

  get busy() {
    return this.status.rebuilding || this.status.indexes.some(index => index.building || index.lag > 0);
  }

  pause() {
    return this.busy ? BUSY : QUIET;
  }

  titleText() {
    return t('admin.indexes');
  }

  body() {
    return html`<h1>${t('admin.indexes')}</h1>
      <p class="muted">${t('admin.indexesText')}</p>
      <div class="grid">${this.status.indexes.map(index => this.index(index))}</div>
      <div class="toolbar">
        <button type="button" ?disabled=${this.status.rebuilding} @click=${() => this.rebuild()}>${t('admin.rebuild')}</button>
        <span role="status" class="muted">${this.status.rebuilding ? t('admin.rebuilding') : ''}</span>
      </div>`;
  }

  index(index) {
    const filling = index.building ?? index.rebuild;
    return html`<section class="card" data-index=${index.audience}>
      <div class="row between">
        <h2>${label('admin.audience', index.audience)}</h2>
        <span class="badge ${LOOKS[index.state]}">${label('admin.index', index.state)}</span>
      </div>
      <dl class="facts">
        <dt>${t('admin.position')}</dt>
        <dd>${t('admin.positionOf', index.reached, this.status.journal)}</dd>
        <dt>${t('admin.lag')}</dt>
        <dd>${t('admin.lagChanges', index.lag)}</dd>
        <dt>${t('admin.entries')}</dt>
        <dd>${index.entries.toLocaleString(language())}</dd>
        <dt>${t('admin.size')}</dt>
        <dd>${t('admin.megabytes', Math.max(0.1, Math.round(index.bytes / 104_857.6) / 10))}</dd>
        <dt>${t('admin.begun')}</dt>
        <dd>${dayTime(index.begun)}</dd>
      </dl>
      ${index.problem ? html`<p class="failure">${index.problem}</p>` : ''}
      ${index.damage ? html`<p class="hint">${t('admin.damaged', dayTime(index.damage.noticed), index.damage.reason)}</p>` : ''}
      ${
        filling
          ? html`<p>
              <label>${t('admin.filled', filling.percent)} <progress max="100" value=${filling.percent}></progress></label>
              ${filling.estimated ? html`<span class="muted">${t('admin.estimated', dayTime(filling.estimated))}</span>` : ''}
            </p>`
          : ''
      }
    </section>`;
  }

  async rebuild() {
    const sure = await ask({
      title: t('admin.rebuild'),
      text: t('admin.rebuildText'),
      yes: t('admin.rebuildYes'),
      act: () => post('index/rebuild'),
    });
    if (sure) {
      notice(t('admin.rebuildBegun'));
      await this.refresh();
    }
  }
}

customElements.define('dia-admin-indexes', Indexes);
