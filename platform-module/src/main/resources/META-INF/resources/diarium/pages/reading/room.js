import {html, nothing} from 'lit';
import {NetworkLost} from '../../core/api.js';
import {bodies, bodyName} from '../../core/bodies.js';
import {day} from '../../core/days.js';
import {isKept, keptFile, keptGet, readyForNoNetwork} from '../../core/offline.js';
import {empty, onOutbox} from '../../core/outbox.js';
import {go, here} from '../../core/router.js';
import {count, t} from '../../core/texts.js';
import {View} from '../../core/view.js';
import './agenda.js';
import './item.js';
import './paper.js';
import {papersOf, sheetsOf} from './sheets.js';
import {onSwipe} from './swipe.js';

/**
 * The papers of a meeting as one place to read: the agenda at the side, one sheet at a time, the next and the previous by key or
 * swipe. What has been opened once can be read without network.
 */
class Room extends View {
  static properties = {...View.properties, waiting: {state: true}, stored: {state: true}, agendaOpen: {state: true}};

  constructor() {
    super();
    this.waiting = 0;
    this.stored = null;
    this.agendaOpen = false;
    this.onKey = event => this.key(event);
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.onKey);
    this.noOutbox = onOutbox(waiting => (this.waiting = waiting));
    this.noSwipe = onSwipe(this, step => this.step(step));
    empty();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.onKey);
    this.noOutbox();
    this.noSwipe();
  }

  get place() {
    return `${encodeURIComponent(this.params.body)}/${encodeURIComponent(this.params.date)}`;
  }

  async load() {
    if (!this.meeting) {
      const [answer] = await Promise.all([keptGet(`my/meetings/${this.place}`), bodies()]);
      this.meeting = answer.body;
      this.kept = answer.kept;
      this.sheets = sheetsOf(this.meeting);
      this.bring();
    }
    const before = this.at;
    this.at = this.placeOf(this.params.sheet);
    this.agendaOpen = false;
    if (before !== undefined && before !== this.at) this.turned();
  }

  placeOf(name) {
    return Math.max(
      0,
      this.sheets.findIndex(sheet => sheet.name === name),
    );
  }

  /** Another sheet is there: reading begins at its heading. */
  async turned() {
    await this.updateComplete;
    const sheet = this.querySelector('dia-reading-item, dia-reading-paper');
    await sheet?.updateComplete;
    const heading = sheet?.querySelector('h2');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({preventScroll: true});
    scrollTo(0, 0);
  }

  /** Brings all papers to this device, quietly. */
  async bring() {
    const papers = papersOf(this.meeting);
    this.stored = {of: papers.length, done: 0};
    readyForNoNetwork('lib/pdfjs/build/pdf.min.mjs', 'lib/pdfjs/build/pdf.worker.min.mjs').catch(() => {});
    for (const paper of papers) {
      try {
        if (!(await isKept(paper))) await keptFile(paper);
        this.stored = {...this.stored, done: this.stored.done + 1};
      } catch (failure) {
        if (failure instanceof NetworkLost) return;
      }
    }
  }

  titleText() {
    const sheet = this.sheets[this.at];
    return [sheet?.title, `${bodyName(this.meeting.body)} ${this.meeting.date}`].filter(Boolean).join(' – ');
  }

  key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest('input, textarea, select, dialog, [contenteditable]')) return;
    const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    if (!step || this.phase !== 'there') return;
    event.preventDefault();
    this.step(step);
  }

  /** Counts from where the address is, which is ahead of what is shown while keys are pressed in a row. */
  step(step) {
    const sheet = this.sheets[this.placeOf(decodeURIComponent(here().path.split('/')[4] ?? '')) + step];
    if (sheet) go(`#/mina-sammantraden/${this.place}/${sheet.name}`);
  }

  show() {
    const {meeting, sheets, at} = this;
    const sheet = sheets[at];
    return html`<div class="room">
      <header class="room-head">
        <h1>${bodyName(meeting.body)} <span>${day(meeting.date)}</span></h1>
        <p class="muted">
          ${[meeting.time, meeting.place].filter(Boolean).join(', ')}
          ${meeting.unseen ? html`<span class="badge good">${count('reading.unseen', meeting.unseen)}</span>` : nothing}
          ${this.state()}
        </p>
      </header>
      <button type="button" class="agenda-button" aria-expanded=${this.agendaOpen} aria-controls="agenda" @click=${() => (this.agendaOpen = !this.agendaOpen)}>
        ${t('reading.agenda')}
      </button>
      <dia-agenda id="agenda" class=${this.agendaOpen ? 'open' : ''} .sheets=${sheets} .current=${sheet?.name} .base="#/mina-sammantraden/${this.place}/"></dia-agenda>
      <article class="sheet" aria-live="off">
        ${
          sheet
            ? html`<nav class="sheet-steps toolbar" aria-label=${t('reading.steps')}>
                  ${this.stepLink(at - 1, 'reading.previous', '←')} <span class="muted">${t('reading.sheet', at + 1, sheets.length)}</span>
                  ${this.stepLink(at + 1, 'reading.next', '→')}
                </nav>
                ${
                  sheet.kind === 'item'
                    ? html`<dia-reading-item .item=${sheet.item} .meeting=${meeting} .base="#/mina-sammantraden/${this.place}/"></dia-reading-item>`
                    : html`<dia-reading-paper .paper=${sheet.paper} .item=${sheet.item} .meeting=${meeting}></dia-reading-paper>`
                }`
            : html`<p class="muted">${t('reading.noPapers')}</p>`
        }
      </article>
    </div>`;
  }

  stepLink(to, text, sign) {
    const sheet = this.sheets[to];
    if (!sheet) return html`<span class="button" aria-hidden="true">${sign}</span>`;
    return html`<a class="button" href="#/mina-sammantraden/${this.place}/${sheet.name}" title=${sheet.title}
      ><span aria-hidden="true">${sign}</span> ${t(text)}</a
    >`;
  }

  state() {
    const {stored} = this;
    return html`${this.kept ? html`<span class="badge warn">${t('reading.kept')}</span>` : nothing}
      ${
        stored && stored.of
          ? html`<span class="badge" role="status">${stored.done === stored.of ? t('reading.stored') : t('reading.storing', stored.done, stored.of)}</span>`
          : nothing
      }
      ${this.waiting ? html`<span class="badge warn" role="status">${count('reading.waiting', this.waiting)}</span>` : nothing}`;
  }
}

customElements.define('dia-room', Room);
