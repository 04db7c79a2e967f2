import {del, put} from '../../core/api.js';
import {draft} from '../../core/drafts.js';

const PAUSE = 800;
const AGAIN = 5_000;
const NONE = '"none"';

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Keeps what is typed at one item: on this device at once, at the server a moment later, again and again until it is there. Of two who
 * write at the same item neither overwrites the other: the second is shown what the first wrote and chooses.
 *
 * States: `clean` (nothing typed that is not noted), `waiting`, `saving`, `saved`, `lost` (no network), `conflict`, `refused`.
 */
export class Keeper {
  /**
   * @param {string} path of the meeting below the API's root
   * @param {object} item of its agenda
   * @param {object} noted what has been noted at the item, in the shape of a draft
   * @param {() => void} changed called at every change of state
   */
  constructor(path, item, noted, changed) {
    this.path = `${path}/items/${item.id}/draft`;
    this.key = `minutes ${path} ${item.id}`;
    this.noted = noted;
    this.values = noted;
    this.tag = NONE;
    this.state = 'clean';
    this.savedAt = '';
    this.by = '';
    this.theirs = null;
    this.words = '';
    this.changed = changed;
    this.pending = false;
    this.running = null;
    this.again = () => this.state === 'lost' && this.push();
    addEventListener('online', this.again);
  }

  close() {
    clearTimeout(this.timer);
    removeEventListener('online', this.again);
  }

  /** Takes what the server has, and then what this device kept because it had not been sent. */
  async begin(there) {
    if (there) this.adopt(there);
    this.local = await draft(this.key);
    if (this.local.value && !same(this.local.value.values, this.values)) {
      this.values = this.local.value.values;
      this.tag = this.local.value.tag;
      this.pending = true;
      this.push();
    }
    this.changed();
  }

  adopt(there) {
    this.values = there.draft;
    this.tag = there.tag;
    this.by = there.by;
    this.savedAt = there.at;
    this.state = 'saved';
  }

  /** Whether there is something typed that has not been noted. */
  get open() {
    return this.pending || this.state !== 'clean';
  }

  /** What the server has by now; it is shown unless something else is being typed here. */
  heard(there) {
    if (this.pending || this.running || this.state === 'conflict') return;
    if (there && there.tag !== this.tag) this.adopt(there);
    else if (!there && this.tag !== NONE) this.reset();
    else return;
    this.changed();
  }

  type(values) {
    this.values = values;
    this.pending = true;
    this.local?.save({values, tag: this.tag});
    if (this.state !== 'conflict') {
      if (this.state !== 'lost') this.state = 'waiting';
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.push(), PAUSE);
    }
    this.changed();
  }

  /** Sends what is typed; resolves when nothing is left to send or it cannot be. */
  push() {
    clearTimeout(this.timer);
    this.running ??= this.sendAll().finally(() => {
      this.running = null;
      this.changed();
    });
    return this.running;
  }

  async sendAll() {
    while (this.pending) {
      const going = this.values;
      if (this.state !== 'lost') this.state = 'saving';
      this.changed();
      try {
        const answer = await put(this.path, going, {ifMatch: this.tag});
        this.tag = answer.etag;
        this.by = answer.body.by;
        this.savedAt = answer.body.at;
        this.pending = this.values !== going;
        this.state = 'saved';
        if (!this.pending) await this.local?.drop();
      } catch (failure) {
        this.failed(failure);
        return;
      }
    }
  }

  failed(failure) {
    if (failure.status === 412) {
      const there = failure.problem.current;
      if (same(there.draft, this.values)) {
        this.adopt(there);
        this.pending = false;
        return;
      }
      this.theirs = there;
      this.state = 'conflict';
    } else if (failure.status === undefined || failure.status >= 500) {
      this.state = 'lost';
      this.timer = setTimeout(() => this.push(), AGAIN);
    } else {
      this.state = 'refused';
      this.words = failure.words;
    }
  }

  /** Ends a conflict: with what is typed here, or with what the other wrote. */
  async choose(mine) {
    const {theirs} = this;
    this.theirs = null;
    this.tag = theirs.tag;
    this.state = 'waiting';
    if (mine) {
      await this.push();
      return;
    }
    this.pending = false;
    await this.local?.drop();
    if (theirs.draft) this.adopt(theirs);
    else this.reset();
    this.changed();
  }

  /** Drops what is typed; gives it back for putting it back. */
  async drop() {
    const {values} = this;
    this.pending = false;
    clearTimeout(this.timer);
    await this.running;
    if (this.tag !== NONE) await del(this.path, {ifMatch: this.tag});
    await this.local?.drop();
    this.reset();
    this.changed();
    return values;
  }

  /** What was typed has become what is noted; what has been typed since stays. */
  async becameNoted(noted) {
    this.noted = noted;
    if (this.values !== noted) return;
    this.pending = false;
    clearTimeout(this.timer);
    await this.running;
    if (this.tag !== NONE) await del(this.path, {ifMatch: this.tag}).catch(() => {});
    await this.local?.drop();
    this.reset();
    this.changed();
  }

  reset() {
    this.values = this.noted;
    this.tag = NONE;
    this.state = 'clean';
    this.by = '';
    this.savedAt = '';
  }
}
