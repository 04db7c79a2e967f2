import {LitElement, html, nothing} from 'lit';
import {onNotice} from '../core/notices.js';
import {onWork} from '../core/work.js';
import {t} from '../core/texts.js';

const STANDS = 10_000;
const PATIENCE = 1_000;
let last = 0;

/** What has been done, with a way back, and work that takes its time, with a way to end it. */
class Messages extends LitElement {
  static properties = {notices: {state: true}, works: {state: true}, lost: {state: true}};

  constructor() {
    super();
    this.notices = [];
    this.works = new Map();
    this.lost = !navigator.onLine;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    onNotice(said => this.say(said));
    onWork(change => this.follow(change));
    window.addEventListener('offline', () => (this.lost = true));
    window.addEventListener('online', () => (this.lost = false));
    window.addEventListener('server-reached', ({detail}) => (this.lost = !detail.there));
  }

  say(said) {
    const notice = {...said, id: ++last};
    this.notices = [...this.notices.slice(-2), notice];
    if (!said.urgent) setTimeout(() => this.forget(notice), said.undo ? 2 * STANDS : STANDS);
  }

  forget(notice) {
    // Nobody loses what they are about to use.
    if (this.querySelector(`[data-notice="${notice.id}"]`)?.matches(':focus-within, :hover')) {
      setTimeout(() => this.forget(notice), STANDS);
      return;
    }
    this.notices = this.notices.filter(other => other !== notice);
  }

  follow(change) {
    const works = new Map(this.works);
    const known = works.get(change.id);
    clearTimeout(known?.timer);
    if (change.state === 'ended') works.delete(change.id);
    else {
      const shown = known?.shown ?? false;
      const timer = shown ? null : setTimeout(() => this.reveal(change.id), Math.max(0, PATIENCE - (known ? performance.now() - known.since : 0)));
      works.set(change.id, {...known, ...change, shown, timer, since: known?.since ?? performance.now()});
    }
    this.works = works;
  }

  reveal(id) {
    const work = this.works.get(id);
    if (work) this.works = new Map(this.works).set(id, {...work, shown: true});
  }

  async undo(notice) {
    this.notices = this.notices.filter(other => other !== notice);
    try {
      await notice.undo();
      this.say({text: t('notice.undone'), urgent: false});
    } catch (failure) {
      this.say({text: failure.words ?? t('shell.unexpected'), urgent: true});
    }
  }

  render() {
    const works = [...this.works.values()].filter(work => work.shown);
    return html`<div class="messages">
      ${this.lost ? html`<p class="message warn" role="status">${t('shell.offline')}</p>` : nothing}
      ${works.map(
        work => html`<div class="message work">
          <span id="work-${work.id}">${work.text || work.label}</span>
          <progress aria-labelledby="work-${work.id}" max="1" value=${work.part ?? nothing}></progress>
          ${work.cancel ? html`<button type="button" @click=${work.cancel}>${t('form.cancel')}</button>` : nothing}
        </div>`,
      )}
      <div aria-live="polite">
        ${this.notices.filter(notice => !notice.urgent).map(notice => this.notice(notice))}
      </div>
      <div role="alert">${this.notices.filter(notice => notice.urgent).map(notice => this.notice(notice))}</div>
    </div>`;
  }

  notice(notice) {
    return html`<div class="message ${notice.urgent ? 'bad' : ''}" data-notice=${notice.id}>
      <span>${notice.text}</span>
      ${notice.undo ? html`<button type="button" @click=${() => this.undo(notice)}>${t('notice.undo')}</button>` : nothing}
      <button type="button" class="quiet" aria-label=${t('notice.close')} @click=${() => (this.notices = this.notices.filter(other => other !== notice))}>×</button>
    </div>`;
  }
}

customElements.define('dia-messages', Messages);
