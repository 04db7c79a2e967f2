import {LitElement, html, nothing} from 'lit';
import {bodyName} from '../../core/bodies.js';
import {day} from '../../core/days.js';
import {label, t} from '../../core/texts.js';
import './note.js';

/** An item: what is proposed, what has been decided before, its papers, and the reader's own note. */
class Item extends LitElement {
  static properties = {item: {attribute: false}, meeting: {attribute: false}, base: {attribute: false}};

  createRenderRoot() {
    return this;
  }

  render() {
    const {item} = this;
    return html`<h2>${item.order}. ${item.heading}</h2>
      ${item.inCase ? html`<p class="muted">${item.inCase.diarienummer}</p>` : nothing}
      ${item.standsAside ? html`<p class="badge warn">${t('reading.standsAside')}</p>` : nothing}
      ${item.decision ? this.decided(t('reading.decided'), item.decision, item.paragraph) : nothing}
      ${item.proposal ? html`<h3>${t('reading.proposal')}</h3><p class="proposal">${item.proposal}</p>` : nothing}
      ${
        item.papers.length
          ? html`<h3>${t('reading.papers')}</h3>
              <ul class="reading-lines">
                ${item.papers.map(paper => html`<li><a href="${this.base}handling-${paper.id}">${paper.title}</a> <span class="muted">${day(paper.date)}</span></li>`)}
              </ul>`
          : nothing
      }
      <dia-note .item=${item} .meeting=${this.meeting}></dia-note>
      ${
        item.decisions.length
          ? html`<h3>${t('reading.before')}</h3>
              <ol class="stack">${item.decisions.map(decision => html`<li>${this.decided('', decision, decision.paragraph)}</li>`)}</ol>`
          : nothing
      }`;
  }

  decided(title, decision, paragraph) {
    return html`<div class="card decided">
      ${title ? html`<h3>${title}</h3>` : nothing}
      <p class="muted">${[bodyName(decision.body), day(decision.date), paragraph ? `§ ${paragraph}` : '', label('code.outcome', decision.outcome)].filter(Boolean).join(' · ')}</p>
      ${decision.text ? html`<p>${decision.text}</p>` : nothing}
    </div>`;
  }
}

customElements.define('dia-reading-item', Item);
