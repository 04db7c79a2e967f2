import {html} from 'lit';
import {del, get, post, put} from '../../core/api.js';
import {day} from '../../core/days.js';
import {notice} from '../../core/notices.js';
import {label, t} from '../../core/texts.js';
import {ask} from '../../parts/dialog.js';
import '../../parts/table.js';
import {AdminView} from './frame.js';

const KINDS = ['EQUAL', 'ONE_WAY'];

/** Words that stand for each other in searches. */
class Synonyms extends AdminView {
  static properties = {filter: {state: true}};

  get place() {
    return '#/admin/synonymer';
  }

  async load() {
    this.entries = (await get('synonyms')).body.items;
  }

  titleText() {
    return t('admin.synonyms');
  }

  body() {
    const sought = (this.filter ?? '').toLowerCase();
    const rows = this.entries.filter(entry => !sought || entry.terms.some(term => term.toLowerCase().includes(sought)));
    const columns = [
      {key: 'terms', label: t('admin.terms'), cell: entry => entry.terms.join(entry.kind === 'ONE_WAY' ? ' → ' : ' = ')},
      {key: 'kind', label: t('admin.synonymKind'), cell: entry => label('admin.synonym', entry.kind)},
      {key: 'changed', label: t('admin.changed'), cell: entry => `${day(entry.changedAt)}, ${entry.changedBy}`},
      {
        key: 'do',
        label: t('admin.do'),
        cell: entry => html`<button type="button" @click=${() => this.edit(entry)}>${t('admin.change')}<span class="visually-hidden"> ${entry.terms[0]}</span></button>
          <button type="button" class="quiet" @click=${() => this.remove(entry)}>${t('admin.remove')}<span class="visually-hidden"> ${entry.terms[0]}</span></button>`,
      },
    ];
    return html`<h1>${t('admin.synonyms')}</h1>
      <p class="muted">${t('admin.synonymsText')}</p>
      <div class="toolbar">
        <label for="synonym-filter">${t('admin.filter')}</label>
        <input id="synonym-filter" type="search" @input=${event => (this.filter = event.target.value)} />
        <button type="button" class="primary" @click=${() => this.edit(null)}>${t('admin.addSynonym')}</button>
      </div>
      <dia-table .columns=${columns} .rows=${rows} caption=${t('admin.synonyms')} empty=${t('admin.noSynonyms')}></dia-table>`;
  }

  async edit(entry) {
    const tag = entry && (await get(`synonyms/${entry.id}`)).etag;
    const done = await ask({
      title: entry ? t('admin.changeSynonym') : t('admin.addSynonym'),
      fields: [
        {name: 'terms', label: t('admin.terms'), type: 'textarea', required: true, hint: t('admin.termsHint'), rows: 5, value: entry?.terms.join('\n') ?? ''},
        {name: 'kind', label: t('admin.synonymKind'), type: 'select', required: true, value: entry?.kind ?? 'EQUAL', options: KINDS.map(kind => ({value: kind, label: label('admin.synonym', kind)}))},
      ],
      yes: t('form.save'),
      act: ({terms, kind}) => {
        const body = {kind, terms: terms.split('\n').map(term => term.trim()).filter(Boolean)};
        return entry ? put(`synonyms/${entry.id}`, body, {ifMatch: tag}) : post('synonyms', body);
      },
    });
    if (done) {
      notice(t('admin.saved'));
      await this.refresh();
    }
  }

  async remove(entry) {
    if (await this.act(() => del(`synonyms/${entry.id}`))) {
      notice(t('admin.synonymRemoved', entry.terms.join(', ')), {
        undo: async () => {
          await post('synonyms', {kind: entry.kind, terms: entry.terms});
          await this.refresh();
        },
      });
    }
  }
}

customElements.define('dia-admin-synonyms', Synonyms);
