import {LitElement, html, nothing} from 'lit';
import {t} from '../../core/texts.js';

const WHOLE = 40_000;
const AROUND = 4_000;

/** The text of a part with the places that suggestions were taken from; the one that is looked at comes into sight. */
export class Passages extends LitElement {
  static properties = {
    text: {},
    places: {attribute: false},
    at: {type: Number},
    label: {},
  };

  constructor() {
    super();
    this.text = '';
    this.places = [];
    this.at = -1;
    this.label = '';
  }

  createRenderRoot() {
    return this;
  }

  updated(changed) {
    if (!changed.has('at') && !changed.has('places') && !changed.has('text')) return;
    const mark = this.querySelector('mark[aria-current=true]') ?? this.querySelector('mark');
    const pane = this.querySelector('.passages');
    if (mark && pane) pane.scrollTop = Math.max(0, mark.offsetTop - pane.offsetTop - pane.clientHeight / 3);
  }

  /** The part of a long text that is shown. */
  window() {
    if (this.text.length <= WHOLE) return [0, this.text.length];
    const near = this.places[Math.max(0, this.at)] ?? {start: 0, end: 0};
    return [Math.max(0, near.start - AROUND), Math.min(this.text.length, near.end + AROUND)];
  }

  render() {
    const [from, to] = this.window();
    const marks = this.places
      .map((place, i) => ({...place, i}))
      .filter(place => place.start >= from && place.end <= to)
      .sort((one, other) => one.start - other.start);
    const pieces = [];
    let done = from;
    for (const mark of marks) {
      if (mark.start < done) continue;
      pieces.push(this.text.slice(done, mark.start));
      pieces.push(html`<mark aria-current=${mark.i === this.at ? 'true' : nothing}>${this.text.slice(mark.start, mark.end)}</mark>`);
      done = mark.end;
    }
    pieces.push(this.text.slice(done, to));
    const none = this.text.trim() ? nothing : html`<p class="muted">${t('registry.noText')}</p>`;
    // Without space of the template's own: the text is shown with all of its spaces.
    return html`<div class="passages" tabindex="0" role="region" aria-label=${this.label}>${from > 0 ? '… ' : nothing}${pieces}${to < this.text.length ? ' …' : nothing}${none}</div>`;
  }
}

customElements.define('dia-passages', Passages);
