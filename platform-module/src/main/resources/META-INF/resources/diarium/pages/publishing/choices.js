/** What is decided about a record: places to be covered, and findings that go out as they are with a reason. Knows neither page nor server. */
export const REASONS = ['PERSONAL_NUMBER', 'COORDINATION_NUMBER', 'CONTACT', 'SIGNATURE', 'HEALTH', 'OTHER_PERSONAL', 'SECRECY'];

/** Why a finding is covered, where that is not by the name of its kind. */
const COVERED_AS = {UNREAD_PAGE: 'OTHER_PERSONAL', EMAIL: 'CONTACT', TELEPHONE: 'CONTACT'};

const WHOLE_PAGE = {x: 0, y: 0, width: 1, height: 1};

let made = 0;

export class Choices {
  /** @param state of the publication, as the server tells it */
  constructor({findings, handling, redaction}) {
    this.findings = findings;
    this.inPages = handling === 'PAGES';
    this.covers = redaction.covers.map(cover => ({...cover, key: ++made}));
    this.releases = new Map(redaction.releases.map(release => [release.finding, release.reason]));
  }

  /** Whether somebody else has to confirm it. */
  get needsAnother() {
    return this.covers.length > 0 || this.findings.some(finding => finding.mustBeDecided && this.releases.has(finding.id));
  }

  /** Findings that keep the record in until they are decided. */
  get binding() {
    return this.findings.filter(finding => finding.mustBeDecided);
  }

  /** How many of the others nobody has looked at. */
  get toConsider() {
    return this.findings.filter(finding => this.decision(finding) === 'considered').length;
  }

  /** Places that were made of no finding. */
  get own() {
    return this.covers.filter(cover => cover.finding === undefined);
  }

  finding(id) {
    return this.findings.find(finding => finding.id === id);
  }

  place(key) {
    return this.covers.find(cover => cover.key === key);
  }

  coversOf(finding) {
    return this.covers.filter(cover => cover.finding === finding.id);
  }

  /** `covered`, `released`, `releasing` while the reason is missing, `leftBehind` by the copy, or `open`; `considered` where it may stay so. */
  decision(finding) {
    if (this.coversOf(finding).length) return 'covered';
    if (this.releases.has(finding.id)) return this.isGrounded(finding) ? 'released' : 'releasing';
    if (this.covers.length && this.inPages && staysBehind(finding)) return 'leftBehind';
    return finding.mustBeDecided ? 'open' : 'considered';
  }

  isGrounded(finding) {
    return !finding.mustBeDecided || this.releases.get(finding.id).trim() !== '';
  }

  get settled() {
    return this.binding.filter(finding => ['covered', 'released', 'leftBehind'].includes(this.decision(finding))).length;
  }

  canCover(finding) {
    return this.inPages && finding.page !== undefined && (finding.rectangles.length > 0 || finding.kind === 'UNREAD_PAGE');
  }

  cover(finding) {
    const places = finding.rectangles.length ? finding.rectangles : [WHOLE_PAGE];
    const reason = COVERED_AS[finding.kind] ?? finding.kind;
    this.undecide(finding);
    this.covers = [...this.covers, ...places.map(place => ({...place, page: finding.page, finding: finding.id, reason, key: ++made}))];
  }

  release(finding) {
    const reason = this.releases.get(finding.id) ?? '';
    this.undecide(finding);
    this.releases.set(finding.id, reason);
  }

  undecide(finding) {
    this.covers = this.covers.filter(cover => cover.finding !== finding.id);
    this.releases.delete(finding.id);
  }

  /** The key of the new place. */
  add(page, place) {
    const key = ++made;
    this.covers = [...this.covers, {...place, page, reason: 'OTHER_PERSONAL', key}];
    return key;
  }

  replace(cover, change) {
    this.covers = this.covers.map(one => (one.key === cover.key ? {...one, ...change} : one));
  }

  remove(cover) {
    this.covers = this.covers.filter(one => one.key !== cover.key);
  }

  /** As the server is told. A release without a reason is not one yet. */
  sent() {
    return {
      covers: this.covers.map(({page, x, y, width, height, finding, reason, ground}) => ({page, x, y, width, height, finding, reason, ground: ground || undefined})),
      releases: this.findings
        .filter(finding => this.releases.has(finding.id) && this.isGrounded(finding))
        .map(({id}) => ({finding: id, reason: this.releases.get(id) || undefined})),
    };
  }
}

/** Whether a copy does not have what was found: what the file says of itself, and what is within it. */
const staysBehind = finding =>
  finding.field === 'metadata' || finding.kind === 'UNREAD_ATTACHMENT' || (finding.field === 'text' && !finding.page && !finding.kind.startsWith('UNREAD'));
