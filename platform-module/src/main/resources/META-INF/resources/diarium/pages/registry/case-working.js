import {html, nothing} from 'lit';
import {del, file, post, send} from '../../core/api.js';
import {dayTime, today} from '../../core/days.js';
import {alertNotice} from '../../core/notices.js';
import {t} from '../../core/texts.js';
import {work} from '../../core/work.js';
import {ask} from '../../parts/dialog.js';
import {documentFields} from './document.js';
import {menu} from './menu.js';
import {open} from './opening.js';
import {DIRECTIONS, KINDS, directionName, kindName, personName, size} from './words.js';

/** The working material of a case: files that are no records yet. Who does not work on the case gets none of it. */
export function working(page) {
  const {workingMaterial: files} = page.file;
  if (!files.length && !page.mayWrite) return nothing;
  return html`<section class="case-part" aria-labelledby="part-working">
    <div class="row between">
      <h2 id="part-working" tabindex="-1">${t('registry.part.working')} ${files.length ? html`<span class="figure">${files.length}</span>` : nothing}</h2>
      ${page.mayWrite ? html`<button type="button" class="quiet" @click=${() => add(page)}>${t('registry.add.working')}</button>` : nothing}
    </div>
    ${files.length ? html`<ul>${files.map(one => line(page, one))}</ul>` : html`<p class="muted">${t('registry.none.working')}</p>`}
  </section>`;
}

const path = (page, one) => `${page.path}/working-material/${one.id}`;

const act = (one, key, what, danger = false) =>
  html`<button type="button" class=${danger ? 'quiet danger' : 'quiet'} aria-label=${`${t(key)}: ${one.filename}`} @click=${what}>${t(key)}</button>`;

const line = (page, one) => html`<li class="line">
  <div class="row">
    <strong>${one.filename}</strong>
    <span class="actions">
      ${act(one, 'registry.open', () => open({...one, title: one.filename}, ({signal}) => file(`${path(page, one)}/content`, {signal})))}
      ${page.mayWrite ? html`${act(one, 'registry.working.register', () => register(page, one))} ${menu(one.filename, act(one, 'registry.working.clear', () => clear(page, one), true))}` : nothing}
    </span>
  </div>
  <p class="muted">${size(one.size)} · ${t('registry.working.modified', dayTime(one.modified), personName(one.modifiedBy))}</p>
</li>`;

const add = page =>
  ask({
    title: t('registry.add.working'),
    text: t('registry.consequence.working'),
    yes: t('form.save'),
    fields: [{name: 'file', label: t('registry.field.file'), type: 'file', required: true}],
    act: async ({file: given}) => {
      const form = new FormData();
      form.append('file', given, given.name);
      const answer = await work(t('registry.file.sending', given.name), ({progress, signal}) => send(`${page.path}/working-material`, form, {signal, onProgress: progress}));
      if (answer) await page.change(async () => answer, t('registry.added.working', given.name));
    },
  });

const register = (page, one) =>
  ask({
    title: t('registry.working.registerTitle', one.filename),
    text: t('registry.consequence.register'),
    yes: t('registry.title'),
    fields: [
      {name: 'title', label: t('registry.field.title'), required: true, value: one.filename.replace(/\.[^.]{1,5}$/, '')},
      {name: 'direction', label: t('registry.field.direction'), type: 'select', required: true, value: 'DRAWN_UP', options: DIRECTIONS.map(value => ({value, label: directionName(value)}))},
      {name: 'date', label: t('registry.field.date'), type: 'date', value: today()},
      {name: 'counterparty', label: t('registry.field.counterparty')},
      ...documentFields(page.documentKinds),
      {name: 'kind', label: t('registry.field.kind'), type: 'select', empty: kindName('other'), options: KINDS.map(value => ({value, label: kindName(value)}))},
    ],
    // What a document is by the model says which kind of record it is.
    act: values => page.change(() => post(path(page, one), {...values, kind: values.documentKind ? undefined : values.kind}, {ifMatch: page.etag}), t('registry.working.registered', one.filename)),
  });

/** It is gone afterwards, and no record of it is made; it says so first. */
const clear = (page, one) =>
  ask({
    title: t('registry.working.clearTitle', one.filename),
    text: t('registry.consequence.clear'),
    yes: t('registry.working.clear'),
    act: () => page.change(() => del(path(page, one), {ifMatch: page.etag}), t('registry.working.cleared', one.filename)),
  });
