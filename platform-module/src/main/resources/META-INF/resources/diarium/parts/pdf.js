import {LitElement, html} from 'lit';
import {t} from '../core/texts.js';
import './pdf-page.js';
import {FILES, pdfjs} from './pdfjs.js';

/** The page that an outline names by these titles, each below the one before; an entry may begin with a number of its own. */
async function pageOf(document, titles) {
  let entries = await document.getOutline();
  let found = null;
  for (const title of titles) {
    const entry = (entries ?? []).find(each => each.title === title || each.title.endsWith(` ${title}`));
    if (!entry) return null;
    found = entry;
    entries = entry.items;
  }
  const target = typeof found?.dest === 'string' ? await document.getDestination(found.dest) : found?.dest;
  if (!target) return null;
  return typeof target[0] === 'number' ? target[0] + 1 : (await document.getPageIndex(target[0])) + 1;
}

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

/**
 * Shows a PDF page below page; a page is drawn when it comes near.
 *
 * `source`: a Blob or an address. `page`: the one to be at. `marks`: `[{id, page, rect: [x, y, width, height], kind, label}]`,
 * measured from the top left corner in parts of the page. `place`: titles in the document's outline that lead to the page to begin at.
 *
 * @fires page-change `{page}` when another page is in sight
 * @fires pdf-loaded `{pages}`
 * @fires mark-click `{id}`
 */
export class Pdf extends LitElement {
  static properties = {
    source: {attribute: false},
    page: {type: Number},
    marks: {attribute: false},
    place: {attribute: false},
    label: {},
    zoom: {state: true},
    pages: {state: true},
    failed: {state: true},
  };

  constructor() {
    super();
    this.source = null;
    this.page = 1;
    this.marks = [];
    this.place = [];
    this.label = '';
    this.zoom = 1;
    this.pages = [];
    this.failed = false;
    this.seen = 1;
    this.document = null;
  }

  createRenderRoot() {
    return this;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.document?.destroy();
    this.document = null;
    this.watcher?.disconnect();
  }

  async willUpdate(changed) {
    if (changed.has('source') && this.source) await this.open();
  }

  updated(changed) {
    if (changed.has('page') && this.page !== this.seen) this.goTo(this.page);
  }

  async open() {
    const opening = (this.opening = {});
    this.failed = false;
    this.pages = [];
    try {
      const {getDocument} = await pdfjs();
      const data = this.source instanceof Blob ? {data: new Uint8Array(await this.source.arrayBuffer())} : {url: this.source};
      const document = await getDocument({
        ...data,
        isEvalSupported: false,
        enableXfa: false,
        standardFontDataUrl: `${FILES}standard_fonts/`,
        wasmUrl: `${FILES}wasm/`,
        cMapUrl: `${FILES}cmaps/`,
        iccUrl: `${FILES}iccs/`,
      }).promise;
      if (opening !== this.opening) {
        document.destroy();
        return;
      }
      this.document?.destroy();
      this.document = document;
      const first = await document.getPage(1);
      const {width, height} = first.getViewport({scale: 1});
      this.pages = Array.from({length: document.numPages}, (none, i) => ({number: i + 1, width, height}));
      this.dispatchEvent(new CustomEvent('pdf-loaded', {detail: {pages: document.numPages}}));
      await this.updateComplete;
      this.watch();
      const named = this.place.length ? await pageOf(document, this.place) : null;
      if (named || this.page > 1) this.goTo(named ?? this.page);
    } catch (failure) {
      if (opening !== this.opening) return;
      console.warn(failure);
      this.failed = true;
    }
  }

  watch() {
    this.watcher?.disconnect();
    const ratios = new Map();
    this.watcher = new IntersectionObserver(
      entries => {
        for (const entry of entries) {
          ratios.set(entry.target.number, entry.intersectionRect.height);
          if (entry.isIntersecting) entry.target.near = true;
        }
        const [most] = [...ratios].sort((one, other) => other[1] - one[1]);
        if (most && most[1] > 0 && most[0] !== this.seen) {
          this.seen = most[0];
          this.requestUpdate();
          this.dispatchEvent(new CustomEvent('page-change', {detail: {page: this.seen}}));
        }
      },
      {threshold: [0, 0.25, 0.5, 0.75, 1]},
    );
    this.querySelectorAll('dia-pdf-page').forEach(page => this.watcher.observe(page));
  }

  /** Brings the page into sight. */
  goTo(number) {
    const page = this.querySelector(`dia-pdf-page[data-page="${number}"]`);
    if (!page) return;
    this.seen = number;
    page.near = true;
    page.scrollIntoView({block: 'start'});
    this.requestUpdate();
  }

  nearer(step) {
    const at = ZOOMS.findIndex(zoom => zoom >= this.zoom);
    this.zoom = ZOOMS[Math.min(ZOOMS.length - 1, Math.max(0, at + step))];
  }

  render() {
    if (this.failed) return html`<p class="failure" role="alert">${t('pdf.failed')}</p>`;
    if (!this.pages.length) return html`<p class="waiting" role="status">${t('pdf.opening')}</p>`;
    const last = this.pages.length;
    return html`<div class="pdf-tools toolbar" role="group" aria-label=${t('pdf.tools')}>
        <button type="button" ?disabled=${this.seen === 1} @click=${() => this.goTo(this.seen - 1)} aria-label=${t('pdf.previous')}>↑</button>
        <label
          ><span class="visually-hidden">${t('pdf.page')}</span>
          <input type="number" min="1" max=${last} .value=${String(this.seen)} @change=${event => this.typed(event)} />
        </label>
        <span>${t('pdf.of', last)}</span>
        <button type="button" ?disabled=${this.seen === last} @click=${() => this.goTo(this.seen + 1)} aria-label=${t('pdf.next')}>↓</button>
        <button type="button" @click=${() => this.nearer(-1)} aria-label=${t('pdf.smaller')}>−</button>
        <button type="button" @click=${() => this.nearer(1)} aria-label=${t('pdf.larger')}>+</button>
      </div>
      <div class="pdf-pages" tabindex="0" role="region" aria-label=${this.label || t('pdf.document')}>
        ${this.pages.map(
          page => html`<dia-pdf-page
            data-page=${page.number}
            .number=${page.number}
            .document=${this.document}
            .size=${page}
            .zoom=${this.zoom}
            .marks=${this.marks.filter(mark => mark.page === page.number)}
          ></dia-pdf-page>`,
        )}
      </div>`;
  }

  typed(event) {
    const number = Math.min(this.pages.length, Math.max(1, Math.trunc(Number(event.target.value)) || 1));
    event.target.value = number;
    this.goTo(number);
  }
}

customElements.define('dia-pdf', Pdf);
