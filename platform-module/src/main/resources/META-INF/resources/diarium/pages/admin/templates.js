import {html} from 'lit';
import {get} from '../../core/api.js';
import {count, label, t} from '../../core/texts.js';
import '../../parts/table.js';
import {AdminView} from './frame.js';

/** The templates of papers and reports. */
class Templates extends AdminView {
  get place() {
    return '#/admin/mallar';
  }

  async load() {
    this.templates = (await get('templates')).body.items;
  }

  titleText() {
    return t('admin.templates');
  }

  body() {
    const columns = [
      {key: 'name', label: t('admin.template'), cell: template => html`<a href="#/admin/mallar/${encodeURIComponent(template.code)}">${label('admin.template', template.code)}</a>`},
      {key: 'used', label: t('admin.used'), cell: template => usedText(template)},
      {key: 'versions', label: t('admin.ownVersions'), cell: template => count('admin.versions', template.versions.length)},
    ];
    return html`<h1>${t('admin.templates')}</h1>
      <p class="muted">${t('admin.templatesText')}</p>
      <dia-table .columns=${columns} .rows=${this.templates} caption=${t('admin.templates')}></dia-table>`;
  }
}

/** Which version of a template is used. */
export const usedText = ({used}) => (used === 0 ? t('admin.delivered') : used === undefined ? t('admin.otherDoor') : t('admin.version', used));

customElements.define('dia-admin-templates', Templates);
