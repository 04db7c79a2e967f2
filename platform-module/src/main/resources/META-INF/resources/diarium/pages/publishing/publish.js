import {html, nothing} from 'lit';
import {View} from '../../core/view.js';
import {Refused, del, file, get, post, put} from '../../core/api.js';
import {alertNotice, notice} from '../../core/notices.js';
import {count, label, t} from '../../core/texts.js';
import {dayTime} from '../../core/days.js';
import {watch} from '../../core/presence.js';
import {work} from '../../core/work.js';
import {ask} from '../../parts/dialog.js';
import {Keys, lettersOn} from '../../parts/keys.js';
import '../../parts/pdf.js';
import {drawing, keyed} from './marks.js';

const REASONS = ['PERSONAL_NUMBER', 'COORDINATION_NUMBER', 'CONTACT', 'SIGNATURE', 'HEALTH', 'OTHER_PERSONAL', 'SECRECY'];
const SAVED_AFTER = 500;
const FIRST_PLACE = {x: 0.3, y: 0.4, width: 0.3, height: 0.03};
const WHOLE_PAGE = {x: 0, y: 0, width: 1, height: 1};

let made = 0;

/** The key of a button, for who sees it and has the keys that are a letter on. */
const keyOf = key => (lettersOn() ? html`<kbd aria-hidden="true">${key}</kbd>` : nothing);

/** Publishes a record: what was found is covered or let out, own places are covered, and somebody else confirms. */
class Publish extends View {
  static properties = {
    covers: {state: true},
    releases: {state: true},
    current: {state: true},
    drawing: {state: true},
    shown: {state: true},
    errors: {state: true},
    saving: {state: true},
    elsewhere: {state: true},
  };

  constructor() {
    super();
    this.covers = [];
    this.releases = new Map();
    this.current = null;
    this.drawing = false;
    this.shown = 'original';
    this.errors = [];
    this.saving = 'saved';
    this.elsewhere = false;
    this.queue = Promise.resolve();
    this.source = null;
    this.copy = null;
    this.keys = new Keys(this, () => this.keyList());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.watching?.stop();
    this.flush();
  }

  get path() {
    return `records/${encodeURIComponent(this.params.id)}`;
  }

  async load() {
    await this.flush();
    const {body, etag} = await get(`${this.path}/publication`);
    this.take(body, etag);
    this.elsewhere = false;
    this.copy = null;
    this.shown = 'original';
    if (body.publication) {
      this.copy = body.publication.fileUrl;
      this.shown = 'copy';
    } else if (body.handling === 'PAGES' && !this.source) this.source = await file(`${this.path}/content`);
    if (body.prepared?.size !== undefined && body.mayPrepare) {
      this.copy = await file(`${this.path}/redaction/copy`);
      this.shown = 'copy';
    }
    this.watching?.stop();
    this.watching = watch(`${this.path}/publication`, etag, () => (this.elsewhere = true));
  }

  take(state, etag) {
    this.state = state;
    this.etag = etag;
    this.covers = state.redaction.covers.map(cover => ({...cover, key: ++made}));
    this.releases = new Map(state.redaction.releases.map(release => [release.finding, release.reason]));
    this.current ??= state.findings[0]?.id ?? null;
    this.saving = 'saved';
  }

  titleText() {
    return t('publishing.title');
  }

  /* What has been decided */

  get editable() {
    return this.state.mayPrepare && !this.state.prepared;
  }

  coversOf(finding) {
    return this.covers.filter(cover => cover.finding === finding.id);
  }

  decision(finding) {
    if (this.coversOf(finding).length) return 'covered';
    if (this.releases.has(finding.id)) return this.releases.get(finding.id).trim() ? 'released' : 'releasing';
    const leftBehind = finding.field === 'metadata' || finding.kind === 'UNREAD_ATTACHMENT' || (finding.field === 'text' && !finding.page && finding.kind.endsWith('NUMBER'));
    return this.covers.length && this.state.handling === 'PAGES' && leftBehind ? 'leftBehind' : 'open';
  }

  canCover(finding) {
    return this.state.handling === 'PAGES' && finding.page !== undefined && (finding.rectangles.length > 0 || finding.kind === 'UNREAD_PAGE');
  }

