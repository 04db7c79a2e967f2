import {LitElement, html} from 'lit';
import {t} from '../core/texts.js';
import {pdfjs} from './pdfjs.js';

/** A page of a PDF: its picture, its text above that for those who select or listen, and marks. Drawn once it is near. */
export class PdfPage extends LitElement {
  static properties = {
    document: {attribute: false},
    number: {type: Number},
    size: {attribute: false},
    zoom: {type: Number},
    marks: {attribute: false},
    near: {type: Boolean},
  };

  constructor() {
    super();
    this.marks = [];
    this.near = false;
    this.zoom = 1;
    this.drawn = '';
    this.task = null;
  }

  createRenderRoot() {
    return this;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.task?.cancel();
  }

  updated() {
    this.style.setProperty('--page-ratio', `${this.size.width} / ${this.size.height}`);
    this.style.setProperty('--page-width', `${this.zoom * 100}%`);
    for (const [i, mark] of this.marks.entries()) {
      const [x, y, width, height] = mark.rect;
      const place = this.querySelectorAll('.pdf-mark')[i].style;
      place.setProperty('left', `${x * 100}%`);
      place.setProperty('top', `${y * 100}%`);
      place.setProperty('width', `${width * 100}%`);
      place.setProperty('height', `${height * 100}%`);
    }
    if (this.near) this.draw();
  }

  async draw() {
    const width = this.clientWidth;
    const key = `${this.document?.fingerprints[0]} ${width}`;
    if (!width || this.drawn === key) return;
    this.drawn = key;
    this.task?.cancel();
    try {
      const {TextLayer} = await pdfjs();
      const page = await this.document.getPage(this.number);
      const natural = page.getViewport({scale: 1});
      this.style.setProperty('--page-ratio', `${natural.width} / ${natural.height}`);
      const scale = width / natural.width;
      const density = Math.min(devicePixelRatio || 1, 2);
      const viewport = page.getViewport({scale: scale * density});
      const canvas = this.querySelector('canvas');
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      this.task = page.render({canvas, viewport});
      await this.task.promise;
      const layer = this.querySelector('.textLayer');
      layer.replaceChildren();
      this.style.setProperty('--total-scale-factor', String(scale));
      this.style.setProperty('--scale-factor', String(scale));
      await new TextLayer({textContentSource: page.streamTextContent(), container: layer, viewport: page.getViewport({scale})}).render();
      document.querySelectorAll('.hiddenCanvasElement').forEach(hidden => hidden.setAttribute('aria-hidden', 'true'));
      this.toggleAttribute('data-drawn', true);
    } catch (failure) {
      if (failure.name !== 'RenderingCancelledException') throw failure;
    }
  }

  render() {
    return html`<section aria-label=${t('pdf.pageNumber', String(this.number))}>
      <canvas aria-hidden="true"></canvas>
      <div class="textLayer"></div>
      ${this.marks.map(
        mark => html`<button
          type="button"
          class="pdf-mark ${mark.kind ?? ''}"
          aria-label=${mark.label ?? t('pdf.mark')}
          aria-current=${mark.current ? 'true' : 'false'}
          @click=${() => this.dispatchEvent(new CustomEvent('mark-click', {bubbles: true, detail: {id: mark.id}}))}
        ></button>`,
      )}
    </section>`;
  }
}

customElements.define('dia-pdf-page', PdfPage);
