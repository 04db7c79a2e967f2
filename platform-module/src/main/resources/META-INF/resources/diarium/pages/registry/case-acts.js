import {html, nothing} from 'lit';
import {get, post} from '../../core/api.js';
import {may} from '../../core/caller.js';
import {alertNotice, notice} from '../../core/notices.js';
import {t} from '../../core/texts.js';
import {ask} from '../../parts/dialog.js';
import {settled, statusName} from './words.js';

/** What can be done to a case as a whole: the ways it may go from where it is, and the lifting of its secrecy. */
export function acts(page) {
  const ways = page.file.ways.filter(way => (way.act === 'WORK' ? page.mayWrite && !page.inProcess : may('REGISTRATOR')));
  return html`${ways.map(
    way => html`<button type="button" class=${way.act === 'VOIDING' ? 'quiet danger' : nothing} @click=${() => go(page, way)}>${t(`registry.act.${way.act}.${way.status}`)}</button>`,
  )}
  ${page.file.secrecy && may('REGISTRATOR') && !settled(page.file.status) ? html`<button type="button" @click=${() => lift(page)}>${t('registry.act.LIFTING')}</button>` : nothing}`;
}

const go = (page, way) => (way.act === 'CLOSING' ? close(page) : take(page, way));

const reason = required => ({name: 'reason', label: t('registry.field.reason'), type: 'textarea', rows: 2, required});

async function take(page, way) {
  const before = page.file.status;
  await ask({
    title: t(`registry.act.${way.act}.${way.status}`),
    text: t(`registry.consequence.${way.act}.${way.status}`, page.file.diarienummer),
    yes: t(`registry.act.${way.act}.${way.status}`),
    fields: way.withReason ? [reason(true)] : [],
    act: async values => {
      await perform(page, way, values);
      await page.refresh();
      // Only a way that the register has is a way back.
      const back = page.file.ways.some(other => other.act === 'WORK' && other.status === before);
      notice(t('registry.nowStatus', page.file.diarienummer, statusName(way.status)), {undo: back ? () => goBack(page, before) : undefined});
    },
  });
}

async function goBack(page, status) {
  await post(`${page.path}/status`, {status, reason: t('registry.undoReason')});
  await page.refresh();
}

function perform(page, way, {reason: why}) {
  const options = {ifMatch: page.etag};
  if (way.act === 'VOIDING') return post(`${page.path}/voiding`, {reason: why}, options);
  if (way.act === 'REOPENING') return post(`${page.path}/reopening`, {reason: why}, options);
  return post(`${page.path}/status`, {status: way.status, ...(why ? {reason: why} : {})}, options);
}

const lift = page =>
  ask({
    title: t('registry.act.LIFTING'),
    text: t('registry.consequence.LIFTING'),
    yes: t('registry.act.LIFTING'),
    fields: [reason(true)],
    act: values => page.change(() => post(`${page.path}/secrecy/lifting`, values, {ifMatch: page.etag}), t('registry.lifted')),
  });

/** What closing would do is said first: what stands in its way, and which working material it clears for good. */
async function close(page) {
  let check;
  try {
    check = (await get(`${page.path}/closing`)).body;
  } catch (failure) {
    alertNotice(failure.words);
    return;
  }
  const clearing = check.clearing.length > 0;
  await ask({
    title: t('registry.act.CLOSING.CLOSED'),
    text: html`<p>${t(check.closable ? 'registry.consequence.CLOSING.CLOSED' : 'registry.notClosable', page.file.diarienummer)}</p>
      ${check.items.length ? html`<ul class="stack">${check.items.map(item => html`<li><span class="badge ${item.severity === 'BLOCKING' ? 'bad' : 'warn'}">${t(`registry.severity.${item.severity}`)}</span> ${item.message}</li>`)}</ul>` : nothing}
      ${clearing ? html`<p><strong>${t('registry.clearing')}</strong></p><ul>${check.clearing.map(item => html`<li>${item.title}</li>`)}</ul>` : nothing}`,
    yes: t('registry.act.CLOSING.CLOSED'),
    fields: clearing ? [{name: 'confirmClearing', type: 'checkbox', label: t('registry.confirmClearing')}] : [],
    act: values =>
      page.change(
        () => post(`${page.path}/closing`, {confirmClearing: values.confirmClearing === true}, {ifMatch: page.etag}),
        t('registry.nowStatus', page.file.diarienummer, statusName('CLOSED')),
      ),
  });
}
