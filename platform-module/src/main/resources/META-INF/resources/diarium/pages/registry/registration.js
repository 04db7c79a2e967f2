import {today} from '../../core/days.js';
import {newId} from './arrivals.js';
import {first, ofCase, ofRecord} from './suggested.js';
import {groundOf} from './words.js';

/** Reasons that leave no doubt about which case something belongs to. */
const CERTAIN = new Set(['MAIL', 'NUMBER']);
const SUGGESTED_OF_CASE = ['series', 'title', 'initiator'];
const SUGGESTED_OF_RECORD = ['title', 'kind', 'date', 'counterparty', 'secrecy'];
const CASE_FIELDS = ['series', 'title', 'publicTitle', 'initiator', 'publicInitiator', 'handler'];
const RECORD_FIELDS = ['title', 'publicTitle', 'kind', 'direction', 'date', 'counterparty', 'publicCounterparty', 'documentKind', 'documentFor'];

const blank = () => ({key: newId(), alone: false, target: '', other: '', case: {}, typed: {}, records: {}});

const keyOfPart = (item, part) => (part.attachment ? `${item.id}/${part.attachment}` : item.id);

const stem = name => name.replace(/\.[^.]{1,5}$/, '');

const has = value => String(value ?? '').trim() !== '';

/** What has been filled in; a legal ground goes in a form of its own. */
const filled = (values, fields) => ({
  ...Object.fromEntries(fields.filter(field => has(values[field])).map(field => [field, String(values[field]).trim()])),
  ...(values.secrecy ? {secrecy: groundOf(values.secrecy)} : {}),
});

/**
 * What is being registered: what has been read of the files, what is filled in, suggested and missing, and what is to be sent.
 * Fields belong to a scope: `case`, or the key of a record.
 */
export class Registration {
  /** @param {object[]} documentKinds of the governance model */
  constructor(documentKinds = []) {
    this.documentKinds = documentKinds;
    this.begin();
  }

  /** Begins anew, or where it was left. */
  begin(form = {}) {
    this.read = [];
    this.form = {...blank(), ...form};
  }

  /** What is sent from now on is another request than the one before. */
  renew() {
    this.form = {...this.form, key: newId()};
  }

  /** The parts that can be registered: files, and attachments of mails. */
  get parts() {
    return this.read.flatMap(item =>
      item.found.parts.filter(part => !part.problem).map(part => ({item, part, key: keyOfPart(item, part)})),
    );
  }

  /** The parts that are to be registered, in the order of the request. */
  get chosen() {
    return this.parts.filter(({key}) => this.form.records[key]?.include);
  }

  /** The cases it may belong to. */
  get likely() {
    const all = this.read.flatMap(item => item.found.cases);
    return all.filter((one, i) => all.findIndex(other => other.diarienummer === one.diarienummer) === i).slice(0, 5);
  }

  get isNewCase() {
    return this.form.target === 'new';
  }

  /** Whether a case is registered of which nothing has come in yet. */
  get alone() {
    return this.form.alone && this.isNewCase && !this.parts.length;
  }

  /** Begins a case of which nothing has come in; what comes in meanwhile is registered with it. */
  openAlone(series) {
    this.form = {...this.form, alone: true, target: 'new', case: this.suggestedCase(series)};
  }

  /**
   * What follows for the form from what has been read; what somebody has filled in stays.
   *
   * @param {object[]} read files with what was found in them
   * @param {{mayOpen: boolean, series: string}} otherwise whether the caller opens cases, and in which series where nothing says so
   */
  arrived(read, {mayOpen, series}) {
    this.read = read;
    const records = {};
    for (const {part, key} of this.parts) records[key] = this.form.records[key] ?? begun(part);
    this.form = {...this.form, records, case: this.suggestedCase(series), target: this.suggestedTarget(mayOpen)};
  }

