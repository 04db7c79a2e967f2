/** What is decided about a record: places to be covered, and findings that go out as they are with a reason. Knows neither page nor server. */
export const REASONS = ['PERSONAL_NUMBER', 'COORDINATION_NUMBER', 'CONTACT', 'SIGNATURE', 'HEALTH', 'OTHER_PERSONAL', 'SECRECY'];

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

  get any() {
    return this.covers.length > 0 || this.releases.size > 0;
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

  /** `covered`, `released`, `releasing` while the reason is missing, `leftBehind` by the copy, or `open`. */
  decision(finding) {
    if (this.coversOf(finding).length) return 'covered';
    if (this.releases.has(finding.id)) return this.releases.get(finding.id).trim() ? 'released' : 'releasing';
    return this.covers.length && this.inPages && staysBehind(finding) ? 'leftBehind' : 'open';
  }

  get settled() {
    return this.findings.filter(finding => ['covered', 'released', 'leftBehind'].includes(this.decision(finding))).length;
  }

  canCover(finding) {
    return this.inPages && finding.page !== undefined && (finding.rectangles.length > 0 || finding.kind === 'UNREAD_PAGE');
  }

  cover(finding) {
    const places = finding.rectangles.length ? finding.rectangles : [WHOLE_PAGE];
    const reason = finding.kind === 'UNREAD_PAGE' ? 'OTHER_PERSONAL' : finding.kind;
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
      releases: [...this.releases].filter(([, reason]) => reason.trim()).map(([finding, reason]) => ({finding, reason})),
    };
  }
}

/** Whether a copy does not have what was found: what the file says of itself, and what is within it. */
const staysBehind = finding =>
  finding.field === 'metadata' || finding.kind === 'UNREAD_ATTACHMENT' || (finding.field === 'text' && !finding.page && finding.kind.endsWith('NUMBER'));
