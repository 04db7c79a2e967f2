import {html} from 'lit';
import {del, get, patch, put} from '../../core/api.js';
import {notice} from '../../core/notices.js';
import {t} from '../../core/texts.js';
import {ask} from '../../parts/dialog.js';
import '../../parts/form.js';
import {AdminView} from './frame.js';
import {groupName, named} from './users.js';

/** A user: what they are called, whether they may log in, and their groups. */
class User extends AdminView {
  get place() {
    return '#/admin/anvandare';
  }

  get path() {
    return `users/${encodeURIComponent(this.params.user)}`;
  }

  async load() {
    const [user, groups] = await Promise.all([get(this.path), get('groups')]);
    this.user = user.body;
    this.groups = groups.body.items;
  }

  titleText() {
    return named(this.user);
  }

  body() {
    const {user} = this;
    const inside = this.groups.filter(group => group.members.includes(user.userName));
    const outside = this.groups.filter(group => !group.members.includes(user.userName));
    return html`<p><a href="#/admin/anvandare">${t('admin.users')}</a></p>
      <h1>${named(user)}</h1>
      <p class="row">
        <span>${user.userName}</span>
        <span class="badge ${user.enabled ? 'good' : 'warn'}">${user.enabled ? t('admin.letIn') : t('admin.shutOut')}</span>
      </p>
      <div class="sides">
        <section>
          <h2>${t('admin.about')}</h2>
          <dia-form
            .fields=${[
              {name: 'firstName', label: t('admin.firstName'), value: user.firstName, required: true, maxlength: 100},
              {name: 'lastName', label: t('admin.lastName'), value: user.lastName, required: true, maxlength: 100},
              {name: 'email', label: t('admin.email'), type: 'email', value: user.email ?? ''},
            ]}
            .submit=${values => this.save(values)}
          ></dia-form>
          <h2>${t('admin.access')}</h2>
          <div class="toolbar">
            <button type="button" class=${user.enabled ? 'danger' : ''} @click=${() => this.enable(!user.enabled)}>
              ${user.enabled ? t('admin.doShutOut') : t('admin.doLetIn')}
            </button>
            <button type="button" ?disabled=${!user.keptHere} @click=${() => this.password()}>${t('admin.setPassword')}</button>
          </div>
          ${user.keptHere ? '' : html`<p class="hint">${t('admin.keptElsewhere')}</p>`}
          <p><a href="#/admin/logg?anvandare=${encodeURIComponent(user.userName)}">${t('admin.inTheLog')}</a></p>
        </section>
        <section>
          <h2>${t('admin.groups')}</h2>
          <ul class="stack">
            ${inside.map(
              group => html`<li class="row between">
                <a href="#/admin/grupper/${encodeURIComponent(group.code)}">${groupName(group.code, group.name)}</a>
                <button type="button" class="quiet" @click=${() => this.remove(group)}>
                  ${t('admin.takeOut')}<span class="visually-hidden"> ${groupName(group.code, group.name)}</span>
                </button>
              </li>`,
            )}
            ${inside.length ? '' : html`<li class="muted">${t('admin.noGroups')}</li>`}
          </ul>
          <dia-form
            .fields=${[{name: 'group', label: t('admin.group'), type: 'select', required: true, options: outside.map(group => ({value: group.code, label: groupName(group.code, group.name)}))}]}
            .submit=${({group}) => this.add(group)}
            submit-label=${t('admin.putIn')}
          ></dia-form>
        </section>
      </div>`;
  }

  async save(values) {
    await patch(this.path, {email: '', ...values});
    notice(t('admin.saved'));
    await this.refresh();
  }

  async enable(enabled) {
    const done = await this.act(() => patch(this.path, {enabled}));
    if (done) {
      notice(enabled ? t('admin.wasLetIn', named(this.user)) : t('admin.wasShutOut', named(this.user)), {
        undo: async () => {
          await patch(this.path, {enabled: !enabled});
          await this.refresh();
        },
      });
    }
  }

  async password() {
    const done = await ask({
      title: t('admin.setPassword'),
      text: t('admin.newPasswordText', named(this.user)),
      fields: [{name: 'password', label: t('admin.newPassword'), type: 'password', required: true, hint: t('admin.passwordHint'), autocomplete: 'new-password'}],
      act: ({password}) => put(`${this.path}/password`, {password}),
    });
    if (done) notice(t('admin.passwordSet'));
  }

  async add(code) {
    await put(`groups/${encodeURIComponent(code)}/members/${encodeURIComponent(this.user.userName)}`);
    await this.refresh();
    notice(t('admin.isIn', named(this.user), groupName(code)));
  }

  async remove(group) {
    const path = `groups/${encodeURIComponent(group.code)}/members/${encodeURIComponent(this.user.userName)}`;
    const done = await this.act(() => del(path));
    if (done) {
      notice(t('admin.isOut', named(this.user), groupName(group.code, group.name)), {
        undo: async () => {
          await put(path);
          await this.refresh();
        },
      });
    }
  }
}

customElements.define('dia-admin-user', User);
