import {html, nothing} from 'lit';
import {del, get, post, send} from '../../core/api.js';
import {dayTime} from '../../core/days.js';
import {saveOnDevice} from '../../core/device.js';
import {notice} from '../../core/notices.js';
import {go} from '../../core/router.js';
import {count, label, t} from '../../core/texts.js';
import {work} from '../../core/work.js';
import {ask} from '../../parts/dialog.js';
import '../../parts/form.js';
import '../../parts/table.js';
import {AdminView} from './frame.js';

const OPEN = ['COLLECTING', 'INVALID', 'VALID'];
const WORKING = ['VALIDATING', 'RUNNING'];
const SHOWN = 200;
const BUSY = 1000;

/** An import: its files, what is wrong with them, and its run. */
class Import extends AdminView {
  get place() {
    return '#/admin/import';
  }

  get path() {
    return `imports/${encodeURIComponent(this.params.id)}`;
  }

  async load() {
    this.import = (await get(this.path)).body;
    this.faults = this.import.problems ? (await get(`${this.path}/problems`, {query: {limit: SHOWN}})).body : null;
  }

  pause() {
    return WORKING.includes(this.import.state) ? BUSY : 0;
  }

  titleText() {
    return this.import.name;
  }

  body() {
    const {state} = this.import;
    return html`<p><a href="#/admin/import">${t('admin.imports')}</a></p>
      <h1>${this.import.name}</h1>
      <p role="status">
        <span class="badge ${state === 'INVALID' ? 'bad' : state === 'DONE' || state === 'VALID' ? 'good' : ''}">${label('admin.import', state)}</span>
        ${label('admin.importText', state)}
      </p>
      ${WORKING.includes(state) ? this.progress() : nothing}
      <div class="toolbar">
        ${OPEN.includes(state) ? html`<button type="button" class=${state === 'VALID' ? '' : 'primary'} @click=${() => this.act(() => post(`${this.path}/validation`))}>${t('admin.dryRun')}</button>` : nothing}
        ${state === 'VALID' || state === 'STOPPED' ? html`<button type="button" class="primary" @click=${() => this.run()}>${state === 'STOPPED' ? t('admin.goOn') : t('admin.run')}</button>` : nothing}
        ${state === 'RUNNING' ? html`<button type="button" @click=${() => this.act(() => del(`${this.path}/run`))}>${t('admin.stop')}</button>` : nothing}
        ${state !== 'RUNNING' && !this.import.imported ? html`<button type="button" class="danger" @click=${() => this.remove()}>${t('admin.removeImport')}</button>` : nothing}
      </div>
      <dl class="facts">
        <dt>${t('admin.cases')}</dt>
        <dd>${this.import.cases}</dd>
        <dt>${t('admin.records')}</dt>
        <dd>${this.import.records}</dd>
        <dt>${t('admin.imported')}</dt>
        <dd data-fact="imported">${this.import.imported}</dd>
        <dt>${t('admin.present')}</dt>
        <dd>${this.import.present}</dd>
        <dt>${t('admin.failed')}</dt>
        <dd>${this.import.failed}</dd>
        <dt>${t('admin.changed')}</dt>
        <dd>${dayTime(this.import.changedAt)}</dd>
      </dl>
      ${this.faults ? this.faultList() : nothing} ${OPEN.includes(state) ? this.files() : nothing}`;
  }

  progress() {
    const {done, cases, state} = this.import;
    return state === 'RUNNING'
      ? html`<p><label>${t('admin.doneOf', done, cases)} <progress max=${cases || 1} value=${done}></progress></label></p>`
      : html`<p><label>${t('admin.checking')} <progress></progress></label></p>`;
  }

  faultList() {
    const columns = [
      {key: 'place', label: t('admin.faultPlace'), cell: fault => fault.place},
      {key: 'message', label: t('admin.fault'), cell: fault => fault.message},
    ];
    return html`<section>
      <h2>${t('admin.faults')}</h2>
      <p>
        ${count('admin.faultCount', this.faults.total)} ${this.faults.total > SHOWN ? t('admin.faultsShown', SHOWN) : ''}
        <button type="button" @click=${() => this.attempt(() => this.saveFaults())}>${t('admin.faultsAsFile')}</button>
      </p>
      <dia-table .columns=${columns} .rows=${this.faults.items} caption=${t('admin.faults')}></dia-table>
    </section>`;
  }

  /** For those who put the tables right, who may be others. */
  async saveFaults() {
    const rows = [[t('admin.faultPlace'), t('admin.fault')]];
    await work(t('admin.faultsAsFile'), async ({progress, signal}) => {
      for (let offset = 0; offset < this.faults.total; offset += 1000) {
        const {items} = (await get(`${this.path}/problems`, {query: {offset, limit: 1000}, signal})).body;
        items.forEach(fault => rows.push([fault.place, fault.message]));
        progress(rows.length / this.faults.total);
      }
      const cell = text => `"${String(text).replace(/^[=+@-]/, "'$&").replaceAll('"', '""')}"`;
      const csv = rows.map(row => row.map(cell).join(';')).join('\r\n');
      saveOnDevice(new Blob(['\ufeff', csv], {type: 'text/csv'}), `${t('admin.faults')}.csv`);
    });
  }

  files() {
    return html`<section>
      <h2>${t('admin.files')}</h2>
      <p class="muted">${t('admin.filesText')}</p>
      <dia-form
        .fields=${[
          {
            name: 'part',
            label: t('admin.part'),
            type: 'select',
            required: true,
            value: 'workbook',
            options: ['workbook', 'tables/cases', 'tables/records', 'archives'].map(part => ({value: part, label: label('admin.part', part.replace('/', '.'))})),
          },
          {name: 'file', label: t('admin.file'), type: 'file', required: true, accept: '.xlsx,.csv,.zip'},
        ]}
        .submit=${values => this.upload(values)}
        submit-label=${t('admin.sendFile')}
      ></dia-form>
    </section>`;
  }

  async upload({part, file}) {
    const body = new FormData();
    body.append('file', file);
    const name = file.name.replace(/\.[^.]*$/, '').replace(/[^A-Za-z0-9_-]/g, '-').slice(0, 60);
    const path = part === 'archives' ? `archives/${name}` : part;
    const sent = await work(t('admin.sending'), ({progress, signal}) => send(`${this.path}/${path}`, body, {onProgress: progress, signal}));
    if (sent) notice(t('admin.fileSent', file.name));
    await this.refresh();
  }

  async run() {
    const sure = await ask({
      title: t('admin.run'),
      text: t('admin.runText', this.import.cases, this.import.records),
      yes: t('admin.runYes'),
      act: () => post(`${this.path}/run`),
    });
    if (sure) await this.refresh();
  }

  async remove() {
    const sure = await ask({title: t('admin.removeImport'), text: t('admin.removeImportText'), yes: t('admin.remove'), act: () => del(this.path)});
    if (sure) go('#/admin/import');
  }
}

customElements.define('dia-admin-import', Import);
