import {html, nothing} from 'lit';
import {Refused, del, file, post} from '../../core/api.js';
import {dayTime} from '../../core/days.js';
import {alertNotice, notice} from '../../core/notices.js';
import {count, t} from '../../core/texts.js';
import {work} from '../../core/work.js';
import {ask} from '../../parts/dialog.js';

/** How far the record has come, and what stands in its way. */
export function standing({state}) {
  if (state.publication) {
    return html`<p class="publish-standing good">${t(state.publication.redacted ? 'publishing.isPublishedCovered' : 'publishing.isPublished', dayTime(state.publication.publishedAt))}
      <a href=${state.publication.url}>${t('publishing.publicPage')}</a></p>`;
  }
  return html`${state.prepared
      ? html`<p class="publish-standing warn">${t('publishing.prepared', state.prepared.name, dayTime(state.prepared.at))}
          ${t(state.mayConfirm ? 'publishing.yourTurn' : 'publishing.othersTurn')}</p>`
      : nothing}
    ${state.obstacles.length
      ? html`<div class="publish-standing bad"><h2>${t('publishing.obstacles')}</h2><ul>${state.obstacles.map(one => html`<li>${one.message}</li>`)}</ul></div>`
      : nothing}
    ${state.handling === 'TEXT' ? html`<p class="publish-standing">${t('publishing.textOnly')}</p>` : nothing}`;
}

/** The steps from what is marked by one person to what another one publishes. */
export function steps(page) {
  const {state, choices} = page;
  if (!state.mayPrepare && !state.prepared) return html`<p class="hint">${t('publishing.notYours')}</p>`;
  if (state.prepared) {
    return html`<div class="toolbar publish-acts">
      ${state.mayConfirm ? html`<button type="button" class="primary" @click=${() => confirm(page)}>${t('publishing.confirm')}</button>` : nothing}
      ${state.mayPrepare ? html`<button type="button" @click=${() => sendBack(page)}>${t('publishing.sendBack')}</button>` : nothing}
    </div>`;
  }
  return html`<div class="publish-acts">
    <p class="hint" role="status">${t(`publishing.saving.${page.saving.state}`)}</p>
    <div class="toolbar">
      ${choices.covers.length ? html`<button type="button" @click=${() => preview(page)}>${t('publishing.preview')}</button>` : nothing}
      ${choices.needsAnother ? html`<button type="button" class="primary" @click=${() => send(page)}>${t('publishing.send')}</button>` : nothing}
      ${state.mayPublish && !choices.needsAnother ? html`<button type="button" class="primary" @click=${() => publish(page)}>${t('publishing.atOnce')}</button>` : nothing}
    </div>
    <p class="hint">${t('publishing.twoPersons')}</p>
  </div>`;
}

async function preview(page) {
  if (!(await page.saving.done())) return;
  await act(page, async () => {
    const copy = await work(t('publishing.making'), ({signal}) => file(`${page.path}/redaction/copy`, {signal}));
    if (!copy) return;
    page.showCopy(copy);
    notice(t('publishing.made'));
    await page.updateComplete;
    page.querySelector('.publish-pages').scrollIntoView({block: 'start'});
  });
}

async function send(page) {
  if (!(await page.saving.done())) return;
  await act(page, async () => {
    await work(t('publishing.sending'), () => post(`${page.path}/preparation`, undefined, {ifMatch: page.etag}));
    notice(t('publishing.sent'));
    await page.refresh();
  });
}

async function confirm(page) {
  if (!(await ask({title: t('publishing.confirmTitle'), text: t('publishing.confirmText'), yes: t('publishing.confirm')}))) return;
  await act(page, async () => {
    await work(t('publishing.publishing'), () => post(`${page.path}/confirmation`, undefined, {ifMatch: page.etag}));
    notice(t('publishing.published'));
    await page.refresh();
  });
}

async function publish(page) {
  const {toConsider} = page.choices;
  const text = [t('publishing.atOnceText'), toConsider ? `${count('publishing.toConsider', toConsider)}.` : ''].join(' ').trim();
  if (!(await ask({title: t('publishing.atOnceTitle'), text, yes: t('publishing.atOnce')}))) return;
  await act(page, async () => {
    await work(t('publishing.publishing'), () => post(`${page.path}/publication`, {}));
    notice(t('publishing.published'));
    await page.refresh();
  });
}

async function sendBack(page) {
  const answer = await ask({
    title: t('publishing.sendBack'),
    yes: t('publishing.sendBack'),
    fields: [{name: 'reason', label: t('publishing.why'), type: 'text', required: true, maxlength: 1000}],
    act: ({reason}) => del(`${page.path}/preparation`, {query: {reason}, ifMatch: page.etag}),
  });
  if (!answer) return;
  notice(t('publishing.sentBack'));
  await page.refresh();
}

async function act(page, task) {
  page.errors = [];
  try {
    await task();
  } catch (failure) {
    if (failure.status === 412) page.elsewhere = true;
    if (failure instanceof Refused && failure.errors.length) {
      page.errors = failure.errors;
      await page.updateComplete;
      page.querySelector('.error-summary')?.focus();
    } else {
      alertNotice(failure.words ?? t('shell.unexpected'));
    }
  }
}
