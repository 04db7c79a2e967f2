import {html, nothing} from 'lit';
import {get, patch, put} from '../../core/api.js';
import {bodyName} from '../../core/bodies.js';
import {day} from '../../core/days.js';
import {notice} from '../../core/notices.js';
import {t} from '../../core/texts.js';
import './fact.js';
import {groundCode, groundName, groundOf, personName} from './words.js';

/** The facts of a case, changed where they stand. */
export function facts(page) {
  const {file} = page;
  return html`<section class="case-part" aria-labelledby="part-facts">
    <div class="row between"><h2 id="part-facts" tabindex="-1">${t('registry.part.facts')}</h2></div>
    ${fact(page, 'title')} ${fact(page, 'publicTitle', {hint: t('registry.hint.publicTitle')})} ${fact(page, 'initiator')}
    ${fact(page, 'publicInitiator', {hint: t('registry.hint.publicInitiator')})} ${fact(page, 'handler', {choices: people(page)})}
    ${fact(page, 'secrecy', {value: groundCode(file.secrecy), choices: grounds(page), hint: t('registry.hint.secrecy')})} ${classified(page)}
    <dl class="facts more-facts">
      <dt>${t('registry.filter.body')}</dt>
      <dd>${bodyName(file.body)}</dd>
      <dt>${t('registry.registered')}</dt>
      <dd>${day(file.registered)}</dd>
      ${file.closed ? html`<dt>${t('registry.closed')}</dt><dd>${day(file.closed)}</dd>` : nothing}
    </dl>
  </section>`;
}

function people({file, people: all}) {
  const known = all.some(one => one.user === file.handler) || !file.handler ? all : [...all, {user: file.handler, name: file.handler}];
  return [{value: '', label: t('registry.nobody')}, ...known.map(one => ({value: one.user, label: one.name}))];
}

const grounds = ({file, grounds: all}) => [
  ...(file.secrecy ? [] : [{value: '', label: t('registry.noSecrecy')}]),
  ...all.map(ground => ({value: groundCode(ground), label: groundName(ground)})),
];

/** A fact as people read it. */
function words(file, name) {
  if (name === 'handler') return personName(file.handler);
  if (name === 'secrecy') return file.secrecy ? groundName(file.secrecy) : t('registry.noSecrecy');
  return file[name] ?? '';
}

const fact = (page, name, {choices = null, hint = '', value = page.file[name] ?? ''} = {}) => html`<dia-fact
  name=${name}
  label=${t(`registry.field.${name}`)}
  hint=${hint}
  keep=${`case/${page.file.diarienummer}/${name}`}
  .value=${value}
  .shown=${words(page.file, name)}
  .options=${choices}
  .locked=${!page.mayWrite}
  .save=${(typed, how) => amend(page, name, typed, how)}
  .current=${async () => words(await standing(page), name)}
></dia-fact>`;

/** The case as it is by now. */
async function standing(page) {
  const {body, etag} = await get(page.path);
  page.newest = etag;
  return body;
}

/** Going over what somebody else wrote is for what has been shown, not for what came after it. */
const tag = (page, {over}) => (over ? page.newest : page.etag);

async function amend(page, name, value, how) {
  const before = page.file[name];
  const sent = name === 'secrecy' ? groundOf(value) : value;
  const answer = await patch(page.path, {[name]: sent}, {ifMatch: tag(page, how)});
  await page.refresh();
  const undo = async () => {
    await patch(page.path, {[name]: before ?? ''}, {ifMatch: answer.etag});
    await page.refresh();
  };
  notice(t('registry.saved', t(`registry.field.${name}`)), {undo: name === 'secrecy' ? undefined : undo});
}

/** A class as people read it; one that is no longer in the scheme goes by its code. */
function className({classes}, code) {
  if (!code) return '';
  const term = classes.find(one => one.code === code);
  return term ? `${code} ${term.title}` : code;
}

const classified = page => html`<dia-fact
  name="classification"
  label=${t('registry.field.classification')}
  keep=${`case/${page.file.diarienummer}/classification`}
  .value=${page.file.classification ?? ''}
  .shown=${className(page, page.file.classification)}
  .options=${[{value: '', label: t('form.choose')}, ...page.classes.map(term => ({value: term.code, label: `${'\u2003'.repeat(term.depth)}${term.code} ${term.title}`}))]}
  .locked=${!page.mayWrite}
  .current=${async () => className(page, (await standing(page)).classification)}
  .save=${(code, how) => classify(page, code, how)}
></dia-fact>`;

async function classify(page, code, how) {
  const before = page.file.classification;
  await put(`${page.path}/classification`, {code}, {ifMatch: tag(page, how)});
  await page.refresh();
  const undo = async () => {
    await put(`${page.path}/classification`, {code: before});
    await page.refresh();
  };
  notice(t('registry.saved', t('registry.field.classification')), {undo: before ? undo : undefined});
}
