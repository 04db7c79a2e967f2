import {LitElement, html, nothing} from 'lit';
import {day} from '../../core/days.js';
import {saveOnDevice} from '../../core/device.js';
import {keptFile} from '../../core/offline.js';
import {sendOrKeep} from '../../core/outbox.js';
import {t} from '../../core/texts.js';
import '../../parts/pdf.js';

/** A paper to read, with the reader's mark that it has been read. */
class Paper extends LitElement {
  static properties = {
    paper: {attribute: false},
    item: {attribute: false},
    meeting: {attribute: false},
    blob: {state: true},
    shown: {state: true},
    failure: {state: true},
    readAt: {state: true},
  };

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (changed.has('paper')) this.open(this.paper);
  }

  async open(paper) {
    this.blob = null;
    this.shown = null;
    this.failure = null;
    this.readAt = paper.readAt;
    try {
      const blob = await keptFile(paper);
      if (paper !== this.paper) return;
      this.blob = blob;
      this.shown = await this.readable(paper, blob);
    } catch (failure) {
      if (paper === this.paper) this.failure = failure;
    }
  }

  /** A PDF is shown itself; of other files the bundle of the meeting has a copy that can be shown. */
  async readable(paper, blob) {
    if (paper.mimetype === 'application/pdf') return {source: blob, place: []};
    const bundle = this.item && this.meeting.papers.find(other => other.kind === 'BUNDLE');
    return bundle ? {source: await keptFile(bundle), place: [this.item.heading, paper.title]} : null;
  }

  async mark() {
    const {paper} = this;
    paper.readAt = paper.readAt ? undefined : new Date().toISOString();
    this.readAt = paper.readAt;
    this.closest('dia-room')?.querySelector('dia-agenda')?.requestUpdate();
    const path = `my/meetings/${this.meeting.key.split('/').map(encodeURIComponent).join('/')}/papers/${paper.id}/read`;
    await sendOrKeep(paper.readAt ? {method: 'put', path} : {method: 'del', path});
  }

  render() {
    const {paper, blob} = this;
    return html`<h2>${paper.title}</h2>
      <p class="muted">${this.item ? html`${this.item.order}. ${this.item.heading} · ` : nothing}${day(paper.date)}</p>
      <div class="toolbar">
        ${
          this.item
            ? html`<button type="button" aria-pressed=${this.readAt ? 'true' : 'false'} @click=${this.mark}>${this.readAt ? t('reading.isRead') : t('reading.markRead')}</button>`
            : nothing
        }
        ${blob ? html`<button type="button" @click=${this.download}>${t('reading.download')}</button>` : nothing}
      </div>
      ${this.failure ? html`<p class="failure" role="alert">${this.failure.words ?? t('shell.unexpected')}</p>` : nothing}
      ${!blob && !this.failure ? html`<p class="waiting" role="status">${t('pdf.opening')}</p>` : nothing}
      ${
        this.shown
          ? html`${this.shown.place.length ? html`<p class="hint">${t('reading.fromBundle')}</p>` : nothing}
              <dia-pdf .source=${this.shown.source} .place=${this.shown.place} label=${paper.title}></dia-pdf>`
          : nothing
      }
      ${blob && !this.shown ? html`<p>${t('reading.otherFormat')}</p>` : nothing}`;
  }

  download() {
    saveOnDevice(this.blob, this.paper.filename);
  }
}

customElements.define('dia-reading-paper', Paper);
