import {html, nothing} from 'lit';
import {bodyName} from '../../core/bodies.js';
import {t} from '../../core/texts.js';
import {Listing} from './listing.js';
import {STATUSES, casePage, personName, statusName, statusTone} from './words.js';

/** The cases of the register that the caller may see. */
class Cases extends Listing {
  titleText() {
    return t('menu.cases');
  }

  path() {
    return 'lists/cases';
  }

  fileName() {
    return t('registry.list.casesFile');
  }

  usual() {
    return '-number';
  }

  to(row) {
    return casePage(row.url);
  }

  filters() {
    return [
      {name: 'text', parameter: 'text', type: 'text', label: t('registry.filter.text'), wide: true},
      {name: 'organ', parameter: 'body', type: 'select', label: t('registry.filter.body'), options: this.bodies.map(body => ({value: body.code, label: body.name}))},
      {name: 'status', parameter: 'status', type: 'select', label: t('registry.filter.status'), options: STATUSES.map(value => ({value, label: statusName(value)}))},
      {name: 'handlaggare', parameter: 'handler', type: 'select', label: t('registry.filter.handler'), options: this.people.map(one => ({value: one.user, label: one.name}))},
      {name: 'utan', parameter: 'unassigned', type: 'select', label: t('registry.filter.unassigned'), options: [{value: 'true', label: t('registry.filter.unassigned.yes')}]},
      {name: 'fran', parameter: 'from', type: 'date', label: t('registry.filter.from')},
      {name: 'till', parameter: 'to', type: 'date', label: t('registry.filter.to')},
      {name: 'sekretess', parameter: 'secret', type: 'select', label: t('registry.filter.secret'), options: [{value: 'true', label: t('registry.yes')}, {value: 'false', label: t('registry.no')}]},
    ];
  }

  columns() {
    return [
      {key: 'number', label: t('registry.field.diarienummer'), sort: 'number', cell: row => row.diarienummer},
      {key: 'title', label: t('registry.field.title'), cell: row => html`${row.title} ${row.secret ? html`<span class="badge bad">${t('registry.secret')}</span>` : nothing}`},
      {key: 'body', label: t('registry.filter.body'), cell: row => bodyName(row.series)},
      {key: 'handler', label: t('registry.field.handler'), cell: row => (row.handler ? personName(row.handler) : html`<span class="muted">${t('registry.nobody')}</span>`)},
      {key: 'registered', label: t('registry.registered'), sort: 'registered', cell: row => html`<span class="date">${row.registered}</span>`},
      {key: 'status', label: t('registry.filter.status'), cell: row => html`<span class="badge ${statusTone(row.status)}">${statusName(row.status)}</span>`},
    ];
  }
}

customElements.define('dia-cases', Cases);
