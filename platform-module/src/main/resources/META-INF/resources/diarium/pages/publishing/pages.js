import {html, nothing} from 'lit';
import {label, t} from '../../core/texts.js';
import '../../parts/pdf.js';
import {keyOf} from './findings.js';
import {keyed} from './marks.js';

/** The pages of the record with what is marked on them, or the copy that is made of them. */
export function pages(page) {
  const {shown} = page;
  return html`<section class="publish-pages ${page.drawing ? 'is-drawing' : ''}" aria-label=${t('publishing.pages')}>
    <div class="toolbar">${page.copy && !page.state.publication ? both(page) : nothing}${page.editable && shown === 'original' ? tools(page) : nothing}</div>
    ${page.editable ? html`<p class="hint">${t('publishing.placeKeys')}</p>` : nothing}
    ${shown === 'original' && page.choices.covers.length ? html`<p class="hint">${t('publishing.lookUnder')}</p>` : nothing}
    <dia-pdf
      .source=${shown === 'copy' ? page.copy : page.source}
      .marks=${shown === 'copy' ? [] : marks(page)}
      label=${t(`publishing.shown.${shown}`)}
      @keydown=${event => keyOnMark(page, event)}
      @mark-click=${({detail}) => page.chooseMark(detail.id)}
    ></dia-pdf>
  </section>`;
}

const both = page => html`<div class="publish-shown" role="group" aria-label=${t('publishing.shown')}>
  ${['original', 'copy'].map(
    what => html`<button type="button" aria-pressed=${page.shown === what ? 'true' : 'false'} @click=${() => (page.shown = what)}>${t(`publishing.shown.${what}`)}</button>`,
  )}</div>`;

const tools = page => html`<button type="button" aria-pressed=${page.drawing ? 'true' : 'false'} @click=${() => (page.drawing = !page.drawing)}>${t('publishing.draw')}</button>
  <button type="button" @click=${() => page.addHere()}>${t('publishing.addPlace')} ${keyOf('r')}</button>`;

/** How a finding that is not covered is drawn. */
const KINDS = {open: 'open', considered: 'considered'};

const rect = ({x, y, width, height}) => [x, y, width, height];

function marks({choices, current}) {
  const left = choices.findings
    .filter(finding => choices.decision(finding) !== 'covered')
    .flatMap(finding => {
      const decision = choices.decision(finding);
      return finding.rectangles.map(place => ({
        id: finding.id,
        page: finding.page,
        rect: rect(place),
        kind: KINDS[decision] ?? 'released',
        current: finding.id === current,
        label: `${label('publishing.kind', finding.kind)}: ${t(`publishing.is.${decision}`)}`,
      }));
    });
  const covers = choices.covers.map(cover => ({
    id: cover.key,
    page: cover.page,
    rect: rect(cover),
    kind: 'covered',
    current: cover.key === current || (cover.finding !== undefined && cover.finding === current),
    label: t('publishing.coverLabel', label('publishing.reason', cover.reason), String(cover.page)),
  }));
  return [...left, ...covers];
}

/** Arrows on a place move it, Delete takes it away. */
function keyOnMark(page, event) {
  const button = event.target.closest('.pdf-mark');
  if (!button || !page.editable || event.ctrlKey || event.metaKey) return;
  const sheet = button.closest('dia-pdf-page');
  const cover = page.choices.place(sheet.marks[[...sheet.querySelectorAll('.pdf-mark')].indexOf(button)]?.id);
  if (!cover) return;
  const place = keyed(cover, event);
  if (place) {
    page.replace(cover, place);
    page.current = cover.key;
  } else if (event.key === 'Delete' || event.key === 'Backspace') {
    page.remove(cover);
  } else {
    return;
  }
  event.preventDefault();
}
