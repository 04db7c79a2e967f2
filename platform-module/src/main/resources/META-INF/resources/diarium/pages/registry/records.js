import {html, nothing} from 'lit';
import {t} from '../../core/texts.js';
import {Listing} from './listing.js';
import {DIRECTIONS, KINDS, casePage, directionName, kindName} from './words.js';

/** The records of the register that the caller may see. */
class Records extends Listing {
  titleText() {
    return t('menu.records');
  }

  path() {
    return 'lists/records';
  }

  fileName() {
    return t('registry.list.recordsFile');
  }

  usual() {
    return '-date';
  }

  to(row) {
    return `${casePage(row.caseUrl)}?handling=${row.id}`;
  }

  filters() {
    return [
      {name: 'text', parameter: 'text', type: 'text', label: t('registry.filter.recordText'), wide: true},
      {name: 'organ', parameter: 'series', type: 'select', label: t('registry.filter.body'), options: this.bodies.map(body => ({value: body.code, label: body.name}))},
      {name: 'riktning', parameter: 'direction', type: 'select', label: t('registry.field.direction'), options: DIRECTIONS.map(value => ({value, label: directionName(value)}))},
      {name: 'slag', parameter: 'kind', type: 'select', label: t('registry.field.kind'), options: KINDS.map(value => ({value, label: kindName(value)}))},
      {name: 'motpart', parameter: 'counterparty', type: 'text', label: t('registry.field.counterparty')},
      {name: 'fran', parameter: 'from', type: 'date', label: t('registry.filter.from')},
      {name: 'till', parameter: 'to', type: 'date', label: t('registry.filter.to')},
      {name: 'publicerad', parameter: 'published', type: 'select', label: t('registry.filter.published'), options: [{value: 'true', label: t('registry.yes')}, {value: 'false', label: t('registry.no')}]},
    ];
  }

  columns() {
    return [
      {key: 'number', label: t('registry.record'), sort: 'number', cell: row => t('registry.recordShort', row.diarienummer, String(row.recordNumber))},
      {key: 'date', label: t('registry.field.date'), sort: 'date', cell: row => html`<span class="date">${row.date}</span>`},
      {key: 'direction', label: t('registry.field.direction'), cell: row => directionName(row.direction)},
      {
        key: 'title',
        label: t('registry.field.title'),
        cell: row =>
          html`${row.title} ${row.secret ? html`<span class="badge bad">${t('registry.secret')}</span>` : nothing}
            ${row.published ? html`<span class="badge good">${t('registry.published')}</span>` : nothing}`,
      },
      {key: 'counterparty', label: t('registry.field.counterparty'), cell: row => row.counterparty ?? ''},
      {key: 'kind', label: t('registry.field.kind'), cell: row => kindName(row.kind)},
    ];
  }
}

customElements.define('dia-records', Records);
