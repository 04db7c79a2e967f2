import {LitElement, html, nothing} from 'lit';
import {NetworkLost, Refused} from '../../core/api.js';
import {draft} from '../../core/drafts.js';
import {t} from '../../core/texts.js';

/**
 * A fact that is changed where it stands. What somebody else wrote meanwhile is shown beside what is typed here, which stays; what
 * was typed and not saved is there again next time.
 *
 * `save(value, {over})` stores it; with `over` on top of what somebody else wrote, which `current()` fetches as a text.
 */
export class Fact extends LitElement {
  static properties = {
    name: {},
    label: {},
    value: {attribute: false},
    shown: {attribute: false},
    options: {attribute: false},
    hint: {},
    type: {},
    locked: {type: Boolean},
    keep: {},
    save: {attribute: false},
    current: {attribute: false},
    typed: {state: true},
    error: {state: true},
    other: {state: true},
    sending: {state: true},
  };

  constructor() {
    super();
    this.type = 'text';
    this.value = '';
    this.shown = null;
    this.options = null;
    this.hint = '';
    this.locked = false;
    this.keep = '';
    this.typed = null;
    this.error = '';
    this.other = null;
    this.sending = false;
    this.current = async () => '';
  }

  createRenderRoot() {
    return this;
  }

  async firstUpdated() {
    if (this.locked || !this.keep) return;
    this.kept = await draft(this.keep);
    if (this.kept.value !== undefined && this.kept.value !== (this.value ?? '')) this.typed = this.kept.value;
  }

  async edit() {
    this.kept ??= await draft(this.keep);
    this.typed = this.value ?? '';
    await this.updateComplete;
    const field = this.querySelector('input, select, textarea');
    field?.focus();
    field?.select?.();
  }

  type_(value) {
    this.typed = value;
    this.kept?.save(value);
  }

  async leave() {
    this.typed = null;
    this.error = '';
    this.other = null;
    await this.kept?.drop();
    await this.updateComplete;
    this.querySelector('button')?.focus();
  }

  key(event) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.leave();
  }

  async store(event, over = false) {
    event?.preventDefault();
    if (this.sending) return;
    if (this.typed === (this.value ?? '') && !over) {
      await this.leave();
      return;
    }
    this.sending = true;
    this.error = '';
    try {
      await this.attempt(over);
    } catch (failure) {
      if (!(failure instanceof Refused || failure instanceof NetworkLost)) throw failure;
      this.error = failure instanceof Refused ? failure.words : t('form.networkLost');
      await this.updateComplete;
      this.querySelector('input, select')?.focus();
    } finally {
      this.sending = false;
    }
  }

  async attempt(over) {
    try {
      await this.save(this.typed, {over});
      await this.leave();
    } catch (failure) {
      if (!(failure instanceof Refused) || failure.status !== 412) throw failure;
      await this.meet();
    }
  }

  /**
   * Something has been changed since. If that was something else than this fact, it is no conflict; if it was this, people judge.
   */
  async meet() {
    const standing = await this.current();
    if (standing === String(this.shown ?? this.value ?? '')) {
      await this.attempt(true);
      return;
    }
    this.other = {text: standing || t('registry.empty')};
    await this.updateComplete;
    this.querySelector('.conflict button')?.focus();
  }

  render() {
    const id = `fact-${this.name}`;
    return html`<div class="fact">
      <span class="name" id="${id}-name">${this.label}</span>
      ${this.typed === null ? this.resting(id) : this.form(id)}
    </div>`;
  }

  resting(id) {
    const shown = this.shown ?? this.value;
    return html`<span class="value">${shown || html`<span class="muted">${t('registry.empty')}</span>`}</span>
      ${
        this.locked
          ? html`<span></span>`
          : html`<button type="button" class="quiet" id="${id}-edit" aria-labelledby="${id}-edit ${id}-name" @click=${this.edit}>${t('registry.edit')}</button>`
      }`;
  }

  form(id) {
    const described = [this.hint && `${id}-hint`, this.error && `${id}-error`].filter(Boolean).join(' ') || nothing;
    const invalid = this.error ? 'true' : nothing;
    return html`<form novalidate @submit=${event => this.store(event)} @keydown=${this.key}>
      ${this.hint ? html`<p class="hint" id="${id}-hint">${this.hint}</p>` : nothing}
      ${this.error ? html`<p class="error" id="${id}-error" role="alert">${this.error}</p>` : nothing}
      ${
        this.options
          ? html`<select aria-labelledby="${id}-name" aria-describedby=${described} aria-invalid=${invalid} @change=${event => this.type_(event.target.value)}>
              ${this.options.map(option => html`<option value=${option.value} .selected=${option.value === this.typed}>${option.label}</option>`)}
            </select>`
          : html`<input type=${this.type} autocomplete="off" aria-labelledby="${id}-name" aria-describedby=${described} aria-invalid=${invalid} .value=${this.typed} @input=${event => this.type_(event.target.value)} />`
      }
      ${this.other ? this.conflict() : nothing}
      ${
        this.other
          ? nothing
          : html`<div class="toolbar">
              <button class="primary" ?disabled=${this.sending}>${t('form.save')}</button>
              <button type="button" class="quiet" @click=${this.leave}>${t('form.cancel')}</button>
            </div>`
      }
    </form>`;
  }

  conflict() {
    const written = this.options?.find(option => option.value === this.typed)?.label ?? this.typed;
    return html`<div class="conflict" role="alert">
      <p><strong>${t('registry.conflict')}</strong></p>
      <dl class="facts">
        <dt>${t('registry.conflict.theirs')}</dt>
        <dd>${this.other.text}</dd>
        <dt>${t('registry.conflict.yours')}</dt>
        <dd>${written || t('registry.empty')}</dd>
      </dl>
      <div class="toolbar">
        <button type="button" class="primary" ?disabled=${this.sending} @click=${event => this.store(event, true)}>${t('registry.conflict.mine')}</button>
        <button type="button" @click=${this.takeTheirs}>${t('registry.conflict.keep')}</button>
      </div>
    </div>`;
  }

  async takeTheirs() {
    await this.leave();
    this.dispatchEvent(new CustomEvent('case-stale', {bubbles: true}));
  }
}

customElements.define('dia-fact', Fact);
