import {html, nothing} from 'lit';
import {Refused, get, post, put, send} from '../../core/api.js';
import {bodies} from '../../core/bodies.js';
import {notice} from '../../core/notices.js';
import {count, label, t} from '../../core/texts.js';
import {View} from '../../core/view.js';
import {work} from '../../core/work.js';
import {ask} from '../../parts/dialog.js';
import {DIRECTIONS, OBJECT_KINDS, casePath, keeps, named, options, target} from './words.js';
import '../../parts/form.js';
import '../../parts/table.js';

const CHANGED = 412;
const MEASURES = ['unit', 'direction', 'baseline', 'target', 'upper'];

/** What a plan holds: looked through, added to and changed, one by one or by taking in its table. */
class PlanContentsPage extends View {
  static properties = {preview: {state: true}};

  constructor() {
    super();
    this.preview = null;
    this.table = null;
  }

  async load() {
    const {record} = this.params;
    const [plan, objects, known] = await Promise.all([get(`records/${record}`), get(`plans/${record}/objects`), bodies()]);
    this.plan = plan.body;
    this.objects = objects.body.items;
    this.bodies = known;
  }

  titleText() {
    return t('rounds.contentsOf', this.plan.title);
  }

  /** Each below what it breaks down, with how deep it stands. */
  inOrder() {
    const standing = this.objects.filter(object => !object.voided);
    const ids = new Set(standing.map(object => object.id));
    const below = Map.groupBy
      ? Map.groupBy(standing, object => (ids.has(object.parentId) ? object.parentId : ''))
      : standing.reduce((all, object) => {
          const key = ids.has(object.parentId) ? object.parentId : '';
          return all.set(key, [...(all.get(key) ?? []), object]);
        }, new Map());
    const ordered = [];
    const walk = (parent, depth) => {
      for (const object of below.get(parent) ?? []) {
        ordered.push({...object, depth});
        walk(object.id, depth + 1);
      }
    };
    walk('', 0);
    return ordered;
  }

  fields(object = {}) {
    const measure = object.measure ?? {};
    const parents = this.inOrder().filter(other => other.id !== object.id);
    return [
      {name: 'kind', label: t('rounds.objectKind'), type: 'select', required: true, options: options('rounds.object', object.kind ? [object.kind] : OBJECT_KINDS), value: object.kind},
      {name: 'number', label: t('rounds.number'), maxlength: 50, value: object.number},
      {name: 'text', label: t('rounds.text'), type: 'textarea', required: true, rows: 3, maxlength: 4000, value: object.text},
      {name: 'addressee', label: t('rounds.addressee'), maxlength: 100, hint: t('rounds.addresseeHint', this.bodies.map(body => body.code).join(', ')), value: object.addressee},
      {name: 'perspective', label: t('rounds.perspective'), maxlength: 200, value: object.perspective},
      {name: 'parentId', label: t('rounds.parent'), type: 'select', empty: t('rounds.noParent'), options: parents.map(other => ({value: other.id, label: named(other)})), value: object.parentId},
      ...(object.kind && object.kind !== 'INDICATOR'
        ? []
        : [
            {name: 'measure.unit', label: t('rounds.measureUnit'), maxlength: 100, hint: t('rounds.measureHint'), value: measure.unit},
            {name: 'measure.direction', label: t('rounds.direction'), type: 'select', options: options('rounds.directions', DIRECTIONS), value: measure.direction},
            {name: 'measure.baseline', label: t('rounds.baseline'), type: 'number', value: measure.baseline ?? ''},
            {name: 'measure.target', label: t('rounds.targetLabel'), type: 'number', value: measure.target ?? ''},
            {name: 'measure.upper', label: t('rounds.upper'), type: 'number', value: measure.upper ?? ''},
          ]),
    ];
  }

