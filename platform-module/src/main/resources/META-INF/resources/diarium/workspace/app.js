import {LitElement, html, nothing} from 'lit';
import {NetworkLost, Refused, whenSessionEnds} from '../core/api.js';
import {may, me} from '../core/caller.js';
import {place} from '../core/place.js';
import {finder, here} from '../core/router.js';
import {loggedIn, login, logout} from '../core/session.js';
import {language, speak, t} from '../core/texts.js';
import {routes} from './routes.js';
import '../parts/form.js';
import './messages.js';

const find = finder(routes);
const styles = new Map();

/** Brings a page's own style sheet, once, before the page is shown. */
function style(path) {
  if (!styles.has(path)) {
    styles.set(
      path,
      new Promise(done => {
        const link = Object.assign(document.createElement('link'), {rel: 'stylesheet', href: place.files + path});
        link.addEventListener('load', done);
        link.addEventListener('error', done);
        document.head.append(link);
      }),
    );
  }
  return styles.get(path);
}

/** What tells a page of this route from its others, whichever part of itself it shows. */
const pageOf = ({within}, params) => JSON.stringify({...params, [within]: undefined});

/** The frame of the workspace: who is logged in, the menu, the page of the address, messages and progress. */
class App extends LitElement {
  static properties = {caller: {state: true}, page: {state: true}, asking: {state: true}, opened: {state: true}};

  constructor() {
    super();
    this.caller = null;
    this.page = null;
    this.asking = null;
    this.opened = false;
    whenSessionEnds(() => this.again());
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('hashchange', () => this.route());
    this.addEventListener('view-shown', event => this.shown(event.detail.title));
    if (loggedIn()) this.enter();
  }

  /** A session has ended: log in above the page, which stays as it is. Many requests may ask at once. */
  again() {
    if (place.hosted) {
      location.reload();
      return new Promise(() => {});
    }
    this.asking ??= (() => {
      const asked = {};
      asked.done = new Promise(done => (asked.resolve = done));
      return asked;
    })();
    this.updateComplete.then(() => {
      const dialog = this.querySelector('dialog.relogin');
      if (dialog && !dialog.open) dialog.showModal();
    });
    return this.asking.done;
  }

  async enter() {
    this.caller = await me();
    await this.route();
  }

  async route() {
    if (!this.caller) return;
    const {path, query} = here();
    const found = find(path);
    if (!found || (found.route.roles && !may(...found.route.roles))) {
      this.page = {missing: true, path};
      await this.updateComplete;
      this.shown(t('shell.notFound'));
      return;
    }
    const {route, params} = found;
    await Promise.all([import(`../pages/${route.page}.js`), route.style && style(route.style)]);
    if (here().path !== path) return;
    this.opened = false;
    const before = this.page?.route === route ? this.page : null;
    const same = before && pageOf(route, before.params) === pageOf(route, params);
    this.page = {route, params: before?.path === path ? before.params : params, query, path};
    await this.updateComplete;
    const main = this.querySelector('#page');
    let element = main.firstElementChild;
    if (!same || element?.localName !== route.element) {
      element = document.createElement(route.element);
      this.fresh = true;
    }
    element.params = this.page.params;
    element.query = query;
    if (element.parentElement !== main) main.replaceChildren(element);
  }

  /** A page is there: its title stands in the window, and who came to it from another page hears of it. */
  shown(title) {
    document.title = title ? `${title} – Diarium` : 'Diarium';
    if (!this.fresh) return;
    this.fresh = false;
    const heading = this.querySelector('main h1');
    if (!heading || this.querySelector('dialog[open]')) return;
    heading.tabIndex = -1;
    heading.focus({preventScroll: true});
    scrollTo(0, 0);
  }

  async typed({username, password}) {
    const outcome = await login(username, password);
    if (outcome === 'lost') throw new NetworkLost();
    if (outcome === 'refused') throw new Refused(401, {detail: t('login.refused')});
    if (this.asking) {
      this.querySelector('dialog.relogin')?.close();
      this.asking.resolve();
      this.asking = null;
      if (this.caller && username.toLowerCase() !== this.caller.user.toLowerCase()) location.reload();
      return;
    }
    await this.enter();
  }

  loginFields() {
    return [
      {name: 'username', label: t('login.user'), required: true, autocomplete: 'username', value: this.caller?.user ?? ''},
      {name: 'password', label: t('login.password'), type: 'password', required: true, autocomplete: 'current-password'},
    ];
  }

  render() {
    if (!this.caller && !this.asking && !loggedIn()) return html`${this.head()}${this.login()}`;
    return html`<a class="skip" href="#page" @click=${this.skip}>${t('shell.skip')}</a>${this.head()}
      <main>
        ${this.page?.missing ? this.missing() : nothing}
        <div id="page" ?hidden=${this.page?.missing}></div>
      </main>
      <dia-messages></dia-messages>
      ${
        this.asking
          ? html`<dialog class="relogin" aria-labelledby="relogin-title" @cancel=${event => event.preventDefault()}>
              <h2 id="relogin-title">${t('login.again')}</h2>
              <p>${t('login.againText')}</p>
              <dia-form .fields=${this.loginFields()} .submit=${values => this.typed(values)} submit-label=${t('login.in')}></dia-form>
            </dialog>`
          : nothing
      }`;
  }

  skip(event) {
    event.preventDefault();
    const main = document.querySelector('main h1') ?? document.querySelector('main');
    main.tabIndex = -1;
    main.focus();
  }

  login() {
    return html`<main class="login">
      <h1>${t('login.title')}</h1>
      <p>${t('login.text')}</p>
      <dia-form .fields=${this.loginFields()} .submit=${values => this.typed(values)} submit-label=${t('login.in')}></dia-form>
    </main>`;
  }

  missing() {
    return html`<h1>${t('shell.notFound')}</h1>
      <p>${t('shell.notFoundText')}</p>
      <p><a href="#/">${t('menu.day')}</a></p>`;
  }

  head() {
    const at = this.page?.route;
    const other = language() === 'sv' ? 'en' : 'sv';
    const entries = this.caller ? routes.filter(route => route.menu && (!route.roles || may(...route.roles))) : [];
    return html`<header class="top">
      <a class="brand" href="#/">Diarium</a>
      ${
        this.caller
          ? html`<button type="button" class="menu-button quiet" aria-expanded=${this.opened} aria-controls="menu" @click=${() => (this.opened = !this.opened)}>
                ${t('menu.menu')}
              </button>
              <nav id="menu" aria-label=${t('menu.menu')} class=${this.opened ? 'open' : ''}>
                <ul>
                  ${entries.map(
                    route => html`<li><a href=${route.path} aria-current=${at?.menu === route.menu || at?.under === route.menu ? 'page' : nothing}>${t(`menu.${route.menu}`)}</a></li>`,
                  )}
                  <li class="own"><a href="#/konto">${t('menu.account')}</a></li>
                </ul>
              </nav>`
          : nothing
      }
      <div class="who">
        ${this.caller ? html`<a class="name" href="#/konto">${this.caller.name}<span class="visually-hidden"> ${t('menu.account')}</span></a>` : nothing}
        <button type="button" class="quiet" lang=${other} @click=${() => speak(other)}>${t('menu.otherLanguage')}</button>
        ${place.home ? html`<a href=${place.home}>${t('menu.home')}</a>` : html`<a href=${place.portal}>${t('menu.portal')}</a>`}
        ${this.caller && !place.hosted ? html`<button type="button" class="quiet" @click=${logout}>${t('login.out')}</button>` : nothing}
      </div>
    </header>`;
  }
}

customElements.define('dia-app', App);
