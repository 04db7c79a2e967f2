import {html, nothing} from 'lit';
import {Refused, del, get, post, put} from '../../core/api.js';
import {day} from '../../core/days.js';
import {alertNotice, notice} from '../../core/notices.js';
import {watch} from '../../core/presence.js';
import {go} from '../../core/router.js';
import {label, t} from '../../core/texts.js';
import {View} from '../../core/view.js';
import {work} from '../../core/work.js';
import {ask} from '../../parts/dialog.js';
import {STATUSES, answering, casePath, contentsPath, figure, keeps, named, period, roundFields, roundPath, status, target} from './words.js';
import '../../parts/form.js';
import '../../parts/table.js';

/** How a round stands: who has answered and who is missing, what it comes to from unit to board to region, and its report. */
class RoundStatePage extends View {
  static properties = {changedElsewhere: {state: true}, made: {state: true}};

  constructor() {
    super();
    this.changedElsewhere = false;
    this.made = null;
    this.watching = null;
  }

  async load() {
    const path = `rounds/${this.params.id}`;
    const [round, missing, compiled] = await Promise.all([get(path), get(`${path}/missing`), get(`${path}/compilation`)]);
    this.round = round.body;
    this.etag = round.etag;
    this.units = missing.body.items;
    this.compiled = compiled.body;
    this.plans = await Promise.all(this.round.plans.map(id => this.plan(id)));
    this.changedElsewhere = false;
    this.watching?.stop();
    this.watching = watch(path, this.etag, () => (this.changedElsewhere = true));
  }

