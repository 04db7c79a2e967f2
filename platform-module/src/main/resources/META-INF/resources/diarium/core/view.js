import {LitElement, html, nothing} from 'lit';
import {NetworkLost, Refused} from './api.js';
import {t} from './texts.js';

/**
 * A page of the workspace, drawn into the page itself so that one style sheet is enough. A page says what it loads, and what it
 * shows once that is there; waiting and failing look the same everywhere.
 */
export class View extends LitElement {
  static properties = {
    params: {attribute: false},
    query: {attribute: false},
    phase: {state: true},
    failure: {state: true},
  };

  constructor() {
    super();
    this.params = {};
    this.query = new URLSearchParams();
    this.phase = 'waiting';
    this.failure = null;
    this.turn = 0;
  }

  createRenderRoot() {
    return this;
  }

  /** Fetches what the page shows; called at first and whenever the address changes. */
  async load() {}

  /** The page, once it is loaded. */
  show() {
    return nothing;
  }

  /** Title of the window. */
  titleText() {
    return '';
  }

  willUpdate(changed) {
    if (changed.has('params') || changed.has('query')) this.refresh();
  }

  /** Loads again; what is shown stays until the new is there. An answer that came too late is not shown. */
  async refresh() {
    const turn = ++this.turn;
    try {
      await this.load();
      if (turn !== this.turn) return;
      this.failure = null;
      this.phase = 'there';
      this.requestUpdate();
      await this.updateComplete;
      this.dispatchEvent(new CustomEvent('view-shown', {bubbles: true, detail: {title: this.titleText()}}));
    } catch (failure) {
      if (turn !== this.turn || failure.name === 'AbortError') return;
      if (!(failure instanceof Refused || failure instanceof NetworkLost)) console.error(failure);
      this.failure = failure;
      this.phase = 'failed';
      await this.updateComplete;
      this.dispatchEvent(new CustomEvent('view-shown', {bubbles: true, detail: {title: t('shell.failed')}}));
    }
  }

  render() {
    if (this.phase === 'waiting') return html`<p class="waiting" role="status">${t('shell.waiting')}</p>`;
    if (this.phase === 'failed') {
      return html`<div class="failure" role="alert">
        <h1>${this.failure.status === 404 ? t('shell.notFound') : t('shell.failed')}</h1>
        <p>${this.failure.words ?? t('shell.unexpected')}</p>
        <p><button type="button" @click=${() => this.refresh()}>${t('shell.tryAgain')}</button></p>
      </div>`;
    }
    return this.show();
  }
}
