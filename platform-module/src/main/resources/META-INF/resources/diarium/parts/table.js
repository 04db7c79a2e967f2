import {LitElement, html, nothing} from 'lit';
import {setQuery} from '../core/router.js';
import {t} from '../core/texts.js';

/**
 * Rows of anything, which become cards where the window is narrow.
 *
 * Column: `{key, label, cell: row => template, sort: name by which the list can be ordered, number: boolean}`. The order stands in the
 * address as `ordning`, with `-` before it for the other way.
 */
export class Table extends LitElement {
  static properties = {
    columns: {attribute: false},
    rows: {attribute: false},
    caption: {},
    empty: {},
    order: {},
  };

  constructor() {
    super();
    this.columns = [];
    this.rows = [];
    this.caption = '';
    this.empty = '';
    this.order = '';
  }

  createRenderRoot() {
    return this;
  }

  render() {
    if (!this.rows.length) return html`<p class="muted">${this.empty || t('list.empty')}</p>`;
    return html`<table class="cards">
      <caption class="visually-hidden">${this.caption}</caption>
      <thead>
        <tr>
          ${this.columns.map(column => this.head(column))}
        </tr>
      </thead>
      <tbody>
        ${this.rows.map(
          row => html`<tr>
            ${this.columns.map(column => html`<td class=${column.number ? 'number' : nothing} data-label=${column.label}>${column.cell(row)}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  head(column) {
    if (!column.sort) return html`<th scope="col" class=${column.number ? 'number' : nothing}>${column.label}</th>`;
    const down = this.order === `-${column.sort}`;
    const up = this.order === column.sort;
    return html`<th scope="col" aria-sort=${up ? 'ascending' : down ? 'descending' : 'none'}>
      <button type="button" class="sort" @click=${() => setQuery({ordning: up ? `-${column.sort}` : column.sort, efter: ''})}>
        ${column.label}<span aria-hidden="true">${up ? ' ↑' : down ? ' ↓' : ''}</span>
      </button>
    </th>`;
  }
}

customElements.define('dia-table', Table);
