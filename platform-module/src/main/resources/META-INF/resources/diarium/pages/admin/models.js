import {html, nothing} from 'lit';
import {Refused, get, put} from '../../core/api.js';
import {dayTime} from '../../core/days.js';
import {saveOnDevice} from '../../core/device.js';
import {draft} from '../../core/drafts.js';
import {alertNotice, notice} from '../../core/notices.js';
import {setQuery} from '../../core/router.js';
import {count, label, t} from '../../core/texts.js';
import {work} from '../../core/work.js';
import {ask} from '../../parts/dialog.js';
import {difference} from './difference.js';
import {AdminView} from './frame.js';
import './editor.js';

const YAML = {type: 'application/yaml'};
const AROUND = 3;

/** The governance models: versions, what differs between them, and the next version of one. */
class Models extends AdminView {
  static properties = {faults: {state: true}, effects: {state: true}};

  constructor() {
    super();
    this.faults = [];
    this.effects = null;
    this.text = '';
  }

  get place() {
    return '#/admin/modell';
  }

  async load() {
    this.models = (await get('models')).body.items;
    const code = this.query.get('modell') ?? this.models.find(model => model.inForce)?.code ?? this.models[0].code;
    if (code !== this.model?.code || this.adopted) await this.open(code);
    const version = Number(this.query.get('version')) || 0;
    this.compared = version ? await this.compare(version) : null;
  }

  async open(code) {
    const {body, etag} = await get(`models/${encodeURIComponent(code)}`);
    this.model = body;
    this.etag = etag;
    this.faults = [];
    this.effects = null;
    this.kept = await draft(`admin.model.${code}`);
    const adopted = this.adopted?.code === code ? this.adopted.text : null;
    this.adopted = null;
    if (adopted !== null) this.kept.save({text: adopted});
    this.text = adopted ?? this.kept.value?.text ?? body.yaml;
    this.fromDraft = this.text !== body.yaml;
  }

  /** A version beside the one before it, or beside the one that the module came with. */
  async compare(version) {
    const of = async number => (number ? (await get(`models/${encodeURIComponent(this.model.code)}`, {query: {version: number}})).body.yaml : '');
    const [before, after] = await Promise.all([of(version - 1), of(version)]);
    return {version, lines: difference(before, after)};
  }

  titleText() {
    return t('admin.models');
  }

  body() {
    const {model} = this;
    return html`<h1>${t('admin.models')}</h1>
      <p class="muted">${t('admin.modelsText')}</p>
      <div class="toolbar">
        <label for="model-choice">${t('admin.model')}</label>
        <select id="model-choice" @change=${event => setQuery({modell: event.target.value, version: ''}, {step: true})}>
          ${this.models.map(each => html`<option value=${each.code} ?selected=${each.code === model.code}>${each.code}${each.inForce ? ` (${t('admin.inForce')})` : ''}</option>`)}
        </select>
        ${model.inForce ? html`<span class="badge good">${t('admin.inForce')}</span>` : nothing}
        ${model.version ? html`<span class="badge">${t('admin.version', model.version)}</span>` : html`<span class="badge">${t('admin.onlyDelivered')}</span>`}
      </div>
      ${this.other()} ${this.writing()} ${this.history()}`;
  }

  /** Another model than the one in force: why it stays so, and how the region comes by what it has. */
  other() {
    const current = this.models.find(each => each.inForce)?.code;
    if (this.model.inForce) return nothing;
    return html`<section class="card">
      <h2>${t('admin.otherModel')}</h2>
      ${
        current
          ? html`<p>${t('admin.otherModelText', current)}</p>
              <div class="toolbar"><button type="button" @click=${() => this.attempt(() => this.adopt(current, this.text))}>${t('admin.adopt', current)}</button></div>`
          : html`<p>${t('admin.noModelText')}</p>`
      }
    </section>`;
  }

  /** Makes a text the draft of the next version of a model, under its code. */
  async adopt(code, text) {
    const drafted = await draft(`admin.model.${code}`);
    if (drafted.value && !(await ask({title: t('admin.adopt', code), text: t('admin.adoptText'), yes: t('admin.adoptYes')}))) return;
    this.adopted = {code, text: text.replace(/^model:.*$/m, `model: ${code}`)};
    const here = (this.query.get('modell') ?? code) === code;
    if (here) await this.refresh();
    else setQuery({modell: code, version: ''}, {step: true});
  }

  /** What would come and go, by what it is. */
  effectsOf(effects) {
    const kinds = [...new Set(effects.map(effect => effect.what))];
    if (!kinds.length) return html`<p>${t('admin.noEffects')}</p>`;
    return html`<dl class="facts" data-effects>
      ${kinds.map(
        what => html`<dt>${label('admin.effect', what)}</dt>
          <dd>
            <ul>
              ${effects.filter(effect => effect.what === what).map(effect => html`<li>${this.effect(effect)}</li>`)}
            </ul>
          </dd>`,
      )}
    </dl>`;
  }

  effect({change, name, code, documents}) {
    const gone = change === 'GONE';
    return html`<span class="badge ${gone ? 'warn' : 'good'}">${label('admin.effect', change)}</span> ${name ?? code}
      ${gone && documents ? html`<strong>${count('admin.effectDocuments', documents)}</strong>` : nothing}`;
  }

