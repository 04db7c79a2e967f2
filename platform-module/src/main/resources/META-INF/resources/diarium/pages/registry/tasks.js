import {html, nothing} from 'lit';
import {post, send} from '../../core/api.js';
import {bodies, bodyName} from '../../core/bodies.js';
import {day, today} from '../../core/days.js';
import {label, t} from '../../core/texts.js';
import {ask} from '../../parts/dialog.js';
import {casePage, handlers, outcomeName, personName} from './words.js';

/** Tasks of the decision process: taken, given back, handed over, completed. */
const REASONED = new Set(['sendBack', 'disagreed']);

/**
 * A task with what can be done about it.
 *
 * @param {{change: Function, press: Function, caller: object}} page what shows it, and knows how to show it again
 */
export function task(page, one, {withCase = true} = {}) {
  const mine = one.assignee === page.caller.user;
  const late = one.due && one.due < today();
  const what = `${one.title}: ${one.diarienummer}`;
  const button = (key, does, primary = false) =>
    html`<button type="button" class=${primary ? 'primary' : 'quiet'} aria-label=${`${t(key)}: ${what}`} @click=${does}>${t(key)}</button>`;
  return html`<li class="line" data-task=${one.id}>
    <div class="row">
      <strong>${one.title}</strong>
      ${withCase ? html`<a href=${casePage(one.url)}>${one.diarienummer}</a> <span>${one.caseTitle}</span>` : nothing}
      ${one.due ? html`<span class="badge ${late ? 'bad' : ''}">${late ? t('registry.late', day(one.due)) : day(one.due)}</span>` : nothing}
      <span class="actions">
        ${one.pooled ? button('registry.task.claim', () => claim(page, one)) : nothing}
        ${mine && !one.onBehalfOf ? button('registry.task.release', () => release(page, one)) : nothing}
        ${one.outcomes.length ? button('registry.task.complete', () => complete(page, one), true) : nothing}
        ${button('registry.task.delegate', () => delegate(page, one))}
      </span>
    </div>
    <p class="muted">
      ${one.pooled ? t('registry.task.pooled') : t('registry.task.yours')}${one.onBehalfOf ? html` · ${t('registry.task.onBehalf', personName(one.onBehalfOf))}` : nothing}${
        one.body ? html` · ${bodyName(one.body)}` : nothing
      }
    </p>
    ${one.proposal ? html`<p class="proposal">${one.proposal}</p>` : nothing} ${one.comment ? html`<p><q>${one.comment}</q></p>` : nothing}
  </li>`;
}

const at = one => `tasks/${encodeURIComponent(one.id)}`;

const claim = (page, one) => page.press(() => post(`${at(one)}/claim`, {}), t('registry.task.claimed', one.diarienummer), () => post(`${at(one)}/release`, {}));

const release = (page, one) => page.press(() => post(`${at(one)}/release`, {}), t('registry.task.released', one.diarienummer), () => post(`${at(one)}/claim`, {}));

async function delegate(page, one) {
  const people = await handlers();
  await ask({
    title: t('registry.task.delegateTitle'),
    yes: t('registry.task.delegate'),
    fields: [
      {
        name: 'to',
        label: t('registry.field.to'),
        type: 'select',
        required: true,
        options: people.filter(person => person.user !== page.caller.user).map(person => ({value: person.user, label: person.name})),
      },
    ],
    act: ({to}) => page.change(() => post(`${at(one)}/delegation`, {to}), t('registry.task.delegated', personName(to))),
  });
}

/** What has been answered moves the matter on and is in its history: it is not taken back, and the dialog says so. */
async function complete(page, one) {
  const all = await bodies();
  const outcomes = one.outcomes.map(value => ({value, label: label('registry.outcome', value)}));
  const fields = [{name: 'outcome', label: t('registry.field.outcome'), type: 'select', required: true, value: outcomes.length === 1 ? outcomes[0].value : '', options: outcomes}];
  const bodyField = {name: 'body', label: t('registry.field.body'), type: 'select', value: one.body, options: all.filter(body => !body.ended).map(body => ({value: body.code, label: body.name}))};
  if (one.type === 'recordDecision') {
    fields.push(
      {...bodyField, required: true},
      {name: 'date', label: t('registry.field.decisionDate'), type: 'date', required: true},
      {name: 'paragraph', label: t('registry.field.paragraph'), required: true, hint: t('registry.hint.paragraph')},
      {name: 'text', label: t('registry.field.decisionText'), type: 'textarea', value: one.proposal},
    );
  } else if (one.type === 'revise') {
    fields.push({name: 'proposal', label: t('registry.field.proposal'), type: 'textarea', value: one.proposal}, bodyField);
  } else if (one.type === 'answerConsultation') {
    fields.push(
      {name: 'file', label: t('registry.field.answerFile'), type: 'file', hint: t('registry.hint.answer')},
      {name: 'title', label: t('registry.field.title'), value: t('registry.answerTitle', one.caseTitle)},
    );
  }
  fields.push({name: 'comment', label: t('registry.field.comment'), type: 'textarea', rows: 3, hint: one.outcomes.some(outcome => REASONED.has(outcome)) ? t('registry.hint.comment') : ''});
  await ask({
    title: `${one.title}: ${one.diarienummer} ${one.caseTitle}`,
    text: html`${one.proposal ? html`<p class="proposal">${one.proposal}</p>` : nothing}<p class="muted">${t('registry.consequence.task')}</p>`,
    yes: t('registry.task.complete'),
    fields,
    act: values => page.change(() => answer(one, values), t('registry.task.completed', one.diarienummer, outcomeName(values.outcome))),
  });
}

/** A consultation is answered by a file, which becomes a record of the case. */
function answer(one, values) {
  const {file, title, ...rest} = values;
  if (one.type !== 'answerConsultation' || rest.outcome !== 'answered' || !file) return post(at(one), rest);
  const form = new FormData();
  form.append('title', title ?? file.name);
  if (rest.comment) form.append('comment', rest.comment);
  form.append('file', file, file.name);
  return send(`${at(one)}/answer`, form);
}
