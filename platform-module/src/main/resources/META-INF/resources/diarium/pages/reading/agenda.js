import {LitElement, html, nothing} from 'lit';
import {t} from '../../core/texts.js';

/** The agenda of a meeting as a way to its sheets, with what is new and what has been read. */
class Agenda extends LitElement {
  static properties = {sheets: {attribute: false}, current: {}, base: {attribute: false}};

  createRenderRoot() {
    return this;
  }

  updated(changed) {
    if (changed.has('current')) this.querySelector('[aria-current]')?.scrollIntoView({block: 'nearest'});
  }

  render() {
    const papers = this.sheets.filter(sheet => !sheet.item);
    const items = this.sheets.filter(sheet => sheet.kind === 'item');
    return html`<nav aria-label=${t('reading.agenda')}>
      ${papers.length ? html`<ul>${papers.map(sheet => html`<li>${this.link(sheet)}</li>`)}</ul>` : nothing}
      <ol>
        ${items.map(
          sheet => html`<li>
            ${this.link(sheet, `${sheet.item.order}. `)}
            ${
              sheet.item.papers.length
                ? html`<ul>${this.sheets.filter(other => other.kind === 'paper' && other.item === sheet.item).map(other => html`<li>${this.link(other)}</li>`)}</ul>`
                : nothing
            }
          </li>`,
        )}
      </ol>
    </nav>`;
  }

  link(sheet, number = '') {
    const what = sheet.paper ?? sheet.item;
    return html`<a href="${this.base}${sheet.name}" aria-current=${sheet.name === this.current ? 'page' : nothing}
      >${number}${sheet.title}
      ${what.novelty === 'NEW' ? html`<span class="badge good">${t('reading.new')}</span>` : nothing}
      ${what.novelty === 'CHANGED' ? html`<span class="badge warn">${t('reading.changed')}</span>` : nothing}
      ${what.readAt ? html`<span class="read-mark"><span aria-hidden="true">✓</span><span class="visually-hidden">${t('reading.isRead')}</span></span>` : nothing}
      ${what.note ? html`<span class="read-mark"><span aria-hidden="true">✎</span><span class="visually-hidden">${t('reading.hasNote')}</span></span>` : nothing}</a
    >`;
  }
}

customElements.define('dia-agenda', Agenda);
