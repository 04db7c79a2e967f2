import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {NetworkLost, Refused, get, post, send} from '../../core/api.js';
import {bodies} from '../../core/bodies.js';
import {may} from '../../core/caller.js';
import {today} from '../../core/days.js';
import {draft} from '../../core/drafts.js';
import {alertNotice, notice} from '../../core/notices.js';
import {setQuery} from '../../core/router.js';
import {count, label, t} from '../../core/texts.js';
import {View} from '../../core/view.js';
import {work} from '../../core/work.js';
import {ask} from '../../parts/dialog.js';
import {Keys} from '../../parts/keys.js';
import {Arrivals, newId} from './arrivals.js';
import './passages.js';
import {take} from './received.js';
import {first, ofCase, ofRecord} from './suggested.js';
import {DIRECTIONS, KINDS, casePage, directionName, grounds, groundCode, groundName, groundOf, handlers, keyOf, kindName, size, statusName} from './words.js';

const DRAFT = 'registrering';
const CERTAIN = new Set(['MAIL', 'NUMBER']);
const CASE_FIELDS = ['series', 'title', 'publicTitle', 'initiator', 'publicInitiator', 'handler', 'secrecy'];
const RECORD_FIELDS = ['title', 'publicTitle', 'kind', 'direction', 'date', 'counterparty', 'publicCounterparty', 'secrecy'];

const blank = () => ({key: newId(), target: '', other: '', case: {}, typed: {}, records: {}});

const partKey = (item, part) => (part.attachment ? `${item.id}/${part.attachment}` : item.id);

/** From what came in to a registered case: files, what is suggested from them, the case, the records, one step. */
class Register extends View {
  static properties = {
    form: {state: true},
    errors: {state: true},
    general: {state: true},
    sending: {state: true},
    done: {state: true},
    looked: {state: true},
    view: {state: true},
    said: {state: true},
    found: {state: true},
  };

  constructor() {
    super();
    this.arrivals = new Arrivals();
    this.form = blank();
    this.errors = new Map();
    this.general = '';
    this.sending = false;
    this.done = null;
    this.looked = {scope: '', field: '', at: -1};
    this.view = 'text';
    this.said = '';
    this.found = [];
    this.changed = () => this.arrived();
    this.sent = () => this.requestUpdate();
    this.pasted = event => this.paste(event);
    this.keys = new Keys(this, () => [
      {keys: '1', label: t('registry.keys.files'), act: () => this.jump('#arrivals-files')},
      {keys: '2', label: t('registry.keys.case'), act: () => this.jump('#register-case input')},
      {keys: '3', label: t('registry.keys.records'), act: () => this.jump('#register-records [data-field=title]')},
      {keys: '4', label: t('registry.keys.text'), act: () => this.jump('.passages')},
      {keys: 'F8', label: t('registry.keys.next'), act: () => this.step(1)},
      {keys: 'Shift+F8', label: t('registry.keys.previous'), act: () => this.step(-1)},
      {keys: 'Control+Enter', label: t('registry.keys.register'), act: () => void this.register()},
    ]);
  }

  connectedCallback() {
    super.connectedCallback();
    this.arrivals.addEventListener('change', this.changed);
    this.arrivals.addEventListener('progress', this.sent);
    this.arrivals.listen();
    window.addEventListener('paste', this.pasted);
    if (this.kept) this.release = take(files => this.receive(files));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.arrivals.removeEventListener('change', this.changed);
    this.arrivals.removeEventListener('progress', this.sent);
    this.arrivals.rest();
    window.removeEventListener('paste', this.pasted);
    this.release?.();
  }

  titleText() {
    return t('registry.title');
  }

