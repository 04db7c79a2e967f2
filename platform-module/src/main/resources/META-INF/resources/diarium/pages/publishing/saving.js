const AFTER = 500;

/** Keeps what is changed shortly after it was, one time after the other. `state` is `saved`, `waiting`, `going` or `failed`. */
export class Saving {
  /** @param {import('lit').LitElement} page @param {() => Promise<void>} save which throws when it is refused */
  constructor(page, save) {
    this.page = page;
    this.save = save;
    this.state = 'saved';
    this.queue = Promise.resolve();
    page.addController(this);
  }

  hostDisconnected() {
    this.flush();
  }

  to(state) {
    this.state = state;
    this.page.requestUpdate();
  }

  changed() {
    this.to('waiting');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), AFTER);
  }

  /** What waits is kept at once. */
  flush() {
    clearTimeout(this.timer);
    this.queue = this.queue.then(() => this.run());
    return this.queue;
  }

  async run() {
    if (this.state !== 'waiting') return;
    this.to('going');
    try {
      await this.save();
      if (this.state === 'going') this.to('saved');
    } catch {
      this.to('failed');
    }
  }

  /** Whether everything is kept, after another try where it was not. */
  async done() {
    if (this.state === 'failed') this.to('waiting');
    await this.flush();
    return this.state === 'saved';
  }
}
