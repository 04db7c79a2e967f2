import {LitElement, html, nothing} from 'lit';
import {time} from '../../core/days.js';
import {sendOrKeep, waitingAt} from '../../core/outbox.js';
import {t} from '../../core/texts.js';

const PAUSE = 1200;
const LONGEST = 4000;

/** What the reader notes at an item, saved while it is written; nobody else sees it. */
class Note extends LitElement {
  static properties = {item: {attribute: false}, meeting: {attribute: false}, state: {state: true}, text: {state: true}};

  constructor() {
    super();
    this.state = '';
    this.text = '';
    this.timer = null;
    this.dirty = false;
  }

  createRenderRoot() {
    return this;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.save();
  }

  get path() {
    const {meeting, item} = this.of;
    return `my/meetings/${meeting.key.split('/').map(encodeURIComponent).join('/')}/items/${item.id}/note`;
  }

  willUpdate(changed) {
    if (changed.has('item') && this.item !== this.of?.item) {
      this.save();
      this.of = {item: this.item, meeting: this.meeting};
      this.text = this.item.note?.text ?? '';
      this.state = '';
      this.recall(this.path);
    }
  }

  /** What was noted without network is what counts until it has been sent. */
  async recall(path) {
    const waiting = await waitingAt(path);
    if (!waiting || path !== this.path || this.dirty) return;
    this.text = waiting.body?.text ?? '';
    this.state = t('reading.noteWaits');
  }

  typed(text) {
    this.text = text;
    this.dirty = true;
    this.state = '';
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), PAUSE);
  }

  async save() {
    clearTimeout(this.timer);
    if (!this.dirty) return;
    this.dirty = false;
    const {item} = this.of;
    const text = this.text.trim();
    item.note = text ? {text, writtenAt: new Date().toISOString()} : undefined;
    const sent = await sendOrKeep(text ? {method: 'put', path: this.path, body: {text}} : {method: 'del', path: this.path});
    if (item === this.of.item && !this.dirty) this.state = sent ? t('reading.noteSaved', time(new Date().toISOString())) : t('reading.noteWaits');
  }

  render() {
    return html`<section class="note">
      <label for="note"><h3>${t('reading.note')}</h3></label>
      <p class="hint" id="note-hint">${t('reading.noteHint')}</p>
      <textarea
        id="note"
        rows="4"
        maxlength=${LONGEST}
        aria-describedby="note-hint"
        .value=${this.text}
        @input=${event => this.typed(event.target.value)}
        @blur=${() => this.save()}
      ></textarea>
      <p class="hint" role="status">${this.state || nothing}</p>
    </section>`;
  }
}

customElements.define('dia-note', Note);