  async load() {
    if (this.kept) {
      this.aim();
      return;
    }
    const [all] = await Promise.all([bodies(), handlers().then(list => (this.handlers = list)), grounds().then(list => (this.grounds = list))]);
    this.bodies = all.filter(body => !body.ended);
    this.kept = await draft(DRAFT);
    const before = this.kept.value;
    if (before) {
      this.form = {...blank(), ...before.form};
      await this.arrivals.restore(before.files ?? []);
    }
    this.aim();
    this.release = take(files => this.receive(files));
  }

  /** A case that the address names is what the records are for. */
  aim() {
    const key = this.query.get('arende');
    if (!key || this.form.other === key) return;
    this.form = {...this.form, target: 'other', other: key, typed: {...this.form.typed, target: true}};
  }

  paste(event) {
    const files = [...(event.clipboardData?.files ?? [])];
    if (!files.length) return;
    event.preventDefault();
    this.receive(files);
  }

  async receive(files) {
    this.done = null;
    await this.arrivals.add(files);
  }

  jump(selector) {
    const target = this.querySelector(selector);
    if (!target) return false;
    target.focus();
    target.scrollIntoView({block: 'nearest'});
    return true;
  }

  /* What came in, and what follows from it for the form. */

  arrived() {
    const records = {};
    for (const {item, part, key} of this.parts()) records[key] = this.form.records[key] ?? this.begun(item, part);
    const [lead] = this.parts();
    const suggestions = ofCase(lead?.part);
    const file = {...this.form.case};
    for (const field of ['series', 'title', 'initiator']) {
      if (!this.form.typed[field]) file[field] = first(suggestions, field) || (field === 'series' ? (this.bodies?.length === 1 ? this.bodies[0].code : '') : '');
    }
    const [likeliest] = this.likely();
    const certain = likeliest?.reasons.some(reason => CERTAIN.has(reason.kind));
    const target = this.form.typed.target ? this.form.target : certain ? likeliest.diarienummer : may('REGISTRATOR') ? 'new' : 'other';
    this.form = {...this.form, records, case: file, target};
    this.say();
    this.keep();
  }

  begun(item, part) {
    const direction = first(ofRecord(part, ''), 'direction') || 'RECEIVED';
    const suggestions = ofRecord(part, direction);
    const values = Object.fromEntries(['title', 'kind', 'date', 'counterparty', 'secrecy'].map(field => [field, first(suggestions, field)]));
    return {include: true, ...values, direction, title: values.title || stem(part.filename), date: values.date || today()};
  }

  say() {
    const done = this.arrivals.items.length > 0 && !this.arrivals.busy;
    if (done && this.wasBusy) this.said = count('registry.read', this.arrivals.ready.length);
    this.wasBusy = this.arrivals.busy;
  }

  /** The parts that can be registered: files, and attachments of mails. */
  parts() {
    return this.arrivals.ready.flatMap(item =>
      item.found.parts.filter(part => !part.problem).map(part => ({item, part, key: partKey(item, part)})),
    );
  }

  likely() {
    const all = this.arrivals.ready.flatMap(item => item.found.cases);
    return all.filter((one, i) => all.findIndex(other => other.diarienummer === one.diarienummer) === i).slice(0, 5);
  }

  keep() {
    this.kept?.save({form: this.form, files: this.arrivals.plain()});
  }

  /* Fields */

  set(scope, field, value) {
    if (scope === 'case') {
      this.form = {...this.form, case: {...this.form.case, [field]: value}, typed: {...this.form.typed, [field]: true}};
    } else {
      this.form = {...this.form, records: {...this.form.records, [scope]: {...this.form.records[scope], [field]: value}}};
    }
    const name = this.nameOf(scope, field);
    if (this.errors.has(name)) {
      const errors = new Map(this.errors);
      errors.delete(name);
      this.errors = errors;
    }
    this.keep();
  }

  aimAt(target) {
    this.form = {...this.form, target, typed: {...this.form.typed, target: true}};
    this.keep();
  }