  cover(finding) {
    const places = finding.rectangles.length ? finding.rectangles : [WHOLE_PAGE];
    const reason = finding.kind === 'UNREAD_PAGE' ? 'OTHER_PERSONAL' : finding.kind;
    this.covers = [
      ...this.covers.filter(cover => cover.finding !== finding.id),
      ...places.map(place => ({...place, page: finding.page, finding: finding.id, reason, key: ++made})),
    ];
    this.releases.delete(finding.id);
    this.changed();
  }

  release(finding) {
    this.covers = this.covers.filter(cover => cover.finding !== finding.id);
    this.releases.set(finding.id, this.releases.get(finding.id) ?? '');
    this.changed();
    this.updateComplete.then(() => this.querySelector(`#why-${CSS.escape(finding.id)}`)?.focus());
  }

  undecide(finding) {
    this.covers = this.covers.filter(cover => cover.finding !== finding.id);
    this.releases.delete(finding.id);
    this.changed();
  }

  add(page, place) {
    const cover = {...place, page, reason: 'OTHER_PERSONAL', key: ++made};
    this.covers = [...this.covers, cover];
    this.current = cover.key;
    this.drawing = false;
    this.changed();
    this.focusMark();
  }

  replace(cover, change) {
    this.covers = this.covers.map(one => (one.key === cover.key ? {...one, ...change} : one));
    this.changed();
  }

  remove(cover) {
    this.covers = this.covers.filter(one => one.key !== cover.key);
    this.current = this.state.findings[0]?.id ?? null;
    this.changed();
  }

  /* Saving: what is marked is kept by the server shortly after it was marked */

