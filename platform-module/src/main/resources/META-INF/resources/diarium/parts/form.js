import {LitElement, html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {NetworkLost, Refused} from '../core/api.js';
import {draft} from '../core/drafts.js';
import {t} from '../core/texts.js';

let forms = 0;

/**
 * A form whose labels, hints and errors belong to their fields. What was typed stays when it is refused; a refusal is said in a
 * summary that takes the focus and by each field.
 *
 * Field: `{name, label, type, value, required, options: [{value, label}], hint, maxlength, rows, autocomplete, accept, multiple}`;
 * types: text, search, email, password, number, date, time, textarea, select, checkbox, check-group (value is a list), file.
 *
 * @fires form-change with `{values}` at every change
 */
export class Form extends LitElement {
  static properties = {
    fields: {attribute: false},
    submit: {attribute: false},
    cancel: {attribute: false},
    extra: {attribute: false},
    submitLabel: {attribute: 'submit-label'},
    draftKey: {attribute: 'draft-key'},
    errors: {state: true},
    general: {state: true},
    sending: {state: true},
  };

  constructor() {
    super();
    this.fields = [];
    this.submit = async () => {};
    this.cancel = null;
    this.extra = nothing;
    this.submitLabel = '';
    this.draftKey = '';
    this.errors = new Map();
    this.general = '';
    this.sending = false;
    this.typed = {};
    this.kept = null;
    this.scope = `form-${++forms}`;
  }

  createRenderRoot() {
    return this;
  }

  async connectedCallback() {
    super.connectedCallback();
    if (!this.draftKey) return;
    this.kept = await draft(this.draftKey);
    if (this.kept.value) this.set(this.kept.value);
  }

  /** What stands in the fields now; what is empty is left out, but a list and a tick always are there. */
  get values() {
    const values = {};
    for (const field of this.fields) {
      const value = this.valueOf(field);
      if (field.type === 'checkbox' || field.type === 'check-group') values[field.name] = value;
      else if (typeof value === 'string' ? value.trim() !== '' : value !== null && value !== undefined) {
        values[field.name] = field.type === 'number' ? Number(value) : typeof value === 'string' ? value.trim() : value;
      }
    }
    return values;
  }

  /** Fills fields by their names, as if it had been typed. */
  set(values) {
    this.typed = {...this.typed, ...values};
    this.requestUpdate();
  }

  /** Shows errors as if the server had said them. */
  fail(errors, general = '') {
    this.errors = new Map(errors.map(error => [error.field, error.message]));
    this.general = general;
    this.updateComplete.then(() => this.querySelector('.error-summary')?.focus());
  }

  valueOf(field) {
    if (field.name in this.typed) return this.typed[field.name];
    if (field.type === 'checkbox') return field.value ?? false;
    if (field.type === 'check-group') return field.value ?? [];
    return field.value ?? (field.type === 'file' ? null : '');
  }

  changed(field, value) {
    this.typed = {...this.typed, [field.name]: value};
    if (this.kept) {
      const plain = this.fields.filter(each => each.type !== 'file' && each.type !== 'password' && each.name in this.typed);
      this.kept.save(Object.fromEntries(plain.map(each => [each.name, this.typed[each.name]])));
    }
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent('form-change', {detail: {values: this.values, name: field.name}}));
  }

  async sent(event) {
    event.preventDefault();
    if (this.sending) return;
    const missing = this.fields.filter(field => field.required && !(field.name in this.values));
    if (missing.length) {
      this.fail(missing.map(field => ({field: field.name, message: t('form.required', field.label)})));
      return;
    }
    this.sending = true;
    this.errors = new Map();
    this.general = '';
    try {
      await this.submit(this.values);
      await this.kept?.drop();
      this.typed = {};
    } catch (failure) {
      if (failure instanceof Refused) this.fail(failure.errors, failure.errors.length ? '' : failure.message);
      else if (failure instanceof NetworkLost) this.fail([], t('form.networkLost'));
      else throw failure;
    } finally {
      this.sending = false;
    }
  }

  id4(field) {
    return `${this.scope}-${field.name}`;
  }

  render() {
    const known = new Set(this.fields.map(field => field.name));
    const elsewhere = [...this.errors].filter(([name]) => !known.has(name));
    const shown = this.fields.filter(field => this.errors.has(field.name));
    return html`<form novalidate @submit=${this.sent}>
      ${
        this.errors.size || this.general
          ? html`<div class="error-summary" role="alert" tabindex="-1">
              <p><strong>${this.general || t('form.errors')}</strong></p>
              <ul>
                ${shown.map(
                  field => html`<li><a href="#${this.id4(field)}" @click=${event => this.jump(event, field)}>${this.errors.get(field.name)}</a></li>`,
                )}
                ${elsewhere.map(([, message]) => html`<li>${message}</li>`)}
              </ul>
            </div>`
          : nothing
      }
      ${this.fields.map(field => this.field(field))} ${this.extra}
      <div class="toolbar">
        <button class="primary" ?disabled=${this.sending} aria-busy=${this.sending}>${this.submitLabel || t('form.save')}</button>
        ${this.cancel ? html`<button type="button" class="quiet" @click=${this.cancel}>${t('form.cancel')}</button>` : nothing}
      </div>
    </form>`;
  }

  jump(event, field) {
    event.preventDefault();
    this.querySelector(`#${CSS.escape(this.id4(field))}`)?.focus();
  }

  field(field) {
    const id = this.id4(field);
    const error = this.errors.get(field.name);
    const described = [field.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;
    const around = [
      field.hint ? html`<p class="hint" id="${id}-hint">${field.hint}</p>` : nothing,
      error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing,
    ];
    if (field.type === 'checkbox') {
      return html`<div class="field check">
        <input
          type="checkbox"
          id=${id}
          name=${field.name}
          .checked=${live(this.valueOf(field))}
          aria-describedby=${described}
          aria-invalid=${error ? 'true' : nothing}
          @change=${event => this.changed(field, event.target.checked)}
        />
        <label for=${id}>${field.label}</label>${around}
      </div>`;
    }
    if (field.type === 'check-group') {
      return html`<fieldset class="field" id=${id} tabindex="-1" aria-describedby=${described}>
        <legend>${field.label}${this.star(field)}</legend>
        ${around}
        ${field.options.map(
          option => html`<label class="check"
            ><input
              type="checkbox"
              name=${field.name}
              value=${option.value}
              .checked=${live(this.valueOf(field).includes(option.value))}
              @change=${event => this.toggled(field, option.value, event.target.checked)}
            />
            ${option.label}</label
          >`,
        )}
      </fieldset>`;
    }
    return html`<div class="field">
      <label for=${id}>${field.label}${this.star(field)}</label>
      ${around} ${this.control(field, id, described, error)}
    </div>`;
  }

  star(field) {
    return field.required ? html` <span class="muted">${t('form.requiredMark')}</span>` : nothing;
  }

  toggled(field, value, on) {
    const others = this.valueOf(field).filter(each => each !== value);
    this.changed(field, on ? [...others, value] : others);
  }

  control(field, id, described, error) {
    const invalid = error ? 'true' : nothing;
    if (field.type === 'textarea') {
      return html`<textarea
        id=${id}
        name=${field.name}
        rows=${field.rows ?? 4}
        maxlength=${field.maxlength ?? nothing}
        aria-describedby=${described}
        aria-invalid=${invalid}
        aria-required=${field.required ? 'true' : nothing}
        .value=${live(this.valueOf(field))}
        @input=${event => this.changed(field, event.target.value)}
      ></textarea>`;
    }
    if (field.type === 'select') {
      const value = this.valueOf(field);
      return html`<select
        id=${id}
        name=${field.name}
        aria-describedby=${described}
        aria-invalid=${invalid}
        aria-required=${field.required ? 'true' : nothing}
        @change=${event => this.changed(field, event.target.value)}
      >
        ${field.required && value ? nothing : html`<option value="" ?selected=${!value}>${field.empty ?? t('form.choose')}</option>`}
        ${field.options.map(option => html`<option value=${option.value} .selected=${live(String(option.value) === String(value))}>${option.label}</option>`)}
      </select>`;
    }
    if (field.type === 'file') {
      return html`<input
        type="file"
        id=${id}
        name=${field.name}
        accept=${field.accept ?? nothing}
        ?multiple=${field.multiple}
        aria-describedby=${described}
        aria-invalid=${invalid}
        @change=${event => this.changed(field, field.multiple ? [...event.target.files] : (event.target.files[0] ?? null))}
      />`;
    }
    return html`<input
      type=${field.type ?? 'text'}
      id=${id}
      name=${field.name}
      autocomplete=${field.autocomplete ?? 'off'}
      maxlength=${field.maxlength ?? nothing}
      inputmode=${field.type === 'number' ? 'decimal' : nothing}
      step=${field.type === 'number' ? 'any' : nothing}
      aria-describedby=${described}
      aria-invalid=${invalid}
      aria-required=${field.required ? 'true' : nothing}
      .value=${live(String(this.valueOf(field) ?? ''))}
      @input=${event => this.changed(field, event.target.value)}
    />`;
  }
}

customElements.define('dia-form', Form);