  /** A plan that the caller may not read has no name here. */
  async plan(id) {
    try {
      const {body} = await get(`records/${id}`);
      const inCase = keeps() ? await get(`cases/${body.series}/${body.number}/${body.year}`) : null;
      return {id, title: body.title, diarienummer: inCase?.body.diarienummer};
    } catch (failure) {
      if (failure instanceof Refused && (failure.status === 403 || failure.status === 404)) return {id, title: ''};
      throw failure;
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.watching?.stop();
  }

  titleText() {
    return t('rounds.stateOf', this.round.name);
  }

  missingUnits() {
    return this.units.filter(unit => unit.answered < unit.expected);
  }

  async remind(units) {
    try {
      const answer = await work(t('rounds.reminding'), () => post(`rounds/${this.round.id}/reminders`, {units: units.map(unit => unit.code)}));
      const by = outcome => answer.body.items.filter(item => item.outcome === outcome).map(item => item.name);
      for (const outcome of ['SENT', 'SENT_TODAY']) {
        if (by(outcome).length) notice(t(`rounds.reminded.${outcome}`, by(outcome).join(', ')));
      }
      for (const outcome of ['NOBODY', 'FAILED']) {
        if (by(outcome).length) alertNotice(t(`rounds.reminded.${outcome}`, by(outcome).join(', ')));
      }
    } catch (failure) {
      alertNotice(failure.words ?? t('shell.unexpected'));
    }
  }

  async change() {
    const known = (await get('lists/records', {query: {kind: 'plan', limit: 100}})).body.items;
    const others = this.plans.filter(plan => plan.title && !known.some(one => one.id === plan.id));
    await ask({
      title: t('rounds.change'),
      yes: t('form.save'),
      fields: roundFields([...others, ...known], this.round),
      act: values => put(`rounds/${this.round.id}`, values, {ifMatch: this.etag}),
    });
    await this.refresh();
  }

  async remove() {
    const done = await ask({
      title: t('rounds.remove'),
      text: t('rounds.removeText', this.round.name),
      yes: t('rounds.remove'),
      act: () => del(`rounds/${this.round.id}`, {ifMatch: this.etag}),
    });
    if (!done) return;
    notice(t('rounds.removed', this.round.name));
    go('#/uppfoljning');
  }

  async report({diarienummer, title}) {
    const answer = await work(t('rounds.makingReport'), () => post(`rounds/${this.round.id}/report`, {diarienummer, ...(title ? {title} : {})}));
    this.made = answer.body;
    notice(t('rounds.reportMade', answer.body.title));
    await this.refresh();
  }

  show() {
    const {round} = this;
    const {tally} = this.compiled;
    return html`<nav aria-label=${t('rounds.way')}><a href="#/uppfoljning">${t('rounds.title')}</a></nav>
      <h1>${t('rounds.stateOf', round.name)}</h1>
      ${this.changedElsewhere
        ? html`<p class="changed-elsewhere" role="status">
            ${t('shell.changedElsewhere')} <button type="button" @click=${() => this.refresh()}>${t('shell.reload')}</button>
          </p>`
        : nothing}
      <dl class="facts">
        <dt>${t('rounds.stateLabel')}</dt>
        <dd><span class="badge ${round.state === 'OPEN' ? 'good' : ''}">${label('rounds.state', round.state)}</span></dd>
        <dt>${t('rounds.period')}</dt>
        <dd>${period(round)}</dd>
        <dt>${t('rounds.answering')}</dt>
        <dd>${answering(round)}</dd>
        <dt>${t('rounds.audience')}</dt>
        <dd>${t(round.publicAnswers ? 'rounds.forEverybody' : 'rounds.forStaff')}</dd>
        <dt>${t('rounds.plans')}</dt>
        <dd>
          <ul>${this.plans.map(plan => html`<li>${plan.title ? html`<a href=${contentsPath(plan.id)}>${plan.title}</a>` : t('rounds.hiddenPlan')}</li>`)}</ul>
        </dd>
      </dl>
      <div class="toolbar">
        <a class="button" href=${roundPath(round.id)}>${t('rounds.toAnswers')}</a>
        ${keeps()
          ? html`<button type="button" @click=${() => this.change()}>${t('rounds.change')}</button>
              ${tally.answered ? nothing : html`<button type="button" class="danger" @click=${() => this.remove()}>${t('rounds.remove')}</button>`}`
          : nothing}
      </div>
      ${this.whoPart()} ${this.compiledPart(tally)} ${keeps() ? this.reportPart() : nothing}`;
  }

  whoPart() {
    const missing = this.missingUnits();
    const reminds = keeps() && this.round.state === 'OPEN';
    return html`<section class="rounds-part" aria-labelledby="round-who">
      <div class="row between">
        <h2 id="round-who">${t('rounds.who')}</h2>
        ${reminds && missing.length
          ? html`<button type="button" @click=${() => this.remind(missing)}>${t('rounds.remindAll')}</button>`
          : nothing}
      </div>
      <dia-table
        caption=${t('rounds.who')}
        empty=${t('rounds.nobodyAnswers')}
        .rows=${this.units}
        .columns=${[
          {key: 'unit', label: t('rounds.unit'), cell: unit => unit.name},
          {
            key: 'answered',
            label: t('rounds.answered'),
            cell: unit => html`<span class="round-share"
              ><progress max=${unit.expected || 1} value=${unit.answered} aria-label=${t('rounds.progress', unit.answered, unit.expected)}></progress>
              ${t('rounds.share', unit.answered, unit.expected)}</span
            >`,
          },
          {key: 'missing', label: t('rounds.missing'), cell: unit => this.missing(unit)},
          ...(reminds
            ? [
                {
                  key: 'remind',
                  label: t('rounds.reminder'),
                  cell: unit =>
                    unit.answered < unit.expected
                      ? html`<button type="button" aria-label=${t('rounds.remindUnit', unit.name)} @click=${() => this.remind([unit])}>${t('rounds.remind')}</button>`
                      : t('rounds.nothingMissing'),
                },
              ]
            : []),
        ]}
      ></dia-table>
    </section>`;
  }

  missing(unit) {
    if (!unit.missing.length) return t('rounds.nothingMissing');
    return html`<details>
      <summary>${t('rounds.missingCount', unit.missing.length)}</summary>
      <ul class="stack">${unit.missing.map(object => html`<li>${named(object)}</li>`)}</ul>
    </details>`;
  }

  compiledPart(tally) {
    return html`<section class="rounds-part" aria-labelledby="round-compiled">
      <h2 id="round-compiled">${t('rounds.compiled')}</h2>
      ${this.tally(tally)}
      ${this.compiled.groups.length
        ? html`<ul class="stack">${this.compiled.groups.map(group => html`<li>${this.group(group)}</li>`)}</ul>`
        : html`<p class="muted">${t('rounds.nothingCompiled')}</p>`}
    </section>`;
  }

  tally(tally) {
    return html`<p class="row">
      <span>${t('rounds.progress', tally.answered, tally.expected)}</span>
      ${STATUSES.filter(code => tally.statuses[code]).map(code => html`<span>${status(code)} ${tally.statuses[code]}</span>`)}
    </p>`;
  }

  group(group) {
    return html`<details class="card" open>
      <summary><strong>${group.name}</strong></summary>
      ${this.tally(group.tally)}
      ${group.lines.length ? html`<ul class="round-lines">${group.lines.map(line => this.line(line))}</ul>` : nothing}
      ${group.below.length ? html`<ul class="stack below">${group.below.map(below => html`<li>${this.group(below)}</li>`)}</ul>` : nothing}
    </details>`;
  }

  line({object, answer}) {
    const goal = target(object.measure);
    return html`<li>
      <p>
        ${named(object)} ${answer ? status(answer.status) : html`<span class="badge">${t('rounds.unanswered')}</span>`}
        ${answer?.figure === undefined ? nothing : html`<strong>${figure(answer.figure, object.measure)}</strong>`}
        ${goal ? html`<span class="muted">${t('rounds.targetIs', goal)}</span>` : nothing}
      </p>
      ${answer?.comment ? html`<p class="told">${answer.comment}</p>` : nothing}
      ${answer?.forecast ? html`<p class="told"><span class="muted">${t('rounds.forecast')}:</span> ${answer.forecast}</p>` : nothing}
    </li>`;
  }

  reportPart() {
    return html`<section class="rounds-part" aria-labelledby="round-report">
      <h2 id="round-report">${t('rounds.report')}</h2>
      ${this.made
        ? html`<p role="status">
            ${t('rounds.reportIn', this.made.title)} <a href=${casePath(this.made)}>${t('rounds.theCase')}</a>.
          </p>`
        : nothing}
      ${this.round.state === 'CLOSED'
        ? html`<p>${t('rounds.reportText')}</p>
            <dia-form
              .fields=${[
                {name: 'diarienummer', label: t('rounds.reportCase'), required: true, hint: t('rounds.reportCaseHint'), value: this.plans.find(plan => plan.diarienummer)?.diarienummer ?? ''},
                {name: 'title', label: t('rounds.reportTitle'), maxlength: 1000, hint: t('rounds.reportTitleHint')},
              ]}
              .submit=${values => this.report(values)}
              submit-label=${t('rounds.makeReport')}
            ></dia-form>`
        : html`<p class="muted">${t('rounds.reportLater', day(this.round.closes))}</p>`}
    </section>`;
  }
}

customElements.define('dia-round-state', RoundStatePage);
