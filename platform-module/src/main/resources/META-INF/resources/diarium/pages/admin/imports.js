import {html} from 'lit';
import {get, post} from '../../core/api.js';
import {dayTime} from '../../core/days.js';
import {go} from '../../core/router.js';
import {label, t} from '../../core/texts.js';
import {ask} from '../../parts/dialog.js';
import '../../parts/table.js';
import {AdminView} from './frame.js';

/** Imports of existing registers. */
class Imports extends AdminView {
  get place() {
    return '#/admin/import';
  }

  async load() {
    this.imports = (await get('imports')).body.items;
  }

  titleText() {
    return t('admin.imports');
  }

  body() {
    const columns = [
      {key: 'name', label: t('admin.importName'), cell: each => html`<a href="#/admin/import/${encodeURIComponent(each.id)}">${each.name}</a>`},
      {key: 'state', label: t('admin.status'), cell: each => html`<span class="badge">${label('admin.import', each.state)}</span>`},
      {key: 'cases', label: t('admin.cases'), number: true, cell: each => t('admin.doneOf', each.done, each.cases)},
      {key: 'made', label: t('admin.made'), cell: each => `${dayTime(each.createdAt)}, ${each.createdBy}`},
    ];
    return html`<h1>${t('admin.imports')}</h1>
      <p class="muted">${t('admin.importsText')}</p>
      <div class="toolbar"><button type="button" class="primary" @click=${() => this.add()}>${t('admin.newImport')}</button></div>
      <dia-table .columns=${columns} .rows=${this.imports} caption=${t('admin.imports')} empty=${t('admin.noImports')}></dia-table>`;
  }

  async add() {
    let made = null;
    await ask({
      title: t('admin.newImport'),
      fields: [{name: 'name', label: t('admin.importName'), required: true, hint: t('admin.importNameHint')}],
      yes: t('admin.makeImport'),
      act: async values => {
        made = (await post('imports', values)).body;
      },
    });
    if (made) go(`#/admin/import/${encodeURIComponent(made.id)}`);
  }
}

customElements.define('dia-admin-imports', Imports);
