import {LitElement, html, nothing} from 'lit';
import {setQuery} from '../../core/router.js';
import {t} from '../../core/texts.js';

/**
 * The rows of a list, each with a link of its own; one of them is a stop of the Tab key, and arrows, Home and End go on from there.
 *
 * Column: `{key, label, cell: row => template, sort: name of an order, number: boolean}`; the first one holds the link of the row.
 */
export class Lines extends LitElement {
  static properties = {
    columns: {attribute: false},
    rows: {attribute: false},
    to: {attribute: false},
    caption: {},
    order: {},
    at: {state: true},
  };

  constructor() {
    super();
    this.columns = [];
    this.rows = [];
    this.to = () => '#/';
    this.caption = '';
    this.order = '';
    this.at = 0;
  }

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (changed.has('rows')) this.at = Math.min(this.at, Math.max(0, this.rows.length - 1));
  }

  links() {
    return [...this.querySelectorAll('tbody a[data-row]')];
  }

  /** Moves the focus by this many rows, or into the list. */
  move(step) {
    const links = this.links();
    if (!links.length) return false;
    const inside = links.includes(document.activeElement);
    const next = inside ? Math.min(links.length - 1, Math.max(0, this.at + step)) : this.at;
    this.at = next;
    links[next].focus();
    return true;
  }

  key(event) {
    const step = {ArrowDown: 1, ArrowUp: -1, Home: -this.rows.length, End: this.rows.length}[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || !event.target.matches('a[data-row]')) return;
    event.preventDefault();
    this.move(step);
  }

  open(event, row) {
    if (event.target.closest('a, button, input, select, label') || getSelection()?.toString()) return;
    location.hash = this.to(row);
  }

  render() {
    if (!this.rows.length) return html`<p class="muted">${t('registry.list.none')}</p>`;
    return html`<table class="cards lines" @keydown=${this.key}>
      <caption class="visually-hidden">${this.caption}</caption>
      <thead>
        <tr>
          ${this.columns.map(column => this.head(column))}
        </tr>
      </thead>
      <tbody>
        ${this.rows.map(
          (row, i) => html`<tr @click=${event => this.open(event, row)}>
            ${this.columns.map(
              (column, j) => html`<td data-label=${column.label} class=${column.number ? 'number' : nothing}>
                ${j ? column.cell(row) : html`<a data-row href=${this.to(row)} tabindex=${i === this.at ? 0 : -1} @focus=${() => (this.at = i)}>${column.cell(row)}</a>`}
              </td>`,
            )}
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  head(column) {
    if (!column.sort) return html`<th scope="col">${column.label}</th>`;
    const up = this.order === column.sort;
    const down = this.order === `-${column.sort}`;
    return html`<th scope="col" aria-sort=${up ? 'ascending' : down ? 'descending' : 'none'}>
      <button type="button" class="sort" @click=${() => setQuery({ordning: down ? column.sort : `-${column.sort}`, efter: ''})}>
        ${column.label}<span aria-hidden="true">${up ? ' ↑' : down ? ' ↓' : ''}</span>
      </button>
    </th>`;
  }
}

customElements.define('dia-lines', Lines);