  writing() {
    const {model} = this;
    return html`<section>
      <h2>${t('admin.nextVersion')}</h2>
      <div class="toolbar">
        <label for="model-file">${t('admin.fromFile')}</label>
        <input id="model-file" type="file" accept=".yaml,.yml" @change=${event => this.read(event.target)} />
        <button type="button" @click=${() => saveOnDevice(new Blob([model.yaml], {type: 'application/yaml'}), `${model.code}.yaml`)}>${t('admin.download')}</button>
      </div>
      ${this.fromDraft ? html`<p class="changed-elsewhere">${t('admin.fromDraft')} <button type="button" @click=${() => this.drop()}>${t('admin.dropDraft')}</button></p>` : nothing}
      <div role="status">
        ${this.faults.length ? html`<p class="error">${count('admin.faultCount', this.faults.length)}</p>` : nothing}
        ${this.effects ? html`<p><span class="badge good">${t('admin.noFaults')}</span> ${model.inForce ? t('admin.noFaultsInForce') : ''}</p>` : nothing}
        ${this.effects && model.inForce ? this.effectsOf(this.effects) : nothing}
      </div>
      <dia-editor
        label=${t('admin.modelText')}
        .value=${this.text}
        .faults=${this.faults}
        @editor-change=${event => this.typed(event.detail.value)}
      ></dia-editor>
      <div class="toolbar">
        <button type="button" @click=${() => this.check()}>${t('admin.check')}</button>
        <button type="button" class="primary" @click=${() => this.store()}>${model.inForce ? t('admin.putInForce') : t('admin.storeVersion')}</button>
      </div>
    </section>`;
  }

  history() {
    const {model, compared} = this;
    if (!model.versions.length) return nothing;
    return html`<section>
      <h2>${t('admin.versionsTitle')}</h2>
      <ul class="stack">
        ${model.versions.map(
          version => html`<li class="row between" data-version=${version.version}>
            <span>${t('admin.version', version.version)} <span class="muted">${dayTime(version.changedAt)}, ${version.changedBy}, ${label('admin.origin', version.origin)}</span></span>
            ${
              version.version === model.version || !model.inForce
                ? nothing
                : html`<button type="button" @click=${() => this.attempt(() => this.again(version.version))}>
                    ${t('admin.takeAgain')}<span class="visually-hidden"> ${version.version}</span>
                  </button>`
            }
            <button type="button" aria-expanded=${compared?.version === version.version} @click=${() => setQuery({version: compared?.version === version.version ? '' : version.version})}>
              ${t('admin.whatDiffers')}<span class="visually-hidden"> ${version.version}</span>
            </button>
          </li>`,
        )}
      </ul>
      ${compared ? this.differences(compared) : nothing}
    </section>`;
  }

  /** A former version as the draft of the next. */
  async again(version) {
    const {code} = this.model;
    await this.adopt(code, (await get(`models/${encodeURIComponent(code)}`, {query: {version}})).body.yaml);
  }

  differences({version, lines}) {
    const near = lines.map((line, at) => lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(each => each.kind !== 'same'));
    const shown = lines.filter((line, at) => near[at]);
    const mark = {same: ' ', gone: '−', new: '+'};
    return html`<section aria-live="polite" class="admin-difference">
      <h3>${version > 1 ? t('admin.differsFrom', version, version - 1) : t('admin.version', version)}</h3>
      ${
        shown.length
          ? html`<div class="admin-lines" tabindex="0" role="region" aria-label=${t('admin.whatDiffers')}>
              <table>
                <tbody>
                  ${shown.map(
                    line => html`<tr class=${line.kind}>
                      <td class="number">${line.before ?? ''}</td>
                      <td class="number">${line.after ?? ''}</td>
                      <td><span class="visually-hidden">${line.kind === 'same' ? '' : label('admin.line', line.kind)}</span><code>${mark[line.kind]} ${line.text}</code></td>
                    </tr>`,
                  )}
                </tbody>
              </table>
            </div>`
          : html`<p class="muted">${t('admin.nothingDiffers')}</p>`
      }
    </section>`;
  }

  typed(value) {
    this.text = value;
    this.effects = null;
    this.kept.save({text: value});
  }

  async read(input) {
    const [file] = input.files;
    if (!file) return;
    this.typed(await file.text());
    input.value = '';
    this.requestUpdate();
    await this.check();
  }

  async drop() {
    await this.kept.drop();
    this.text = this.model.yaml;
    this.fromDraft = false;
    this.faults = [];
  }

  /** What is wrong is shown beside its lines; everything else is said. */
  async sent(query) {
    this.faults = [];
    this.effects = null;
    try {
      return await work(t('admin.checkingModel'), ({signal}) =>
        put(`models/${encodeURIComponent(this.model.code)}`, this.text, {...YAML, query, ifMatch: this.etag, signal}),
      );
    } catch (failure) {
      if (failure instanceof Refused && failure.status === 422) {
        this.faults = failure.errors;
        await this.updateComplete;
        this.querySelector('dia-editor').first();
      } else if (failure.words) alertNotice(failure.words);
      else throw failure;
      return null;
    }
  }

  async check() {
    this.effects = (await this.sent({check: 'true'}))?.body.effects ?? null;
  }

  async store() {
    await this.check();
    if (!this.effects) return;
    const {model, effects} = this;
    const lost = effects.filter(effect => effect.change === 'GONE' && effect.documents);
    const text = html`<p>${t('admin.putInForceText', model.code)}</p>
      ${lost.length ? this.effectsOf(lost) : nothing}`;
    if (model.inForce && !(await ask({title: t('admin.putInForce'), text, yes: t('admin.putInForce')}))) return;
    const answer = await this.sent();
    if (!answer) return;
    await this.kept.drop();
    notice(t('admin.stored', answer.body.version));
    this.model = null;
    await this.refresh();
  }
}

customElements.define('dia-admin-models', Models);
