import {html, nothing} from 'lit';
import {apiPath, del, file, get, patch, post, put} from '../../core/api.js';
import {may} from '../../core/caller.js';
import {day, dayTime} from '../../core/days.js';
import {t} from '../../core/texts.js';
import {ask} from '../../parts/dialog.js';
import {DOCUMENT, documentFields, documentName} from './document.js';
import {menu} from './menu.js';
import {open} from './opening.js';
import {directionName, groundCode, groundName, groundOf, personName, settled, size} from './words.js';

/** The records of a case. */
export function records(page) {
  const {records: all} = page.file;
  return html`<section class="case-part" aria-labelledby="part-records">
    <div class="row between">
      <h2 id="part-records" tabindex="-1">${t('registry.part.records')} <span class="figure">${all.length}</span></h2>
      ${page.mayWrite ? html`<a class="button" href=${page.registerHere()}>${t('registry.addRecords')}</a>` : nothing}
    </div>
    ${all.length ? html`<ol>${all.map(record => line(page, record))}</ol>` : html`<p class="muted">${t('registry.none.records')}</p>`}
  </section>`;
}

function line(page, record) {
  const at = page.query.get('handling') === record.id;
  return html`<li class="line ${record.voided ? 'gone' : ''} ${at ? 'at' : ''}" id="record-${record.id}" tabindex="-1">
    <div class="row">
      <span class="figure">${record.recordNumber}</span>
      <strong>${record.title}</strong>
      ${record.secrecy ? html`<span class="badge bad">${t('registry.secret')}</span>` : nothing}
      ${record.publication ? html`<span class="badge good">${t('registry.published')}</span>` : nothing}
      ${record.supersededBy ? html`<span class="badge">${t('registry.superseded', String(record.supersededBy.recordNumber))}</span>` : nothing}
      <span class="actions">${actions(page, record)}</span>
    </div>
    <p class="muted">
      ${day(record.date)} · ${directionName(record.direction)} · ${documentName(page.documentKinds, record)}${record.counterparty ? html` · ${record.counterparty}` : nothing} ·
      ${record.filename} ${record.size ? size(record.size) : ''}${record.attachmentOf ? html` · ${t('registry.attachmentOf', String(record.attachmentOf.recordNumber))}` : nothing}
    </p>
    ${record.secrecy ? html`<p class="muted">${groundName(record.secrecy)}</p>` : nothing}
    ${record.voided ? html`<p class="bad">${t('registry.voidedBy', dayTime(record.voided.at), personName(record.voided.by), record.voided.reason)}</p>` : nothing}
    ${record.unread ? html`<p class="warn">${t('registry.unread')}</p>` : nothing}
  </li>`;
}

/** A button says of which record it is to those who hear it by itself. */
const act = (record, key, what, danger = false) =>
  html`<button type="button" class=${danger ? 'quiet danger' : 'quiet'} aria-label=${`${t(key)}: ${record.recordNumber} ${record.title}`} @click=${what}>${t(key)}</button>`;

function actions(page, record) {
  const mine = page.mayWrite && !record.voided;
  const whole = !settled(page.file.status) && !record.voided;
  const more = [
    mine && !record.attachmentOf && page.file.records.length > 1 && act(record, 'registry.tie', () => tie(page, record)),
    mine && record.attachmentOf && act(record, 'registry.untie', () => untie(page, record)),
    whole && record.secrecy && may('REGISTRATOR') && act(record, 'registry.act.LIFTING', () => lift(page, record)),
    whole && may('REGISTRATOR') && act(record, 'registry.void', () => voidIt(page, record), true),
  ].filter(Boolean);
  return html`
    ${record.size ? act(record, 'registry.open', () => open({...record, title: `${record.recordNumber} ${record.title}`}, ({signal}) => file(apiPath(record.contentUrl), {signal}))) : nothing}
    ${record.voided ? nothing : html`<a class="button quiet" href=${`#/handlingar/${record.id}/publicera`} aria-label=${`${t('registry.publish')}: ${record.recordNumber} ${record.title}`}>${t('registry.publish')}</a>`}
    ${mine ? act(record, 'registry.edit', () => amend(page, record)) : nothing} ${more.length ? menu(`${record.recordNumber} ${record.title}`, more) : nothing}
  `;
}

