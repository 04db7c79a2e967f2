import {html, nothing} from 'lit';
import {Refused, get, put} from '../../core/api.js';
import {bodies, bodyName} from '../../core/bodies.js';
import {notice} from '../../core/notices.js';
import {place} from '../../core/place.js';
import {login} from '../../core/session.js';
import {label, t} from '../../core/texts.js';
import {View} from '../../core/view.js';
import '../../parts/form.js';

/** Who is logged in, as the register knows them, and their password where it is kept here. */
class Account extends View {
  async load() {
    const [caller] = await Promise.all([get('my'), bodies()]);
    this.caller = caller.body;
  }

  titleText() {
    return t('account.title');
  }

  show() {
    const {user, name, roles, bodies: mine} = this.caller;
    return html`<h1>${t('account.title')}</h1>
      <dl class="facts">
        <dt>${t('account.name')}</dt>
        <dd>${name}</dd>
        <dt>${t('account.userName')}</dt>
        <dd>${user}</dd>
        <dt>${t('account.roles')}</dt>
        <dd>${roles.map(role => label('account.role', role)).join(', ') || t('account.noRoles')}</dd>
        ${
          mine.length
            ? html`<dt>${t('account.bodies')}</dt>
                <dd>${mine.map(bodyName).join(', ')}</dd>`
            : nothing
        }
      </dl>
      <p class="hint">${t('account.changes')}</p>
      <section>
        <h2>${t('account.password')}</h2>
        ${this.caller.passwordKeptHere ? this.password() : html`<p>${t('account.keptElsewhere')}</p>`}
      </section>`;
  }

  password() {
    return html`<p>${t('account.passwordText')}</p>
      <dia-form
        .fields=${[
          {name: 'presentPassword', label: t('account.present'), type: 'password', required: true, autocomplete: 'current-password'},
          {name: 'newPassword', label: t('account.new'), type: 'password', required: true, hint: t('account.newHint'), autocomplete: 'new-password', maxlength: 200},
          {name: 'again', label: t('account.again'), type: 'password', required: true, autocomplete: 'new-password', maxlength: 200},
        ]}
        .submit=${values => this.change(values)}
        submit-label=${t('account.change')}
      ></dia-form>`;
  }

  /** The change ends every session; this one goes on with a new ticket, where the ticket is this window's own. */
  async change({presentPassword, newPassword, again}) {
    if (newPassword !== again) throw new Refused(422, {errors: [{field: 'again', message: t('account.notTheSame')}]});
    await put('my/password', {presentPassword, newPassword});
    if (!place.hosted) await login(this.caller.user, newPassword);
    notice(t('account.changed'));
  }
}

customElements.define('dia-account', Account);
