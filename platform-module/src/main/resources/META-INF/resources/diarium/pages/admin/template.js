import {html} from 'lit';
import {del, file, get, put, send} from '../../core/api.js';
import {dayTime} from '../../core/days.js';
import {notice} from '../../core/notices.js';
import {label, t} from '../../core/texts.js';
import {work} from '../../core/work.js';
import '../../parts/form.js';
import '../../parts/pdf.js';
import {AdminView, save} from './frame.js';
import {usedText} from './templates.js';

const DOCX = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A template: what comes of it, its versions, and a region's own file for it. */
class Template extends AdminView {
  static properties = {sample: {state: true}};

  get place() {
    return '#/admin/mallar';
  }

  get path() {
    return `templates/${encodeURIComponent(this.params.code)}`;
  }

  async load() {
    this.template = (await get(this.path)).body;
    this.sample = null;
  }

  titleText() {
    return label('admin.template', this.template.code);
  }

  body() {
    const {template} = this;
    return html`<p><a href="#/admin/mallar">${t('admin.templates')}</a></p>
      <h1>${this.titleText()}</h1>
      <p>${t('admin.usedNow')} <strong>${usedText(template)}</strong></p>
      <div class="sides">
        <section class="stack">
          <h2>${t('admin.versionsTitle')}</h2>
          <ul class="stack">
            ${template.versions.map(version => this.line(version.version, html`${t('admin.version', version.version)} <span class="muted">${dayTime(version.changedAt)}, ${version.changedBy}</span>`))}
            ${this.line(0, t('admin.delivered'))}
          </ul>
          ${this.sample ? html`<section class="admin-sample">
            <h2>${t('admin.sampleOf', this.sample.version === 0 ? t('admin.delivered') : t('admin.version', this.sample.version))}</h2>
            <dia-pdf .source=${this.sample.blob} label=${t('admin.sample')}></dia-pdf>
          </section>` : ''}
        </section>
        <section>
          <h2>${t('admin.ownTemplate')}</h2>
          <p>${t('admin.ownTemplateText')}</p>
          <dia-form
            .fields=${[{name: 'file', label: t('admin.docx'), type: 'file', accept: DOCX, required: true}]}
            .submit=${values => this.upload(values.file)}
            submit-label=${t('admin.takeIn')}
          ></dia-form>
          <details>
            <summary>${t('admin.placeholders')}</summary>
            ${this.placeholders(template.placeholders)}
          </details>
        </section>
      </div>`;
  }

  line(version, text) {
    const used = this.template.used === version;
    return html`<li class="row between" data-version=${version}>
      <span>${text} ${used ? html`<span class="badge good">${t('admin.usedBadge')}</span>` : ''}</span>
      <span class="row">
        <button type="button" @click=${() => this.showSample(version)}>${t('admin.seeSample')}</button>
        <button type="button" @click=${() => this.attempt(() => save(`${this.path}/file`, `${this.template.code}.docx`, {version}))}>${t('admin.download')}</button>
        ${used ? '' : html`<button type="button" @click=${() => this.use(version)}>${t('admin.use')}</button>`}
      </span>
    </li>`;
  }

  placeholders(list) {
    return html`<ul class="admin-tree">
      ${list.map(each => html`<li><code>${each.entries.length ? `{{#${each.name}}}` : `{{${each.name}}}`}</code>${each.entries.length ? this.placeholders(each.entries) : ''}</li>`)}
    </ul>`;
  }

  async showSample(version) {
    await this.attempt(async () => {
      const blob = await work(t('admin.makingSample'), ({signal}) => file(`${this.path}/sample`, {query: {version}, signal}));
      if (blob) this.sample = {version, blob};
    });
  }

  async upload(chosen) {
    const body = new FormData();
    body.append('file', chosen);
    const sent = await work(t('admin.sending'), ({progress, signal}) => send(this.path, body, {onProgress: progress, signal}));
    if (sent) notice(t('admin.templateTaken'));
    await this.refresh();
  }

  async use(version) {
    const before = this.template.used;
    const change = number => (number === 0 ? del(`${this.path}/version`) : put(`${this.path}/version`, {version: number}));
    if (await this.act(() => change(version))) {
      notice(t('admin.nowUsed', usedText({used: version})), {
        undo: before === undefined ? undefined : async () => {
          await change(before);
          await this.refresh();
        },
      });
    }
  }
}

customElements.define('dia-admin-template', Template);