const TEXTS = ['title', 'publicTitle', 'counterparty', 'publicCounterparty'];

async function amend(page, record) {
  const {body, etag} = await get(`records/${record.id}`);
  const texts = TEXTS.map(name => [name, body[name] ?? '']);
  // Without a model there is nothing to choose among, and what a former one said stays.
  const document = page.documentKinds.length ? DOCUMENT.map(name => [name, body.governed?.[name] ?? '']) : [];
  const before = Object.fromEntries([...texts, ...document]);
  await ask({
    title: t('registry.editRecord', String(record.recordNumber)),
    yes: t('form.save'),
    fields: [
      ...TEXTS.map(name => ({name, label: t(`registry.field.${name}`), value: before[name], required: name === 'title', hint: name.startsWith('public') ? t(`registry.hint.${name}`) : ''})),
      ...documentFields(page.documentKinds, before),
      ...(body.secrecy
        ? []
        : [{name: 'secrecy', label: t('registry.field.secrecy'), type: 'select', value: '', empty: t('registry.noSecrecy'), hint: t('registry.hint.secrecy'), options: page.grounds.map(ground => ({value: groundCode(ground), label: groundName(ground)}))}]),
    ],
    act: async values => {
      const changed = changes(before, values);
      const secrecy = values.secrecy ? {secrecy: groundOf(values.secrecy)} : {};
      if (!Object.keys({...changed, ...secrecy}).length) return;
      let after;
      await page.change(
        async () => (after = await patch(`records/${record.id}`, {...changed, ...secrecy}, {ifMatch: etag})),
        t('registry.savedRecord', String(record.recordNumber)),
        values.secrecy ? undefined : () => patch(`records/${record.id}`, Object.fromEntries(Object.keys(changed).map(name => [name, before[name]])), {ifMatch: after.etag}),
      );
    },
  });
}

/** What is to be another than it was; of what a document is, both or none. */
function changes(before, values) {
  const other = names => names.filter(name => name in before && (values[name] ?? '') !== before[name]);
  const names = [...other(TEXTS), ...(other(DOCUMENT).length ? DOCUMENT : [])];
  return Object.fromEntries(names.map(name => [name, values[name] ?? '']));
}

async function tie(page, record) {
  const others = page.file.records.filter(other => other.id !== record.id && !other.voided && !other.attachmentOf);
  await ask({
    title: t('registry.tieTitle', String(record.recordNumber)),
    yes: t('registry.tie'),
    fields: [{name: 'to', label: t('registry.tieTo'), type: 'select', required: true, options: others.map(other => ({value: other.id, label: `${other.recordNumber} ${other.title}`}))}],
    act: ({to}) =>
      page.change(
        () => put(`records/${to}/attachments/${record.id}`, {}),
        t('registry.tied', String(record.recordNumber)),
        () => del(`records/${to}/attachments/${record.id}`),
      ),
  });
}

const untie = (page, record) =>
  page.press(
    () => del(`records/${record.attachmentOf.id}/attachments/${record.id}`),
    t('registry.untied', String(record.recordNumber)),
    () => put(`records/${record.attachmentOf.id}/attachments/${record.id}`, {}),
  );

const reason = () => ({name: 'reason', label: t('registry.field.reason'), type: 'textarea', rows: 2, required: true});

const lift = (page, record) =>
  ask({
    title: t('registry.act.LIFTING'),
    text: t('registry.consequence.LIFTING'),
    yes: t('registry.act.LIFTING'),
    fields: [reason()],
    act: values => page.change(() => post(`records/${record.id}/secrecy/lifting`, values), t('registry.lifted')),
  });

/** What has been registered is never taken away, so there is no way back from this; it says so first. */
const voidIt = (page, record) =>
  ask({
    title: t('registry.void.title', t('registry.recordOf', String(record.recordNumber), page.file.diarienummer)),
    text: t('registry.void.records'),
    yes: t('registry.void'),
    fields: [reason(), ...(record.attachments.length ? [{name: 'withAttachments', type: 'checkbox', label: t('registry.void.attachments')}] : [])],
    act: values => page.change(() => post(`records/${record.id}/voiding`, values), t('registry.voidedRecord', String(record.recordNumber))),
  });
