import {html} from 'lit';
import {get} from '../../core/api.js';
import {count, label, t} from '../../core/texts.js';
import {AdminView} from './frame.js';
import {groupName} from './users.js';

const KINDS = ['ADMINISTRATORS', 'ROLE', 'BODY', 'UNIT'];

/** The groups that give roles in the register. */
class Groups extends AdminView {
  get place() {
    return '#/admin/grupper';
  }

  async load() {
    this.groups = (await get('groups')).body.items;
  }

  titleText() {
    return t('admin.groups');
  }

  body() {
    return html`<h1>${t('admin.groups')}</h1>
      <p class="muted">${t('admin.groupsText')}</p>
      ${KINDS.map(kind => this.kind(kind, this.groups.filter(group => group.kind === kind)))}`;
  }

  kind(kind, groups) {
    if (!groups.length) return '';
    return html`<section>
      <h2>${label('admin.kind', kind)}</h2>
      <ul class="admin-groups">
        ${groups.map(
          group => html`<li class="row between">
            <a href="#/admin/grupper/${encodeURIComponent(group.code)}">${groupName(group.code, group.name)}</a>
            <span class="muted">${count('admin.members', group.members.length)}</span>
          </li>`,
        )}
      </ul>
    </section>`;
  }
}

customElements.define('dia-admin-groups', Groups);
