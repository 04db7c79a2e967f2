import {html, nothing} from 'lit';
import {count, label, t} from '../../core/texts.js';
import {lettersOn} from '../../parts/keys.js';
import {REASONS} from './choices.js';

const TONES = {open: 'warn', considered: '', releasing: 'warn', released: '', covered: 'good', leftBehind: 'good'};

const yes = truth => (truth ? 'true' : 'false');

/** The key of a button, for who sees it and has the keys that are a letter on. */
export const keyOf = key => (lettersOn() ? html`<kbd aria-hidden="true">${key}</kbd>` : nothing);

/** What was found, each with what is decided about it. */
export function findings(page) {
  const {choices} = page;
  return html`<section class="publish-findings" aria-labelledby="findings">
    <h2 id="findings">${t('publishing.findings')}</h2>
    ${choices.findings.length
      ? html`<p class="row between"><span role="status">${progress(choices)}</span>
          <span class="publish-steps"><button type="button" @click=${() => page.step(-1)} aria-label=${t('publishing.previous')}>↑ ${keyOf('p')}</button>
          <button type="button" @click=${() => page.step(1)} aria-label=${t('publishing.next')}>↓ ${keyOf('n')}</button></span></p>
        <ol class="publish-list">${choices.findings.map((finding, i) => card(page, finding, i))}</ol>`
      : html`<p class="muted">${t('publishing.nothing')}</p>`}
  </section>`;
}

const progress = choices =>
  [
    choices.binding.length ? t('publishing.decided', choices.settled, choices.binding.length) : null,
    choices.toConsider ? count('publishing.toConsider', choices.toConsider) : null,
  ]
    .filter(Boolean)
    .join(' · ');

function card(page, finding, i) {
  const decision = page.choices.decision(finding);
  const error = page.errors.find(one => one.field === finding.id);
  const current = page.current === finding.id || page.choices.coversOf(finding).some(cover => cover.key === page.current);
  const where = finding.page ? t('publishing.page', String(finding.page)) : label('publishing.field', finding.field);
  return html`<li class="card" ?data-current=${current}>
    <button type="button" class="quiet publish-go" aria-current=${yes(current)} @click=${() => page.choose(finding.id, false)}>
      ${t('publishing.number', String(i + 1))} ${label('publishing.kind', finding.kind)}, ${where}
    </button>
    <span class="badge ${TONES[decision]}">${t(`publishing.is.${decision}`)}</span>
    <p class="publish-message">${finding.message}</p>
    ${page.editable ? deciding(page, finding, decision) : nothing}
    ${finding.mustBeDecided && page.choices.releases.has(finding.id) ? why(page, finding, error) : nothing}
    ${error ? html`<p class="error" id="why-${finding.id}-error">${t('publishing.undecided')}</p>` : nothing}
  </li>`;
}

function deciding(page, finding, decision) {
  const covered = decision === 'covered';
  const released = page.choices.releases.has(finding.id);
  return html`<div class="toolbar">
    ${page.choices.canCover(finding)
      ? html`<button type="button" aria-pressed=${yes(covered)} @click=${() => (covered ? page.undecide(finding) : page.cover(finding))}>${t('publishing.cover')} ${keyOf('c')}</button>`
      : nothing}
    <button type="button" aria-pressed=${yes(released)} @click=${() => (released ? page.undecide(finding) : page.release(finding))}>${t('publishing.release')} ${keyOf('l')}</button>
  </div>`;
}

function why(page, finding, error) {
  const id = `why-${finding.id}`;
  return html`<div class="field"><label for=${id}>${t('publishing.why')} <span class="muted">${t('form.requiredMark')}</span></label>
    <input id=${id} maxlength="1000" .value=${page.choices.releases.get(finding.id)} ?disabled=${!page.editable}
      aria-invalid=${yes(error)} aria-describedby=${error ? `${id}-error` : nothing}
      @input=${event => page.reason(finding, event.target.value)} /></div>`;
}

/** What was refused, each with a way to what it is said of. */
export function summary(page) {
  if (!page.errors.length) return nothing;
  return html`<div class="error-summary" role="alert" tabindex="-1">
    <p>${count('publishing.errors', page.errors.length)}</p>
    <ul>${page.errors.map(error => html`<li>${refusal(page, error)}</li>`)}</ul>
  </div>`;
}

function refusal(page, error) {
  const place = error.cover ?? page.choices.finding(error.field)?.id;
  if (place === undefined) return error.message;
  const go = event => {
    event.preventDefault();
    page.choose(place, true);
  };
  return html`<a href="#" @click=${go}>${error.message}</a>`;
}

/** The places that somebody has added. */
export function ownPlaces(page) {
  const {own} = page.choices;
  if (!own.length && !page.editable) return nothing;
  return html`<section class="publish-own" aria-labelledby="own">
    <h2 id="own">${t('publishing.own')}</h2>
    ${own.length ? html`<ol class="publish-list">${own.map((cover, i) => ownPlace(page, cover, i))}</ol>` : html`<p class="muted">${t('publishing.noOwn')}</p>`}
  </section>`;
}

function ownPlace(page, cover, i) {
  const error = page.errors.find(one => one.cover === cover.key);
  const id = `cover-${cover.key}`;
  const current = page.current === cover.key;
  return html`<li class="card" ?data-current=${current}>
    <button type="button" class="quiet publish-go" aria-current=${yes(current)} @click=${() => page.chooseOwn(cover)}>
      ${t('publishing.ownPlace', String(i + 1), String(cover.page))}
    </button>
    <div class="field"><label for=${id}>${t('publishing.reason')}</label>
      <select id=${id} ?disabled=${!page.editable} @change=${event => page.replace(cover, {reason: event.target.value})}>
        ${REASONS.map(reason => html`<option value=${reason} ?selected=${reason === cover.reason}>${label('publishing.reason', reason)}</option>`)}
      </select></div>
    ${cover.reason === 'SECRECY'
      ? html`<div class="field"><label for="${id}-ground">${t('publishing.ground')} <span class="muted">${t('form.requiredMark')}</span></label>
          <input id="${id}-ground" maxlength="200" .value=${cover.ground ?? ''} ?disabled=${!page.editable} placeholder="21 kap. 1 § OSL"
            aria-invalid=${yes(error)} aria-describedby=${error ? `${id}-error` : nothing}
            @change=${event => page.replace(cover, {ground: event.target.value})} /></div>`
      : nothing}
    ${error ? html`<p class="error" id="${id}-error">${error.message}</p>` : nothing}
    ${page.editable ? html`<button type="button" class="quiet" @click=${() => page.remove(cover)}>${t('publishing.remove')}</button>` : nothing}
  </li>`;
}