  /** Offers cases by what is typed of their number or title. */
  seek(text) {
    this.form = {...this.form, other: text};
    this.keep();
    clearTimeout(this.seeking);
    if (text.trim().length < 2 || this.found.some(one => one.diarienummer === text)) return;
    this.seeking = setTimeout(async () => {
      try {
        this.found = (await get('lists/cases', {query: {text: text.trim(), limit: 8}})).body.items;
      } catch (failure) {
        // The number can be typed without help.
        if (!(failure instanceof NetworkLost || failure instanceof Refused)) throw failure;
      }
    }, 250);
  }

  values(scope) {
    return scope === 'case' ? this.form.case : this.form.records[scope];
  }

  suggestionsOf(scope) {
    if (scope === 'case') return ofCase(this.parts()[0]?.part);
    const found = this.parts().find(({key}) => key === scope);
    return found ? ofRecord(found.part, this.form.records[scope].direction) : {};
  }

  /** The records that are to be registered, in the order of the request. */
  chosen() {
    return this.parts().filter(({key}) => this.form.records[key]?.include);
  }

  nameOf(scope, field) {
    if (scope === 'case') return field;
    return `records.${this.chosen().findIndex(({key}) => key === scope)}.${field}`;
  }

  look(scope, field) {
    const found = this.suggestionsOf(scope)[field] ?? [];
    this.looked = {scope, field, at: found.findIndex(one => one.value === this.values(scope)?.[field])};
  }

  /** Takes the next suggestion of the field that has the focus. */
  step(direction) {
    const {scope, field} = document.activeElement?.dataset ?? {};
    if (!field || !this.contains(document.activeElement)) return false;
    const found = this.suggestionsOf(scope)[field] ?? [];
    if (!found.length) return false;
    const at = found.findIndex(one => one.value === this.values(scope)[field]);
    const next = at < 0 ? (direction > 0 ? 0 : found.length - 1) : (at + direction + found.length) % found.length;
    this.takeOver(scope, field, next);
    return true;
  }

  takeOver(scope, field, at) {
    const one = this.suggestionsOf(scope)[field][at];
    this.set(scope, field, one.value);
    this.looked = {scope, field, at};
    this.said = t('registry.taken', t(`registry.field.${field}`), this.shown(field, one.value));
  }

  shown(field, value) {
    if (field === 'kind') return kindName(value);
    if (field === 'direction') return directionName(value);
    if (field === 'series') return this.bodies.find(body => body.code === value)?.name ?? value;
    if (field === 'secrecy') {
      const ground = this.grounds.find(one => groundCode(one) === value);
      return ground ? groundName(ground) : value;
    }
    return value;
  }

  options(field) {
    if (field === 'kind') return KINDS.map(value => ({value, label: kindName(value)}));
    if (field === 'direction') return DIRECTIONS.map(value => ({value, label: directionName(value)}));
    if (field === 'series') return this.bodies.map(body => ({value: body.code, label: `${body.name} (${body.code})`}));
    if (field === 'handler') return this.handlers.map(one => ({value: one.user, label: one.name}));
    return this.grounds.map(ground => ({value: groundCode(ground), label: groundName(ground)}));
  }