  /** What stands in the form as the register takes it. */
  given(values, object = {}) {
    const given = Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith('measure.')));
    const measure = Object.fromEntries(MEASURES.filter(name => `measure.${name}` in values).map(name => [name, values[`measure.${name}`]]));
    return {
      ...given,
      ...(Object.keys(measure).length ? {measure} : {}),
      ...(object.continuesId ? {continuesId: object.continuesId} : {}),
      ...(object.ordinal ? {ordinal: object.ordinal} : {}),
    };
  }

  async add() {
    const done = await ask({
      title: t('rounds.addObject'),
      yes: t('rounds.add'),
      fields: this.fields(),
      act: values => post(`plans/${this.params.record}/objects`, this.given(values)),
    });
    if (!done) return;
    notice(t('rounds.added', done.text));
    await this.refresh();
  }

  /** What is changed is what is there now, not what the list showed some time ago. */
  async change(id) {
    const {body, etag} = await get(`objects/${id}`);
    const done = await ask({
      title: t('rounds.changeObject'),
      yes: t('form.save'),
      fields: this.fields(body),
      act: values => this.unlessChanged(() => put(`objects/${id}`, this.given(values, body), {ifMatch: etag})),
    });
    if (done) notice(t('rounds.changed', done.text));
    await this.refresh();
  }

  async unlessChanged(act) {
    try {
      return await act();
    } catch (failure) {
      if (failure instanceof Refused && failure.status === CHANGED) {
        throw new Refused(CHANGED, {detail: t('rounds.changedMeanwhile')});
      }
      throw failure;
    }
  }

  async voidOne(object) {
    const {etag} = await get(`objects/${object.id}`);
    const done = await ask({
      title: t('rounds.void'),
      text: t('rounds.voidText', named(object)),
      yes: t('rounds.void'),
      fields: [{name: 'reason', label: t('rounds.reason'), required: true, maxlength: 1000}],
      act: values => this.unlessChanged(() => post(`objects/${object.id}/voiding`, values, {ifMatch: etag})),
    });
    if (done) notice(t('rounds.voided', named(object)));
    await this.refresh();
  }

  async look({file}) {
    const answer = await this.sent(file, {dryRun: true}, t('rounds.reading'));
    if (!answer) return;
    this.table = file;
    this.preview = answer.body;
    await this.updateComplete;
    const heading = this.querySelector('#plan-preview');
    heading.tabIndex = -1;
    heading.focus();
  }

  async take() {
    try {
      const answer = await this.sent(this.table, {}, t('rounds.taking'));
      if (!answer) return;
      this.preview = null;
      this.table = null;
      notice(count('rounds.taken', answer.body.items.length));
      await this.refresh();
    } catch (failure) {
      notice(failure.words ?? t('shell.unexpected'));
    }
  }

  sent(file, query, said) {
    const form = new FormData();
    form.append('file', file);
    return work(said, ({progress, signal}) => send(`plans/${this.params.record}/objects/import`, form, {query, signal, onProgress: progress}));
  }

  show() {
    const shown = this.inOrder();
    return html`<nav aria-label=${t('rounds.way')}><a href="#/uppfoljning">${t('rounds.title')}</a></nav>
      <div class="row between">
        <h1>${t('rounds.contentsOf', this.plan.title)}</h1>
        ${keeps() ? html`<button type="button" class="primary" @click=${() => this.add()}>${t('rounds.addObject')}</button>` : nothing}
      </div>
      <p><a href=${casePath(this.plan)}>${t('rounds.toCase')}</a></p>
      <dia-table
        caption=${t('rounds.contents')}
        empty=${t('rounds.noContents')}
        .rows=${shown}
        .columns=${[
          {key: 'kind', label: t('rounds.objectKind'), cell: object => label('rounds.object', object.kind)},
          {key: 'text', label: t('rounds.text'), cell: object => html`<span class="depth-${Math.min(object.depth, 3)}">${named(object)}</span>`},
          {key: 'addressee', label: t('rounds.addressee'), cell: object => object.addresseeName ?? t('rounds.everybodys')},
          {key: 'perspective', label: t('rounds.perspective'), cell: object => object.perspective ?? ''},
          {key: 'target', label: t('rounds.targetLabel'), cell: object => target(object.measure)},
          ...(keeps() ? [{key: 'acts', label: t('rounds.acts'), cell: object => this.acts(object)}] : []),
        ]}
      ></dia-table>
      ${keeps() ? this.importPart() : nothing}`;
  }

  acts(object) {
    return html`<span class="object-acts">
      <button type="button" aria-label=${t('rounds.changeNamed', named(object))} @click=${() => this.change(object.id)}>${t('rounds.changeShort')}</button>
      <button type="button" class="quiet" aria-label=${t('rounds.voidNamed', named(object))} @click=${() => this.voidOne(object)}>${t('rounds.voidShort')}</button>
    </span>`;
  }

  importPart() {
    return html`<section class="rounds-part" aria-labelledby="plan-table">
      <h2 id="plan-table">${t('rounds.import')}</h2>
      <p>${t('rounds.importText')}</p>
      <dia-form
        .fields=${[{name: 'file', label: t('rounds.table'), type: 'file', required: true, accept: '.docx,.xlsx,.csv', hint: t('rounds.tableHint')}]}
        .submit=${values => this.look(values)}
        submit-label=${t('rounds.preview')}
      ></dia-form>
      ${this.preview ? this.previewPart(this.preview) : nothing}
    </section>`;
  }

  previewPart(preview) {
    return html`<h3 id="plan-preview">${t('rounds.previewOf', this.table.name)}</h3>
      ${preview.errors.length
        ? html`<div class="error-summary" role="alert">
            <p><strong>${count('rounds.faults', preview.errors.length)}</strong></p>
            <ul>${preview.errors.map(error => html`<li>${t('rounds.fault', error.row, error.column ?? error.field ?? '', error.message)}</li>`)}</ul>
          </div>`
        : nothing}
      <dia-table
        caption=${t('rounds.previewOf', this.table.name)}
        .rows=${preview.rows}
        .columns=${[
          {key: 'row', label: t('rounds.row'), number: true, cell: row => row.row},
          {key: 'kind', label: t('rounds.objectKind'), cell: row => (row.kind ? label('rounds.object', row.kind) : '')},
          {key: 'text', label: t('rounds.text'), cell: row => named(row)},
          {key: 'addressee', label: t('rounds.addressee'), cell: row => row.addressee ?? ''},
          {key: 'below', label: t('rounds.parent'), cell: row => row.breaksDown ?? ''},
          {key: 'target', label: t('rounds.targetLabel'), cell: row => target(row.measure)},
        ]}
      ></dia-table>
      <p class="muted">${t('rounds.leftOut', preview.columns.filter(column => !column.field).map(column => column.heading).join(', ') || '–')}</p>
      <div class="toolbar">
        <button type="button" class="primary" ?disabled=${!preview.acceptable} @click=${() => this.take()}>${count('rounds.take', preview.rows.length)}</button>
        <button type="button" class="quiet" @click=${() => (this.preview = null)}>${t('form.cancel')}</button>
      </div>`;
  }
}

customElements.define('dia-plan-contents', PlanContentsPage);
