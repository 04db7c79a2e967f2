import {html} from 'lit';
import {del, get, put} from '../../core/api.js';
import {notice} from '../../core/notices.js';
import {label, t} from '../../core/texts.js';
import {AdminView} from './frame.js';
import {groupName, named} from './users.js';

/** A group: who is in it, and users to put into it. */
class Group extends AdminView {
  static properties = {found: {state: true}};

  get place() {
    return '#/admin/grupper';
  }

  get path() {
    return `groups/${encodeURIComponent(this.params.group)}`;
  }

  async load() {
    this.group = (await get(this.path)).body;
  }

  titleText() {
    return groupName(this.group.code, this.group.name);
  }

  body() {
    const {group} = this;
    return html`<p><a href="#/admin/grupper">${t('admin.groups')}</a></p>
      <h1>${this.titleText()}</h1>
      <p class="muted">${label('admin.kindText', group.kind)}</p>
      <div class="sides">
        <section>
          <h2>${t('admin.inside')}</h2>
          <ul class="stack" data-list="members">
            ${group.members.map(
              user => html`<li class="row between">
                <a href="#/admin/anvandare/${encodeURIComponent(user)}">${user}</a>
                <button type="button" class="quiet" @click=${() => this.remove(user)}>${t('admin.takeOut')}<span class="visually-hidden"> ${user}</span></button>
              </li>`,
            )}
            ${group.members.length ? '' : html`<li class="muted">${t('admin.nobody')}</li>`}
          </ul>
        </section>
        <section>
          <h2>${t('admin.putIn')}</h2>
          <form class="toolbar" role="search" @submit=${event => this.search(event)}>
            <label for="member-search">${t('admin.findUsers')}</label>
            <input id="member-search" type="search" name="sok" />
            <button>${t('admin.find')}</button>
          </form>
          <div role="status">${this.found && !this.found.length ? html`<p class="muted">${t('admin.noUsers')}</p>` : ''}</div>
          <ul class="stack">
            ${(this.found ?? []).map(
              user => html`<li class="row between">
                <span>${named(user)} <span class="muted">${user.userName}</span></span>
                <button type="button" @click=${() => this.add(user)}>${t('admin.putIn')}<span class="visually-hidden"> ${named(user)}</span></button>
              </li>`,
            )}
          </ul>
        </section>
      </div>`;
  }

  async search(event) {
    event.preventDefault();
    const q = event.target.sok.value;
    await this.attempt(async () => {
      const {items} = (await get('users', {query: {q, limit: 20}})).body;
      this.found = items.filter(user => !this.group.members.includes(user.userName));
    });
  }

  async add(user) {
    if (await this.act(() => put(`${this.path}/members/${encodeURIComponent(user.userName)}`))) {
      this.found = this.found.filter(each => each !== user);
      notice(t('admin.isIn', named(user), this.titleText()));
    }
  }

  async remove(user) {
    const path = `${this.path}/members/${encodeURIComponent(user)}`;
    if (await this.act(() => del(path))) {
      notice(t('admin.isOut', user, this.titleText()), {
        undo: async () => {
          await put(path);
          await this.refresh();
        },
      });
    }
  }
}

customElements.define('dia-admin-group', Group);
