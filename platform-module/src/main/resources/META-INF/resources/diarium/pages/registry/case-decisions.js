import {html, nothing} from 'lit';
import {post, put} from '../../core/api.js';
import {bodies, bodyName} from '../../core/bodies.js';
import {day} from '../../core/days.js';
import {t} from '../../core/texts.js';
import {ask} from '../../parts/dialog.js';
import {task} from './tasks.js';
import {outcomeName, personName} from './words.js';

/** What has been decided in a case, where it is on its way, the caller's tasks in it, and how its preparation begins. */
export function decisions(page) {
  const {file, route, tasks} = page;
  const none = !file.decisions.length && !file.delegationDecisions.length;
  return html`<section class="case-part" aria-labelledby="part-decisions">
    <div class="row between">
      <h2 id="part-decisions" tabindex="-1">${t('registry.part.decisions')}</h2>
      ${
        page.mayWrite && !page.inProcess
          ? html`<span class="row">
              <button type="button" @click=${() => start(page)}>${t('registry.start')}</button>
              <button type="button" class="quiet" @click=${() => changeRoute(page)}>${t('registry.route.change')}</button>
            </span>`
          : nothing
      }
    </div>
    ${tasks.length ? html`<h3>${t('registry.tasks.case')}</h3><ul>${tasks.map(one => task(page, one, {withCase: false}))}</ul>` : nothing}
    ${
      none
        ? html`<p class="muted">${t('registry.none.decisions')}</p>`
        : html`<ul>
            ${file.decisions.map(
              decision => html`<li class="line">
                <div class="row">
                  <strong>${bodyName(decision.body)} ${day(decision.date)} ${decision.paragraph ? `§ ${decision.paragraph}` : ''}</strong>
                  <span class="badge ${decision.outcome?.startsWith('APPROVED') ? 'good' : ''}">${outcomeName(decision.outcome)}</span>
                </div>
                ${decision.text ? html`<p class="proposal">${decision.text}</p>` : nothing}
                ${decision.appeal ? html`<p class="muted">${t('registry.appeal', day(decision.appeal.lastDay))}</p>` : nothing}
              </li>`,
            )}
            ${file.delegationDecisions.map(
              decision => html`<li class="line ${decision.voided ? 'gone' : ''}">
                <div class="row">
                  <strong>${t('registry.delegation', decision.number)}</strong> <span>${decision.matter}</span>
                  <span class="muted">${day(decision.date)} · ${personName(decision.decidedBy)}</span>
                </div>
                <p class="proposal">${decision.text}</p>
              </li>`,
            )}
          </ul>`
    }
    ${route ? path(route) : nothing}
  </section>`;
}

function path(route) {
  return html`<h3>${t('registry.route')} ${route.own ? html`<span class="badge">${t('registry.route.own')}</span>` : nothing} ${route.tabled ? html`<span class="badge warn">${t('registry.route.tabled')}</span>` : nothing}</h3>
    ${route.step === 0 ? html`<p class="warn">${t('registry.route.revised')}</p>` : nothing}
    <ol class="steps">
      ${route.steps.map(
        (step, i) => html`<li aria-current=${route.step === i + 1 ? 'step' : nothing}>
          ${t(`registry.step.${step.kind}`)}${step.body ? html`: ${bodyName(step.body)}` : nothing}${step.who ? html`: ${step.who.map(personName).join(', ')}` : nothing}
          ${step.days ? html`<span class="muted">${t('registry.step.days', step.days)}</span>` : nothing}
        </li>`,
      )}
    </ol>`;
}

async function start(page) {
  const all = (await bodies()).filter(body => !body.ended);
  const letters = page.file.records.filter(record => !record.voided);
  await ask({
    title: t('registry.start'),
    text: t('registry.consequence.start'),
    yes: t('registry.start'),
    fields: [
      {name: 'body', label: t('registry.field.body'), type: 'select', required: true, value: all.some(body => body.code === page.file.body) ? page.file.body : '', options: all.map(body => ({value: body.code, label: body.name}))},
      {name: 'proposal', label: t('registry.field.proposal'), type: 'textarea', required: true},
      {
        name: 'recordId',
        label: t('registry.field.letter'),
        type: 'select',
        empty: t('registry.noLetter'),
        value: letters.findLast(record => record.kind === 'letter')?.id,
        options: letters.map(record => ({value: record.id, label: `${record.recordNumber} ${record.title}`})),
      },
      {name: 'manager', label: t('registry.field.manager'), type: 'select', required: Boolean(page.file.secrecy), empty: page.file.secrecy ? undefined : t('registry.anyManager'), options: managers(page)},
    ],
    act: values => page.change(() => post(`${page.path}/decision`, values, {ifMatch: page.etag}), t('registry.started', page.file.diarienummer)),
  });
}

/** Those who may approve, which the roles of each of them say. */
const managers = page => page.people.filter(one => one.roles.includes('CHEF')).map(one => ({value: one.user, label: one.name}));

/**
 * The steps before the body that decides, one a line of the form: who approves, who is asked, which bodies it passes.
 */
async function changeRoute(page) {
  const all = (await bodies()).filter(body => !body.ended);
  const steps = page.route?.steps ?? [];
  const has = kind => steps.some(step => step.kind === kind);
  const consulted = steps.find(step => step.kind === 'CONSULTATION');
  const people = page.people.map(one => ({value: one.user, label: one.name}));
  const before = steps.filter(step => step.kind === 'BODY').slice(0, -1);
  await ask({
    title: t('registry.route.change'),
    text: t('registry.consequence.route'),
    yes: t('form.save'),
    fields: [
      {name: 'consulted', label: t('registry.route.consulted'), type: 'check-group', value: consulted?.who ?? [], options: people},
      {name: 'days', label: t('registry.route.days'), type: 'number', value: consulted?.days ?? 30},
      {name: 'manager', label: t('registry.step.MANAGER'), type: 'checkbox', value: has('MANAGER') || !steps.length},
      {name: 'director', label: t('registry.step.DIRECTOR'), type: 'checkbox', value: has('DIRECTOR')},
      {name: 'bodies', label: t('registry.route.bodies'), type: 'check-group', value: before.map(step => step.body), options: all.map(body => ({value: body.code, label: body.name}))},
      {name: 'reason', label: t('registry.field.reason'), type: 'textarea', rows: 2, required: true},
    ],
    act: values => page.change(() => put(`${page.path}/route`, {steps: stepsOf(values, steps), reason: values.reason}, {ifMatch: page.etag}), t('registry.route.changed')),
  });
}

/** Steps that this form has no field for (reviews, unions) stay where they were: before the approvals. */
function stepsOf(values, present) {
  const kept = present.filter(step => step.kind === 'REVIEW' || step.kind === 'UNION');
  return [
    ...kept,
    ...(values.consulted.length ? [{kind: 'CONSULTATION', who: values.consulted, days: values.days ?? 30}] : []),
    ...(values.manager ? [{kind: 'MANAGER'}] : []),
    ...(values.director ? [{kind: 'DIRECTOR'}] : []),
    ...values.bodies.map(body => ({kind: 'BODY', body})),
    {kind: 'BODY'},
  ];
}