  field(scope, field, {type = 'text', required = false, empty = null, hint = ''} = {}) {
    const id = `r-${scope.replace('/', '-')}-${field}`;
    const name = this.nameOf(scope, field);
    const error = this.errors.get(name);
    const value = this.values(scope)?.[field] ?? '';
    const found = this.suggestionsOf(scope)[field] ?? [];
    const at = found.findIndex(one => one.value === value);
    const described = [hint && `${id}-hint`, found.length && `${id}-from`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;
    const common = {id, described, error, scope, field, value, required};
    return html`<div class="field ${at >= 0 ? 'suggested' : ''}">
      <label for=${id}>${t(`registry.field.${field}`)}${required ? html` <span class="muted">${t('form.requiredMark')}</span>` : nothing}</label>
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
      ${error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing}
      ${type === 'select' ? this.select(common, empty) : this.input(common, type)}
      ${found.length ? this.suggestions(common, found, at) : nothing}
    </div>`;
  }

  input({id, described, error, scope, field, value, required}, type) {
    return html`<input
      type=${type}
      id=${id}
      data-scope=${scope}
      data-field=${field}
      autocomplete="off"
      max=${type === 'date' ? today() : nothing}
      aria-describedby=${described}
      aria-invalid=${error ? 'true' : nothing}
      aria-required=${required ? 'true' : nothing}
      .value=${live(value)}
      @focus=${() => this.look(scope, field)}
      @input=${event => this.set(scope, field, event.target.value)}
    />`;
  }

  select({id, described, error, scope, field, value, required}, empty) {
    return html`<select
      id=${id}
      data-scope=${scope}
      data-field=${field}
      aria-describedby=${described}
      aria-invalid=${error ? 'true' : nothing}
      aria-required=${required ? 'true' : nothing}
      @focus=${() => this.look(scope, field)}
      @change=${event => this.set(scope, field, event.target.value)}
    >
      ${empty === null && value ? nothing : html`<option value="" .selected=${live(!value)}>${empty ?? t('form.choose')}</option>`}
      ${this.options(field).map(option => html`<option value=${option.value} .selected=${live(option.value === value)}>${option.label}</option>`)}
    </select>`;
  }

  /** What was found for the field, each with the words it was found in. Reached by F8 from the field, so not a stop of the Tab key. */
  suggestions({id, scope, field}, found, at) {
    const shown = found[at >= 0 ? at : 0];
    return html`<div class="suggestions">
      ${
        found.length > 1 || at < 0
          ? html`<ul>
              ${found.slice(0, 5).map(
                (one, i) => html`<li>
                  <button type="button" tabindex="-1" aria-pressed=${i === at} @click=${() => this.takeOver(scope, field, i)}>${this.shown(field, one.value)}</button>
                </li>`,
              )}
            </ul>`
          : nothing
      }
      <p class="from" id="${id}-from">
        ${at >= 0 ? nothing : html`<span class="visually-hidden">${t('registry.suggested', this.shown(field, shown.value))}</span>`}
        ${shown.page ? t('registry.fromPage', String(shown.page)) : t('registry.fromText')} <q>${shown.passage.trim()}</q>
        <span class="badge ${shown.confidence === 'HIGH' ? 'good' : shown.confidence === 'LOW' ? 'warn' : ''}">${label('registry.confidence', shown.confidence)}</span>
        ${found.length > 1 || at < 0 ? html`<span class="key"><kbd>F8</kbd> ${count('registry.more', found.length)}</span>` : nothing}
      </p>
    </div>`;
  }

  /* Registration */

  /** What can be said before anything is sent. */
  faults() {
    const faults = [];
    const need = (scope, field) => {
      if (!String(this.values(scope)?.[field] ?? '').trim()) {
        faults.push({field: this.nameOf(scope, field), message: t('form.required', t(`registry.field.${field}`))});
      }
    };
    if (this.form.target === 'new') ['series', 'title'].forEach(field => need('case', field));
    else if (this.form.target === 'other' && !this.form.other.trim()) {
      faults.push({field: 'diarienummer', message: t('form.required', t('registry.field.diarienummer'))});
    }
    this.chosen().forEach(({key}) => ['title', 'direction'].forEach(field => need(key, field)));
    return faults;
  }

  fail(errors, general = '') {
    this.errors = new Map(errors.map(error => [error.field.replace(/^case\./, ''), error.message]));
    this.general = general;
    this.updateComplete.then(() => this.querySelector('.error-summary')?.focus());
  }

  request() {
    const chosen = this.chosen();
    const registration = {
      ...(this.form.target === 'new'
        ? {case: {...filled(this.form.case, CASE_FIELDS), ...(this.form.case.secrecy ? {secrecy: groundOf(this.form.case.secrecy)} : {})}}
        : {diarienummer: this.form.target === 'other' ? this.form.other.trim() : this.form.target}),
      records: chosen.map(({item, part, key}) => {
        const record = this.form.records[key];
        return {
          file: item.name,
          ...(part.attachment ? {attachment: part.attachment} : {}),
          ...filled(record, RECORD_FIELDS),
          ...(record.secrecy ? {secrecy: groundOf(record.secrecy)} : {}),
        };
      }),
    };
    const form = new FormData();
    form.append('registration', JSON.stringify(registration));
    new Set(chosen.map(({item}) => item)).forEach(item => form.append('file', item.file, item.name));
    return form;
  }

  async register() {
    if (this.sending || this.done) return;
    if (!this.chosen().length) {
      this.fail([], this.arrivals.busy ? t('registry.stillReading') : t('registry.nothing'));
      return;
    }
    const faults = this.faults();
    if (faults.length) {
      this.fail(faults);
      return;
    }
    this.sending = true;
    this.errors = new Map();
    this.general = '';
    try {
      const answer = await work(t('registry.registering'), ({progress, signal}) =>
        send('registrations', this.request(), {
          signal,
          onProgress: part => progress(part < 1 ? part : undefined),
          headers: {'Idempotency-Key': this.form.key},
        }),
      );
      if (answer) await this.registered(answer.body);
      else this.general = t('registry.cancelled');
    } catch (failure) {
      if (failure instanceof NetworkLost) this.fail([], t('registry.lost'));
      else if (failure instanceof Refused) this.refused(failure);
      else throw failure;
    } finally {
      this.sending = false;
    }
  }

  /** A key is worth one content: what is sent with it anew, changed, was registered the first time. */
  refused(failure) {
    if (failure.errors.some(error => error.code === 'requestKey.reused')) {
      this.form = {...this.form, key: newId()};
      this.keep();
      this.fail([], t('registry.sentBefore'));
      return;
    }
    this.fail(failure.errors, failure.errors.length ? '' : failure.message);
  }

  async registered({case: file, records}) {
    const isNew = this.form.target === 'new';
    this.done = {file, records, isNew};
    this.form = blank();
    await this.arrivals.clear();
    await this.kept.drop();
    this.form = blank();
    if (this.query.get('arende')) setQuery({arende: ''});
    await this.updateComplete;
    this.querySelector('#registered')?.focus();
  }

  async voidIt() {
    const {file, records, isNew} = this.done;
    const answer = await ask({
      title: t('registry.void.title', isNew ? file.diarienummer : count('registry.records', records.length)),
      text: t(isNew ? 'registry.void.case' : 'registry.void.records'),
      yes: t('registry.void'),
      fields: [{name: 'reason', label: t('registry.field.reason'), required: true, value: t('registry.void.reason')}],
      act: async ({reason}) => {
        if (isNew) await post(`cases/${keyOf(file.url)}/voiding`, {reason});
        else for (const id of [...records].reverse()) await post(`records/${id}/voiding`, {reason});
      },
    });
    if (!answer) return;
    this.done = null;
    notice(t('registry.voided', file.diarienummer));
  }

  async next() {
    this.done = null;
    await this.updateComplete;
    this.jump('#arrivals-files');
  }

  async forget() {
    if (!(await ask({title: t('registry.forget.title'), text: t('registry.forget.text'), yes: t('registry.forget')}))) return;
    await this.arrivals.clear();
    await this.kept.drop();
    this.form = blank();
    this.errors = new Map();
    this.general = '';
    this.jump('#arrivals-files');
  }

  /* What is shown */

  show() {
    const parts = this.parts();
    return html`<div class="row between">
        <h1>${t('registry.title')}</h1>
        ${this.keys.button()}
      </div>
      <p class="visually-hidden" role="status">${this.said}</p>
      ${this.done ? this.result() : nothing} ${this.summary()} ${this.files()}
      ${
        parts.length
          ? html`<div class="register">
              <form novalidate class="register-form" @submit=${event => this.submitted(event)}>
                ${this.target()} ${this.records(parts)}
                <div class="toolbar register-go">
                  <button class="primary" ?disabled=${this.sending} aria-busy=${this.sending}>${count('registry.go', this.chosen().length)}</button>
                  <span class="muted"><kbd>${t('key.Control')}</kbd> + <kbd>${t('key.Enter')}</kbd></span>
                  <button type="button" class="quiet" @click=${this.forget}>${t('registry.forget')}</button>
                </div>
              </form>
              ${this.side(parts)}
            </div>`
          : nothing
      }`;
  }

  submitted(event) {
    event.preventDefault();
    this.register();
  }

  result() {
    const {file, records} = this.done;
    return html`<section class="card registered" aria-labelledby="registered">
      <h2 id="registered" tabindex="-1">${t('registry.done', file.diarienummer)}</h2>
      <p>${file.title}. ${count('registry.doneRecords', records.length)}</p>
      <div class="toolbar">
        <a class="button primary" href=${casePage(file.url)}>${t('registry.openCase')}</a>
        <button type="button" @click=${this.next}>${t('registry.next')}</button>
        ${may('REGISTRATOR') ? html`<button type="button" class="quiet danger" @click=${this.voidIt}>${t('registry.wrong')}</button>` : nothing}
      </div>
    </section>`;
  }

  summary() {
    if (!this.errors.size && !this.general) return nothing;
    return html`<div class="error-summary" role="alert" tabindex="-1">
      <p><strong>${this.general || t('form.errors')}</strong></p>
      <ul>
        ${[...this.errors].map(([name, message]) => html`<li>${this.errorLink(name, message)}</li>`)}
      </ul>
    </div>`;
  }

  errorLink(name, message) {
    const [, index, field] = /^records\.(\d+)\.(.+)$/.exec(name) ?? [];
    const chosen = field ? this.chosen()[Number(index)] : null;
    const selector = chosen
      ? `[data-scope="${chosen.key}"][data-field="${field}"]`
      : name === 'diarienummer'
        ? '#other-number'
        : `[data-scope="case"][data-field="${name}"]`;
    if (!this.querySelector(selector)) return message;
    const where = chosen ? `${chosen.part.filename}: ` : '';
    return html`<a
      href="#/registrera"
      @click=${event => {
        event.preventDefault();
        this.jump(selector);
      }}
      >${where}${message}</a
    >`;
  }

  files() {
    return html`<section class="arrivals" aria-labelledby="arrivals-title">
      <h2 id="arrivals-title">${t('registry.files')}</h2>
      <div class="drop-here">
        <label for="arrivals-files">${t('registry.choose')}</label>
        <input type="file" id="arrivals-files" multiple aria-describedby="arrivals-hint" @change=${event => this.picked(event)} />
        <p class="hint" id="arrivals-hint">${t('registry.dropHint')}</p>
      </div>
      ${this.arrivals.items.length ? html`<ul class="files">${this.arrivals.items.map(item => this.file(item))}</ul>` : nothing}
    </section>`;
  }

  picked(event) {
    const files = [...event.target.files];
    event.target.value = '';
    this.receive(files);
  }

  file(item) {
    const bad = item.state === 'refused' || item.state === 'lost' || item.state === 'double';
    const said = {
      refused: item.problem,
      lost: t('registry.file.lost'),
      double: t('registry.file.double', item.sameAs),
      waiting: t('registry.file.waiting'),
      reading: t('registry.file.reading'),
    }[item.state];
    const {parts, bounced} = item.found ?? {parts: [], bounced: []};
    const same = parts.flatMap(part => part.registered ?? []);
    const broken = parts.filter(part => part.attachment && part.problem);
    const scanned = parts.some(part => part.scanned);
    const numbers = parts.reduce((sum, part) => sum + (part.content?.suggestions?.personalNumbers?.length ?? 0), 0);
    return html`<li class="file" data-state=${item.state}>
      <div class="row">
        <strong>${item.name}</strong> <span class="muted">${size(item.size)}</span>
        ${
          item.state === 'sending'
            ? html`<progress max="1" value=${item.progress ?? 0} aria-label=${t('registry.file.sending', item.name)}></progress>`
            : said
              ? html`<span class=${bad ? 'bad' : 'muted'} role=${bad ? 'alert' : nothing}>${said}</span>`
              : nothing
        }
        ${item.state === 'lost' ? html`<button type="button" @click=${() => this.arrivals.again(item.id)}>${t('shell.tryAgain')}</button>` : nothing}
        <button type="button" class="quiet" aria-label=${t(item.state === 'sending' || item.state === 'reading' ? 'registry.file.cancel' : 'registry.file.remove', item.name)} @click=${() => this.arrivals.drop(item.id)}>
          ${t(item.state === 'sending' || item.state === 'reading' ? 'form.cancel' : 'registry.remove')}
        </button>
      </div>
      ${same.map(
        one => html`<p class="warn">
          ${t('registry.file.registered')} <a href=${casePage(one.url)}>${t('registry.recordOf', String(one.recordNumber), one.diarienummer)}</a> ${one.title}
        </p>`,
      )}
      ${broken.map(part => html`<p class="bad" role="alert">${t('registry.file.attachment', part.filename)} ${part.problem.message}</p>`)}
      ${scanned ? html`<p class="muted">${t('registry.file.scanned')}</p>` : nothing}
      ${numbers ? html`<p class="warn">${count('registry.file.personal', numbers)}</p>` : nothing}
      ${bounced.map(one => html`<p class="muted">${t('registry.file.bounced', one.recipient)}</p>`)}
    </li>`;
  }

  target() {
    const likely = this.likely();
    const radio = (value, what) => html`<div class="choice">
      <label class="check"><input type="radio" name="target" value=${value} .checked=${live(this.form.target === value)} @change=${() => this.aimAt(value)} /> <span>${what}</span></label>
    </div>`;
    const fresh = may('REGISTRATOR');
    return html`<fieldset id="register-case" class="card">
      <legend>${t('registry.case')}</legend>
      ${likely.map(one =>
        radio(
          one.diarienummer,
          html`<strong>${one.diarienummer}</strong> ${one.title} <span class="badge">${statusName(one.status)}</span>
            <span class="muted reasons">${[...new Set(one.reasons.map(reason => t(`registry.likely.${reason.kind}`, reason.what)))].slice(0, 2).join(' ')}</span>`,
        ),
      )}
      ${radio('other', t('registry.otherCase'))}
      ${
        this.form.target === 'other'
          ? html`<div class="field">
              <label for="other-number">${t('registry.field.diarienummer')} <span class="muted">${t('form.requiredMark')}</span></label>
              ${this.errors.has('diarienummer') ? html`<p class="error" id="other-error">${this.errors.get('diarienummer')}</p>` : nothing}
              <input
                id="other-number"
                autocomplete="off"
                aria-required="true"
                aria-invalid=${this.errors.has('diarienummer') ? 'true' : nothing}
                aria-describedby=${this.errors.has('diarienummer') ? 'other-error' : nothing}
                list="other-cases"
                .value=${live(this.form.other)}
                @input=${event => this.seek(event.target.value)}
              />
              <datalist id="other-cases">${this.found.map(one => html`<option value=${one.diarienummer}>${one.title}</option>`)}</datalist>
            </div>`
          : nothing
      }
      ${fresh ? radio('new', t('registry.newCase')) : nothing}
      ${this.form.target === 'new' && fresh ? this.newCase() : nothing}
    </fieldset>`;
  }

  newCase() {
    return html`<div class="fields">
      ${this.field('case', 'series', {type: 'select', required: true})} ${this.field('case', 'title', {required: true})}
      ${this.field('case', 'initiator')} ${this.field('case', 'handler', {type: 'select', empty: t('registry.nobody')})}
      <details ?open=${this.form.case.secrecy || this.form.case.publicTitle || this.form.case.publicInitiator}>
        <summary>${t('registry.public')}</summary>
        ${this.field('case', 'publicTitle', {hint: t('registry.hint.publicTitle')})} ${this.field('case', 'publicInitiator', {hint: t('registry.hint.publicInitiator')})}
        ${this.field('case', 'secrecy', {type: 'select', empty: t('registry.noSecrecy')})}
      </details>
    </div>`;
  }

  records(parts) {
    return html`<div id="register-records" class="stack">
      ${parts.map(({item, part, key}) => {
        const record = this.form.records[key];
        if (!record) return nothing;
        return html`<fieldset class="card record">
          <legend>${part.attachment ? t('registry.attachment', part.filename, item.name) : part.filename}</legend>
          <label class="check">
            <input type="checkbox" .checked=${live(record.include)} @change=${event => this.set(key, 'include', event.target.checked)} />
            ${t('registry.include')}
          </label>
          ${
            record.include
              ? html`<div class="fields">
                  ${this.field(key, 'title', {required: true})} ${this.field(key, 'direction', {type: 'select', required: true})}
                  ${this.field(key, 'date', {type: 'date'})} ${this.field(key, 'counterparty')} ${this.field(key, 'kind', {type: 'select', empty: kindName('other')})}
                  <details ?open=${record.publicTitle || record.publicCounterparty || record.secrecy || this.suggestionsOf(key).secrecy?.length}>
                    <summary>${t('registry.public')}</summary>
                    ${this.field(key, 'publicTitle', {hint: t('registry.hint.publicTitle')})}
                    ${this.field(key, 'publicCounterparty', {hint: t('registry.hint.publicCounterparty')})}
                    ${this.field(key, 'secrecy', {type: 'select', empty: t('registry.noSecrecy')})}
                  </details>
                </div>`
              : nothing
          }
        </fieldset>`;
      })}
    </div>`;
  }

  /** The text beside the form, with the places of the field that is being filled in; or the document itself. */
  side(parts) {
    const {scope, field, at} = this.looked;
    const seen = parts.find(({key}) => key === scope) ?? parts[0];
    const places = field ? (this.suggestionsOf(scope)[field] ?? []) : [];
    const isPdf = seen.part.content?.mimetype === 'application/pdf' && !seen.part.attachment;
    const asDocument = isPdf && this.view === 'document';
    if (asDocument) import('../../parts/pdf.js').catch(() => alertNotice(t('shell.networkLost')));
    const name = t('registry.textOf', seen.part.filename);
    return html`<aside class="beside" aria-label=${name}>
      <div class="row between">
        <strong>${seen.part.filename}</strong>
        ${
          isPdf
            ? html`<button type="button" class="quiet" @click=${() => (this.view = asDocument ? 'text' : 'document')}>
                ${t(asDocument ? 'registry.showText' : 'registry.showDocument')}
              </button>`
            : nothing
        }
      </div>
      ${
        asDocument
          ? html`<dia-pdf .source=${seen.item.file} .page=${places[Math.max(0, at)]?.page ?? 1} .label=${name}></dia-pdf>`
          : html`<dia-passages .text=${seen.part.content?.text ?? ''} .places=${places} .at=${at} .label=${name}></dia-passages>`
      }
    </aside>`;
  }
}

const stem = name => name.replace(/\.[^.]{1,5}$/, '');

/** What has been filled in of the fields; a legal ground goes in a form of its own. */
const filled = (values, fields) =>
  Object.fromEntries(fields.filter(field => field !== 'secrecy').map(field => [field, String(values[field] ?? '').trim()]).filter(([, value]) => value));

customElements.define('dia-register', Register);
