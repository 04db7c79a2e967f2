import {html, nothing} from 'lit';
import {get, post} from '../../core/api.js';
import {go, setQuery} from '../../core/router.js';
import {label, t} from '../../core/texts.js';
import {ask} from '../../parts/dialog.js';
import '../../parts/table.js';
import {AdminView} from './frame.js';

const LIMIT = 50;

/** The users, found by their names. */
class Users extends AdminView {
  get place() {
    return '#/admin/anvandare';
  }

  async load() {
    const q = this.query.get('sok') ?? '';
    const offset = Number(this.query.get('fran')) || 0;
    this.page = (await get('users', {query: {q, offset, limit: LIMIT}})).body;
  }

  titleText() {
    return t('admin.users');
  }

  columns() {
    return [
      {key: 'name', label: t('admin.name'), cell: user => html`<a href="#/admin/anvandare/${encodeURIComponent(user.userName)}">${named(user)}</a>`},
      {key: 'user', label: t('admin.userName'), cell: user => user.userName},
      {key: 'email', label: t('admin.email'), cell: user => user.email ?? '–'},
      {key: 'groups', label: t('admin.groups'), cell: user => groupNames(user)},
      {
        key: 'state',
        label: t('admin.access'),
        cell: user => html`<span class="badge ${user.enabled ? 'good' : 'warn'}">${user.enabled ? t('admin.letIn') : t('admin.shutOut')}</span>`,
      },
    ];
  }

  body() {
    const {items, offset, more} = this.page;
    return html`<h1>${t('admin.users')}</h1>
      <form
        class="toolbar"
        role="search"
        @submit=${event => {
          event.preventDefault();
          setQuery({sok: event.target.sok.value, fran: ''}, {step: true});
        }}
      >
        <label for="user-search">${t('admin.findUsers')}</label>
        <input id="user-search" type="search" name="sok" .value=${this.query.get('sok') ?? ''} />
        <button>${t('admin.find')}</button>
        <button type="button" class="primary" @click=${() => this.add()}>${t('admin.newUser')}</button>
      </form>
      <dia-table .columns=${this.columns()} .rows=${items} caption=${t('admin.users')} empty=${t('admin.noUsers')}></dia-table>
      ${
        offset || more
          ? html`<nav class="toolbar" aria-label=${t('admin.pages')}>
              ${offset ? html`<button type="button" @click=${() => setQuery({fran: Math.max(0, offset - LIMIT) || ''}, {step: true})}>${t('admin.previous')}</button>` : nothing}
              ${more ? html`<button type="button" @click=${() => setQuery({fran: offset + LIMIT}, {step: true})}>${t('admin.next')}</button>` : nothing}
            </nav>`
          : nothing
      }`;
  }

  async add() {
    let made = null;
    await ask({
      title: t('admin.newUser'),
      text: t('admin.newUserText'),
      yes: t('admin.makeUser'),
      fields: [
        {name: 'userName', label: t('admin.userName'), required: true, maxlength: 100},
        {name: 'firstName', label: t('admin.firstName'), required: true, maxlength: 100},
        {name: 'lastName', label: t('admin.lastName'), required: true, maxlength: 100},
        {name: 'email', label: t('admin.email'), type: 'email'},
        {name: 'password', label: t('admin.firstPassword'), type: 'password', required: true, hint: t('admin.passwordHint'), autocomplete: 'new-password'},
      ],
      act: async values => {
        made = (await post('users', values)).body;
      },
    });
    if (made) go(`#/admin/anvandare/${encodeURIComponent(made.userName)}`);
  }
}

/** What a user is called by people. */
export const named = user => [user.firstName, user.lastName].filter(Boolean).join(' ') || user.userName;

const groupNames = user =>
  [user.administrator && t('admin.administrator'), ...user.groups.filter(code => code !== 'ALFRESCO_ADMINISTRATORS').map(code => groupName(code))]
    .filter(Boolean)
    .join(', ') || '–';

/** What a group is called where nothing but its code is known. */
export const groupName = (code, name) => {
  const known = label('admin.group', code);
  return known === code ? (name ?? code.replace(/^DIARIUM_(LEDAMOT|UNIT)_/, '')) : known;
};

customElements.define('dia-admin-users', Users);
