import {html, nothing} from 'lit';
import {View} from '../../core/view.js';
import {Refused, file, get, put} from '../../core/api.js';
import {alertNotice} from '../../core/notices.js';
import {t} from '../../core/texts.js';
import {watch} from '../../core/presence.js';
import {Keys} from '../../parts/keys.js';
import {Choices} from './choices.js';
import {findings, ownPlaces, summary} from './findings.js';
import {standing, steps} from './handing.js';
import {drawing} from './marks.js';
import {pages} from './pages.js';
import {Saving} from './saving.js';

const FIRST_PLACE = {x: 0.3, y: 0.4, width: 0.3, height: 0.03};

/** Publishes a record: what was found is covered or let out, own places are covered, and somebody else confirms. */
class Publish extends View {
  static properties = {
    current: {state: true},
    drawing: {state: true},
    shown: {state: true},
    errors: {state: true},
    elsewhere: {state: true},
  };

  constructor() {
    super();
    this.current = null;
    this.drawing = false;
    this.shown = 'original';
    this.errors = [];
    this.elsewhere = false;
    this.source = null;
    this.copy = null;
    this.saving = new Saving(this, () => this.save());
    this.keys = new Keys(this, () => this.keyList());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.watching?.stop();
  }

  get path() {
    return `records/${encodeURIComponent(this.params.id)}`;
  }

  async load() {
    await this.saving.flush();
    const {body, etag} = await get(`${this.path}/publication`);
    this.state = body;
    this.etag = etag;
    this.choices = new Choices(body);
    this.current ??= body.findings[0]?.id ?? null;
    this.saving.to('saved');
    this.elsewhere = false;
    this.showOriginal();
    if (body.publication) {
      this.showCopy(body.publication.fileUrl);
    } else if (body.handling === 'PAGES' && !this.source) this.source = await file(`${this.path}/content`);
    if (body.prepared?.size !== undefined && body.mayPrepare) this.showCopy(await file(`${this.path}/redaction/copy`));
    this.watching?.stop();
    this.watching = watch(`${this.path}/publication`, etag, () => (this.elsewhere = true));
  }

  showOriginal() {
    this.copy = null;
    this.shown = 'original';
  }

  showCopy(copy) {
    this.copy = copy;
    this.shown = 'copy';
  }

  titleText() {
    return t('publishing.title');
  }

  get editable() {
    return this.state.mayPrepare && !this.state.prepared;
  }

  /* Deciding */

  cover(finding) {
    this.choices.cover(finding);
    this.changed();
  }

  release(finding) {
    this.choices.release(finding);
    this.changed();
    this.updateComplete.then(() => this.querySelector(`#why-${CSS.escape(finding.id)}`)?.focus());
  }

  reason(finding, reason) {
    this.choices.releases.set(finding.id, reason);
    this.changed();
  }

  undecide(finding) {
    this.choices.undecide(finding);
    this.changed();
  }

  add(page, place) {
    this.current = this.choices.add(page, place);
    this.drawing = false;
    this.changed();
    this.focusMark();
  }

  /** A place on the page that is in sight. */
  addHere() {
    this.add(this.querySelector('dia-pdf')?.seen ?? 1, FIRST_PLACE);
  }

  replace(cover, change) {
    this.choices.replace(cover, change);
    this.changed();
  }

  remove(cover) {
    this.choices.remove(cover);
    this.current = this.state.findings[0]?.id ?? null;
    this.changed();
  }

  changed() {
    this.errors = [];
    this.showOriginal();
    this.saving.changed();
  }

  async save() {
    const {covers} = this.choices;
    try {
      const {body, etag} = await put(`${this.path}/redaction`, this.choices.sent(), {ifMatch: this.etag});
      this.state = body;
      this.etag = etag;
      this.watching?.saw(etag);
    } catch (failure) {
      if (failure.status === 412) this.elsewhere = true;
      if (failure instanceof Refused && failure.errors.length) {
        this.errors = failure.errors.map(error => ({...error, cover: covers[/^covers\[(\d+)]/.exec(error.field)?.[1]]?.key}));
      } else {
        alertNotice(failure.words ?? t('shell.unexpected'));
      }
      throw failure;
    }
  }

  /* Keys */

  keyList() {
    if (this.phase !== 'there' || this.state.publication) return [];
    const finding = this.choices.finding(this.current);
    const keys = [
      {keys: 'n', label: t('publishing.next'), act: () => this.step(1)},
      {keys: 'p', label: t('publishing.previous'), act: () => this.step(-1)},
    ];
    if (!this.editable) return keys;
    keys.push(
      {keys: 'c', label: t('publishing.keys.cover'), act: () => Boolean(finding && this.choices.canCover(finding)) && this.cover(finding)},
      {keys: 'l', label: t('publishing.keys.release'), act: () => Boolean(finding) && this.release(finding)},
    );
    if (this.state.handling === 'PAGES') keys.push({keys: 'r', label: t('publishing.addPlace'), act: () => this.addHere()});
    return keys;
  }

  /* Moving about */

  step(by) {
    const {findings} = this.state;
    if (!findings.length) return false;
    const at = findings.findIndex(one => one.id === this.current);
    this.choose(findings[(at + by + findings.length) % findings.length].id, true);
    return true;
  }

  choose(id, focus) {
    this.current = id;
    const page = (this.choices.finding(id) ?? this.choices.place(id))?.page;
    if (page) this.querySelector('dia-pdf')?.goTo(page);
    this.updateComplete.then(() => {
      const card = this.querySelector('.publish-list [data-current]');
      card?.scrollIntoView({block: 'nearest'});
      if (focus) card?.querySelector('.publish-go')?.focus();
    });
  }

  chooseOwn(cover) {
    this.choose(cover.key, false);
    this.focusMark();
  }

  chooseMark(id) {
    const cover = this.choices.place(id);
    this.choose(cover?.finding ?? id, false);
    if (cover) this.current = cover.key;
  }

  async focusMark() {
    await this.updateComplete;
    await this.querySelector('dia-pdf')?.updateComplete;
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

  show() {
    const {state} = this;
    const inPages = state.handling === 'PAGES';
    return html`<p><a href="#/arenden/${state.caseKey}">${t('publishing.back', state.diarienummer)}</a></p>
      <div class="row between"><h1>${t('publishing.title')}</h1>${state.publication ? nothing : this.keys.button()}</div>
      <p class="publish-what"><strong>${state.title}</strong> <span class="muted">${state.diarienummer}:${String(state.recordNumber)} · ${state.filename}</span></p>
      ${this.elsewhere
        ? html`<div class="changed-elsewhere" role="alert"><span>${t('shell.changedElsewhere')}</span>
            <button type="button" @click=${() => this.again()}>${t('shell.reload')}</button></div>`
        : nothing}
      ${standing(this)} ${summary(this)}
      <div class="publish-layout ${inPages && !state.publication ? 'with-pages' : ''}">
        ${inPages ? pages(this) : nothing}
        ${state.publication ? nothing : html`<div class="publish-side">${findings(this)} ${inPages ? ownPlaces(this) : nothing} ${steps(this)}</div>`}
      </div>`;
  }

  again() {
    this.saving.to('saved');
    this.refresh();
  }
}

customElements.define('dia-publish', Publish);
