import {LitElement, html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {t} from '../../core/texts.js';

/**
 * A text with numbered lines and what is wrong with them beside it.
 *
 * `faults`: `[{line, column, field, message}]`; one without a line is of the text as a whole.
 *
 * @fires editor-change `{value}`
 */
class Editor extends LitElement {
  static properties = {value: {attribute: false}, faults: {attribute: false}, label: {}};

  constructor() {
    super();
    this.value = '';
    this.faults = [];
    this.label = '';
  }

  createRenderRoot() {
    return this;
  }

  get area() {
    return this.querySelector('textarea');
  }

  /** Goes to the first line with a fault. */
  first() {
    const fault = this.faults.find(each => each.line);
    if (fault) this.goTo(fault);
    else this.querySelector('.editor-faults')?.focus();
  }

  goTo({line, column}) {
    const lines = this.area.value.split('\n');
    const begin = lines.slice(0, line - 1).reduce((length, each) => length + each.length + 1, 0);
    const end = begin + (lines[line - 1] ?? '').length;
    this.area.focus();
    this.area.setSelectionRange(Math.min(end, begin + Math.max(0, (column ?? 1) - 1)), end);
    const height = this.area.scrollHeight / lines.length;
    this.area.scrollTop = Math.max(0, (line - 4) * height);
    this.follow();
  }

  follow() {
    this.querySelector('.editor-numbers').scrollTop = this.area.scrollTop;
  }

  changed(event) {
    this.value = event.target.value;
    this.dispatchEvent(new CustomEvent('editor-change', {detail: {value: this.value}}));
  }

  render() {
    const wrong = new Set(this.faults.map(fault => fault.line).filter(Boolean));
    const lines = this.value.split('\n').length;
    return html`<div class="editor ${this.faults.length ? 'wrong' : ''}">
      <div class="editor-text">
        <div class="editor-numbers" aria-hidden="true">
          ${Array.from({length: lines}, (none, i) => html`<span class=${wrong.has(i + 1) ? 'bad' : nothing}>${i + 1}</span>`)}
        </div>
        <textarea
          aria-label=${this.label}
          aria-invalid=${this.faults.length ? 'true' : nothing}
          aria-describedby=${this.faults.length ? 'editor-faults' : nothing}
          spellcheck="false"
          autocapitalize="off"
          wrap="off"
          rows="24"
          .value=${live(this.value)}
          @input=${this.changed}
          @scroll=${this.follow}
        ></textarea>
      </div>
      ${
        this.faults.length
          ? html`<ol class="editor-faults" id="editor-faults" tabindex="-1" aria-label=${t('admin.faults')}>
              ${this.faults.map(
                fault => html`<li>
                  ${fault.line ? html`<button type="button" class="quiet" @click=${() => this.goTo(fault)}>${t('admin.lineNumber', fault.line)}</button>` : nothing}
                  <span>${fault.message}</span>
                </li>`,
              )}
            </ol>`
          : nothing
      }
    </div>`;
  }
}

customElements.define('dia-editor', Editor);
