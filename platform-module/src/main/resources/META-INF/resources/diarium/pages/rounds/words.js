import {html} from 'lit';
import {may} from '../../core/caller.js';
import {day} from '../../core/days.js';
import {label, language, t} from '../../core/texts.js';

/** How follow-up is said, alike on all its pages. */
export const STATUSES = ['NOT_STARTED', 'ON_TRACK', 'DEVIATES', 'DONE'];
export const OBJECT_KINDS = ['GOAL', 'FOCUS_AREA', 'ASSIGNMENT', 'INDICATOR', 'ACTIVITY'];
export const ROUND_KINDS = ['MONTH', 'TERTIAL', 'INTERIM', 'ANNUAL'];
export const DIRECTIONS = ['HIGHER', 'LOWER', 'WITHIN'];

const TONES = {ON_TRACK: 'good', DEVIATES: 'bad', DONE: 'good'};

/** Whether the caller keeps plans and rounds, and answers for all. */
export const keeps = () => may('SEKRETERARE', 'REGISTRATOR');

export const status = code => html`<span class="badge ${TONES[code] ?? ''}">${label('rounds.status', code)}</span>`;

const number = value => value.toLocaleString(language() === 'en' ? 'en-GB' : 'sv-SE', {maximumFractionDigits: 4});

/** A figure with what it counts. */
export const figure = (value, measure) => (measure?.unit ? `${number(value)} ${measure.unit}` : number(value));

/** What an indicator is to come to; empty where that is not said. */
export function target(measure) {
  if (!measure || measure.target === undefined || measure.target === null) return '';
  const unit = measure.unit ?? '';
  if (measure.direction === 'WITHIN') return t('rounds.target.WITHIN', number(measure.target), number(measure.upper), unit);
  return t(measure.direction === 'LOWER' ? 'rounds.target.LOWER' : 'rounds.target.HIGHER', number(measure.target), unit);
}

export const options = (prefix, codes) => codes.map(code => ({value: code, label: label(prefix, code)}));

export const roundPath = (id, more = '') => `#/uppfoljning/${encodeURIComponent(id)}${more}`;
export const contentsPath = record => `#/planer/${encodeURIComponent(record)}/innehall`;

/** The days that a round is about, and those on which it is answered. */
export const period = round => t('rounds.fromTo', day(round.firstDay), day(round.lastDay));
export const answering = round => t('rounds.fromTo', day(round.opens), day(round.closes));

/** Where the case of a record is. */
export const casePath = record => `#/arenden/${encodeURIComponent(record.series)}/${record.number}/${record.year}`;

/** Number and text of what a plan holds. */
export const named = object => (object.number ? `${object.number} ${object.text}` : object.text);

/** The fields of a round, filled in where there is one. */
export function roundFields(plans, round = {}) {
  return [
    {name: 'name', label: t('rounds.name'), required: true, maxlength: 200, value: round.name},
    {name: 'kind', label: t('rounds.kind'), type: 'select', required: true, options: options('rounds.kind', ROUND_KINDS), value: round.kind},
    {name: 'firstDay', label: t('rounds.firstDay'), type: 'date', required: true, value: round.firstDay},
    {name: 'lastDay', label: t('rounds.lastDay'), type: 'date', required: true, value: round.lastDay},
    {name: 'opens', label: t('rounds.opens'), type: 'date', required: true, value: round.opens},
    {name: 'closes', label: t('rounds.closes'), type: 'date', required: true, value: round.closes},
    {
      name: 'plans',
      label: t('rounds.plans'),
      type: 'check-group',
      required: true,
      options: plans.map(plan => ({value: plan.id, label: plan.title})),
      value: round.plans,
    },
    {name: 'publicAnswers', label: t('rounds.publicAnswers'), type: 'checkbox', hint: t('rounds.publicAnswersHint'), value: round.publicAnswers},
  ];
}