  suggestedCase(series) {
    const suggestions = ofCase(this.parts[0]?.part);
    const file = {...this.form.case};
    for (const field of SUGGESTED_OF_CASE) {
      if (!this.form.typed[field]) file[field] = first(suggestions, field) || (field === 'series' ? series : '');
    }
    return file;
  }

  suggestedTarget(mayOpen) {
    if (this.form.typed.target) return this.form.target;
    const [likeliest] = this.likely;
    if (likeliest?.reasons.some(reason => CERTAIN.has(reason.kind))) return likeliest.diarienummer;
    return mayOpen ? 'new' : 'other';
  }

  /** Which case it is for: `new`, `other` or the number of a likely one. */
  aimAt(target, other = this.form.other) {
    this.form = {...this.form, target, other, typed: {...this.form.typed, target: true}};
  }

  nameOther(other) {
    this.form = {...this.form, other};
  }

  values(scope) {
    return scope === 'case' ? this.form.case : this.form.records[scope];
  }

  /** What the region calls the document that a record is; null where that is not said. */
  documentKindOf(scope) {
    return this.documentKinds.find(kind => kind.code === this.values(scope)?.documentKind) ?? null;
  }

  set(scope, field, value) {
    // Whose a document is, and which kind of record, depends on what kind of document it is.
    if (field === 'documentKind') ['documentFor', 'kind'].forEach(other => this.set(scope, other, ''));
    if (scope === 'case') {
      this.form = {...this.form, case: {...this.form.case, [field]: value}, typed: {...this.form.typed, [field]: true}};
    } else {
      this.form = {...this.form, records: {...this.form.records, [scope]: {...this.form.records[scope], [field]: value}}};
    }
  }

  suggestionsOf(scope) {
    if (scope === 'case') return ofCase(this.parts[0]?.part);
    const found = this.parts.find(({key}) => key === scope);
    return found ? ofRecord(found.part, this.form.records[scope].direction) : {};
  }

  /** The field as the server names it. */
  nameOf(scope, field) {
    if (scope === 'case') return field;
    return `records.${this.chosen.findIndex(({key}) => key === scope)}.${field}`;
  }

  /** The fields that must be filled in and are not: `{field, name}`, the name as the server says it. */
  get missing() {
    const of = (scope, fields) =>
      fields.filter(field => !has(this.values(scope)?.[field])).map(field => ({field, name: this.nameOf(scope, field)}));
    const number = this.form.target === 'other' && !has(this.form.other) ? [{field: 'diarienummer', name: 'diarienummer'}] : [];
    return [
      ...(this.isNewCase ? of('case', ['series', 'title']) : number),
      ...this.chosen.flatMap(({key}) => of(key, ['title', 'direction', ...(this.documentKindOf(key)?.each ? ['documentFor'] : [])])),
    ];
  }

  /** What is sent: the registration and the files that it names. */
  get content() {
    const {target, other, records} = this.form;
    const chosen = this.chosen;
    const registration = {
      ...(this.isNewCase ? {case: filled(this.form.case, CASE_FIELDS)} : {diarienummer: target === 'other' ? other.trim() : target}),
      records: chosen.map(({item, part, key}) => ({
        file: item.name,
        ...(part.attachment ? {attachment: part.attachment} : {}),
        ...filled(records[key], RECORD_FIELDS),
      })),
    };
    const form = new FormData();
    form.append('registration', JSON.stringify(registration));
    new Set(chosen.map(({item}) => item)).forEach(item => form.append('file', item.file, item.name));
    return form;
  }
}

/** A record as its form begins. */
function begun(part) {
  const direction = first(ofRecord(part, ''), 'direction') || 'RECEIVED';
  const suggestions = ofRecord(part, direction);
  const values = Object.fromEntries(SUGGESTED_OF_RECORD.map(field => [field, first(suggestions, field)]));
  return {include: true, ...values, direction, title: values.title || stem(part.filename), date: values.date || today()};
}
