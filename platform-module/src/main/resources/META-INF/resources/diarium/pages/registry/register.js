import {html, nothing} from 'lit';
import {bodies} from '../../core/bodies.js';
import {may} from '../../core/caller.js';
import {draft} from '../../core/drafts.js';
import {setQuery} from '../../core/router.js';
import {count, t} from '../../core/texts.js';
import {View} from '../../core/view.js';
import {ask} from '../../parts/dialog.js';
import {Keys} from '../../parts/keys.js';
import {Arrivals} from './arrivals.js';
import {take} from './received.js';
import {caseAlone, target} from './register-case.js';
import {errors} from './register-errors.js';
import {files} from './register-files.js';
import {beside, records} from './register-records.js';
import {result} from './register-result.js';
import {register} from './register-sending.js';
import {step} from './register-suggestions.js';
import {Registration} from './registration.js';
import {documentKinds, grounds, handlers} from './words.js';

const DRAFT = 'registrering';

/** From what came in to a registered case: files, what is suggested from them, the case, the records, one step. */
class Register extends View {
  static properties = {
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
    this.registration = new Registration();
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
      {keys: '2', label: t('registry.keys.case'), act: () => this.jump('#register-case :is(input, select)')},
      {keys: '3', label: t('registry.keys.records'), act: () => this.jump('#register-records [data-field=title]')},
      {keys: '4', label: t('registry.keys.text'), act: () => this.jump('.passages')},
      ...(this.mayOpenAlone ? [{keys: 'n', label: t('registry.alone'), act: () => void this.openAlone()}] : []),
      {keys: 'F8', label: t('registry.keys.next'), act: () => step(this, 1)},
      {keys: 'Shift+F8', label: t('registry.keys.previous'), act: () => step(this, -1)},
      {keys: 'Control+Enter', label: t('registry.keys.register'), act: () => void register(this)},
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
    const [all, people, legal, kinds] = await Promise.all([bodies(), handlers(), grounds(), documentKinds()]);
    Object.assign(this, {bodies: all.filter(body => !body.ended), handlers: people, grounds: legal});
    this.registration = new Registration(kinds);
    this.kept = await draft(DRAFT);
    const before = this.kept.value;
    if (before) {
      this.registration.begin(before.form);
      await this.arrivals.restore(before.files ?? []);
    }
    this.aim();
    this.release = take(files => this.receive(files));
  }

  /** A case that the address names is what the records are for. */
  aim() {
    const key = this.query.get('arende');
    if (!key || this.registration.form.other === key) return;
    this.registration.aimAt('other', key);
    this.requestUpdate();
  }

  paste(event) {
    const pasted = [...(event.clipboardData?.files ?? [])];
    if (!pasted.length) return;
    event.preventDefault();
    this.receive(pasted);
  }

  async receive(received) {
    this.done = null;
    await this.arrivals.add(received);
  }

  jump(selector) {
    const place = this.querySelector(selector);
    if (!place) return false;
    place.focus();
    place.scrollIntoView({block: 'nearest'});
    return true;
  }

  arrived() {
    this.registration.arrived(this.arrivals.ready, {mayOpen: may('REGISTRATOR'), series: this.onlySeries});
    const done = this.arrivals.items.length > 0 && !this.arrivals.busy;
    if (done && this.wasBusy) this.said = count('registry.read', this.arrivals.ready.length);
    this.wasBusy = this.arrivals.busy;
    this.keep();
  }

  get onlySeries() {
    return this.bodies?.length === 1 ? this.bodies[0].code : '';
  }

  get mayOpenAlone() {
    return may('REGISTRATOR') && !this.arrivals.items.length && !this.registration.alone;
  }

  async openAlone() {
    this.done = null;
    this.registration.openAlone(this.onlySeries);
    this.keep();
    await this.updateComplete;
    this.jump('#register-case select');
  }

  /** Shows what has become of the registration, and keeps it on this device. */
  keep() {
    this.requestUpdate();
    this.kept?.save({form: this.registration.form, files: this.arrivals.plain()});
  }

  /* Filling in */

  fill(scope, field, value) {
    this.registration.set(scope, field, value);
    const name = this.registration.nameOf(scope, field);
    if (this.errors.has(name)) this.errors = new Map([...this.errors].filter(([other]) => other !== name));
    this.keep();
  }

  aimAt(aim) {
    this.registration.aimAt(aim);
    this.keep();
  }

  /* Registering */

  pass() {
    this.errors = new Map();
    this.general = '';
  }

  fail(faults, general = '') {
    this.errors = new Map(faults.map(error => [error.field.replace(/^case\./, ''), error.message]));
    this.general = general;
    this.updateComplete.then(() => this.querySelector('.error-summary')?.focus());
  }

  async registered({case: file, records: added}) {
    this.done = {file, records: added, isNew: this.registration.isNewCase};
    await this.clear();
    if (this.query.get('arende')) setQuery({arende: ''});
    await this.updateComplete;
    this.querySelector('#registered')?.focus();
  }

  async clear() {
    this.registration.begin();
    await this.arrivals.clear();
    await this.kept.drop();
    this.registration.begin();
    this.requestUpdate();
  }

  async next() {
    this.done = null;
    await this.updateComplete;
    this.jump('#arrivals-files');
  }

  async forget() {
    if (!(await ask({title: t('registry.forget.title'), text: t('registry.forget.text'), yes: t('registry.forget')}))) return;
    await this.clear();
    this.pass();
    this.jump('#arrivals-files');
  }

  /* What is shown */

  show() {
    return html`<div class="row between">
        <h1>${t('registry.title')}</h1>
        ${this.keys.button()}
      </div>
      <p class="visually-hidden" role="status">${this.said}</p>
      ${this.done ? result(this) : nothing} ${errors(this)} ${files(this)}
      ${this.mayOpenAlone ? html`<p><button type="button" class="open-alone" @click=${() => this.openAlone()}>${t('registry.alone')}</button></p>` : nothing}
      ${this.registration.parts.length || this.registration.alone ? this.filling() : nothing}`;
  }

  filling() {
    const {alone, chosen} = this.registration;
    return html`<div class="register">
      <form
        novalidate
        class="register-form"
        @submit=${event => {
          event.preventDefault();
          register(this);
        }}
      >
        ${alone ? caseAlone(this) : html`${target(this)} ${records(this)}`}
        <div class="toolbar register-go">
          <button class="primary" ?disabled=${this.sending} aria-busy=${this.sending}>${alone ? t('registry.goCase') : count('registry.go', chosen.length)}</button>
          <span class="muted"><kbd>${t('key.Control')}</kbd> + <kbd>${t('key.Enter')}</kbd></span>
          <button type="button" class="quiet" @click=${() => this.forget()}>${t('registry.forget')}</button>
        </div>
      </form>
      ${alone ? nothing : beside(this)}
    </div>`;
  }
}

customElements.define('dia-register', Register);