  changed() {
    this.saving = 'waiting';
    this.errors = [];
    this.copy = null;
    this.shown = 'original';
    this.requestUpdate();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), SAVED_AFTER);
  }

  flush() {
    clearTimeout(this.timer);
    this.timer = null;
    this.queue = this.queue.then(() => this.save());
    return this.queue;
  }

  async save() {
    if (this.saving !== 'waiting') return;
    this.saving = 'going';
    const sent = this.covers;
    const body = {
      covers: sent.map(({page, x, y, width, height, finding, reason, ground}) => ({page, x, y, width, height, finding, reason, ground: ground || undefined})),
      releases: [...this.releases].filter(([, reason]) => reason.trim()).map(([finding, reason]) => ({finding, reason})),
    };
    try {
      const {body: state, etag} = await put(`${this.path}/redaction`, body, {ifMatch: this.etag});
      this.state = state;
      this.etag = etag;
      this.watching?.saw(etag);
      if (this.saving === 'going') this.saving = 'saved';
    } catch (failure) {
      this.saving = 'failed';
      if (failure.status === 412) this.elsewhere = true;
      if (failure instanceof Refused && failure.errors.length) {
        this.errors = failure.errors.map(error => ({...error, cover: sent[/^covers\[(\d+)]/.exec(error.field)?.[1]]?.key}));
      } else {
        alertNotice(failure.words ?? t('shell.unexpected'));
      }
    }
  }

  async saved() {
    if (this.saving === 'failed') this.saving = 'waiting';
    await this.flush();
    return this.saving === 'saved';
  }

  /* Acts */

  async preview() {
    if (!(await this.saved())) return;
    await this.act(async () => {
      const copy = await work(t('publishing.making'), ({signal}) => file(`${this.path}/redaction/copy`, {signal}));
      if (copy) {
        this.copy = copy;
        this.shown = 'copy';
        notice(t('publishing.made'));
        await this.updateComplete;
        this.querySelector('.publish-pages').scrollIntoView({block: 'start'});
      }
    });
  }

  async hand() {
    if (!(await this.saved())) return;
    await this.act(async () => {
      const answer = await work(t('publishing.sending'), ({signal}) => post(`${this.path}/preparation`, undefined, {ifMatch: this.etag, signal}));
      if (answer) {
        notice(t('publishing.sent'));
        await this.refresh();
      }
    });
  }

  async confirm() {
    const sure = await ask({title: t('publishing.confirmTitle'), text: t('publishing.confirmText'), yes: t('publishing.confirm')});
    if (!sure) return;
    await this.act(async () => {
      await work(t('publishing.publishing'), ({signal}) => post(`${this.path}/confirmation`, undefined, {ifMatch: this.etag, signal}));
      notice(t('publishing.published'));
      await this.refresh();
    });
  }

  async publishAtOnce() {
    if (!(await ask({title: t('publishing.atOnceTitle'), text: t('publishing.atOnceText'), yes: t('publishing.atOnce')}))) return;
    await this.act(async () => {
      await work(t('publishing.publishing'), ({signal}) => post(`${this.path}/publication`, {}, {signal}));
      notice(t('publishing.published'));
      await this.refresh();
    });
  }

  async sendBack() {
    const answer = await ask({
      title: t('publishing.sendBack'),
      yes: t('publishing.sendBack'),
      fields: [{name: 'reason', label: t('publishing.why'), type: 'text', required: true, maxlength: 1000}],
      act: ({reason}) => del(`${this.path}/preparation`, {query: {reason}, ifMatch: this.etag}),
    });
    if (answer) {
      notice(t('publishing.sentBack'));
      await this.refresh();
    }
  }

  async act(task) {
    this.errors = [];
    try {
      await task();
    } catch (failure) {
      if (failure.status === 412) this.elsewhere = true;
      if (failure instanceof Refused && failure.errors.length) {
        this.errors = failure.errors;
        await this.updateComplete;
        this.querySelector('.error-summary')?.focus();
      } else {
        alertNotice(failure.words ?? t('shell.unexpected'));
      }
    }
  }

  /* Moving about by keys */

  keyList() {
    if (this.phase !== 'there' || this.state.publication) return [];
    const finding = this.state.findings.find(one => one.id === this.current);
    const keys = [
      {keys: 'n', label: t('publishing.next'), act: () => this.step(1)},
      {keys: 'p', label: t('publishing.previous'), act: () => this.step(-1)},
    ];
    if (!this.editable) return keys;
    keys.push(
      {keys: 'c', label: t('publishing.keys.cover'), act: () => Boolean(finding && this.canCover(finding)) && this.cover(finding)},
      {keys: 'l', label: t('publishing.keys.release'), act: () => Boolean(finding) && this.release(finding)},
    );
    if (this.state.handling === 'PAGES') keys.push({keys: 'r', label: t('publishing.addPlace'), act: () => this.add(this.page, FIRST_PLACE)});
    return keys;
  }

  /** Arrows on a place move it, Delete takes it away. */
  keyOnMark(event) {
    const button = event.target.closest('.pdf-mark');
    if (!button || !this.editable || event.ctrlKey || event.metaKey) return;
    const page = button.closest('dia-pdf-page');
    const id = page.marks[[...page.querySelectorAll('.pdf-mark')].indexOf(button)]?.id;
    const cover = this.covers.find(one => one.key === id);
    if (!cover) return;
    const place = keyed(cover, event);
    if (place) {
      this.replace(cover, place);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      this.remove(cover);
    } else {
      return;
    }
    this.current = id;
    event.preventDefault();
  }

  get page() {
    return this.querySelector('dia-pdf')?.seen ?? 1;
  }

  step(by) {
    const {findings} = this.state;
    if (!findings.length) return false;
    const at = findings.findIndex(one => one.id === this.current);
    this.choose(findings[(at + by + findings.length) % findings.length].id, true);
    return true;
  }

  choose(id, focus) {
    this.current = id;
    const page = this.state.findings.find(one => one.id === id)?.page ?? this.covers.find(one => one.key === id)?.page;
    if (page) this.querySelector('dia-pdf')?.goTo(page);
    this.updateComplete.then(() => {
      const card = this.querySelector('.publish-list [data-current]');
      card?.scrollIntoView({block: 'nearest'});
      if (focus) card?.querySelector('.publish-go')?.focus();
    });
  }

  async focusMark() {
    await this.updateComplete;
    const viewer = this.querySelector('dia-pdf');
    await viewer?.updateComplete;
    await new Promise(requestAnimationFrame);
    this.querySelector('.pdf-mark[aria-current="true"]')?.focus();
  }

  updated() {
    const viewer = this.querySelector('dia-pdf');
    if (viewer && viewer !== this.viewer) {
      this.viewer = viewer;
      drawing(
        viewer,
        () => this.drawing && this.shown === 'original',
        (page, place) => this.add(page, place),
      );
    }
  }

  /* What is shown */

  marks() {
    if (this.shown === 'copy') return [];
    const open = this.state.findings
      .filter(finding => this.decision(finding) !== 'covered')
      .flatMap(finding =>
        finding.rectangles.map(({x, y, width, height}) => ({
          id: finding.id,
          page: finding.page,
          rect: [x, y, width, height],
          kind: this.decision(finding) === 'open' ? 'open' : 'released',
          current: finding.id === this.current,
          label: `${label('publishing.kind', finding.kind)}: ${t(`publishing.is.${this.decision(finding)}`)}`,
        })),
      );
    const covers = this.covers.map(cover => ({
      id: cover.key,
      page: cover.page,
      rect: [cover.x, cover.y, cover.width, cover.height],
      kind: 'covered',
      current: cover.key === this.current || (cover.finding !== undefined && cover.finding === this.current),
      label: t('publishing.coverLabel', label('publishing.reason', cover.reason), String(cover.page)),
    }));
    return [...open, ...covers];
  }

  show() {
    const {state} = this;
    return html`<p><a href="#/arenden/${state.caseKey}">${t('publishing.back', state.diarienummer)}</a></p>
      <div class="row between"><h1>${t('publishing.title')}</h1>${state.publication ? nothing : this.keys.button()}</div>
      <p class="publish-what"><strong>${state.title}</strong> <span class="muted">${state.diarienummer}:${String(state.recordNumber)} · ${state.filename}</span></p>
      ${this.elsewhere
        ? html`<div class="changed-elsewhere" role="alert"><span>${t('shell.changedElsewhere')}</span>
            <button type="button" @click=${() => this.again()}>${t('shell.reload')}</button></div>`
        : nothing}
      ${this.standing()} ${this.summary()}
      <div class="publish-layout ${state.handling === 'PAGES' && !state.publication ? 'with-pages' : ''}">
        ${state.handling === 'PAGES' ? this.pages() : nothing}
        ${state.publication
          ? nothing
          : html`<div class="publish-side">${this.list()} ${state.handling === 'PAGES' ? this.own() : nothing} ${this.acts()}</div>`}
      </div>`;
  }

  again() {
    this.saving = 'saved';
    this.refresh();
  }

  standing() {
    const {state} = this;
    if (state.publication) {
      return html`<p class="publish-standing good">${t(state.publication.redacted ? 'publishing.isPublishedCovered' : 'publishing.isPublished', dayTime(state.publication.publishedAt))}
        <a href=${state.publication.url}>${t('publishing.publicPage')}</a></p>`;
    }
    const prepared = state.prepared
      ? html`<p class="publish-standing warn">${t('publishing.prepared', state.prepared.name, dayTime(state.prepared.at))}
          ${t(state.mayConfirm ? 'publishing.yourTurn' : 'publishing.othersTurn')}</p>`
      : nothing;
    const obstacles = state.obstacles.length
      ? html`<div class="publish-standing bad"><h2>${t('publishing.obstacles')}</h2><ul>${state.obstacles.map(one => html`<li>${one.message}</li>`)}</ul></div>`
      : nothing;
    const handling = state.handling === 'TEXT' ? html`<p class="publish-standing">${t('publishing.textOnly')}</p>` : nothing;
    return html`${prepared}${obstacles}${handling}`;
  }

  summary() {
    const known = this.errors.filter(error => error.cover || this.state.findings.some(one => one.id === error.field));
    if (!this.errors.length) return nothing;
    return html`<div class="error-summary" role="alert" tabindex="-1">
      <p>${count('publishing.errors', this.errors.length)}</p>
      <ul>${this.errors.map(error => html`<li>${known.includes(error)
        ? html`<a href="#" @click=${event => this.toError(event, error)}>${error.message}</a>`
        : error.message}</li>`)}</ul>
    </div>`;
  }

  toError(event, error) {
    event.preventDefault();
    this.choose(error.cover ?? error.field, true);
  }

  pages() {
    const both = this.copy && !this.state.publication
      ? html`<div class="publish-shown" role="group" aria-label=${t('publishing.shown')}>
          ${['original', 'copy'].map(
            what => html`<button type="button" aria-pressed=${this.shown === what ? 'true' : 'false'} @click=${() => (this.shown = what)}>${t(`publishing.shown.${what}`)}</button>`,
          )}</div>`
      : nothing;
    const tools = this.editable && this.shown === 'original'
      ? html`<button type="button" aria-pressed=${this.drawing ? 'true' : 'false'} @click=${() => (this.drawing = !this.drawing)}>${t('publishing.draw')}</button>
          <button type="button" @click=${() => this.add(this.page, FIRST_PLACE)}>${t('publishing.addPlace')} ${keyOf('r')}</button>`
      : nothing;
    return html`<section class="publish-pages ${this.drawing ? 'is-drawing' : ''}" aria-label=${t('publishing.pages')}>
      <div class="toolbar">${both}${tools}</div>
      ${this.editable ? html`<p class="hint" id="keys-of-places">${t('publishing.placeKeys')}</p>` : nothing}
      <dia-pdf
        .source=${this.shown === 'copy' ? this.copy : this.source}
        .marks=${this.marks()}
        label=${t(`publishing.shown.${this.shown}`)}
        @keydown=${event => this.keyOnMark(event)}
        @mark-click=${event => this.marked(event)}
      ></dia-pdf>
    </section>`;
  }

  marked({detail: {id}}) {
    const cover = this.covers.find(one => one.key === id);
    this.choose(cover?.finding ?? id, false);
    if (cover) this.current = cover.key;
  }

  list() {
    const {findings} = this.state;
    const done = findings.filter(finding => ['covered', 'released', 'leftBehind'].includes(this.decision(finding))).length;
    return html`<section class="publish-findings" aria-labelledby="findings">
      <h2 id="findings">${t('publishing.findings')}</h2>
      ${findings.length
        ? html`<p class="row between"><span role="status">${t('publishing.decided', done, findings.length)}</span>
            <span class="publish-steps"><button type="button" @click=${() => this.step(-1)} aria-label=${t('publishing.previous')}>↑ ${keyOf('p')}</button>
            <button type="button" @click=${() => this.step(1)} aria-label=${t('publishing.next')}>↓ ${keyOf('n')}</button></span></p>
          <ol class="publish-list">${findings.map((finding, i) => this.finding(finding, i))}</ol>`
        : html`<p class="muted">${t('publishing.nothing')}</p>`}
    </section>`;
  }

  isCurrent(finding) {
    return this.current === finding.id || this.coversOf(finding).some(cover => cover.key === this.current);
  }

  finding(finding, i) {
    const decision = this.decision(finding);
    const error = this.errors.find(one => one.field === finding.id);
    const why = `why-${finding.id}`;
    const tone = {open: 'warn', releasing: 'warn', released: '', covered: 'good', leftBehind: 'good'}[decision];
    return html`<li class="card" ?data-current=${this.isCurrent(finding)}>
      <button type="button" class="quiet publish-go" aria-current=${this.isCurrent(finding) ? 'true' : 'false'} @click=${() => this.choose(finding.id, false)}>
        ${t('publishing.number', String(i + 1))} ${label('publishing.kind', finding.kind)}${finding.page ? `, ${t('publishing.page', String(finding.page))}` : `, ${label('publishing.field', finding.field)}`}
      </button>
      <span class="badge ${tone}">${t(`publishing.is.${decision}`)}</span>
      <p class="publish-message">${finding.message}</p>
      ${this.editable
        ? html`<div class="toolbar">
            ${this.canCover(finding)
              ? html`<button type="button" aria-pressed=${decision === 'covered' ? 'true' : 'false'} @click=${() => (decision === 'covered' ? this.undecide(finding) : this.cover(finding))}>${t('publishing.cover')} ${keyOf('c')}</button>`
              : nothing}
            <button type="button" aria-pressed=${decision.startsWith('releas') ? 'true' : 'false'} @click=${() => (decision.startsWith('releas') ? this.undecide(finding) : this.release(finding))}>${t('publishing.release')} ${keyOf('l')}</button>
          </div>`
        : nothing}
      ${this.releases.has(finding.id)
        ? html`<div class="field"><label for=${why}>${t('publishing.why')} <span class="muted">${t('form.requiredMark')}</span></label>
            <input id=${why} maxlength="1000" .value=${this.releases.get(finding.id)} ?disabled=${!this.editable}
              aria-invalid=${error ? 'true' : 'false'} aria-describedby=${error ? `${why}-error` : nothing}
              @input=${event => this.reasoned(finding, event.target.value)} /></div>`
        : nothing}
      ${error ? html`<p class="error" id="${why}-error">${t('publishing.undecided')}</p>` : nothing}
    </li>`;
  }

  reasoned(finding, reason) {
    this.releases.set(finding.id, reason);
    this.changed();
  }

  own() {
    const own = this.covers.filter(cover => cover.finding === undefined);
    if (!own.length && !this.editable) return nothing;
    return html`<section class="publish-own" aria-labelledby="own">
      <h2 id="own">${t('publishing.own')}</h2>
      ${own.length ? html`<ol class="publish-list">${own.map((cover, i) => this.ownPlace(cover, i))}</ol>` : html`<p class="muted">${t('publishing.noOwn')}</p>`}
    </section>`;
  }

  ownPlace(cover, i) {
    const error = this.errors.find(one => one.cover === cover.key);
    const of = `cover-${cover.key}`;
    return html`<li class="card" ?data-current=${this.current === cover.key}>
      <button type="button" class="quiet publish-go" aria-current=${this.current === cover.key ? 'true' : 'false'}
        @click=${() => {
          this.choose(cover.key, false);
          this.focusMark();
        }}>${t('publishing.ownPlace', String(i + 1), String(cover.page))}</button>
      <div class="field"><label for=${of}>${t('publishing.reason')}</label>
        <select id=${of} ?disabled=${!this.editable} @change=${event => this.replace(cover, {reason: event.target.value})}>
          ${REASONS.map(reason => html`<option value=${reason} ?selected=${reason === cover.reason}>${label('publishing.reason', reason)}</option>`)}
        </select></div>
      ${cover.reason === 'SECRECY'
        ? html`<div class="field"><label for="${of}-ground">${t('publishing.ground')} <span class="muted">${t('form.requiredMark')}</span></label>
            <input id="${of}-ground" maxlength="200" .value=${cover.ground ?? ''} ?disabled=${!this.editable} placeholder="21 kap. 1 § OSL"
              aria-invalid=${error ? 'true' : 'false'} aria-describedby=${error ? `${of}-error` : nothing}
              @change=${event => this.replace(cover, {ground: event.target.value})} /></div>`
        : nothing}
      ${error ? html`<p class="error" id="${of}-error">${error.message}</p>` : nothing}
      ${this.editable ? html`<button type="button" class="quiet" @click=${() => this.remove(cover)}>${t('publishing.remove')}</button>` : nothing}
    </li>`;
  }

  acts() {
    const {state} = this;
    if (!state.mayPrepare && !state.prepared) return html`<p class="hint">${t('publishing.notYours')}</p>`;
    if (state.prepared) {
      return html`<div class="toolbar publish-acts">
        ${state.mayConfirm ? html`<button type="button" class="primary" @click=${() => this.confirm()}>${t('publishing.confirm')}</button>` : nothing}
        ${state.mayPrepare ? html`<button type="button" @click=${() => this.sendBack()}>${t('publishing.sendBack')}</button>` : nothing}
      </div>`;
    }
    const decided = this.covers.length > 0 || this.releases.size > 0;
    return html`<div class="publish-acts">
      <p class="hint" role="status">${t(`publishing.saving.${this.saving}`)}</p>
      <div class="toolbar">
        ${this.covers.length ? html`<button type="button" @click=${() => this.preview()}>${t('publishing.preview')}</button>` : nothing}
        ${decided ? html`<button type="button" class="primary" @click=${() => this.hand()}>${t('publishing.send')}</button>` : nothing}
        ${state.mayPublish && !decided ? html`<button type="button" class="primary" @click=${() => this.publishAtOnce()}>${t('publishing.atOnce')}</button>` : nothing}
      </div>
      <p class="hint">${t('publishing.twoPersons')}</p>
    </div>`;
  }
}

customElements.define('dia-publish', Publish);
